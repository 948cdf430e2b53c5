// Finds vowels that stand on the line and are typed twice (โโครงการ, ค่าา) or lead nothing (เ ก็บ). Changes nothing.

import Diagnostics

enum LooseVowels {
    private static let saraE: UInt32 = 0x0E40
    private static let ruLu: Set<UInt32> = [0x0E24, 0x0E26]

    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        for index in text.scalars.indices {
            let next = text[index + 1]
            switch ThaiClass(text[index]) {
            case .leadingVowel: checkLeading(text, index, next, &findings)
            case .followingVowel where text[index] == next && !ruLu.contains(text[index - 1]):
                findings.append(repeated(text, index))
            default: break
            }
        }
    }

    private static func checkLeading(_ text: TextScalars, _ index: Int, _ next: UInt32, _ findings: inout [Diagnostic])
    {
        if ThaiClass(next) == .leadingVowel {
            // เเ is แ typed as two: a rule of its own.
            if !(text[index] == saraE && next == saraE) { findings.append(repeated(text, index)) }
        } else if next == 0x20, ThaiClass(text[index + 2]) == .consonant {
            findings.append(
                Diagnostic(
                    .textOrphanMark, at: text.span(index..<index + 1), [hexadecimal(text[index], digits: 4)],
                    severity: .warning))
        }
    }

    private static func repeated(_ text: TextScalars, _ index: Int) -> Diagnostic {
        let both = index..<index + 2
        return Diagnostic(.textRepeatedMark, at: text.span(both), [text.text(both)], severity: .warning)
    }
}
