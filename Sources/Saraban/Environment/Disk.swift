// Reads files and folders from the disk, and writes to what is open. Gives bytes or the system's reason; makes no file.

import Glibc

/// Why a file could not be read or written.
public struct DiskFault: Error, Sendable, Hashable {
    /// The system's number (`ENOENT` …).
    public let number: Int32
    /// The size of a file that is larger than what was asked for, where it is known.
    public let size: Int?

    init(_ number: Int32 = errno, size: Int? = nil) {
        self.number = number
        self.size = size
    }

    public init(number: Int32) { self.init(number) }

    /// In the system's words.
    public var reason: String { String(cString: strerror(number)) }
}

public enum Disk {
    /// The bytes of a file, or of standard input for `-`. More than `limit` of them is a fault (`EFBIG`), found before
    /// anything is read where the file tells its size.
    ///
    /// `onlyPlain` refuses pipes and devices (`ENXIO`), so that nothing waits for one.
    public static func read(_ path: String, limit: Int, onlyPlain: Bool = false) -> Result<[UInt8], DiskFault> {
        let descriptor =
            path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | (onlyPlain ? O_NONBLOCK : 0))
        guard descriptor >= 0 else { return .failure(DiskFault()) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { return .failure(DiskFault()) }
        let kind = information.st_mode & S_IFMT
        if kind == S_IFDIR { return .failure(DiskFault(EISDIR)) }
        if onlyPlain, kind != S_IFREG { return .failure(DiskFault(ENXIO)) }
        let size = Int(information.st_size)
        if kind == S_IFREG, size > limit { return .failure(DiskFault(EFBIG, size: size)) }
        return read(descriptor, limit: limit, expecting: size)
    }

    /// So many bytes from the beginning of a file, or all of a shorter one.
    public static func head(of path: String, _ count: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let more = bytes.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { Glibc.read(descriptor, $0 + filled, count - filled) } ?? 0
            }
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { break }
            filled += more
        }
        return Array(bytes[..<filled])
    }

    private static func read(_ descriptor: Int32, limit: Int, expecting size: Int) -> Result<[UInt8], DiskFault> {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(limit, max(4096, size + 1)))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return .success(bytes) }
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(DiskFault())
            }
            bytes.append(contentsOf: buffer[..<count])
            if bytes.count > limit { return .failure(DiskFault(EFBIG)) }
        }
    }

    /// Writes all bytes to a descriptor.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) -> DiskFault? {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                buffer.baseAddress.map { Glibc.write(descriptor, $0 + offset, buffer.count - offset) } ?? 0
            }
            if count < 0 {
                if errno == EINTR { continue }
                return DiskFault()
            }
            offset += count
        }
        return nil
    }

    public static func exists(_ path: String) -> Bool { mode(path) != nil }
    public static func isFile(_ path: String) -> Bool { mode(path) == S_IFREG }
    public static func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }

    private static func mode(_ path: String) -> mode_t? {
        var information = stat()
        return stat(path, &information) == 0 ? information.st_mode & S_IFMT : nil
    }

    /// The names in a folder, in order; none where it cannot be read.
    public static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The true path of a file, links followed.
    public static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// The folder of a path: `.` where it names none.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last name of a path without its extension.
    public static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
