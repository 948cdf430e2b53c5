// What a PDF says of its text, by its own syntax: no reader's guesses. `qpdf` spreads the file out.

import Foundation
import Testing

struct ContentScan {
    private let text: String

    init(_ pdf: [UInt8]) throws {
        let file = FileManager.default.temporaryDirectory.path + "/saraban-" + UUID().uuidString
        try Data(pdf).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        text = try #require(
            Tool.output(["qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", file, "-"]))
    }

    /// Texts that stand beside glyphs.
    var notes: Int { text.matches(of: /ActualText/).count }
    var fonts: Int { text.matches(of: #/\/FontFile2? /#).count }
    var shown: Int { text.matches(of: #/T[jJ]\n/#).count }
    var fontChanges: Int { text.matches(of: #/\ Tf\n/#).count }

    /// By font name as contents call it: glyph → its text.
    var maps: [[Int: String]] {
        text.matches(of: /begincmap(?s:.*?)endcmap/).map { match in
            var map: [Int: String] = [:]
            for line in match.output.matches(of: /<([0-9a-f]{2,4})> <((?:[0-9a-f]{4})+)>/) {
                guard let glyph = Int(line.1, radix: 16) else { continue }
                map[glyph] = Self.unicode(String(line.2))
            }
            return map
        }
    }

    /// Glyphs of the contents, in order; fonts are not told apart. Strings may be broken over lines.
    var glyphs: [Int] {
        text.matches(of: #/(<[0-9a-f\s]*>)Tj|\[([^\]]*)\]TJ/#).flatMap { match in
            (match.1 ?? match.2 ?? "").matches(of: #/<([0-9a-f\s]*)>/#).flatMap { string -> [Int] in
                let digits = string.1.filter { $0.isHexDigit }.map { String($0) }
                return stride(from: 0, to: digits.count - 3, by: 4).compactMap {
                    Int(digits[$0..<$0 + 4].joined(), radix: 16)
                }
            }
        }
    }

    private static func unicode(_ digits: String) -> String {
        let digits = Array(digits)
        let units = stride(from: 0, to: digits.count - 3, by: 4).compactMap {
            UInt16(String(digits[$0..<$0 + 4]), radix: 16)
        }
        return String(decoding: units, as: UTF16.self)
    }
}
