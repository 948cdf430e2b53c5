import Inspection
import Language
import Syntax
import Testing

/// PC-01: what others find wrong with our PDFs.
@Suite struct ArchiveTests {
    @Test func `PC-01: veraPDF finds that all keep to PDF/A and PDF/UA: each example, each block, each profile`() throws
    {
        let archive = try Archive.made.get()
        let promised = archive.files.reduce(0) { $0 + $1.flavours.count }
        #expect(promised > 120)
        guard let complaints = archive.complaints else { return }
        #expect(complaints.count == promised)
        for (name, words) in complaints where !words.isEmpty { Issue.record("\(name): \(words)") }
    }

    @Test func `PC-01: qpdf finds nothing wrong with any: plain, bundled, with its source, with every picture`() throws
    {
        let files = try Archive.made.get().files
        #expect(Set(files.map { $0.name.prefix { $0 != "/" } }).count >= 7)
        try Scratch.with { scratch in
            for file in files {
                try scratch.write(file.bytes, "a.pdf")
                let run = try Run.program("qpdf", ["--check", "a.pdf"], in: scratch.path)
                #expect(run.code == 0 && !run.error.contains("WARNING"), "\(file.name): \(run.error)")
            }
        }
    }

    @Test func `PC-01: The paper with every block has every kind of structure`() throws {
        let file = try #require(try Archive.made.get().files.first { $0.name == "bundle/every.pdf" })
        let paper = try ReadPaper(DocumentFile(file.bytes))
        #expect(
            Set(paper.elements.map(\.type)) == [
                "Document", "Sect", "H1", "H2", "H3", "P", "Span", "Link", "L", "LI", "Lbl", "LBody", "Table", "THead",
                "TBody", "TR", "TH", "TD", "Caption", "Figure", "TOC", "TOCI", "Reference", "Form",
            ])
        // Every block that an input can have, and those that only layouts have.
        for kind in BlockKind.all where kind.key.name != "sign" {
            #expect((EveryBlock.input + EveryBlock.layout).contains("- \(kind.key.name):"), "\(kind.key.name)")
        }
    }

    @Test func `Texts that look like the syntax of PDF are texts: they are read back, whole and in order`() throws {
        let files = try Archive.made.get().files.filter { $0.name.hasPrefix("hostile/") }
        #expect(files.count == HostileText.texts.count)
        for (file, text) in zip(files, HostileText.texts) {
            let document = try DocumentFile(file.bytes)
            #expect(document.attachments.first?.bytes == Array(HostileText.input(text).utf8))
            #expect(document.attachments.first?.name.hasSuffix("(EMC) endstream.yaml") == true)
            let information = document.resolved(document.trailer["Info"]).dictionary
            for key in ["Title", "Author"] {
                #expect(information?[key]?.string.map(Syntax.text(ofString:))?.hasSuffix(text) == true)
            }
            let outline = document.resolved(document.catalogue["Outlines"]).dictionary
            let entry = document.resolved(outline?["First"]).dictionary
            #expect(entry?["Title"]?.string.map(Syntax.text(ofString:)).map { Letters($0) } == Letters(text))
            let paper = try ReadPaper(document)
            #expect(paper.elements.contains { $0.type == "Figure" && $0.alternative == text })
            let whole = Letters(paper.elements.map { String(decoding: $0.text, as: UTF8.self) }.joined())
            // Number, subject, recipient, heading, paragraph, item, caption, two cells, caption, two positions.
            #expect(whole.description.ranges(of: Letters(text).description).count >= 12, "\(whole)")
        }
    }
}
