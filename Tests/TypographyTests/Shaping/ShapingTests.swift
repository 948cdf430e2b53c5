// What surrounds Thai, and odd spellings of it: nothing is lost, nothing shifts a mark.

import Testing
import Typography

@Suite("Shaping") struct ShapingTests {
    private struct Form: Equatable {
        let glyphs: [UInt32]
        let offsets: [Int32]
    }

    /// The glyphs of a part of a text.
    private func form(_ part: String, in text: String) throws -> Form {
        let shaped = try #require(Bench(Face(isBold: false))).shape(text)
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        let start = try #require(
            (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted })
        let clusters = shaped.clusters.filter { Int($0.start) >= start && Int($0.end) <= start + wanted.count }
        let glyphs = clusters.flatMap { shaped.glyphs[Int($0.glyphStart)..<Int($0.glyphEnd)] }
        return Form(glyphs: glyphs.map(\.id), offsets: glyphs.map(\.xOffset))
    }

    @Test(
        "TH-03 Thai is shaped as when it stands alone, whatever stands beside it",
        arguments: [
            ("A น้ำ", "น้ำ"), ("ITA วันที่", "วันที่"), ("1 ปี่", "ปี่"), ("(ปี่)", "ปี่"), ("“ปี่”", "ปี่"), ("é ที่", "ที่"), ("ปี่A", "ปี่"),
            ("๑๒น้ำ", "น้ำ"), ("- กำ", "กำ"),
        ])
    func neighbours(_ text: String, _ part: String) throws {
        #expect(try form(part, in: text) == form(part, in: part))
    }

    @Test("TH-04 ำ two hundred times: every byte belongs to one cluster, none is lost")
    func repeated() throws {
        let text = String(repeating: "กำก", count: 200)
        let shaped = try #require(Bench(Face(isBold: false))).shape(text)
        #expect(shaped.clusters.count == 400)
        #expect(shaped.clusters.map { Int($0.end - $0.start) }.reduce(0, +) == text.utf8.count)
        #expect(zip(shaped.clusters, shaped.clusters.dropFirst()).allSatisfy { $0.end == $1.start })
    }

    @Test("TH-09 น้ำ typed as two pieces in the usual order looks alike; with the tone first it does not")
    func spellings() throws {
        let bench = try #require(Bench(Face(isBold: false)))
        let usual = bench.shape("น\u{E49}\u{E33}")
        let pieces = bench.shape("น\u{E4D}\u{E49}\u{E32}")
        let toneFirst = bench.shape("น\u{E49}\u{E4D}\u{E32}")
        #expect(usual.glyphs.map(\.id) == pieces.glyphs.map(\.id))
        #expect(usual.glyphs.map(\.id) != toneFirst.glyphs.map(\.id))
        #expect(
            String(decoding: pieces.bytes, as: UTF8.self).unicodeScalars.elementsEqual(
                "น\u{E4D}\u{E49}\u{E32}".unicodeScalars))
    }

    @Test(
        "TH-10 other scripts are shaped where the font has them and named where not; nothing crashes",
        arguments: [
            "ปาตานี ก\u{E3A}ะ", "ก\u{331}", "ສະບາຍດີ", "ខ្មែរ", "שלום", "👨‍👩‍👧", "จบ๚ะ๛", "\u{E5A}\u{E5B}", "ก\u{FE0F}ข",
        ])
    func otherScripts(_ text: String) throws {
        let shaped = try #require(Bench(Face(isBold: false))).shape(text)
        #expect(shaped.clusters.map { Int($0.end - $0.start) }.reduce(0, +) == text.utf8.count)
        let isThai = text.unicodeScalars.allSatisfy {
            $0.value < 0x80 || (0xE00...0xE7F).contains($0.value) || $0.value == 0xFE0F || $0.value == 0x331
        }
        #expect(shaped.missing.isEmpty == isThai, "\(shaped.missing)")
    }

    @Test(
        "LB-06 what is invisible draws nothing and is no missing glyph",
        arguments: ["\u{200B}", "\u{2060}", "\u{AD}", "\u{FEFF}", "\u{FE0F}", "\u{200D}", "\u{200C}"])
    func invisible(_ mark: String) throws {
        let bench = try #require(Bench(Face(isBold: false)))
        let shaped = bench.shape("กา\(mark)รบ้าน")
        #expect(shaped.missing.isEmpty, "\(shaped.missing)")
        #expect(shaped.advance == bench.shape("การบ้าน").advance)
    }

    @Test("LB-11 a line that ends at ำ repeats nothing of it")
    func saraAmAtTheMargin() throws {
        let text = String(repeating: "น้ำ", count: 60)
        for width in stride(from: 20.0, through: 120, by: 0.5) {
            let set = try #require(SetLines(text, width: width))
            #expect(set.lines.joined() == text)
            #expect(set.lines.allSatisfy { $0.hasPrefix("น้ำ") && $0.hasSuffix("น้ำ") })
        }
    }
}
