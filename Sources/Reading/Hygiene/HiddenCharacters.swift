// Finds characters that turn the direction of writing: nobody sees them, and copies of the text come out reversed. Changes
// nothing.

import Diagnostics

enum HiddenCharacters {
    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        for (index, scalar) in text.scalars.enumerated() {
            switch scalar {
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                findings.report(
                    .textHiddenCharacter, at: text.span(index..<index + 1), hexadecimal(scalar, digits: 4))
            default: break
            }
        }
    }
}
