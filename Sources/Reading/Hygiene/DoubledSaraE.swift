// Finds เ typed twice for แ (TH-11): it looks the same and can be found by nobody. Changes nothing.

import Diagnostics

enum DoubledSaraE {
    private static let saraE: UInt32 = 0x0E40

    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        for index in text.scalars.indices.dropLast()
        where text[index] == saraE && text[index + 1] == saraE && text[index - 1] != saraE {
            findings.report(.textDoubledSaraE, at: text.span(index..<index + 2), suggestion: "แ")
        }
    }
}
