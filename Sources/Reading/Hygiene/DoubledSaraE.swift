// Finds เ typed twice for แ (TH-11): it looks the same and can be found by nobody. Changes nothing.

import Diagnostics

enum DoubledSaraE {
    private static let saraE: UInt32 = 0x0E40

    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        var index = 0
        while index + 1 < text.scalars.count {
            guard text[index] == saraE, text[index + 1] == saraE else {
                index += 1
                continue
            }
            findings.report(.textDoubledSaraE, at: text.span(index..<index + 2), suggestion: "แ")
            // A run of them is mended in one go, two by two.
            index += 2
        }
    }
}
