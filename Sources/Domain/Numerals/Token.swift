// One run of Latin letters and digits with the marks that join them; Thai letters and blanks end it.

struct Token {
    private(set) var range: Range<Int>
    private(set) var hasDigit = false
    private(set) var hasLatin = false
    private(set) var hasAt = false
    private(set) var hasSlash = false
    /// A dot, then two Latin letters: a domain or a file name.
    private(set) var hasDotThenLatin = false

    /// The token that begins at an offset, where a word or an @ must stand.
    init(in bytes: [UInt8], at start: Int) {
        var offset = start
        range = start..<start
        while offset < bytes.count {
            if Utf8.digit(bytes, at: offset) != nil {
                hasDigit = true
            } else if Self.isLatin(bytes, at: offset) {
                hasLatin = true
            } else if Self.joins(bytes, at: offset) {
                note(bytes[offset], in: bytes, at: offset)
            } else {
                break
            }
            offset += Utf8.width(bytes[offset])
        }
        range = start..<min(offset, bytes.count)
    }

    private mutating func note(_ mark: UInt8, in bytes: [UInt8], at offset: Int) {
        if mark == 0x40 { hasAt = true }
        if mark == 0x2F { hasSlash = true }
        if mark == 0x2E, Self.isLatin(bytes, at: offset + 1), Self.isLatin(bytes, at: offset + 2) {
            hasDotThenLatin = true
        }
    }

    /// Whether a digit or a Latin letter stands at an offset.
    static func isWord(_ bytes: [UInt8], at offset: Int) -> Bool {
        Utf8.digit(bytes, at: offset) != nil || isLatin(bytes, at: offset)
    }

    /// ASCII letters, and the accented ones up to U+024F (C3 80 to C9 8F).
    static func isLatin(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        let byte = bytes[offset]
        return (byte | 0x20) &- 0x61 < 26 || (0xC3...0xC9).contains(byte)
    }

    static func hasLatin(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
        range.contains { isLatin(bytes, at: $0) }
    }

    /// Whether a mark at an offset joins what stands on both its sides; a comma joins only digits (`1,500USD`).
    private static func joins(_ bytes: [UInt8], at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0x2E, 0x2D, 0x2F, 0x40, 0x5F: isWord(bytes, at: offset + 1)  // . - / @ _
        case 0x2C: offset > 0 && isDigitEnd(bytes, at: offset - 1) && Utf8.digit(bytes, at: offset + 1) != nil
        default: false
        }
    }

    /// Whether the byte is the last of a digit.
    private static func isDigitEnd(_ bytes: [UInt8], at offset: Int) -> Bool {
        bytes[offset] &- 0x30 < 10 || (offset >= 2 && Utf8.isThaiDigit(bytes, at: offset - 2))
    }
}
