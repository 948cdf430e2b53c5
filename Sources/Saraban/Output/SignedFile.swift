// Whether a file is a PDF that somebody has signed: such a file is never replaced unasked.

public enum SignedFile {
    /// A signature's byte range is always written in the clear, since it says where the signature itself stands.
    private static let mark = Array("/ByteRange".utf8)
    /// A signed paper larger than this is none of ours.
    private static let limit = 1 << 30

    public static func isSigned(_ path: String) -> Bool {
        guard Disk.isFile(path), case .success(let bytes) = Disk.read(path, limit: limit) else { return false }
        guard bytes.starts(with: "%PDF".utf8), bytes.count > mark.count else { return false }
        return bytes.withUnsafeBufferPointer { contains($0) }
    }

    private static func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], (1..<mark.count).allSatisfy({ bytes[index + $0] == mark[$0] }) { return true }
            index += 1
        }
        return false
    }
}
