// The fingerprint of bytes: SHA-256, by libmd.

import CDigest

public struct Digest: Hashable, Sendable {
    /// 32 of them.
    public let bytes: [UInt8]

    public init(of data: some ContiguousBytes) {
        var context = SHA2_CTX()
        SHA256Init(&context)
        data.withContiguous { SHA256Update(&context, $0.baseAddress, $0.count) }
        bytes = [UInt8](unsafeUninitializedCapacity: Digest.size) { buffer, filled in
            SHA256Final(buffer.baseAddress, &context)
            filled = Digest.size
        }
    }

    /// Of data that come piece by piece, until there is none.
    public init(ofPieces next: () throws -> [UInt8]?) rethrows {
        var context = SHA2_CTX()
        SHA256Init(&context)
        while let piece = try next() {
            piece.withContiguous { SHA256Update(&context, $0.baseAddress, $0.count) }
        }
        bytes = [UInt8](unsafeUninitializedCapacity: Digest.size) { buffer, filled in
            SHA256Final(buffer.baseAddress, &context)
            filled = Digest.size
        }
    }

    public static let size = 32

    /// In small letters.
    public var hex: String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(text)
    }
}

/// Bytes that lie side by side.
public protocol ContiguousBytes {
    func withContiguous(_ body: (UnsafeBufferPointer<UInt8>) -> Void)
}

extension [UInt8]: ContiguousBytes {
    public func withContiguous(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { withUnsafeBufferPointer(body) }
}

extension ArraySlice<UInt8>: ContiguousBytes {
    public func withContiguous(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { withUnsafeBufferPointer(body) }
}
