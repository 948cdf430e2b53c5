// Reads `words:`, the words that no line may break: a list, or one a line. A word that could never match is reported.

import Diagnostics
import Language

enum WordReading {
    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> [Located<String>] {
        let words: [Located<String>]
        if case .scalar = node.content {
            words = node.filledLines.map { Located($0.text, $0.span) }
        } else {
            words = (node.items(&findings) ?? []).compactMap { $0.word(&findings) }
        }
        return words.filter { word in
            let letters = longestRun(word.value)
            if letters < 2 { findings.report(.inputWordNotThai, at: word.span, word.value) }
            if letters > Report.longestWord {
                findings.report(.inputWordTooLong, at: word.span, word.value, "\(Report.longestWord)")
            }
            return (2...Report.longestWord).contains(letters)
        }
    }

    /// The letters of the longest stretch of Thai: blanks, digits and Latin letters part words anyway.
    private static func longestRun(_ word: String) -> Int {
        var (longest, length) = (0, 0)
        for scalar in word.unicodeScalars {
            let isLetter = (0x0E01...0x0E4E).contains(scalar.value) && scalar.value != 0x0E3F
            length = isLetter ? length + 1 : 0
            longest = max(longest, length)
        }
        return longest
    }
}
