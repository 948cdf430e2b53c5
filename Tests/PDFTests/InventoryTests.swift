import Testing

@testable import PDF

/// Whatever can be spelt in Thai comes out of a PDF as it went in, in every reader.
@Suite struct InventoryTests {
    private func differences(_ found: [String]) -> [String] {
        zip(Syllables.lines, found).filter { $0 != $1 }.map { "\($0) | \($1)" }
    }

    @Test(
        "EX-01, EX-03, EX-06 every syllable is read back exactly, line by line, with its spaces and digits",
        arguments: Fonts.all, TextReader.allCases)
    func plain(_ font: String, _ reader: TextReader) throws {
        guard let found = try reader.lines(of: try TypedPages(Syllables.lines, font: font).bytes()) else { return }
        #expect(found.count == Syllables.lines.count)
        #expect(differences(found).prefix(5) == [])
    }

    @Test(
        "EX-04 so it is where lines are justified, as far as they ever are", arguments: Fonts.all, TextReader.allCases)
    func justified(_ font: String, _ reader: TextReader) throws {
        let pages = try TypedPages(Syllables.lines, font: font, gap: 56)
        guard let found = try reader.lines(of: try pages.bytes()) else { return }
        #expect(found.count == Syllables.lines.count)
        #expect(differences(found).prefix(5) == [])
    }

    @Test("FN-03 no syllable lacks a glyph, and each has one glyph for a letter", arguments: Fonts.all)
    func glyphs(_ font: String) throws {
        let pages = try TypedPages(Syllables.lines, font: font)
        for page in pages.set.pages {
            for case .glyphs(let run) in page.items { #expect(!run.glyphs.contains { $0.id == 0 }) }
        }
        #expect(try pages.pdf().get().fontsWithoutExactText == [])
    }
}
