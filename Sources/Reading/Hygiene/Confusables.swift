// Finds letters of other scripts in the middle of Thai or Latin words (IN-07): they look right and are not. Changes
// nothing.

import Diagnostics

enum Confusables {
    /// Look-alikes that turn up in pasted text, and the Latin letters they pass for (Unicode confusables).
    private static let latin: [UInt32: String] = [
        0x0391: "A", 0x0392: "B", 0x0395: "E", 0x0396: "Z", 0x0397: "H", 0x0399: "I", 0x039A: "K", 0x039C: "M",
        0x039D: "N", 0x039F: "O", 0x03A1: "P", 0x03A4: "T", 0x03A5: "Y", 0x03A7: "X", 0x03BF: "o", 0x03BD: "v",
        0x0405: "S", 0x0406: "I", 0x0408: "J", 0x0410: "A", 0x0412: "B", 0x0415: "E", 0x041A: "K", 0x041C: "M",
        0x041D: "H", 0x041E: "O", 0x0420: "P", 0x0421: "C", 0x0422: "T", 0x0423: "Y", 0x0425: "X", 0x0430: "a",
        0x0435: "e", 0x043E: "o", 0x0440: "p", 0x0441: "c", 0x0443: "y", 0x0445: "x", 0x0455: "s", 0x0456: "i",
        0x0458: "j",
    ]

    static func check(_ text: TextScalars, _ findings: inout [Diagnostic]) {
        var index = 0
        while index < text.scalars.count {
            guard isForeign(text[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < text.scalars.count, isForeign(text[end]) { end += 1 }
            if isNative(text[index - 1]) || isNative(text[end]) {
                let letters = text.scalars[index..<end].map { latin[$0] }
                let meant = letters.contains { $0 == nil } ? nil : letters.compactMap { $0 }.joined()
                findings.report(
                    .textConfusable, at: text.span(index..<end), text.text(index..<end),
                    hexadecimal(text[index], digits: 4), suggestion: meant)
            }
            index = end
        }
    }

    /// Greek, Cyrillic, Armenian, Lao, Khmer: scripts whose letters stand in for Thai or Latin ones by mistake.
    private static func isForeign(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0370...0x03FF, 0x0400...0x058F, 0x0E80...0x0EFF, 0x1780...0x17FF: true
        default: false
        }
    }

    private static func isNative(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E01...0x0E4E, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
