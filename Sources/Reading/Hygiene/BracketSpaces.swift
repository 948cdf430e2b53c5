// Finds blanks behind an opening and before a closing bracket, where the Royal Society's rules of spacing have none; the
// bracket would stand at a line's end by itself. A bracket around blanks alone is to be filled in. Changes nothing.

import Diagnostics

enum BracketSpaces {
    private static let (open, close, blank): (UInt32, UInt32, UInt32) = (0x28, 0x29, 0x20)

    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        for index in text.scalars.indices {
            if text[index] == open, let end = blanks(behind: index, text), text[end] != close, isWord(text[end]) {
                report(index..<end, "(", text, &findings)
            } else if text[index] == close, let start = blanks(before: index, text), isWord(text[start]) {
                report(start + 1..<index + 1, ")", text, &findings)
            }
        }
    }

    /// Signs such as dots and dashes are for the pen: `( ........ )`.
    private static func isWord(_ scalar: UInt32) -> Bool {
        ThaiClass(scalar) != .other || (0x0E50...0x0E59).contains(scalar) || (0x30...0x39).contains(scalar)
            || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
    }

    /// What stands behind some blanks, if there are any.
    private static func blanks(behind index: Int, _ text: TextScalars) -> Int? {
        var end = index + 1
        while text[end] == blank { end += 1 }
        return end > index + 1 && end < text.scalars.count ? end : nil
    }

    private static func blanks(before index: Int, _ text: TextScalars) -> Int? {
        var start = index - 1
        while start >= 0, text[start] == blank { start -= 1 }
        return start >= 0 && start < index - 1 ? start : nil
    }

    private static func report(
        _ range: Range<Int>, _ bracket: String, _ text: TextScalars, _ findings: inout [Diagnostic]
    ) {
        findings.report(.textBracketSpace, at: text.span(range), text.text(range), suggestion: bracket)
    }
}
