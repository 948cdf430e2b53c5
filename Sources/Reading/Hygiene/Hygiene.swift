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
            case .scalar(let scalar):
                let isExact = scalar.style == .literal || isExact(scalar.text, node.span)
                for line in node.lines { check(line, at: isExact ? nil : node.span, &repetition, &findings) }
            case .sequence(let items): pending += items.reversed()
            case .mapping(let entries):
                // Repeated keys too: what is wrong in all of them is found, and mended, at once.
                for entry in (entries + node.repeated).reversed() {
                    pending.append(entry.value)
                    let key = TypedLine(
                        bytes: Array(entry.key.value.utf8), offset: Int(entry.key.span.lower),
                        source: entry.key.span.source)
                    let isExact = isExact(entry.key.value, entry.key.span)
                    check(key, at: isExact ? nil : entry.key.span, &repetition, &findings)
                }
            }
        }
        repetition.report(&findings)
    }

    /// Whether a text stands in the source letter for letter, bare or between quotes; not with escapes, nor folded.
    private static func isExact(_ text: String, _ span: Span) -> Bool {
        let length = Int(span.upper - span.lower)
        return length == text.utf8.count || length == text.utf8.count + 2
    }

    /// `whole`: the place of all of a text whose letters have no places of their own.
    private static func check(
        _ line: TypedLine, at whole: Span?, _ repetition: inout MixedRepetition, _ findings: inout [Diagnostic]
    ) {
        // Plain ASCII has nothing to find; most keys and many values are.
        guard line.bytes.contains(where: { $0 >= 0x80 }) else { return }
        let text = TextScalars(line)
        var found: [Diagnostic] = []
        for rule in rules { rule(text, &found) }
        if whole == nil { repetition.take(text) }
        WrongEra.check(line, &found)
        DoubtfulDigits.check(line, &found)
        DoubtfulAmounts.check(line, &found)
        BoldInsideLetter.check(line, &found)
        findings += found.map { whole.map($0.moved(to:)) ?? $0 }
    }
}

extension Diagnostic {
    /// The same finding elsewhere.
    fileprivate func moved(to span: Span) -> Diagnostic {
        Diagnostic(code, at: span, arguments, severity: severity, related: related, suggestion: suggestion)
    }
}
