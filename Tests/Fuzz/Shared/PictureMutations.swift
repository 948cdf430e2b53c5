// Changes of a picture's bytes. libFuzzer makes them; the checksums of a PNG are made right again, since a reader that
// refuses them reads nothing else.

/// libFuzzer's own mutation, with its dictionary. Works in place and gives the new length.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int, _ limit: Int) -> Int

@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>?, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
    guard let data else { return 0 }
    let length = mutateBytes(data, count, limit)
    // One in eight keeps its wrong checksums.
    if seed % 8 != 0 { mendChecksums(UnsafeMutableBufferPointer(start: data, count: length)) }
    return length
}

private func mendChecksums(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.starts(with: signature) else { return }
    var offset = signature.count
    while offset + 12 <= bytes.count {
        let length = (0..<4).reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
        let end = offset + 8 + length
        guard end + 4 <= bytes.count else { return }
        let sum = checksum(bytes[(offset + 4)..<end])
        for place in 0..<4 { bytes[end + place] = UInt8(truncatingIfNeeded: sum >> (24 - 8 * place)) }
        offset = end + 4
    }
}

/// CRC-32 as PNG has it, bit by bit.
private func checksum(_ bytes: Slice<UnsafeMutableBufferPointer<UInt8>>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
        sum ^= UInt32(byte)
        for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
}
