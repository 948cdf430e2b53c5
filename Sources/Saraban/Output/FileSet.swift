// Writes several files as one: all of them or none. Each goes to a temporary file in its own folder, is synced, and is
// renamed only when every other is ready; what was there before stays until then (CL-05).

import Glibc

public struct FileSet {
    private struct Pending {
        let path: String
        let temporary: String
    }
    private var pending: [Pending] = []

    public init() {}

    /// Writes the bytes beside their place. After a failure nothing of the set is left.
    public mutating func add(_ path: String, _ bytes: [UInt8]) -> DiskFault? {
        let temporary = Disk.folder(of: path) + "/.saraban-\(getpid())-\(pending.count).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return fail(DiskFault()) }
        pending.append(Pending(path: path, temporary: temporary))
        if let fault = Self.write(bytes, to: descriptor) {
            close(descriptor)
            return fail(fault)
        }
        if fsync(descriptor) != 0 {
            let fault = DiskFault()
            close(descriptor)
            return fail(fault)
        }
        return close(descriptor) == 0 ? nil : fail(DiskFault())
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32) -> DiskFault? {
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

    /// Puts every file in its place. The first that cannot be renamed is named; those before it are there.
    public mutating func commit() -> (path: String, fault: DiskFault)? {
        while let file = pending.first {
            if rename(file.temporary, file.path) != 0 {
                let fault = DiskFault()
                discard()
                return (file.path, fault)
            }
            pending.removeFirst()
        }
        return nil
    }

    /// Takes back what was written.
    public mutating func discard() {
        for file in pending { unlink(file.temporary) }
        pending = []
    }

    private mutating func fail(_ fault: DiskFault) -> DiskFault {
        discard()
        return fault
    }
}
