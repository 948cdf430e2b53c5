// Goes through all texts of a file and reports what looks right and is not: one rule a file beside this one. Findings
// only; the text stays as typed (promise 7).

import Diagnostics

enum Hygiene {
    private static let rules: [@Sendable (TextScalars, inout [Diagnostic]) -> Void] = [
        DoubledSaraE.check, MarkOrder.check, PrivateUse.check, Confusables.check,
    ]

    /// Checks every key and value below a node.
    static func check(_ root: Node, _ findings: inout [Diagnostic]) {
        var pending = [root]
        while let node = pending.popLast() {
            switch node.content {
            case .scalar: for line in node.lines { check(line, &findings) }
            case .sequence(let items): pending += items.reversed()
            case .mapping(let entries):
                for entry in entries.reversed() {
                    pending.append(entry.value)
                    let key = TypedLine(
                        bytes: Array(entry.key.value.utf8), offset: Int(entry.key.span.lower),
                        source: entry.key.span.source)
                    check(key, &findings)
                }
            }
        }
    }

    private static func check(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        // Plain ASCII has nothing to find; most keys and many values are.
        guard line.bytes.contains(where: { $0 >= 0x80 }) else { return }
        let text = TextScalars(line)
        for rule in rules { rule(text, &findings) }
        DoubtfulDigits.check(line, &findings)
    }
}
