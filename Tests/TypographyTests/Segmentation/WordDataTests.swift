// The embedded word data is the one this code reads: magic, version, size and checksum; and a wrong one is refused.
import Testing

@testable import Typography

@Suite("Word data") struct WordDataTests {
    @Test("The header is sound and the sections stand inside")
    func header() { #expect(WordData.embedded() != nil) }

    @Test("The checksum holds")
    func checksum() {
        let bytes = WordData.embeddedBytes
        let stored = bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
        #expect(crc32(bytes[WordData.headerSize...]) == UInt32(littleEndian: stored))
        #expect(bytes.count < 3_000_000)
    }

    @Test("A file that is short, or of another version, is refused")
    func refused() {
        var copy = Array(WordData.embeddedBytes)
        #expect(copy.withUnsafeBytes { WordData(UnsafeRawBufferPointer(rebasing: $0[..<40])) } == nil)
        copy[8] = 99
        #expect(copy.withUnsafeBytes { WordData($0) } == nil)
    }

    /// CRC-32 as zlib computes it (reflected polynomial 0xEDB88320).
    private func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let low = sum & 1
                sum >>= 1
                if low == 1 { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}
