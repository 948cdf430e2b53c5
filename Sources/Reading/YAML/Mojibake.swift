// Valid UTF-8 comes in; a finding goes out when its Thai was read in a wrong encoding and saved so (IN-06):
// `à¸¡à¸²` is UTF-8 read as Windows-1252, `ÁÒµÃ` is TIS-620 read so. Repairs nothing: it shows what was meant.

import Diagnostics

struct Mojibake {
    let diagnostic: Diagnostic
    /// Whether the file has sound Thai as well: then one text was pasted badly, and the rest is worth reading.
    let hasThai: Bool
}

/// Latin-1 letters in a row that no language writes, but TIS-620 read as Windows-1252 does.
private let shortestLatinRun = 4

func findMojibake(in bytes: [UInt8], id: SourceID) -> Mojibake? {
    var first: (start: Int, end: Int)?
    var places = 0
    var hasThai = false
    var offset = 0
    while offset < bytes.count {
        let byte = bytes[offset]
        if byte < 0x80 {
            offset += 1
        } else if byte == 0xE0 {
            hasThai = hasThai || (offset + 1 < bytes.count && (0xB8...0xB9).contains(bytes[offset + 1]))
            offset += 3
        } else if byte == 0xC2 || byte == 0xC3 {
            let end = endOfForeignRun(bytes, from: offset)
            if isMojibake(bytes[offset..<end]) {
                places += 1
                first = first ?? (offset, end)
            }
            offset = end
        } else {
            offset += 1
        }
    }
    guard let first else { return nil }
    let garbled = Array(bytes[first.start..<first.end])
    let span = Span(source: id, lower: first.start, upper: first.end)
    let words = [excerpt(garbled.text, scalars: 24), excerpt(meaning(of: garbled), scalars: 24), "\(places)"]
    return Mojibake(diagnostic: Diagnostic(.fileMojibake, at: span, words), hasThai: hasThai)
}

/// The end of the run of scalars that Windows-1252 can make from high bytes: no ASCII, no Thai.
private func endOfForeignRun(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] >= 0x80, bytes[offset] != 0xE0 { offset += 1 }
    return offset
}

private func isMojibake(_ run: ArraySlice<UInt8>) -> Bool {
    if isDoublyEncoded(run) { return true }
    var letters = 0
    for scalar in run.text.unicodeScalars {
        letters = (0xA1...0xFB).contains(scalar.value) ? letters + 1 : 0
        if letters >= shortestLatinRun { return true }
    }
    return false
}

/// Whether the run begins with `à¸` or `à¹`, the first two bytes of every Thai letter in UTF-8.
private func isDoublyEncoded(_ run: some Collection<UInt8>) -> Bool {
    let head = Array(run.prefix(4))
    return head.count == 4 && head[0] == 0xC3 && head[1] == 0xA0 && head[2] == 0xC2 && (0xB8...0xB9).contains(head[3])
}

/// The Thai that was meant.
private func meaning(of run: [UInt8]) -> String {
    let original = run.text.unicodeScalars.compactMap { windows1252Byte($0) }
    if isDoublyEncoded(run) { return original.text }
    var thai = String.UnicodeScalarView()
    for byte in original {
        if let scalar = Unicode.Scalar(0x0E00 + UInt32(byte) - 0xA0), byte > 0xA0 { thai.append(scalar) }
    }
    return String(thai)
}

/// The byte that Windows-1252 reads as a scalar. Source: Unicode's mapping file CP1252.TXT.
private func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return windows1252Signs[scalar.value]
}

private let windows1252Signs: [UInt32: UInt8] = [
    0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x02C6: 0x88,
    0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93,
    0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
    0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
]
