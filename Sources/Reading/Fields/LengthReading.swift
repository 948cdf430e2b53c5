// Reads lengths, distances and numbers of lines: `2.5cm`, `12mm`, `6pt`, `3 lines`, `1 share`. Nothing negative, nothing
// larger than any paper.

import Diagnostics
import Geometry
import Language

/// From where to where a length may be, with the words that say so.
struct LengthRange {
    let lower: Length
    let upper: Length
    let words: (lower: String, upper: String)

    static let distance = LengthRange(lower: .zero, upper: .millimetres(2000), words: ("0cm", "200cm"))
    static let extent = LengthRange(lower: .millimetres(1), upper: .millimetres(2000), words: ("1mm", "200cm"))
    static let type = LengthRange(lower: .points(1), upper: .points(500), words: ("1pt", "500pt"))
}

extension Node {
    /// A length in a range.
    func length(_ range: LengthRange = .distance, _ findings: inout [Diagnostic]) -> Length? {
        guard let word = word(expected: "length", &findings) else { return nil }
        guard case .length(let length)? = Extent(typed: word.value) else {
            findings.report(.inputNotALength, at: word.span, word.value, "")
            return nil
        }
        guard length >= range.lower, length <= range.upper else {
            findings.report(.inputLengthRange, at: word.span, word.value, range.words.lower, range.words.upper)
            return nil
        }
        return length
    }

    /// A length, `3 lines`, or `1 share`.
    func extent(_ findings: inout [Diagnostic]) -> Extent? {
        guard let word = word(expected: "length", &findings) else { return nil }
        guard let extent = Extent(typed: word.value) else {
            findings.report(.inputNotALength, at: word.span, word.value, ", 3 lines, 1 share")
            return nil
        }
        let isInside: Bool
        let limits: (lower: String, upper: String)
        switch extent {
        case .length(let length):
            (isInside, limits) = (length <= LengthRange.distance.upper, LengthRange.distance.words)
        case .lines(let lines): (isInside, limits) = (lines <= 200, ("0 lines", "200 lines"))
        case .share(let shares): (isInside, limits) = ((1...100).contains(shares), ("1 share", "100 shares"))
        }
        if isInside { return extent }
        findings.report(.inputLengthRange, at: word.span, word.value, limits.lower, limits.upper)
        return nil
    }

    /// `2 lines`, as a number.
    func lineCount(_ findings: inout [Diagnostic]) -> Int? {
        guard let word = word(expected: "count", &findings) else { return nil }
        if case .lines(let lines)? = Extent(typed: word.value), (1...50).contains(lines) { return lines }
        findings.report(.inputNotLines, at: word.span, word.value)
        return nil
    }
}

extension Extent {
    /// Reads a number and a unit: pt, mm, cm with decimals; line(s), share(s) whole.
    init?(typed text: String) {
        var cursor = ByteCursor(Array(text.utf8))
        guard let thousandths = cursor.thousandths() else { return nil }
        _ = cursor.skipSpaces()
        let start = cursor.offset
        cursor.offset = cursor.end
        let value = Double(thousandths) / 1000
        let whole = thousandths % 1000 == 0 ? thousandths / 1000 : nil
        switch (cursor.text(from: start), whole) {
        case ("pt", _): self = .length(.points(value))
        case ("mm", _): self = .length(.millimetres(value))
        case ("cm", _): self = .length(.millimetres(value * 10))
        case ("line", let whole?), ("lines", let whole?): self = .lines(whole)
        case ("share", let whole?), ("shares", let whole?): self = .share(whole)
        default: return nil
        }
    }
}

extension ByteCursor {
    /// A decimal number in thousandths; further decimals are cut off.
    mutating func thousandths() -> Int? {
        guard let whole = number() else { return nil }
        guard skip(UInt8(ascii: ".")) else { return whole * 1000 }
        guard let first = digit() else { return nil }
        var (value, unit) = (whole * 1000 + first * 100, 10)
        while let next = digit() {
            value += next * unit
            unit /= 10
        }
        return value
    }
}
