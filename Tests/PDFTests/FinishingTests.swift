import Geometry
import Inspection
import Pages
import Syntax
import Testing

@testable import PDF

/// What is written over Cairo's drawing: structure, links, fields, outline, labels.
@Suite struct FinishingTests {
    /// Pages of one line each, of which tests make what they need.
    private func pages(_ lines: [String], linesOnPage: Int = 1) throws -> PageSet {
        var set = try TypedPages(lines, font: Fonts.laksaman, linesOnPage: linesOnPage).set
        for index in set.pages.indices { set.pages[index].label = "\(index + 1)" }
        return set
    }

    /// Makes the run at a place content of an element.
    private func name(_ element: ElementID, _ page: Int, _ item: Int = 0, in set: inout PageSet) {
        guard case .glyphs(var run) = set.pages[page].items[item] else { return }
        run.element = element
        set.pages[page].items[item] = .glyphs(run)
    }

    @Test func `EX-07: Text is read by the structure, in any order of drawing, over the ends of pages`() throws {
        var set = try pages(["สอง", "หนึ่ง", "ต่อ", "เลขหน้า"], linesOnPage: 2)
        let first = set.structure.add(.heading(1), in: Structure.document)
        let second = set.structure.add(.paragraph, in: Structure.document)
        name(second, 0, 0, in: &set)
        name(first, 0, 1, in: &set)
        name(second, 1, 0, in: &set)
        let pdf = try FinishedPDF(set)
        #expect(try pdf.structure() == "Document\n  H1 “หนึ่ง”\n  P “สองต่อ”")
        #expect(try pdf.artifacts() == ["", "เลขหน้า"])
    }

