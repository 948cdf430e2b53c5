// Every code has its page, and the page tells the truth: its wrong example has the finding and no other, its right one
// none, through the whole of `saraban check`.

import Diagnostics
import Testing

@Suite("Explanations") struct ExplanationTests {
    /// Codes whose finding no excerpt can show, with the reason.
    static let unshown: [Code: String] = [
        .fileUnreadable: disk, .fileNoPermission: disk, .composeUnreadableImage: disk, .outputFailed: disk,
        .outputNoPermission: disk, .outputNoRoom: disk,
        .fileEncoding: bytes, .fileEncodingThai: bytes, .fileEncodingUTF16: bytes, .fileControlCharacter: bytes,
        .fileLineBreak: bytes, .fileMoreCharacters: bytes,
        .fileTooLarge: size, .yamlTooDeep: size, .yamlTooManyNodes: size, .yamlTooManyFindings: size,
        .yamlScalarTooLong: size, .bindingTooMany: size, .svgLimit: size,
        .fontMissing: fonts, .fontFakesDigits: fonts, .fontDamaged: fonts, .fontNotEmbeddable: fonts,
        .fontWithoutExactText: fonts,
        .imageCoarse: raster, .pictureFileTooLarge: raster, .pictureTooLarge: raster, .pictureTruncated: raster,
        .pictureDamaged: raster, .pictureCMYK: raster, .pictureEncoding: raster, .pictureTurned: raster,
        .pagesDiffer: detail, .pagesCount: detail, .pagesMoved: detail, .pagesTurned: detail, .pagesReworded: detail,
        .pagesReshaped: detail, .pagesAdded: detail, .pagesRemoved: detail, .pagesMore: detail, .pagesUnused: detail,
        .pagesOtherFonts: fonts,
        .outputSigned: "a signed PDF is no text",
        .drawingFailed: "a fault of the drawing library",
        .outputTextLost: "a fault of ours: ReadBackTests",
        .outputNoAttachment: "a flag and a line together: VerifyTests",
        .pdfNone: pdf, .pdfDamaged: pdf, .pdfForeign: pdf, .pdfChanged: pdf, .pdfAddedTo: pdf, .pdfOtherText: pdf,
        .batchNoInputs: many, .batchSameKey: many, .batchLocked: many, .batchOutputChanged: many, .batchTouched: many,
        .batchInputChanged: many, .batchFormer: many, .batchFormerTouched: many, .batchManifestDamaged: many,
        .batchManifestsDiffer: many, .batchShardMissing: many,
        .pdfOtherLayout: pdf, .pdfOtherFonts: pdf, .pdfOtherVersion: pdf, .pdfNoSuchPaper: pdf, .pdfNoSource: pdf,
        .fillNoField: pdf, .fillFilled: pdf, .fillTooLong: pdf, .fillEmpty: pdf,
        .fillSeveral: pdf, .fillLocked: pdf, .fillRewritten: pdf, .pdfEncrypted: pdf, .pdfAnnotated: pdf,
        .csvDecoded: bytes, .csvEncoding: bytes, .csvZero: bytes, .csvControl: bytes,
        .nextNotValid: "no file is known that has it",
    ]
    private static let detail = "one run after another: KeptPagesTests"
    private static let disk = "what the disk of one machine allows"
    private static let bytes = "bytes that are no text, or cannot be seen"
    private static let size = "longer than any page"
    private static let many = "many files, run after run: BatchTests"
    private static let pdf = "a PDF is no text: VerifyTests"
    private static let fonts = "what fonts lie on one machine"
    private static let raster = "the pixels or bytes of a picture"

    /// Findings that never come alone, with those that must come along.
    static let companions: [Code: Set<String>] = [
        // A blank score is told where it stands, too.
        .chartPending: ["input.pending"],
        // The row that finds no place is told as new first.
        .csvNoMeasures: ["csv.new-row"],
        // What cannot be read is told behind it.
        .csvNotValid: ["reference.unknown-name"],
    ]

    static let shown = Code.allCases.filter { Explanation.of($0)?.example != nil }
    static let commands = shown.filter { Explanation.of($0)?.example?.place == .command }
    static let taken = shown.filter { [.table, .next].contains(Explanation.of($0)?.example?.place) }
    static let excerpts = shown.filter { Explanation.of($0)?.example?.place.hasOwnRun == false }

    /// What a wrong example has: its finding, with what always comes along.
    private func wanted(_ code: Code) -> Set<String> { (Self.companions[code] ?? []).union([code.rawValue]) }

    @Test("The codes without an example are those that no excerpt can show")
    func withoutExample() {
        #expect(Set(Code.allCases).subtracting(Self.shown) == Set(Self.unshown.keys))
    }

    @Test(
        "A page says severity, sentence, remedy, reason and examples in both languages, with no place left unfilled",
        arguments: Code.allCases)
    func pages(_ code: Code) throws {
        let more = try #require(Explanation.of(code), "no page on \(code.rawValue)")
        #expect(more.th != more.en && hasThai(more.th) && more.en.contains { $0.isASCII && $0.isLetter })
        for language in MessageLanguage.allCases {
            let page = explanation(of: code, in: language)
            let reason = language == .th ? more.th : more.en
            #expect(page.contains("[\(code.rawValue)]") && page.contains(reason) && reason.count > 40)
            #expect(!page.contains(/\{[0-9]\}/))
            switch more.shown {
            case .example(let example):
                for side in [example.wrong, example.right] {
                    #expect(!side.isEmpty && page.contains(side.split(separator: "\n")[0]))
                }
                #expect(example.wrong != example.right)
            case .look(let th, let en):
                #expect(page.contains(language == .th ? th : en) && hasThai(th) && !en.isEmpty && th != en)
            }
        }
    }

    @Test("The wrong example of a page has its finding and no other; the right one has none", arguments: excerpts)
    func examples(_ code: Code) throws {
        let run = try ExampleRun.all.get()
        #expect(run.codes(code, .wrong) == wanted(code))
        #expect(run.codes(code, .right) == [])
    }

    @Test(
        "A CSV file or a file for next that is wrong has its finding and no other; the right one has none",
        arguments: taken)
    func takenFiles(_ code: Code) throws {
        let example = try #require(Explanation.of(code)?.example)
        let wrong = try ExampleRun.codes(of: example.wrong, at: example.place)
        #expect(wrong.codes == wanted(code) && (wrong.exit != 0) == (code.severity == .error))
        let right = try ExampleRun.codes(of: example.right, at: example.place)
        #expect(right.codes.isEmpty && right.exit == 0)
    }

    @Test("A wrong command ends with its finding, the right one well", arguments: commands)
    func commandLines(_ code: Code) throws {
        let example = try #require(Explanation.of(code)?.example)
        let wrong = try ExampleRun.codes(ofCommand: example.wrong)
        #expect(wrong.codes == wanted(code) && (wrong.exit != 0) == (code.severity == .error))
        let right = try ExampleRun.codes(ofCommand: example.right)
        #expect(right.codes.isEmpty && right.exit == 0)
    }

    private func hasThai(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }
    }
}
