// Finds years in texts whose era contradicts them, or is said twice. Changes nothing.

import Diagnostics
import Domain

enum WrongEra {
    static func check(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        for slip in EraSlip.find(utf8: line.bytes) {
            let words = String(decoding: line.bytes[slip.range], as: UTF8.self)
            findings.report(
                .textWrongEra, at: line.span(slip.range.lowerBound, slip.range.upperBound), words,
                suggestion: slip.suggestion)
        }
    }
}