    @Test func `Alternatives, languages, spans and scopes stand at their elements`() throws {
        var set = try pages(["หัว", "ช่อง"])
        let table = set.structure.add(.table, in: Structure.document)
        let row = set.structure.add(.row, in: table)
        let head = set.structure.add(.headerCell(.column), in: row)
        let cell = set.structure.add(.cell, in: row)
        let list = set.structure.add(.list(.decimal), in: Structure.document)
        set.structure[head].columnSpan = 2
        set.structure[cell].rowSpan = 3
        set.structure[cell].language = "en"
        set.structure[list].alternative = "ภาพ (หนึ่ง)"
        name(head, 0, in: &set)
        name(cell, 1, in: &set)
        let pdf = try FinishedPDF(set)
        #expect(
            try pdf.structure()
                == "Document\n  Table\n    TR\n      TH “หัว”\n      TD “ช่อง” [en]\n  L (ภาพ (หนึ่ง))")
        let elements = (0..<pdf.file.objectCount).compactMap { pdf.file.object($0).dictionary }
        func attributes(_ type: String) -> String {
            elements.first { $0["S"]?.name == type }.map { pdf.written($0["A"]) } ?? ""
        }
        #expect(attributes("TH") == "<</O/Table/Scope/Column/ColSpan 2>>")
        #expect(attributes("TD") == "<</O/Table/RowSpan 3>>")
        #expect(attributes("L") == "<</O/List/ListNumbering/Decimal>>")
    }

    @Test(arguments: [
        "/Span << /MCID 0 >> BDC", "EMC", "BT (x) Tj ET", "endstream endobj", "(((", ")))", "\\\\\\(", "<</A 1>>",
        "% a",
        String(repeating: "/Span << /MCID 1 >> BDC ", count: 40),
    ])
    func `Text that looks like the syntax of a PDF stays text`(_ words: String) throws {
        var set = try pages([words, "ท้าย"])
        let first = set.structure.add(.paragraph, in: Structure.document)
        let last = set.structure.add(.paragraph, in: Structure.document)
        set.structure[last].alternative = words
        set.outline = [OutlineEntry(title: words, level: 1, place: Destination(page: 1, y: .zero))]
        name(first, 0, in: &set)
        name(last, 1, in: &set)
        let pdf = try FinishedPDF(set) { $0.author = words }
        #expect(try pdf.structure() == "Document\n  P “\(words)”\n  P “ท้าย” (\(words))")
        let outline = pdf.file.resolved(pdf.file.resolved(pdf.catalogue["Outlines"]).dictionary?["First"]).dictionary
        #expect(pdf.file.resolved(outline?["Title"]).string.map(text(ofString:)) == words)
    }

    @Test func `Links lead to addresses and places, and fields have names of their own`() throws {
        var set = try pages(["หนึ่ง", "สอง"])
        let frame = Rectangle(
            origin: Point(x: .points(10), y: .points(20)), size: Size(width: .points(30), height: .points(12)))
        let place = Destination(page: 1, y: .points(100))
        let link = set.structure.add(.link, in: Structure.document)
        set.structure[link].alternative = "เว็บไซต์"
        var area = LinkArea(frame: frame, uri: "https://ก.th/(a)?b=\"c\"\\")
        area.element = link
        let field = TextField(
            name: "a.b", font: "sarabun", size: .points(16), drawnSize: .points(10.65), baseline: frame.origin,
            width: .points(80))
        var other = field
        other.name = "c"
        set.pages[0].items += [
            .link(area), .jump(JumpArea(frame: frame, place: place)), .textField(field), .textField(field),
            .signatureField(SignatureField(frame: frame, name: "นายก")),
            .signatureField(SignatureField(frame: frame, name: "นายก")),
        ]
        set.pages[0].items.append(.textField(other))
        let pdf = try FinishedPDF(set)
        let found = pdf.annotations[0]
        #expect(found.count == 7 && pdf.annotations[1].isEmpty)
        #expect(found.allSatisfy { ($0["F"]?.integer ?? 0) & 4 == 4 && $0["Contents"] != nil })
        #expect(pdf.written(found[0]["A"]) == "<</S/URI/URI(https://%E0%B8%81.th/%28a%29?b=%22c%22%5C)>>")
        #expect(found[0]["StructParent"] != nil && found[0]["Contents"]?.string.map(text(ofString:)) == "เว็บไซต์")
        // From the upper left corner of 1,200 points down to the lower left one up.
        #expect(pdf.written(found[0]["Rect"]) == "[10 1168 40 1180]")
        #expect(pdf.written(found[1]["Dest"]).hasSuffix("/XYZ 0 1100 null]"))
        #expect(found.compactMap { $0["T"]?.string.map(text(ofString:)) } == ["นายก", "นายก 2", "c"])
        #expect(pdf.written(found[2]["DA"]) == "(/sarabun 10.65 Tf 0 g)")
        // What stands in two places is one field.
        let parents = Set(found.compactMap { $0["Parent"]?.reference })
        let parent = try #require(parents.count == 1 ? parents.first : nil)
        #expect(pdf.file.object(parent).dictionary?["T"]?.string.map(text(ofString:)) == "a-b")
        let form = pdf.file.resolved(pdf.catalogue["AcroForm"]).dictionary
        #expect(form?["Fields"]?.array?.count == 4 && form?["Fields"]?.array?.first?.reference == parent)
    }

    @Test func `The outline hangs as its levels say`() throws {
        var set = try pages(["หนึ่ง", "สอง"])
        let levels = [1, 2, 2, 3, 1, 3]
        set.outline = levels.enumerated().map { index, level in
            OutlineEntry(title: "\(index)", level: level, place: Destination(page: index % 2, y: .points(50)))
        }
        let pdf = try FinishedPDF(set)
        func tree(_ object: Object?) -> String {
            var result = ""
            var next = pdf.file.resolved(object).dictionary?["First"]
            while let entry = pdf.file.resolved(next).dictionary {
                let inner = tree(next)
                result += (entry["Title"]?.string.map(text(ofString:)) ?? "") + (inner.isEmpty ? "" : "(\(inner))")
                #expect(entry["Prev"] == nil || !result.isEmpty)
                next = entry["Next"]
            }
            return result
        }
        #expect(tree(pdf.catalogue["Outlines"]) == "0(12(3))4(5)")
        // Two of the first level, open, with three right below them.
        #expect(pdf.file.resolved(pdf.catalogue["Outlines"]).dictionary?["Count"] == .integer(5))
    }

    @Test func `PC-02: Pages that count by themselves have no labels, others the fewest that say them`() throws {
        var set = try pages(Array(repeating: "ก", count: 6))
        #expect(try FinishedPDF(set).catalogue["PageLabels"] == nil)
        for (index, label) in ["ก", "ข", "1", "2", "9", "10"].enumerated() { set.pages[index].label = label }
        let pdf = try FinishedPDF(set)
        #expect(
            pdf.written(pdf.catalogue["PageLabels"])
                == "<</Nums[0 <</P<FEFF0E01>>> 1 <</P<FEFF0E02>>> 2 <</S/D/St 1>> 4 <</S/D/St 9>>]>>")
    }

    @Test func `PC-02: The metadata say in two ways the same, whatever the words`() throws {
        let pdf = try FinishedPDF(try pages(["ก"])) { $0.author = "a & b <c> \u{1} “ง”" }
        let info = pdf.file.resolved(pdf.file.trailer["Info"]).dictionary
        func said(_ key: String) -> String? { info?[key]?.string.map(text(ofString:)) }
        #expect(said("Author") == "a & b <c>  “ง”" && said("Creator") == "Saraban <&> test")
        #expect(said("Title") == "หนังสือ (ทดลอง)" && said("CreationDate") == "D:20230405000000Z")
        let number = try #require(pdf.catalogue["Metadata"]?.reference)
        let packet = String(decoding: try #require(pdf.file.data(number)), as: UTF8.self)
        for line in [
            "<rdf:li xml:lang=\"x-default\">หนังสือ (ทดลอง)</rdf:li>", "<rdf:li>a &amp; b &lt;c&gt;  “ง”</rdf:li>",
            "<xmp:CreatorTool>Saraban &lt;&amp;&gt; test</xmp:CreatorTool>", "<pdfaid:part>3</pdfaid:part>",
            "<xmp:CreateDate>2023-04-05T00:00:00Z</xmp:CreateDate>",
        ] { #expect(packet.contains(line), "\(line)") }
    }

    @Test func `A plain file promises nothing, one of PDF/A-2 takes nothing in`() throws {
        let set = try pages(["ก"])
        let attachment = Attachment(name: "ก.yaml", bytes: Array("saraban: 1".utf8))
        for profile in Profile.allCases {
            let pdf = try FinishedPDF(set, as: profile) { $0.attachment = attachment }
            #expect((pdf.catalogue["OutputIntents"] == nil) == (profile == .plain))
            #expect((pdf.catalogue["AF"] == nil) == (profile == .a2))
            #expect(pdf.file.attachments.map(\.bytes) == (profile == .a2 ? [] : [attachment.bytes]))
            let packet = try #require(pdf.catalogue["Metadata"]?.reference.flatMap(pdf.file.data))
            #expect(String(decoding: packet, as: UTF8.self).contains("pdfaid:part>") == (profile != .plain))
        }
    }

    @Test func `The colour profile is whole: its size, its tags inside it, the curve in one place`() {
        func number(_ place: Int) -> Int { sRGBProfile[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(number(0) == sRGBProfile.count && sRGBProfile.count < 600)
        #expect(Array(sRGBProfile[36..<40]) == Array("acsp".utf8))
        let tags = (0..<number(128)).map { 132 + 12 * $0 }
        #expect(tags.count == 10)
        for tag in tags {
            #expect(number(tag + 4) % 4 == 0 && number(tag + 4) + number(tag + 8) <= sRGBProfile.count)
        }
        #expect(Set(tags.suffix(3).map { number($0 + 4) }).count == 1)
    }
}
