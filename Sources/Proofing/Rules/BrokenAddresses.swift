// An address of the web with a blank in it leads nowhere: `www. numpu.go.th`.

import Diagnostics

enum BrokenAddresses: Rule {
    private static let starts = ["www.", "http://", "https://"]

    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        for text in proof.texts {
            for (bytes, span) in text.words {
                for start in starts { check(bytes, span, start, &findings) }
            }
        }
    }

    /// A blank behind the start, and letters of an address behind it.
    private static func check(
        _ bytes: [UInt8], _ span: Span, _ start: String, _ findings: inout [Diagnostic]
    ) {
        let mark = Array(start.utf8)
        var offset = 0
        while offset + mark.count < bytes.count {
            defer { offset += 1 }
            guard bytes[offset] == mark[0], bytes[offset...].starts(with: mark),
                bytes[offset + mark.count] == UInt8(ascii: " ")
            else { continue }
            var end = offset + mark.count
            while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
            let name = end
            while end < bytes.count, isOfAddress(bytes[end]) { end += 1 }
            guard end > name else { continue }
            let words = String(decoding: bytes[offset..<end], as: UTF8.self)
            findings.report(
                .textBrokenAddress, at: span.part(at: offset, length: end - offset), words,
                suggestion: words.split(separator: " ").joined())
        }
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
        default: false
        }
    }
}
