// Finds marks typed in another order than Thai input has (TH-09, TH-12), and marks that stand on nothing or twice
// (TH-08). They look alike on many screens; searches miss them. Changes nothing.

import Diagnostics

enum MarkOrder {
    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        var index = 0
        while index < text.scalars.count {
            guard ThaiClass(text[index]).isMark else {
                index += 1
                continue
            }
            var end = index
            while end < text.scalars.count, belongs(text, end) { end += 1 }
            check(text, index..<end, &findings)
            index = end
        }
    }

    /// Marks, and the า of a Sara Am that was typed in two pieces.
    private static func belongs(_ text: TextScalars, _ index: Int) -> Bool {
        let kind = ThaiClass(text[index])
        if kind.isMark { return true }
        return text[index] == saraAa && hasNikhahit(text, before: index)
    }

    private static func hasNikhahit(_ text: TextScalars, before index: Int) -> Bool {
        if text[index - 1] == nikhahit { return true }
        return ThaiClass(text[index - 1]) == .tone && text[index - 2] == nikhahit
    }

    private static let nikhahit: UInt32 = 0x0E4D
    private static let saraAa: UInt32 = 0x0E32
    private static let saraAm: UInt32 = 0x0E33

    private static func check(_ text: TextScalars, _ range: Range<Int>, _ findings: inout [Diagnostic]) {
        let base = range.lowerBound - 1
        let marks = Array(text.scalars[range])
        guard base >= 0, ThaiClass(text[base]) == .consonant || isRuLu(text[base]) else {
            findings.report(.textOrphanMark, at: text.span(range), hexadecimal(marks[0], digits: 4))
            return
        }
        let whole = base..<range.upperBound
        let canonical = canonical(marks)
        if hasRepeats(canonical) {
            findings.report(.textRepeatedMark, at: text.span(whole), text.text(whole))
        } else if canonical != marks {
            findings.report(
                .textMarkOrder, at: text.span(whole), text.text(whole),
                suggestion: string([text[base]] + canonical))
        }
    }

    /// ฤ and ฦ, which carry no marks but lengthen themselves.
    private static func isRuLu(_ scalar: UInt32) -> Bool { scalar == 0x0E24 || scalar == 0x0E26 }

    /// The order that Thai is typed in: vowel, tone, and Sara Am whole and last.
    private static func canonical(_ marks: [UInt32]) -> [UInt32] {
        var marks = marks
        if let end = marks.lastIndex(of: saraAa), let ring = marks.firstIndex(of: nikhahit), ring < end {
            marks.remove(at: end)
            marks.remove(at: ring)
            marks.append(saraAm)
        }
        return marks.enumerated().sorted {
            (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
        }.map(\.element)
    }

    private static func rank(_ scalar: UInt32) -> Int {
        // Pali has ํ over a vowel (วิํสติ): a mark of its own.
        if scalar == nikhahit { return 1 }
        return switch ThaiClass(scalar) {
        case .aboveVowel, .belowVowel: 0
        case .tone, .thanthakhat: 2
        default: 3
        }
    }

    /// Two vowels, two rings, two tones, or two Sara Am on one consonant.
    private static func hasRepeats(_ marks: [UInt32]) -> Bool {
        (0...3).contains { wanted in marks.count { rank($0) == wanted } > 1 }
    }

    private static func string(_ scalars: [UInt32]) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
}
