// Reads files and folders from the disk. Gives bytes or the system's reason; writes nothing.

import Glibc

/// Why a file could not be read or written, in the system's words.
public struct DiskFault: Error, Sendable, Hashable {
    public let reason: String
    init(_ number: Int32 = errno) { reason = String(cString: strerror(number)) }
    init(reason: String) { self.reason = reason }
}

public enum Disk {
    /// The bytes of a plain file, or of standard input for `-`. Never more than `limit`: one byte too many is a fault
    /// that names the limit.
    public static func read(_ path: String, limit: Int) -> Result<[UInt8], DiskFault> {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(DiskFault()) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var information = stat()
        if fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
            return .failure(DiskFault(EISDIR))
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(limit, max(4096, Int(information.st_size) + 1)))
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
