// Finds a weight that changes between a letter and its vowel or mark (TH-07): `ก**ำ**`. The paper gives both the weight of
// the letter. Changes nothing.

import Diagnostics

enum BoldInsideLetter {
    static func check(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        let star = UInt8(ascii: "*")
        let bytes = line.bytes
        guard bytes.count >= 8 else { return }
        for index in 3..<bytes.count - 4
        where bytes[index] == star && bytes[index + 1] == star && bytes[index - 1] != star {
            let mark = index + 2
            guard leans(bytes, mark), bytes[index - 3] == 0xE0 else { continue }
            findings.report(
                .textBoldInsideLetter, at: line.span(index - 3, mark + 3),
                String(decoding: bytes[index - 3..<index], as: UTF8.self)
                    + String(decoding: bytes[mark..<mark + 3], as: UTF8.self))
        }
    }

    /// A vowel or mark that stands on the letter before it, ำ included (U+0E31, U+0E33-0E3A, U+0E47-0E4E).
    private static func leans(_ bytes: [UInt8], _ offset: Int) -> Bool {
        guard offset + 2 < bytes.count, bytes[offset] == 0xE0 else { return false }
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0xB8, 0xB1), (0xB8, 0xB3...0xBA), (0xB9, 0x87...0x8E): return true
        default: return false
        }
    }
}
