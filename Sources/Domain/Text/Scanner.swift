// A cursor over UTF-8 that takes words, numbers in either kind of digit and marks; it allocates nothing per step.

struct Scanner {
    let bytes: [UInt8]
    var position = 0

    /// A number as typed: its value, and how many digits it had (`03` has two).
    struct Number {
        var value: Int
        var digits: Int
    }

    init(_ text: String) { bytes = Array(text.utf8) }
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Skips the letter that stands here.
    mutating func skipLetter() { position += Utf8.width(bytes[position]) }

    /// Skips blanks of any width: space, tab, line ends, no-break space, zero-width space.
    mutating func skipSpaces() {
        while let width = Utf8.spaceWidth(bytes, at: position) { position += width }
    }

    /// Takes a word if it stands here.
    mutating func take(_ word: String) -> Bool {
        var end = position
        for byte in word.utf8 {
            guard end < bytes.count, bytes[end] == byte else { return false }
            end += 1
        }
        position = end
        return true
    }

    /// Takes the first of several words that stands here.
    mutating func takeAny(_ words: [String]) -> Bool {
        for word in words where take(word) { return true }
        return false
    }

    /// Takes an abbreviation by its dotted parts, each dot and blank between them optional: `พ.ศ.`, `พ. ศ.`, `พศ`.
    mutating func takeAbbreviation(_ parts: [String]) -> Bool {
        let start = position
        for (index, part) in parts.enumerated() {
            if index > 0 { skipSpaces() }
            guard take(part) else {
                position = start
                return false
            }
            _ = take(".")
        }
        return true
    }

    /// Takes a run of digits, Thai or Arabic; `nil` for none or for more than nine.
    mutating func number() -> Number? {
        var number = Number(value: 0, digits: 0)
        let start = position
        while let digit = Utf8.digit(bytes, at: position) {
            number.value = number.digits < 9 ? number.value * 10 + digit.value : number.value
            number.digits += 1
            position += digit.width
        }
        guard number.digits > 0, number.digits <= 9 else {
            position = start
            return nil
        }
        return number
    }

    /// Takes one hyphen or dash of any kind.
    mutating func takeDash() -> Bool { takeAny(["-", "–", "—", "‐", "−"]) }
}
