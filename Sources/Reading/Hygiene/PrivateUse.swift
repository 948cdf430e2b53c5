// Finds private-use characters (TH-14): old Thai programs stored shifted marks under such codes, which no other program
// can read or search. Says which letter was meant. Changes nothing.

import Diagnostics

enum PrivateUse {
    /// What the codes from U+F700 on stood for in Thai fonts of Windows: the same letters, shifted or without a foot.
    private static let meant: [UInt32] = [
        0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B,
        0x0E4C, 0x0E0D, 0x0E31, 0x0E4D, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A,
    ]
    private static let first: UInt32 = 0xF700

    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        for (index, scalar) in text.scalars.enumerated() {
            guard (0xE000...0xF8FF).contains(scalar) || scalar >= 0xF0000 else { continue }
            var suggestion: String?
            if scalar >= first, Int(scalar - first) < meant.count {
                suggestion = Unicode.Scalar(meant[Int(scalar - first)]).map { String(Character($0)) }
            }
            findings.report(
                .textPrivateUse, at: text.span(index..<index + 1), hexadecimal(scalar, digits: 4),
                suggestion: suggestion)
        }
    }
}
