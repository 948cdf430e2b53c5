// Reads scalars by type: words, whole numbers, switches, lengths, ratios, choices. What does not fit is a finding.

import Diagnostics
import Domain
import Geometry
import Language

extension Node {
    /// The text of a scalar on one line, without outer spaces.
    func word(_ findings: inout [Diagnostic]) -> Located<String>? {
        guard let text = scalarText else {
            findings.report(.inputWrongType, at: span, "text", kindName)
            return nil
        }
        let trimmed = text.utf8.drop { $0 == 0x20 || $0 == 0x0A }
        return Located(String(Substring(trimmed)).trimmingEnd, span)
    }

    func integer(_ range: ClosedRange<Int>, _ findings: inout [Diagnostic]) -> Located<Int>? {
        guard let word = word(&findings) else { return nil }
        var cursor = ByteCursor(Array(word.value.utf8))
        guard let number = cursor.number(), cursor.isAtEnd, range.contains(number) else {
            findings.report(.inputNotANumber, at: span, word.value, "\(range.lowerBound)", "\(range.upperBound)")
            return nil
        }
        return Located(number, span)
    }

    func flag(_ findings: inout [Diagnostic]) -> Bool? {
        oneOf(["true", "false"], &findings).map { $0.value == "true" }
    }

    /// One of a closed set of words.
    func oneOf(_ words: [String], _ findings: inout [Diagnostic]) -> Located<String>? {
        guard let word = word(&findings) else { return nil }
        if words.contains(word.value) { return word }
        findings.report(
            .inputNotOneOf, at: span, word.value, words.joined(separator: ", "),
            suggestion: suggestion(for: word.value, among: words))
        return nil
    }

    func oneOf<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type, _ findings: inout [Diagnostic]
    ) -> Choice? where Choice.RawValue == String {
        oneOf(type.allCases.map(\.rawValue), &findings).flatMap { Choice(rawValue: $0.value) }
    }

    /// `3cm`, `1.5 cm`, `12mm`, `6pt`.
    func length(_ findings: inout [Diagnostic]) -> Length? {
        guard case .length(let length)? = extent(&findings) else {
            if scalarText != nil, !findings.hasErrors(at: span) {
                findings.report(.inputNotALength, at: span, scalarText ?? "")
            }
            return nil
        }
        return length
    }

    /// A length, `3 lines`, or `1 share`.
    func extent(_ findings: inout [Diagnostic]) -> Extent? {
        guard let word = word(&findings) else { return nil }
        guard let extent = Extent(typed: word.value) else {
            findings.report(.inputNotALength, at: span, word.value)
            return nil
        }
        return extent
    }

    /// `14/16`, or a whole number.
    func ratio(_ findings: inout [Diagnostic]) -> Ratio? {
        guard let word = word(&findings) else { return nil }
        var cursor = ByteCursor(Array(word.value.utf8))
        let numerator = cursor.number()
        let denominator = cursor.skip(UInt8(ascii: "/")) ? cursor.number() : 1
        guard let numerator, let denominator, cursor.isAtEnd, numerator > 0, denominator > 0 else {
            findings.report(.inputNotARatio, at: span, word.value)
            return nil
        }
        return Ratio(numerator, denominator)
    }
}

extension [Diagnostic] {
    func hasErrors(at span: Span) -> Bool { contains { $0.span == span && $0.severity == .error } }
}

extension String {
    var trimmingEnd: String {
        var bytes = Array(utf8)
        while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Extent {
    /// Reads a decimal number and a unit: pt, mm, cm, line(s), share(s).
    init?(typed text: String) {
        var cursor = ByteCursor(Array(text.utf8))
        guard let whole = cursor.number() else { return nil }
        var thousandths = whole * 1000
        if cursor.skip(UInt8(ascii: ".")) {
            var unit = 100
            while let digit = cursor.digit(), unit > 0 {
                thousandths += digit * unit
                unit /= 10
            }
        }
        _ = cursor.skipSpaces()
        let start = cursor.offset
        cursor.offset = cursor.end
        let value = Double(thousandths) / 1000
        switch cursor.text(from: start) {
        case "pt": self = .length(.points(value))
        case "mm": self = .length(.millimetres(value))
        case "cm": self = .length(.millimetres(value * 10))
        case "line", "lines": self = .lines(whole)
        case "share", "shares": self = .share(whole)
        default: return nil
        }
    }
}
