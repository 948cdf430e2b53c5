// Watches how a file spaces ๆ: `ต่าง ๆ`, as the Royal Society asks, or `ต่างๆ`, as many type. Either is fine; both in one
// file look careless, and the fewer are reported. Takes the lines of all texts, changes nothing.

import Diagnostics

struct MixedRepetition {
    private static let (maiYamok, blank): (UInt32, UInt32) = (0x0E46, 0x20)
    /// The letter before the sign, the blank between them if there is one, and the sign.
    private var spaced: [Occurrence] = []
    private var closed: [Occurrence] = []

    private struct Occurrence {
        let span: Span
        let words: String
        let other: String
    }

    /// Only texts whose letters have places of their own.
    mutating func take(_ text: TextScalars) {
        for index in text.scalars.indices where index > 0 && text[index] == Self.maiYamok {
            if text[index - 1] == Self.blank, index > 1, ThaiClass(text[index - 2]) != .other {
                spaced.append(occurrence(index - 1..<index + 1, "ๆ", text))
            } else if ThaiClass(text[index - 1]) != .other {
                closed.append(occurrence(index..<index + 1, " ๆ", text))
            }
        }
    }

    private func occurrence(_ range: Range<Int>, _ other: String, _ text: TextScalars) -> Occurrence {
        Occurrence(span: text.span(range), words: text.text(range), other: other)
    }

    /// Those that are fewer; of as many, those that the Royal Society would not write.
    func report(_ findings: inout [Diagnostic]) {
        guard !spaced.isEmpty, !closed.isEmpty else { return }
        let (fewer, more) = spaced.count < closed.count ? (spaced, closed) : (closed, spaced)
        for occurrence in fewer {
            findings.report(
                .textMixedRepetition, at: occurrence.span, occurrence.words, "\(more.count)", "\(fewer.count)",
                suggestion: occurrence.other)
        }
    }
}
