// What stands at a byte of UTF-8: a digit of either kind, a blank, a Thai letter. No decoding of anything else.

enum Utf8 {
    /// The digit at an offset, `0` to `9` or `๐` to `๙` (U+0E50 to U+0E59, the bytes E0 B9 90 to E0 B9 99).
    static func digit(_ bytes: [UInt8], at offset: Int) -> (value: Int, width: Int)? {
        guard offset < bytes.count else { return nil }
        let first = bytes[offset]
        if first &- 0x30 < 10 { return (Int(first) - 0x30, 1) }
        guard isThaiDigit(bytes, at: offset) else { return nil }
        return (Int(bytes[offset + 2]) - 0x90, 3)
    }

    static func isThaiDigit(_ bytes: [UInt8], at offset: Int) -> Bool {
        offset + 2 < bytes.count && bytes[offset] == 0xE0 && bytes[offset + 1] == 0xB9
            && bytes[offset + 2] &- 0x90 < 10
    }

    /// Whether a character of the Thai block, digits included, begins here (E0 B8 80 to E0 B9 BF).
    static func isThai(_ bytes: [UInt8], at offset: Int) -> Bool {
        offset + 2 < bytes.count && bytes[offset] == 0xE0 && (bytes[offset + 1] == 0xB8 || bytes[offset + 1] == 0xB9)
    }

    /// Whether a vowel or mark that needs a consonant before it stands here (U+0E30 to U+0E3A, U+0E45 to U+0E4E).
    static func isThaiMark(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard isThai(bytes, at: offset) else { return false }
        let last = bytes[offset + 2]
        return bytes[offset + 1] == 0xB8 ? (0xB0...0xBA).contains(last) : (0x85...0x8E).contains(last)
    }

    /// The width of the blank at an offset, if one is there.
    static func spaceWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        switch bytes[offset] {
        case 0x20, 0x09, 0x0A, 0x0D: return 1
        case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 ? 2 : nil
        case 0xE2:
            guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return nil }
            let last = bytes[offset + 2]
            return (0x80...0x8B).contains(last) || last == 0xAF ? 3 : nil
        case 0xEF:
            let isByteOrderMark = offset + 2 < bytes.count && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF
            return isByteOrderMark ? 3 : nil
        default: return nil
        }
    }

    /// How many bytes the character at an offset has, by its first byte; broken UTF-8 counts byte by byte.
    static func width(_ first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// A text without the blanks at its two ends.
    static func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var lower = 0
        while let width = spaceWidth(bytes, at: lower) { lower += width }
        var upper = lower
        var offset = lower
        while offset < bytes.count {
            if let width = spaceWidth(bytes, at: offset) {
                offset += width
            } else {
                offset = min(offset + self.width(bytes[offset]), bytes.count)
                upper = offset
            }
        }
        return String(decoding: bytes[lower..<upper], as: UTF8.self)
    }

    /// Equality of bytes: `String ==` also takes differently ordered marks for equal.
    static func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}
