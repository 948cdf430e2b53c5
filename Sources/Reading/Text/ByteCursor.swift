// A place in a line of UTF-8 bytes. Moves forward only; never past the end.

struct ByteCursor {
    let bytes: [UInt8]
    var offset: Int
    let end: Int

    init(_ bytes: [UInt8], from offset: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        self.offset = offset
        self.end = end ?? bytes.count
    }

    var isAtEnd: Bool { offset >= end }
    var current: UInt8? { offset < end ? bytes[offset] : nil }

    func peek(_ distance: Int) -> UInt8? {
        offset + distance < end ? bytes[offset + distance] : nil
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        offset += 1
        return true
    }

    mutating func skip(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard offset + wanted.count <= end else { return false }
        for (index, byte) in wanted.enumerated() where bytes[offset + index] != byte { return false }
        offset += wanted.count
        return true
    }

    mutating func skipSpaces() -> Int {
        let start = offset
        while current == UInt8(ascii: " ") { offset += 1 }
        return offset - start
    }

    /// A run of Arabic or of Thai digits as a number; nothing where there is none or it is absurdly long.
    mutating func number() -> Int? {
        let start = offset
        var value = 0
        while let digit = digit() {
            value = value * 10 + digit
            if value > 99_999 { break }
        }
        if offset == start || value > 99_999 {
            offset = start
            return nil
        }
        return value
    }

    /// One digit, `0`–`9` or `๐`–`๙` (E0 B9 90–99).
    mutating func digit() -> Int? {
        guard let byte = current else { return nil }
        if byte >= 0x30, byte <= 0x39 {
            offset += 1
            return Int(byte - 0x30)
        }
        if byte == 0xE0, peek(1) == 0xB9, let last = peek(2), last >= 0x90, last <= 0x99 {
            offset += 3
            return Int(last - 0x90)
        }
        return nil
    }

    func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }
}
