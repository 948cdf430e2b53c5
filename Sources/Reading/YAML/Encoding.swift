// The bytes of a file come in; a finding goes out when they are not UTF-8, with a guess at what they are (IN-04).
// Converts nothing.

import Diagnostics

/// The first reason why the bytes are not UTF-8, if there is one.
func refuseEncoding(of file: SourceFile, id: SourceID) -> Diagnostic? {
    let bytes = file.bytes
    if looksLikeUTF16(bytes) {
        return Diagnostic(.fileEncodingUTF16, at: Span(source: id, lower: 0, upper: min(2, bytes.count)))
    }
    guard let bad = firstInvalidUTF8(in: bytes, from: 0) else { return nil }
    let span = Span(source: id, lower: bad, upper: bad + 1)
    if looksLikeThaiEightBit(bytes) {
        let line = file.lineBytes(file.line(at: bad))
        return Diagnostic(.fileEncodingThai, at: span, [excerpt(thaiFromEightBit(line), scalars: 30)])
    }
    return Diagnostic(.fileEncoding, at: span, [hexadecimal(UInt32(bytes[bad]), digits: 2), "\(bad)"])
}

/// A byte order mark, or the zero bytes that ASCII has in UTF-16.
private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return true
    default: break
    }
    guard bytes.count >= 4 else { return false }
    return (bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0 && bytes[3] != 0)
        || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0 && bytes[2] != 0)
}

/// The offset of the first byte that is not UTF-8: cut or overlong sequences and surrogates included.
public func firstInvalidUTF8(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
        var offset = start
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                offset += 1
                continue
            }
            let length = sequenceLength(bytes, at: offset)
            if length == 0 { return offset }
            offset += length
        }
        return nil
    }
}

/// The length of the valid multi-byte sequence at an offset; 0 if there is none (Unicode 15, table 3-7).
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    for place in offset + 2..<max(offset + 2, offset + length) where !Byte.continues(bytes[place]) { return 0 }
    return length
}

/// Whether nearly all high bytes are letters of TIS-620 (CP874 adds a few signs), and hardly any are UTF-8.
private func looksLikeThaiEightBit(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var thai = 0
    for byte in bytes where byte >= 0x80 {
        high += 1
        if isThaiEightBit(byte) { thai += 1 }
    }
    // UTF-8 of Thai has E0 B8/B9 in front of every letter; bytes below A1 betray it (the third byte, one in two).
    return thai * 100 >= high * 95
}

private func isThaiEightBit(_ byte: UInt8) -> Bool { (0xA1...0xDA).contains(byte) || (0xDF...0xFB).contains(byte) }

/// Bytes read as TIS-620: what the file would say.
private func thaiFromEightBit(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
        let value = isThaiEightBit(byte) ? 0x0E00 + UInt32(byte - 0xA0) : UInt32(byte)
        scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
}
