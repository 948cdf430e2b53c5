// Which font files a family is set from, and which are refused with the reason.

import Fixtures
import Foundation
import Language
import Testing
import Typography

@Suite("Fonts") struct FontLibraryTests {
    private static let laksaman = "/usr/share/fonts/truetype/tlwg/Laksaman.ttf"

    private func candidate(_ name: String, _ regular: String, _ bold: String) -> FontCandidate {
        FontCandidate(name: name, regular: regular, bold: bold, sizeScale: 1, ascent: 850, descent: 460)
    }

    /// A typesetter that looks for TH SarabunPSK in a folder of its own, then for Laksaman.
    private func typesetter(_ folder: String) -> Typesetter {
        let family = FontFamily(
            name: "sarabun",
            candidates: [
                candidate("TH SarabunPSK", "THSarabun.ttf", "THSarabun Bold.ttf"),
                candidate("Laksaman", "Laksaman.ttf", "Laksaman-Bold.ttf"),
            ])
        return Typesetter(
            catalogue: FontCatalogue(families: [family], folders: ["/usr/share/fonts/truetype/tlwg"]), folders: [folder]
        )
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    @Test("FN-05, NU-02 a font that draws 0-9 as ๐-๙ is refused by what it draws, whatever its file is called")
    func fakeDigits() throws {
        let fake = try #require(FakeDigitFont.bytes(from: Self.laksaman))
        try inFolder { folder in
            for name in ["THSarabun.ttf", "THSarabun Bold.ttf"] {
                try Data(fake).write(to: URL(fileURLWithPath: folder + "/" + name))
            }
            guard case .failure(.fakesDigits(let font, let replacements)) = typesetter(folder).family("sarabun") else {
                Issue.record("the font was not refused")
                return
            }
            #expect(font == folder + "/THSarabun.ttf" && replacements == ["Laksaman"])
        }
    }

    @Test(
        "FN-05 TH SarabunIT๙ is refused by its name too",
        arguments: ["TH SarabunIT๙", "TH Sarabun IT๙", "th sarabunit9"])
    func name(_ name: String) {
        #expect(
            typesetter("/nowhere").family(name).fault == .fakesDigits(font: name, replacements: ["sarabun"]))
    }

    @Test("FN-04 a file that is no font, or half of one, is passed over for the next candidate")
    func broken() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: Self.laksaman))
        for bytes in [Data(), Data("no font".utf8), whole.prefix(200), Data(repeating: 0xFF, count: 5_000)] {
            try inFolder { folder in
                for name in ["THSarabun.ttf", "THSarabun Bold.ttf"] {
                    try bytes.write(to: URL(fileURLWithPath: folder + "/" + name))
                }
                #expect(try typesetter(folder).family("sarabun").get().candidate.name == "Laksaman")
            }
        }
    }

    @Test("A family that no file stands for says which files were looked for, and where")
    func missing() {
        let typesetter = Typesetter(
            catalogue: FontCatalogue(
                families: [FontFamily(name: "x", candidates: [candidate("X", "x.ttf", "xb.ttf")])], folders: ["/b"]),
            folders: ["/a"])
        #expect(
            typesetter.family("x").fault
                == .missing(MissingFont(family: "x", files: ["x.ttf", "xb.ttf"], folders: ["/a", "/b"])))
    }
}

extension Result where Failure == FontFault {
    fileprivate var fault: FontFault? { if case .failure(let fault) = self { fault } else { nil } }
}
