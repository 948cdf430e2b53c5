import Fixtures
import Foundation
import Pages
import Testing

@testable import PDF

/// FN-04: font files that are not what they should be.
@Suite struct DamagedFontTests {
    private static let lines = Array(Syllables.lines.prefix(20))

    private func sound() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: Fonts.laksaman))) }

    /// Pages that were set from the whole font are drawn from other bytes.
    private func draw(_ bytes: [UInt8], _ pages: PageSet) throws -> Result<DrawnPDF, DrawingFault> {
        let path = FileManager.default.temporaryDirectory.path + "/saraban-" + UUID().uuidString + ".ttf"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var pages = pages
        pages.fonts = [path]
        let information = DocumentInformation(title: "", creationDate: "2023-01-01T00:00:00Z", creator: "")
        return drawPDF(pages, information, as: .a3).mapError { fault in
            // The path is of this run alone.
            switch fault {
            case .font: .font("")
            case .damaged: .damaged("")
            case .notEmbeddable: .notEmbeddable("")
            default: fault
            }
        }
    }

    private func fault(_ bytes: [UInt8]) throws -> DrawingFault? {
        let pages = try TypedPages(Self.lines, font: Fonts.laksaman).set
        if case .failure(let fault) = try draw(bytes, pages) { return fault }
        return nil
    }

    /// Where a table's entry stands in the directory.
    private func entry(_ tag: String, _ font: [UInt8]) throws -> Int {
        let count = Int(font[4]) << 8 | Int(font[5])
        return try #require(
            (0..<count).map { 12 + 16 * $0 }.first { Array(font[$0..<$0 + 4]) == Array(tag.utf8) })
    }

    private func offset(_ tag: String, _ font: [UInt8]) throws -> Int {
        let entry = try entry(tag, font)
        return font[entry + 8..<entry + 12].reduce(0) { $0 << 8 | Int($1) }
    }

    @Test("FN-04 what is no font, or none that can be drawn from, is refused")
    func noFont() throws {
        let font = try sound()
        #expect(try fault([]) == .damaged(""))
        #expect(try fault(Array("wOF2".utf8) + font.dropFirst(4)) == .damaged(""))
        #expect(try fault(Array("wOFF".utf8) + font.dropFirst(4)) == .damaged(""))
        #expect(try fault(Array("%PDF-1.7".utf8)) == .damaged(""))
        #expect(try fault(Array("ttcf".utf8) + Array(repeating: 0xFF, count: 40)) == .damaged(""))
    }

    @Test(
        "FN-04 a font without a table that drawing needs is refused",
        arguments: ["glyf", "loca", "hmtx", "head", "maxp"])
    func missing(_ tag: String) throws {
        var font = try sound()
        let place = try entry(tag, font)
        font[place] = 0x7A
        #expect(try fault(font) == .damaged(""))
    }

    @Test("FN-04 a file that is cut off anywhere gives a PDF or a fault")
    func truncated() throws {
        let font = try sound()
        let pages = try TypedPages(Self.lines, font: Fonts.laksaman).set
        var refused = 0
        for length in stride(from: 0, to: font.count, by: 1499) {
            if case .failure = try draw(Array(font.prefix(length)), pages) { refused += 1 }
        }
        #expect(refused > 40)
    }

    @Test("FN-04 whatever bytes change, there is a PDF or a fault", arguments: 0..<8)
    func changed(_ seed: Int) throws {
        let font = try sound()
        let pages = try TypedPages(Self.lines, font: Fonts.laksaman).set
        var random = SeededGenerator(seed: UInt64(seed))
        let tables = try ["head", "hhea", "maxp", "loca", "hmtx", "glyf", "cmap", "name", "post", "OS/2"].map {
            try offset($0, font)
        }
        var (drawn, refused) = (0, 0)
        for _ in 0..<60 {
            var damaged = font
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                // The directory and the beginnings of tables lead to all else.
                let near = [0, 0] + tables
                let place =
                    Bool.random(using: &random)
                    ? (near.randomElement(using: &random) ?? 0) + Int.random(in: 0..<300, using: &random)
                    : Int.random(in: 0..<font.count, using: &random)
                damaged[place] = UInt8.random(in: 0...255, using: &random)
            }
            if case .success = try draw(damaged, pages) { drawn += 1 } else { refused += 1 }
        }
        #expect(drawn > 0 && refused > 0)
    }

    @Test("FN-04 a glyph made of itself is refused")
    func circle() throws {
        var font = try sound()
        let tables = try FontTables(font)
        let outlines = try TrueTypeOutlines(tables)
        let cluster = try TypedPages.shape("ก", font: Fonts.laksaman)
        let glyph = Int(try #require(cluster.glyphs.first).id)
        let start = try outlines.outline(glyph).startIndex
        // A composite glyph of one component: its own number, at 0, 0.
        let own: [UInt8] = [0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, UInt8(glyph >> 8), UInt8(glyph & 0xFF), 0, 0]
        font.replaceSubrange(start..<start + own.count, with: own)
        var document = try DocumentFont(TrueTypeOutlines(FontTables(font)))
        #expect(throws: FontDamage.outline(glyph)) { try document.copy(of: glyph) }
    }

    @Test("FN-04 the first font of a collection is drawn as it would be alone")
    func collection() throws {
        let font = try sound()
        var shifted = font
        let count = Int(font[4]) << 8 | Int(font[5])
        for table in 0..<count {
            let place = 12 + 16 * table + 8
            let offset = font[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } + 16
            shifted.replaceSubrange(
                place..<place + 4, with: (0..<4).map { UInt8(truncatingIfNeeded: offset >> (24 - 8 * $0)) })
        }
        let pages = try TypedPages(Self.lines, font: Fonts.laksaman).set
        let alone = try draw(font, pages).get().bytes
        #expect(
            try draw(Array("ttcf".utf8) + [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 16] + shifted, pages).get().bytes == alone)
    }

    @Test(
        "A font whose licence forbids to embed it is refused; all other bits allow it",
        arguments: [
            (0, true), (2, false), (4, true), (6, true), (8, true), (0x102, false), (0x200, false), (0x204, false),
        ])
    func licence(_ bits: Int, _ isAllowed: Bool) throws {
        var font = try sound()
        let place = try offset("OS/2", font) + 8
        font.replaceSubrange(place..<place + 2, with: [UInt8(bits >> 8), UInt8(bits & 0xFF)])
        #expect(try fault(font) == (isAllowed ? nil : .notEmbeddable("")))
    }
}
