import Geometry
import Pages
import Testing

@testable import PDF

/// What a PDF says of its glyphs, letter by letter.
@Suite struct ExactTextTests {
    /// The text of a PDF of one font, glyph by glyph.
    private func said(_ pages: TypedPages) throws -> String {
        let scan = try ContentScan(try pages.bytes())
        #expect(scan.notes == 0)
        let map = try #require(scan.maps.first)
        #expect(scan.maps.count == 1 && scan.fonts == 1)
        return scan.glyphs.map { map[$0] ?? "\u{FFFD}" }.joined()
    }

    private func isSame(_ first: String, _ second: String) -> Bool {
        first.unicodeScalars.elementsEqual(second.unicodeScalars)
    }

    @Test(
        "EX-02, EX-05 every glyph stands for its own text: no notes, no private characters, one font for a face",
        arguments: Fonts.all)
    func scan(_ font: String) throws {
        let text = try said(try TypedPages(Syllables.lines, font: font))
        #expect(isSame(text, Syllables.lines.joined()))
        #expect(!text.unicodeScalars.contains { (0xE000..<0xF900).contains($0.value) || $0.value == 0xFFFD })
    }

    @Test("EX-04 a line is shown in one stroke, justified or not", arguments: [0, 25])
    func strokes(_ gap: Int) throws {
        let lines = Array(Syllables.lines.prefix(30))
        let scan = try ContentScan(try TypedPages(lines, font: Fonts.laksaman, gap: gap).bytes())
        #expect(scan.shown == lines.count)
        #expect(scan.fontChanges == 1)
    }

    @Test(
        "EX-01, EX-06 what looks alike is told apart in one document",
        arguments: [
            "คำ นํา กา ำ", "o๐0 ๐oO", "ก\u{A0}ข ค", "-\u{2010}-\u{AD}-", "ฤๅ ฦๅ ฤา", "fi ffi", "é e\u{301}", "น้ํา น้ำ",
            "ปุ่ ปู้ ฝั้ ญุ ฐู", "“ก” 'ข' ฯ ๆ ฿",
        ])
    func alike(_ line: String) throws {
        let pages = try TypedPages([line, line], font: Fonts.laksaman)
        let text = pages.set.pages.flatMap(\.items).map { item -> String in
            guard case .glyphs(let run) = item else { return "" }
            return String(decoding: run.text, as: UTF8.self)
        }.joined()
        let got = try said(pages)
        #expect(isSame(got, text), "\(got.unicodeScalars.map { String($0.value, radix: 16) })")
    }

    @Test("EX-01 small type and large, the same letters")
    func sizes() throws {
        // Short lines: what stands outside of the page is not drawn.
        let lines = Syllables.lines.prefix(12).flatMap { $0.split(separator: " ").map(String.init) }
        for size in [Length.points(4), .points(10.648), .points(29), .points(72)] {
            #expect(isSame(try said(try TypedPages(lines, font: Fonts.laksaman, size: size)), lines.joined()))
        }
    }

    @Test("A space that stands alone is in the file, wherever it stands", arguments: [" ", "\u{A0}"])
    func blank(_ space: String) throws {
        for y in [100, 100.25, 100.5] {
            var pages = try TypedPages([space], font: Fonts.laksaman).set
            guard case .glyphs(var run) = pages.pages[0].items[0] else { return }
            run.origin = Point(x: .points(40), y: .points(y))
            pages.pages[0].items = [.glyphs(run)]
            let information = DocumentInformation(title: "", creationDate: "2023-01-01T00:00:00Z", creator: "")
            #expect(try ContentScan(try drawPDF(pages, information, as: .a3).get().bytes).shown == 1)
        }
    }

    @Test("The same pages give the same bytes")
    func same() throws {
        let lines = Array(Syllables.lines.prefix(60))
        let pages = try TypedPages(lines, font: Fonts.laksaman)
        #expect(try pages.bytes() == pages.bytes())
        #expect(try pages.bytes() == TypedPages(lines, font: Fonts.laksaman).bytes())
    }
}
