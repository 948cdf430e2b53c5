import Diagnostics
import Foundation
import Inspection
import Saraban
import Syntax
import Testing

/// Where papers came from: `verify`, `extract`, `--with-source`, `--profile`.
@Suite struct VerifyTests {
    private static let memo = Checkout.root + "/Examples/smallest-memo.yaml"

    private func text() throws -> String { try String(contentsOfFile: Self.memo, encoding: .utf8) }

    /// A memo rendered with so many arguments, as `a.pdf` from `a.yaml`.
    private func render(_ text: String, _ arguments: [String] = [], in scratch: Scratch) throws {
        try scratch.write(Array(text.utf8), "a.yaml")
        let run = try Run.saraban(["render", "a.yaml", "-o", "a.pdf", "--force"] + arguments, in: scratch)
        #expect(run.code == 0, "\(run.error)")
    }

    private func verify(_ arguments: [String], in scratch: Scratch) throws -> (code: Int32, text: String) {
        let run = try Run.saraban(["verify"] + arguments + ["--lang", "en"], in: scratch)
        return (run.code, run.text + run.error)
    }

    @Test func `PC-03: The source that goes along comes back byte for byte, whatever its bytes`() throws {
        for text in [try text(), "\u{FEFF}" + (try text()), try text().replacing("\n", with: "\r\n")] {
            try Scratch.with { scratch in
                try render(text, ["--with-source"], in: scratch)
                #expect(try Run.saraban(["extract", "a.pdf", "-o", "b.yaml"], in: scratch).code == 0)
                #expect(try scratch.read("b.yaml") == Array(text.utf8))
                // What is there is not replaced unasked, and the name inside is no place to write to.
                #expect(try Run.saraban(["extract", "a.pdf", "-o", "b.yaml"], in: scratch).code == 74)
                #expect(try Run.saraban(["extract", "a.pdf", "-o", "b.yaml", "--force"], in: scratch).code == 0)
            }
        }
    }

    @Test func `A line of the file lets the source go along; without a word nothing does`() throws {
        try Scratch.with { scratch in
            try render(try text(), in: scratch)
            #expect(try Run.saraban(["extract", "a.pdf"], in: scratch).code == 1)
            let asking = "attach-source: true\n" + (try text())
            try render(asking, in: scratch)
            #expect(try Run.saraban(["extract", "a.pdf"], in: scratch).text == asking)
            // PDF/A-2 takes none.
            let run = try Run.saraban(
                ["render", "a.yaml", "-o", "a.pdf", "--profile", "a2", "--lang", "en"], in: scratch)
            #expect(run.code == 1 && run.error.contains("output.no-attachment"))
            let usage = try Run.saraban(["render", "a.yaml", "--profile", "a2", "--with-source"], in: scratch)
            #expect(usage.code == 64)
        }
    }

    @Test(arguments: ["a3", "a2", "plain"])
    func `PC-03: A PDF verifies as unchanged, and its own file makes the very bytes`(_ profile: String) throws {
        try Scratch.with { scratch in
            try render(try text(), ["--profile", profile], in: scratch)
            let alone = try verify(["a.pdf"], in: scratch)
            #expect(alone.code == 0 && alone.text.contains("unchanged since it was made"))
            let both = try verify(["a.pdf", "a.yaml"], in: scratch)
            #expect(both.code == 0 && both.text.contains("the very same bytes"), "\(both.text)")
        }
    }

    @Test func `PC-03: A bundle verifies with all of its papers`() throws {
        try Scratch.with { scratch in
            let input = Checkout.root + "/Examples/rounds.yaml"
            let run = try Run.saraban(["render", input, "--bundle", "--round", "6", "-o", "all.pdf"], in: scratch)
            #expect(run.code == 0)
            let verified = try verify(["all.pdf", input], in: scratch)
            #expect(verified.code == 0 && verified.text.contains("the very same bytes"), "\(verified.text)")
            #expect(verified.text.contains("paper: บันทึก-6") && verified.text.contains("paper: รายงาน-6"))
        }
    }

