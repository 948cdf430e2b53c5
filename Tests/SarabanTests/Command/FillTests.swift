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
            #expect(
                file.textFields.map { file.appearanceText(ofWidget: $0.places[0].object) }
                    == file.textFields.map(\.value))
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

    // MARK: Several places, several papers

    /// A memo that names its number and date again in its text.
    private func renderedTwice(in scratch: Scratch) throws {
        let memo = try String(contentsOfFile: Checkout.root + "/Examples/smallest-memo.yaml", encoding: .utf8)
        let blank = memo.replacing(/number: .*/, with: "number:").replacing(/date: .*/, with: "date:")
            .replacing("มาพร้อมนี้", with: "ตามหนังสือที่ <number> ลงวันที่ <date> มาพร้อมนี้")
        #expect(blank != memo)
        try scratch.write(blank, "a.yaml")
        let run = try Run.saraban(["render", "a.yaml", "-o", "a.pdf"], in: scratch)
        #expect(run.code == 0, "\(run.error)")
    }

    @Test func `FM-07: A number that a paper names twice is one field, and what fills it stands in both places`() throws
    {
        try Scratch.with { scratch in
            try renderedTwice(in: scratch)
            let fields = try DocumentFile(try scratch.read("a.pdf")).textFields
            #expect(fields.map(\.name) == ["number", "date"] && fields.allSatisfy { $0.places.count == 2 })
            let first = try Run.saraban(["fill", "a.pdf", "number=วบ ๕๒๔๐๑/๑๗๖", "--lang", "en"], in: scratch)
            #expect(first.code == 0 && first.text == "still to be filled: date (ช่องเติม วันที่)\n", "\(first.error)")
            let second = try Run.saraban(["fill", "a.pdf", "date=๒๒ พฤศจิกายน ๒๕๖๖"], in: scratch)
            #expect(second.code == 0 && second.text.isEmpty, "\(second.error)")
            let filled = try words("a.pdf", in: scratch)
            for words in ["๕๒๔๐๑/๑๗๖", "พฤศจิกายน"] { #expect(filled.ranges(of: words).count == 2, "\(filled)") }
            #expect(try Run.program("qpdf", ["--check", "a.pdf"], in: scratch.path).code == 0)
            let verified = try Run.saraban(["verify", "a.pdf", "a.yaml", "--lang", "en"], in: scratch)
            #expect(verified.code == 0, "\(verified.error)")
            #expect(verified.text.contains("filled in the field number: วบ ๕๒๔๐๑/๑๗๖\n"))
            #expect(verified.text.contains("filled in the field date: ๒๒ พฤศจิกายน ๒๕๖๖\n"))
        }
    }

    @Test func `FM-07: What is too long for one of its places is written into none`() throws {
        try Scratch.with { scratch in
            try renderedTwice(in: scratch)
            let before = try scratch.read("a.pdf")
            // Fits the field of the head, not the dots in the text.
            let run = try Run.saraban(["fill", "a.pdf", "number=ที่ ทต.ทส. ๕๒๔๐๑/ว ๑๗๖ ลับมาก"], in: scratch)
            #expect(run.code == 1 && run.error.contains("[fill.too-long]"), "\(run.error)")
            #expect(try scratch.read("a.pdf") == before)
        }
    }

    @Test func `FM-07: In a bundle each paper has its own number; a word that fits several is not guessed at`() throws {
        try Scratch.with { scratch in
            let memo = try String(contentsOfFile: Checkout.root + "/Examples/smallest-memo.yaml", encoding: .utf8)
            let first = memo.replacing(/number: .*/, with: "number:").replacing(/date: .*/, with: "date:")
                .replacing("layout: memo", with: "layout: memo\n    id: ก")
            let start = try #require(first.range(of: "  - layout"))
            let text =
                first
                + first[start.lowerBound...].replacing("id: ก", with: "id: ข").replacing(
                    "date:", with: "date: 2566-05-22")
            try scratch.write(text, "a.yaml")
            let run = try Run.saraban(["render", "a.yaml", "--bundle", "-o", "a.pdf"], in: scratch)
            #expect(run.code == 0, "\(run.error)")
            let names = try DocumentFile(try scratch.read("a.pdf")).textFields.map(\.name)
            #expect(names == ["ก/number", "ก/date", "ข/number"])
            for word in ["number", "ที่"] {
                let several = try Run.saraban(["fill", "a.pdf", "\(word)=๑", "--lang", "en"], in: scratch)
                #expect(several.code == 1 && several.error.contains("[fill.several]"), "\(several.error)")
                #expect(several.error.contains("ก/number, ข/number"))
            }
            let filled = try Run.saraban(["fill", "a.pdf", "ข/number=๗๗๗", "date=๘ มกราคม ๒๕๖๖"], in: scratch)
            #expect(filled.code == 0, "\(filled.error)")
            let values = try DocumentFile(try scratch.read("a.pdf")).textFields.map(\.value)
            #expect(values == [nil, "๘ มกราคม ๒๕๖๖", "๗๗๗"])
        }
    }

    @Test func `A blank that an order and its memo both name is one; blanks of two documents are two`() throws {
        try Scratch.with { scratch in
            let memo = try String(contentsOfFile: Checkout.root + "/Examples/smallest-memo.yaml", encoding: .utf8)
            let first = memo.replacing(/number: .*/, with: "number:")
                .replacing("layout: memo", with: "layout: memo\n    id: ก")
                .replacing("มาพร้อมนี้", with: "ตามที่ <documents.ก.number> และ <documents.ข.number> มาพร้อมนี้")
            let start = try #require(first.range(of: "  - layout"))
            let text = first + first[start.lowerBound...].replacing("id: ก", with: "id: ข")
            try scratch.write(text, "a.yaml")
            #expect(try Run.saraban(["render", "a.yaml", "--document", "ก", "-o", "a.pdf"], in: scratch).code == 0)
            let fields = try DocumentFile(try scratch.read("a.pdf")).textFields
            #expect(fields.map(\.name) == ["number", "documents ข number"], "\(fields.map(\.name))")
            #expect(fields.map(\.places.count) == [2, 1])
        }
    }

    // MARK: Signatures of others

    /// The memo as if it had been signed, under a rule on what may still change.
    private func signed(_ rule: String, in scratch: Scratch) throws {
        try rendered(in: scratch)
        var update = try PDFUpdate(of: try scratch.read("a.pdf"))
        let field = try #require(update.file.formFields.first { $0.type == "Sig" })
        let signature = update.add(
            "<</Type/Sig/Reference[<</TransformMethod/\(rule)>>]/Contents<00>/ByteRange[0 0 0 0]>>")
        update.set([("V", "\(signature) 0 R")], of: field.object)
        try scratch.write(update.finished(), "b.pdf")
    }

    @Test(arguments: [
        ("DocMDP/TransformParams<</P 1>>", false), ("DocMDP/TransformParams<</P 2>>", true), ("DocMDP", true),
        ("FieldMDP/TransformParams<</Action/All>>", false),
        ("FieldMDP/TransformParams<</Action/Include/Fields[(date)]>>", true),
        ("FieldMDP/TransformParams<</Action/Include/Fields[(date)(number)]>>", false),
        ("FieldMDP/TransformParams<</Action/Exclude/Fields[(number)]>>", true),
        ("FieldMDP/TransformParams<</Action/Exclude/Fields[(date)]>>", false),
    ])
    func `FM-07: A field that a signature has locked is not filled`(_ rule: String, _ mayFill: Bool) throws {
        try Scratch.with { scratch in
            try signed(rule, in: scratch)
            let before = try scratch.read("b.pdf")
            let run = try Run.saraban(["fill", "b.pdf", "number=๑"], in: scratch)
            #expect(run.code == (mayFill ? 0 : 1) && run.error.contains("[fill.locked]") != mayFill, "\(run.error)")
            #expect((try scratch.read("b.pdf") == before) != mayFill)
        }
    }

    @Test func `A file that cannot be added to is told: encrypted, or with numbers used twice`() throws {
        try Scratch.with { scratch in
            try rendered(in: scratch)
            _ = try Run.program("qpdf", ["--encrypt", "", "ก", "256", "--", "a.pdf", "b.pdf"], in: scratch.path)
            for command in [["fill", "b.pdf", "number=๑"], ["verify", "b.pdf"], ["extract", "b.pdf"]] {
                let run = try Run.saraban(command, in: scratch)
                #expect(run.code == 1 && run.error.contains("[pdf.encrypted]"), "\(command): \(run.error)")
            }
            var update = try PDFUpdate(of: try scratch.read("a.pdf"))
            let new = update.add("(x)")
            let once = String(decoding: update.finished(), as: Unicode.ASCII.self)
            #expect(once.contains("\(new) 0 obj"))
            var bytes = update.finished()
            // The generation in the list of objects, and at the object.
            for (old, other) in [(" 00000 n \ntrailer", " 00001 n \ntrailer"), ("\(new) 0 obj", "\(new) 1 obj")] {
                let place = try #require(bytes.firstRange(of: Array(old.utf8)))
                bytes.replaceSubrange(place, with: Array(other.utf8))
            }
            try scratch.write(bytes, "c.pdf")
            let run = try Run.saraban(["fill", "c.pdf", "number=๑"], in: scratch)
            #expect(run.code == 1 && run.error.contains("[fill.rewritten]"), "\(run.error)")
        }
    }
}
