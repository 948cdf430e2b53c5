import Foundation
import Testing

@testable import PDF

/// Fonts that an office may have: those of Debian, whoever made them.
@Suite struct OtherFontTests {
    private static let folders = [
        "/usr/share/fonts/truetype/tlwg", "/usr/share/fonts/opentype/tlwg", "/usr/share/fonts/truetype/noto",
        "/usr/share/fonts/truetype/ttf-thai-arundina",
    ]

    private static func fonts(_ ending: String) -> [String] {
        folders.flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasSuffix(ending) && (!$0.hasPrefix("Noto") || $0.contains("Thai")) }
                .map { folder + "/" + $0 }
        }.sorted()
    }

    static let trueType = fonts(".ttf")
    static let compact = fonts(".otf")

    /// Thai alone: not every Thai font has Latin letters. Each eleventh line of all, so that every vowel comes.
    private static let lines = stride(from: 0, to: Syllables.lines.count, by: 11).map { index in
        Syllables.lines[index].unicodeScalars.prefix { $0 != "(" }.reduce(into: "") { $0.unicodeScalars.append($1) }
            .trimmingCharacters(in: .whitespaces)
    }

    @Test func `There are fonts to try`() {
        #expect(Self.trueType.count >= 4)
        #expect(Self.compact.count >= 1)
    }

    @Test("FN-02, FN-03 a TrueType font gives every syllable back exactly", arguments: trueType)
    func exact(_ font: String) throws {
        let pages = try TypedPages(Self.lines, font: font)
        for page in pages.set.pages {
            for case .glyphs(let run) in page.items { #expect(!run.glyphs.contains { $0.id == 0 }) }
        }
        let pdf = try pages.pdf().get()
        #expect(pdf.fontsWithoutExactText == [])
        for reader in [TextReader.popplerRaw, .mupdf] {
            let found = try reader.lines(of: pdf.bytes) ?? []
            let different = zip(Self.lines, found).filter { $0 != $1 }.map { "\(reader): \($0) | \($1)" }
            #expect(found.count == Self.lines.count)
            #expect(different.prefix(3) == [])
        }
    }

    @Test("FN-02 a CFF font is told of; notes beside its glyphs keep the letters", arguments: compact)
    func noted(_ font: String) throws {
        let pdf = try TypedPages(Self.lines, font: font).pdf().get()
        #expect(pdf.fontsWithoutExactText == [font])
        let letters = { (lines: [String]) in lines.joined().filter { !$0.isWhitespace } }
        let found = try #require(try TextReader.popplerRaw.lines(of: pdf.bytes))
        #expect(letters(found).unicodeScalars.elementsEqual(letters(Self.lines).unicodeScalars))
    }
}
