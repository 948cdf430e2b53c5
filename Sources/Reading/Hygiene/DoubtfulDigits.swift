// Finds numbers whose digits cannot be trusted: Thai and Arabic ones mixed, or a Latin letter among Thai digits
// (NU-02, NU-03). Changes nothing.

import Diagnostics
import Domain

enum DoubtfulDigits {
    static func check(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        for slip in DigitSlip.find(utf8: line.bytes) {
            let span = line.span(slip.range.lowerBound, slip.range.upperBound)
            let words = String(decoding: line.bytes[slip.range], as: UTF8.self)
            switch slip.kind {
            case .mixedDigits: findings.report(.textMixedDigits, at: span, words, suggestion: slip.suggestion)
            case .latinAmongThai: findings.report(.textLatinDigit, at: span, words, suggestion: slip.suggestion)
            }
        }
    }
}
