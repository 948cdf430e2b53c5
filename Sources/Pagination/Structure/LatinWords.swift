// Finds the words in Latin letters that a Thai voice would spell or stumble over. Takes bytes of UTF-8, gives ranges.

enum LatinWords {
    /// Stretches of words of two letters and more, with the blanks, numbers and signs between them. Single letters and
    /// codes (`O12`, `o๙`) are read alike in both languages.
    static func stretches(of bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.contains(where: isLatinLead) else { return [] }
        var found: [Range<Int>] = []
        var index = 0
        var isJoined = false
        while index < bytes.count {
            let length = letterLength(bytes, index)
            guard length > 0 else {
                // What is Thai parts two stretches.
                if bytes[index] == 0xE0 { isJoined = false }
                index += 1
                continue
            }
            let start = index
            var letters = 0
            while index < bytes.count, case let length = letterLength(bytes, index), length > 0 {
                index += length
                letters += 1
            }
            guard letters > 1, !isDigit(bytes, before: start), !isDigit(bytes, at: index) else { continue }
            if isJoined, let last = found.last {
                found[found.count - 1] = last.lowerBound..<index
            } else {
                found.append(start..<index)
            }
            isJoined = true
        }
        return found
    }

    /// Whether there is a Thai letter or digit.
    static func hasThai(_ bytes: [UInt8]) -> Bool { bytes.contains(0xE0) }

    /// The bytes of a Latin letter at a place: ASCII and the two-byte ones of Europe; none where there is no such letter.
    private static func letterLength(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case 0x41...0x5A, 0x61...0x7A: 1
        case 0xC3...0xC9: 2
        default: 0
        }
    }

    private static func isLatinLead(_ byte: UInt8) -> Bool {
        byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || byte >= 0xC3 && byte <= 0xC9
    }

    /// A digit of either script right there: what it touches is a code.
    private static func isDigit(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if (0x30...0x39).contains(bytes[index]) { return true }
        return index + 2 < bytes.count && isThaiDigit(bytes[index], bytes[index + 1], bytes[index + 2])
    }

    private static func isDigit(_ bytes: [UInt8], before index: Int) -> Bool {
        guard index > 0 else { return false }
        if (0x30...0x39).contains(bytes[index - 1]) { return true }
        return index > 2 && isThaiDigit(bytes[index - 3], bytes[index - 2], bytes[index - 1])
    }

    private static func isThaiDigit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        first == 0xE0 && second == 0xB9 && (0x90...0x99).contains(third)
    }
}
