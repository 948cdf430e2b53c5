// The font catalogue: the shipped one is sound, faults are found at their words.

import Diagnostics
import Language
import Testing

@testable import Reading

@Suite struct CatalogueTests {
    private func read(_ text: String) -> (catalogue: FontCatalogue?, found: [String], expected: [String]) {
        let marked = MarkedFile(text)
        let reader = Reader(library: library())
        let outcome = reader.catalogue(marked.file)
        return (outcome.value, marks(outcome.diagnostics, in: reader.sources), marked.expected)
    }

    @Test("the shipped catalogue names families with all their measures")
    func shippedCatalogue() {
        let reader = Reader(library: library())
        let outcome = reader.catalogue(SourceFile(name: "catalogue.yaml", bytes: shipped("Fonts/catalogue.yaml")))
        #expect(outcome.diagnostics == [])
        #expect(outcome.value?.families.first?.name == "sarabun")
        #expect(outcome.value?.families.first?.candidates.allSatisfy { $0.sizeScale > 0.5 } == true)
        #expect(outcome.value?.folders.isEmpty == false)
    }

    private static let font = "{name: ก, regular: a.ttf, bold: b.ttf, size-scale: 0.5, ascent: 850, descent: 460}"

    @Test("a catalogue in short")
    func short() {
        let (catalogue, found, _) = read("families: {x: [\(Self.font)]}\nfolders: /fonts")
        #expect(found == [])
        #expect(catalogue?.families.first?.candidates.first?.sizeScale == 0.5)
        #expect(catalogue?.folders == ["/fonts"])
    }

    @Test(
        "faults of a catalogue",
        arguments: [
            "folders: []  # ! input.missing-key “folders”",
            "families: [x]  # ! input.wrong-type “[x]”",
            "families: {x: {}}  # ! input.wrong-type “{}”",
            "families: {x: []}  # ! input.blank “[]”",
            "families: {x: [y]}  # ! input.wrong-type “y”",
            "families: {x: [\(font.replacing("0.5", with: "nan"))]}  # ! input.not-a-ratio “nan”",
            "families: {x: [\(font.replacing("850", with: "0"))]}  # ! input.not-a-number “0”",
            "families: {x: [\(font.replacing("bold", with: "blod"))]}  # ! input.missing-key “name” ! input.unknown-key “blod”",
            "families: {x: [\(font)]}\nfolder: x  # ! input.unknown-key “folder”",
        ])
    func faults(_ text: String) {
        let (catalogue, found, expected) = read(text)
        #expect(found == expected)
        #expect(catalogue == nil)
    }
}