    @Test func `PC-03: Any changed byte of what the file says is told`() throws {
        try Scratch.with { scratch in
            try render(try text(), in: scratch)
            let whole = try scratch.read("a.pdf")
            let memo = OpenedPDF.open(whole, named: "a.pdf").value.map(Press.verify)
            #expect(memo?.isAsMade == true)
            // Each byte in turn, of which a flipped bit may make the file unreadable, too.
            for place in stride(from: 0, to: whole.count, by: 23) {
                var bytes = whole
                bytes[place] ^= 1
                guard let pdf = OpenedPDF.open(bytes, named: "b.pdf").value else { continue }
                let verified = Press.verify(pdf)
                #expect(!verified.isAsMade && verified.findings.hasErrors, "byte \(place)")
            }
            var bytes = whole
            bytes[whole.count / 2] ^= 1
            try scratch.write(bytes, "b.pdf")
            let verified = try verify(["b.pdf"], in: scratch)
            #expect(verified.code == 1 && !verified.text.contains("unchanged since"), "\(verified.text)")
        }
    }

    @Test func `PC-03: What differs from the file of today is told: text, layout, paper`() throws {
        try Scratch.with { scratch in
            try render(try text(), in: scratch)
            let edited = try text().replacing("ขอ", with: "ใคร่ขอ")
            #expect(edited != (try text()))
            try scratch.write(Array(edited.utf8), "b.yaml")
            let other = try verify(["a.pdf", "b.yaml"], in: scratch)
            #expect(other.code == 1 && other.text.contains("pdf.other-text") && other.text.contains("ใคร่ขอ"))
            let renamed = try text().replacing("layout: memo", with: "layout: memo\n    id: another")
            try scratch.write(Array(renamed.utf8), "c.yaml")
            let none = try verify(["a.pdf", "c.yaml"], in: scratch)
            #expect(none.code == 1 && none.text.contains("pdf.no-such-paper"), "\(none.text)")
            try scratch.makeFolder("own")
            let layout = try String(contentsOfFile: Checkout.root + "/Layouts/memo.yaml", encoding: .utf8)
            try scratch.write(Array((layout + "\n# edited\n").utf8), "own/memo.yaml")
            let laid = try verify(["a.pdf", "a.yaml", "--layouts", "own"], in: scratch)
            #expect(laid.code == 1 && laid.text.contains("pdf.other-layout"), "\(laid.text)")
        }
    }

    @Test
    func `PC-03: A page in the place of another, or drawn anew, is told, though the structure says the old words`()
        throws
    {
        try Scratch.with { scratch in
            try render(try text(), in: scratch)
            let paper = try scratch.read("a.pdf")
            var other = try PDFUpdate(of: paper)
            let page = try #require(other.file.pages.first)
            let content = other.addStream(Array("0 0 1 rg 0 0 400 400 re f".utf8))
            let new = other.add("<</Type/Page/MediaBox[0 0 595 842]/Contents \(content) 0 R>>")
            other.setRoot(("Pages", "<</Type/Pages/Count 1/Kids[\(new) 0 R]>>"))
            var more = try PDFUpdate(of: paper)
            let kid = more.addStream(Array("q Q".utf8))
            more.setRoot(
                (
                    "Pages",
                    "<</Type/Pages/Count 2/Kids[\(page) 0 R \(more.add("<</Type/Page/Contents \(kid) 0 R>>")) 0 R]>>"
                ))
            var drawn = try PDFUpdate(of: paper)
            let stream = try #require(drawn.file.object(page).dictionary?["Contents"]?.reference)
            let data = try #require(drawn.file.data(stream))
            drawn.addStream(data + Array("\n/Artifact BMC 0 0 1 rg 0 0 400 400 re f EMC".utf8), as: stream)
            for update in [other, more, drawn] {
                try scratch.write(update.finished(), "b.pdf")
                let verified = try verify(["b.pdf"], in: scratch)
                #expect(verified.code == 1 && verified.text.contains("pdf.changed"), "\(verified.text)")
                #expect(!verified.text.contains("unchanged since"))
            }
            // Something that is on no page may be added.
            var quiet = try PDFUpdate(of: paper)
            quiet.setRoot(("PageMode", "/UseOutlines"))
            try scratch.write(quiet.finished(), "b.pdf")
            #expect(try verify(["b.pdf"], in: scratch).text.contains("still there byte for byte"))
        }
    }

