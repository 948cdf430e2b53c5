// Reads scalars by type: words, whole numbers, switches, ratios, choices, ids. What does not fit is a finding.

import Diagnostics
import Domain
import Language

extension Node {
    /// The text of a scalar of one line, without outer spaces; a blank is no word.
    func word(expected: String = "text", _ findings: inout [Diagnostic]) -> Located<String>? {
        guard case .scalar = content else {
            findings.reportWrongType(self, expected: expected)
            return nil
        }
        let lines = filledLines
        guard let line = lines.first else {
            findings.report(.inputBlank, at: span)
            return nil
        }
        guard lines.count == 1 else {
            findings.report(.inputOneLine, at: span)
            return nil
        }
        return Located(line.text, line.span)
    }

    func integer(_ range: ClosedRange<Int>, _ findings: inout [Diagnostic]) -> Located<Int>? {
        guard let word = word(expected: "count", &findings) else { return nil }
        var cursor = ByteCursor(Array(word.value.utf8))
        guard let number = cursor.number(), cursor.isAtEnd, range.contains(number) else {
            findings.report(.inputNotANumber, at: word.span, word.value, "\(range.lowerBound)", "\(range.upperBound)")
            return nil
        }
        return Located(number, word.span)
    }

    func flag(_ findings: inout [Diagnostic]) -> Bool? {
        oneOf(["true", "false"], &findings).map { $0.value == "true" }
    }

    /// One of a closed set of words.
    func oneOf(_ words: [String], _ findings: inout [Diagnostic]) -> Located<String>? {
        guard let word = word(expected: "choice", &findings) else { return nil }
        if words.contains(word.value) { return word }
        findings.report(
            .inputNotOneOf, at: word.span, word.value, words.joined(separator: ", "),
            suggestion: suggestion(for: word.value, among: words))
        return nil
    }

    func oneOf<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type, _ findings: inout [Diagnostic]
    ) -> Choice? where Choice.RawValue == String {
        oneOf(type.allCases.map(\.rawValue), &findings).flatMap { Choice(rawValue: $0.value) }
    }

    /// `14/16`, or a whole number.
    func ratio(_ findings: inout [Diagnostic]) -> Ratio? {
        guard let word = word(&findings) else { return nil }
        var cursor = ByteCursor(Array(word.value.utf8))
        let numerator = cursor.number()
        let denominator = cursor.skip(UInt8(ascii: "/")) ? cursor.number() : 1
        guard let numerator, let denominator, cursor.isAtEnd, numerator > 0, denominator > 0,
            numerator <= denominator * 10, denominator <= numerator * 10
        else {
            findings.report(.inputNotARatio, at: word.span, word.value)
            return nil
        }
        return Ratio(numerator, denominator)
    }

    /// A list of ids, or a single one.
    func ids(_ findings: inout [Diagnostic]) -> [Located<String>]? {
        guard case .sequence(let items) = content else { return word(&findings).map { [$0] } }
        return items.compactMap { $0.word(&findings) }
    }

    /// A list (or one) of words from a closed set.
    func words(among known: [String], _ findings: inout [Diagnostic]) -> [String]? {
        guard case .sequence(let items) = content else { return oneOf(known, &findings).map { [$0.value] } }
        return items.compactMap { $0.oneOf(known, &findings)?.value }
    }
}
