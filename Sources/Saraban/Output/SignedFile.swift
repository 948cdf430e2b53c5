// Whether a file is a PDF that somebody has signed: such a file is never replaced unasked. Reads the file piece by
// piece, however large it is.

import Glibc

public enum SignedFile {
    /// A signature's byte range is always written in the clear, since it says where the signature itself stands.
    private static let mark = Array("/ByteRange".utf8)
    private static let head = Array("%PDF".utf8)

    /// A file that cannot be read is a fault: nobody knows then what would be lost. A missing file is not signed.
    public static func isSigned(_ path: String) -> Result<Bool, DiskFault> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return errno == ENOENT ? .success(false) : .failure(DiskFault()) }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var filled = 0
        var isFirst = true
        while true {
            let count = buffer.withUnsafeMutableBytes { bytes in
                bytes.baseAddress.map { read(descriptor, $0 + filled, bytes.count - filled) } ?? 0
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return .failure(DiskFault()) }
            if count == 0 { return .success(false) }
            filled += count
            if isFirst, filled >= head.count {
                guard buffer.starts(with: head) else { return .success(false) }
                isFirst = false
            }
            if buffer.withUnsafeBytes({ contains(UnsafeRawBufferPointer(rebasing: $0[..<filled])) }) {
                return .success(true)
            }
            // The mark may lie across two pieces.
            let rest = min(filled, mark.count - 1)
            buffer.withUnsafeMutableBytes { bytes in
                if let base = bytes.baseAddress { memmove(base, base + (filled - rest), rest) }
            }
            filled = rest
        }
    }

    private static func contains(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard var place = bytes.baseAddress else { return false }
        let end = place + bytes.count
        while let found = memchr(place, Int32(mark[0]), end - place) {
            let start = UnsafeRawPointer(found)
            if end - start < mark.count { return false }
            if memcmp(start, mark, mark.count) == 0 { return true }
            place = start + 1
        }
        return false
    }
}
