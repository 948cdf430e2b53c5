// Goes through all texts of a file and reports what looks right and is not: one rule a file beside this one. Findings
// only; the text stays as typed (promise 7).

import Diagnostics

enum Hygiene {
    private static let rules: [@Sendable (TextScalars, inout [Diagnostic]) -> Void] = [
        DoubledSaraE.check, MarkOrder.check, LooseVowels.check, PrivateUse.check, HiddenCharacters.check,
        Confusables.check, BracketSpaces.check,
    ]

    /// Checks every key and value below a node.
    static func check(_ root: Node, _ findings: inout [Diagnostic]) {
        var pending = [root]
        var repetition = MixedRepetition()
        while let node = pending.popLast() {
            switch node.content {
            case .scalar:
                for line in node.lines { check(line, &repetition, &findings) }
            case .sequence(let items): pending += items.reversed()
            case .mapping(let entries):
                // Repeated keys too: what is wrong in all of them is found, and mended, at once.
                for entry in (entries + node.repeated).reversed() {
                    pending.append(entry.value)
                    for line in entry.keyLines { check(line, &repetition, &findings) }
                }
            }
        }
        repetition.report(&findings)
    }

    /// A text whose letters have no places of their own has its findings at its whole.
    private static func check(
        _ line: TypedLine, _ repetition: inout MixedRepetition, _ findings: inout [Diagnostic]
    ) {
        BrokenReferences.check(line, &findings)
        // Plain ASCII has nothing to find; most keys and many values are.
        guard line.bytes.contains(where: { $0 >= 0x80 }) else { return }
        let text = TextScalars(line)
        for rule in rules { rule(text, &findings) }
        if line.whole == nil { repetition.take(text) }
        WrongEra.check(line, &findings)
        DoubtfulDigits.check(line, &findings)
        DoubtfulAmounts.check(line, &findings)
        BoldInsideLetter.check(line, &findings)
    }
}
