import Foundation
import Inspection
import Syntax
import Testing

/// Numbers and dates that come after the paper was made.
@Suite struct FillTests {
    /// The smallest memo without number and date, and an announcement without its day, as PDFs.
    private func rendered(in scratch: Scratch) throws {
        let memo = try String(contentsOfFile: Checkout.root + "/Examples/smallest-memo.yaml", encoding: .utf8)
        let blank = memo.replacing(/number: .*/, with: "number:").replacing(/date: .*/, with: "date:")
        try scratch.write(blank, "a.yaml")
        let run = try Run.saraban(["render", "a.yaml", "-o", "a.pdf"], in: scratch)
        #expect(run.code == 0, "\(run.error)")
    }

    private func words(_ name: String, in scratch: Scratch) throws -> String {
        try Run.program("pdftotext", ["-layout", name, "-"], in: scratch.path).text
    }

    @Test func `FM-07: What is left blank is a field, by its name in the input and on the paper`() throws {
        try Scratch.with { scratch in
            try rendered(in: scratch)
            let fields = try DocumentFile(try scratch.read("a.pdf")).textFields
            #expect(fields.map(\.name) == ["number", "date"] && fields.allSatisfy { $0.value == nil })
            #expect(fields.map(\.words) == ["ช่องเติม ที่", "ช่องเติม วันที่"])
            #expect(try Run.saraban(["fill", "a.pdf"], in: scratch).text.contains("number (ช่องเติม ที่)"))
            // A number that is there leaves no field.
            let whole = Checkout.root + "/Examples/smallest-memo.yaml"
            #expect(try Run.saraban(["render", whole, "-o", "b.pdf"], in: scratch).code == 0)
            #expect(try DocumentFile(try scratch.read("b.pdf")).textFields.isEmpty)
        }
    }

    @Test func `FM-07: Filling moves nothing and changes no byte of what was there`() throws {
        try Scratch.with { scratch in
            try rendered(in: scratch)
            let before = try scratch.read("a.pdf")
            let text = try words("a.pdf", in: scratch)
            let run = try Run.saraban(
                ["fill", "a.pdf", "number=วบ ๕๒๔๐๑/๑๗๖", "วันที่=๒๒ พฤษภาคม ๒๕๖๖"], in: scratch)
            #expect(run.code == 0, "\(run.error)")
            let after = try scratch.read("a.pdf")
            #expect(after.starts(with: before) && after.count > before.count)
            let filled = try words("a.pdf", in: scratch)
            #expect(filled.contains("วบ ๕๒๔๐๑/๑๗๖") && filled.contains("๒๒ พฤษภาคม ๒๕๖๖"))
            // Every other line stands where it stood.
            let lines = text.split(separator: "\n").filter { !$0.contains("วันที่") }
            #expect(lines.count > 5 && lines.allSatisfy { filled.contains($0) })
            let file = try DocumentFile(after)
            #expect(file.textFields.map(\.value) == ["วบ ๕๒๔๐๑/๑๗๖", "๒๒ พฤษภาคม ๒๕๖๖"])
            #expect(file.textFields.map { file.appearanceText(ofField: $0.object) } == file.textFields.map(\.value))
            #expect(try Run.program("qpdf", ["--check", "a.pdf"], in: scratch.path).code == 0)
            let verified = try Run.saraban(["verify", "a.pdf", "a.yaml", "--lang", "en"], in: scratch)
            #expect(
                verified.code == 0 && verified.text.contains("still there byte for byte")
                    && verified.error.contains("pdf.added-to"))
        }
    }

    @Test func `FM-07: A filled field is filled anew only when that is asked for`() throws {
        try Scratch.with { scratch in
            try rendered(in: scratch)
            #expect(try Run.saraban(["fill", "a.pdf", "number=๑"], in: scratch).code == 0)
            let once = try scratch.read("a.pdf")
            let refused = try Run.saraban(["fill", "a.pdf", "number=๒", "date=๓ เมษายน ๒๕๖๖"], in: scratch)
            #expect(refused.code == 1 && refused.error.contains("[fill.filled]"))
            #expect(try scratch.read("a.pdf") == once)
            #expect(try Run.saraban(["fill", "a.pdf", "number=๒", "--force"], in: scratch).code == 0)
            #expect(try DocumentFile(try scratch.read("a.pdf")).textFields.first?.value == "๒")
        }
    }

    @Test func `What does not go into a field is told, and nothing is written`() throws {
        try Scratch.with { scratch in
            try rendered(in: scratch)
            let before = try scratch.read("a.pdf")
            for (words, code) in [
                ("เลขที่=๑", "fill.no-such-field"), ("number=" + String(repeating: "ยาว", count: 60), "fill.too-long"),
                ("number=漢", "text.missing-glyph"), ("number=", "fill.empty"), ("number= \u{200B}", "fill.empty"),
            ] {
                let run = try Run.saraban(["fill", "a.pdf", words], in: scratch)
                #expect(run.code == 1 && run.error.contains("[\(code)]"), "\(words): \(run.error)")
            }
            #expect(try Run.saraban(["fill", "a.pdf", "number"], in: scratch).code == 64)
            let twice = try Run.saraban(["fill", "a.pdf", "number=๑", "ที่=๒"], in: scratch)
            #expect(twice.code == 1 && twice.error.contains("[fill.filled]"))
            try scratch.write("x", "there.pdf")
            #expect(try Run.saraban(["fill", "a.pdf", "number=๑", "-o", "there.pdf"], in: scratch).code == 74)
            #expect(try scratch.read("a.pdf") == before)
        }
    }

    @Test func `A file with a table of objects is added to by a table`() throws {
        try Scratch.with { scratch in
            try rendered(in: scratch)
            _ = try Run.program("qpdf", ["--object-streams=disable", "a.pdf", "b.pdf"], in: scratch.path)
            let run = try Run.saraban(["fill", "b.pdf", "number=๑๒๓"], in: scratch)
            #expect(run.code == 0, "\(run.error)")
            #expect(try Run.program("qpdf", ["--check", "b.pdf"], in: scratch.path).code == 0)
            #expect(try words("b.pdf", in: scratch).contains("๑๒๓"))
        }
    }
}
