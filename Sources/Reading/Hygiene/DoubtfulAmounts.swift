// Finds amounts whose words in brackets say another sum. Changes nothing.

import Diagnostics
import Domain

enum DoubtfulAmounts {
    static func check(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        for slip in AmountSlip.find(utf8: line.bytes) {
            findings.report(
                .textAmountInWords, at: line.span(slip.range.lowerBound, slip.range.upperBound),
                String(decoding: line.bytes[slip.range], as: UTF8.self), suggestion: slip.suggestion)
        }
    }
}
