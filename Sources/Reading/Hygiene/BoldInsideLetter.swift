// Finds a weight that changes between a letter and its vowel or mark (TH-07): `ก**ำ**`. The paper gives both the weight of
// the letter. Changes nothing.

import Diagnostics
import Language

enum BoldInsideLetter {
    static func check(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        let star = UInt8(ascii: "*")
        let bytes = line.bytes
        guard bytes.count >= 8 else { return }
        for index in 3..<bytes.count - 4
        where bytes[index] == star && bytes[index + 1] == star && bytes[index - 1] != star {
            let mark = index + 2
            guard LeaningMark.stands(at: mark, in: bytes), bytes[index - 3] == 0xE0 else { continue }
            findings.report(
                .textBoldInsideLetter, at: line.span(index - 3, mark + 3),
                String(decoding: bytes[index - 3..<index], as: UTF8.self)
                    + String(decoding: bytes[mark..<mark + 3], as: UTF8.self))
        }
    }
}