    @Test func `PC-03: What is laid over a page, and a field that shows other words than its own, are told`() throws {
        try Scratch.with { scratch in
            let text = try text().replacing(/number: .*/, with: "number:")
            try render(text, in: scratch)
            let paper = try scratch.read("a.pdf")
            let file = try DocumentFile(paper)
            let page = try #require(file.pages.first)
            let annotations = file.resolved(file.object(page).dictionary?["Annots"]).array ?? []
            let field = try #require(file.textFields.first)
            let list = annotations.compactMap(\.reference).map { "\($0) 0 R" }.joined(separator: " ")

            var box = try PDFUpdate(of: paper)
            let note = box.add("<</Type/Annot/Subtype/FreeText/Rect[0 0 600 800]/Contents(x)>>")
            box.set([("Annots", "[\(list) \(note) 0 R]")], of: page)
            var removed = try PDFUpdate(of: paper)
            removed.set([("Annots", "[]")], of: page)
            var moved = try PDFUpdate(of: paper)
            moved.set([("Rect", "[0 0 600 800]")], of: field.object)
            for (update, kind) in [(box, "FreeText"), (removed, "Widget"), (moved, "Widget")] {
                try scratch.write(update.finished(), "b.pdf")
                let verified = try verify(["b.pdf"], in: scratch)
                #expect(verified.code == 1 && verified.text.contains("[pdf.annotated]"), "\(verified.text)")
                #expect(verified.text.contains("on page 1") && verified.text.contains(": \(kind)"))
                #expect(!verified.text.contains("byte for byte"))
            }

            #expect(try Run.saraban(["fill", "a.pdf", "number=๑๒๓"], in: scratch).code == 0)
            #expect(try verify(["a.pdf"], in: scratch).code == 0)
            var other = try PDFUpdate(of: try scratch.read("a.pdf"))
            other.set([("V", "(456)")], of: field.object)
            var silent = try PDFUpdate(of: try scratch.read("a.pdf"))
            silent.set([("V", "null")], of: field.object)
            for update in [other, silent] {
                try scratch.write(update.finished(), "b.pdf")
                let verified = try verify(["b.pdf"], in: scratch)
                #expect(verified.code == 1 && verified.text.contains("[pdf.other-text]"), "\(verified.text)")
                #expect(verified.text.contains("๑๒๓"))
            }
        }
    }

    @Test func `Files that are no PDF of ours are told apart`() throws {
        try Scratch.with { scratch in
            try scratch.write(Array("saraban: 1\n".utf8), "a.pdf")
            #expect(try verify(["a.pdf"], in: scratch).text.contains("pdf.no-pdf"))
            try scratch.write(Array("%PDF-1.7\n%%EOF\n".utf8), "a.pdf")
            #expect(try verify(["a.pdf"], in: scratch).text.contains("pdf.damaged"))
            try render(try text(), in: scratch)
            _ = try Run.program(
                "qpdf", ["--remove-page-labels", "--object-streams=disable", "a.pdf", "b.pdf"], in: scratch.path)
            #expect(try verify(["b.pdf"], in: scratch).code == 1)
            #expect(try Run.saraban(["verify", "nothing.pdf"], in: scratch).code == 74)
        }
    }
}
