import Foundation
import Testing

/// What is said of the font files that a paper is drawn with.
@Suite struct FontFileTests {
    private static let faces = ["THSarabun.ttf": "Laksaman", "THSarabun Bold.ttf": "Laksaman-Bold"]

    /// The program's data with fonts under the names of TH SarabunPSK, changed by `change`.
    private func render(
        from folder: String, _ ending: String, in scratch: Scratch, change: (inout [UInt8]) throws -> Void = { _ in }
    ) throws -> Run {
        try scratch.makeFolder("data/Fonts")
        for (name, face) in Self.faces {
            var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(face).\(ending)")))
            try change(&bytes)
            try scratch.write(bytes, "data/Fonts/\(name)")
        }
        try scratch.write(Sample.two, "in.yaml")
        return try Run.saraban(["render", "in.yaml", "--data", scratch["data"], "--lang", "en"], in: scratch)
    }

    /// Where a table of a font begins.
    private func table(_ tag: String, _ font: [UInt8]) throws -> Int {
        let count = Int(font[4]) << 8 | Int(font[5])
        let entry = try #require(
            (0..<count).map { 12 + 16 * $0 }.first { Array(font[$0..<$0 + 4]) == Array(tag.utf8) })
        return font[entry + 8..<entry + 12].reduce(0) { $0 << 8 | Int($1) }
    }

    @Test func `A font with CFF outlines is drawn, and the note says what is lost and what to take instead`() throws {
        try Scratch.with { scratch in
            let run = try render(from: "/usr/share/fonts/opentype/tlwg", "otf", in: scratch)
            #expect(run.code == 0, "\(run.error)")
            #expect(run.error.contains("note[font.without-exact-text]"), "\(run.error)")
            #expect(run.error.contains(scratch["data/Fonts/THSarabun.ttf"]) && run.error.contains("(.ttf)"))
            #expect(try scratch.names().contains("in-บันทึก.pdf"))
        }
    }

    @Test func `Nothing is said of a TrueType font`() throws {
        try Scratch.with { scratch in
            let run = try render(from: "/usr/share/fonts/truetype/tlwg", "ttf", in: scratch)
            #expect(run.code == 0 && !run.error.contains("font."), "\(run.error)")
        }
    }

    @Test func `A font that must not be embedded is refused, and nothing is written`() throws {
        try Scratch.with { scratch in
            let run = try render(from: "/usr/share/fonts/truetype/tlwg", "ttf", in: scratch) { font in
                font[try table("OS/2", font) + 9] = 2
            }
            #expect(run.code == 1, "\(run.error)")
            #expect(run.error.contains("error[font.not-embeddable]"), "\(run.error)")
            #expect(try scratch.names().filter { $0.hasSuffix(".pdf") } == [])
        }
    }

    @Test func `FN-04: A font whose outlines are lost is refused, and nothing is written`() throws {
        try Scratch.with { scratch in
            let run = try render(from: "/usr/share/fonts/truetype/tlwg", "ttf", in: scratch) { font in
                let start = try table("loca", font)
                for place in start..<start + 900 { font[place] = 0xFF }
            }
            #expect(run.code == 1, "\(run.error)")
            #expect(run.error.contains("error[font.damaged]"), "\(run.error)")
            #expect(try scratch.names().filter { $0.hasSuffix(".pdf") } == [])
        }
    }

    @Test func `PC-03: A PDF names the fonts that it was drawn with, and verifying tells where others are at hand`()
        throws
    {
        try Scratch.with { scratch in
            #expect(try render(from: "/usr/share/fonts/truetype/tlwg", "ttf", in: scratch).code == 0)
            let with = ["verify", "in-บันทึก.pdf", "in.yaml", "--lang", "en"]
            let same = try Run.saraban(with + ["--data", scratch["data"]], in: scratch)
            #expect(same.code == 0 && same.text.contains("the very same bytes"), "\(same.error)")
            let other = try Run.saraban(with, in: scratch)
            #expect(other.code == 0 && other.error.contains("[pdf.other-fonts]"), "\(other.error)")
            #expect(other.error.contains("THSarabun.ttf 4.") && other.error.contains("Laksaman.ttf 4."))
            #expect(!other.text.contains("the very same bytes"))
        }
    }
}
