// What becomes of lines on a page: runs of one weight, labels, boxes to tick, links, and what is said of bad measures.

import Diagnostics
import Fixtures
import Geometry
import Pages
import Testing

@testable import Pagination

@Suite("Lines on the page") struct LineItemTests {
    private func items(_ body: String, layout: String = sheet()) -> [PageItem] {
        Paged("    body: |\n      \(body)", layout: layout).set?.pages[0].items ?? []
    }

    @Test("TH-07: a weight never changes inside a cluster; the mark goes with its letter")
    func boldInCluster() {
        for (line, runs) in [
            ("ที**่ประชุม**ก", ["ที่", "ประชุม", "ก"]), ("**น**้ำ", ["น้ำ"]), ("จ**ำ**นวน", ["จำนวน"]),
            ("ก**ข**ค", ["ก", "ข", "ค"]),
        ] {
            let words = Paged("    body: |\n      \(line)").words
            #expect(words == [runs], "\(line)")
        }
    }

    @Test("TB-08: a label stands at the left, its text behind a gap; in a cell the lines after hang under the text")
    func labels() {
        let layout = sheet("").replacing(
            "  cell: {like: base}", with: "  cell: {like: base}\n  cell-item-1: {like: base, hang: label}")
        let paged = Paged("    body:\n      - table:\n          - [\"- \(long(2))\"]", layout: layout)
        let page = paged.pages.first ?? []
        #expect(page.count == 3 && page.first?.text == "-")
        guard page.count == 3 else { return }
        // 40 + 1.9 mm; the text a quarter of 10 pt behind the label.
        #expect(abs(page[0].x - 45.386) < 0.001)
        #expect(abs(page[1].x - (page[0].x + page[0].width + 2.5)) < 0.001 && page[2].x == page[1].x)
        let body = Paged("    body: |\n      - \(long(2))").pages.first ?? []
        #expect(body.count == 3 && body[0].x == 40 && body[1].x > 40 && body[2].x == 40)
    }

    @Test("A box to tick stands on the baseline, and its text hangs behind it")
    func checkboxes() {
        let found = items("[x] \(long(2))")
        guard case .checkbox(let box)? = found.first else {
            Issue.record("no box")
            return
        }
        // A side of 0.55 × 10 pt, its lower edge on the baseline at 60 + 11.95; a gap of 3.5 pt behind it.
        #expect(box.isTicked && box.frame.size.width == .points(5.5) && box.frame.maxY == .points(71.95))
        let runs = found.compactMap { item in if case .glyphs(let run) = item { run.origin.x.points } else { nil } }
        #expect(runs == [49, 49])
    }

    @Test("A link lies over its letters, on each line that it takes")
    func links() {
        let found = items("ดู https://www.suanlamduan.go.th/a ก")
        let links = found.compactMap { item in if case .link(let link) = item { (link.frame, link.uri) } else { nil } }
        #expect(links.map(\.1) == ["https://www.suanlamduan.go.th/a"])
        let long = "https://www.suanlamduan.go.th/" + String(repeating: "abcdefgh/", count: 20)
        let several = items(long).filter { if case .link(let link) = $0 { link.uri == long } else { false } }
        #expect(several.count >= 2)
        guard let frame = links.first?.0 else { return }
        #expect(frame.origin.x > .points(40) && frame.maxX < .points(340) && frame.maxY > .points(71.95))
    }

    @Test("LB-15: a column narrower than its words is a warning, one for each text, and nothing leaves its cell")
    func narrow() {
        let paged = Paged(
            "    body:\n      - table:\n          - [ผู้รับผิดชอบคณะกรรมการดำเนินงาน, ก]\n          - [ก, ก]\n        widths: [7mm, rest]"
        )
        #expect(paged.said.count == 1 && paged.said.allSatisfy { $0.hasPrefix("layout.column-too-narrow") })
        // 7 mm = 19.84 pt.
        for placed in paged.pages.first ?? [] where placed.x < 60 {
            #expect(placed.x > 40 && placed.x + placed.width < 59.85)
        }
    }

    @Test("Words that belong together are parted in a narrow column: a note with place and heading, once a column")
    func parted() throws {
        let paged = Paged(
            "    body:\n      - table:\n          - [วันที่ ๒๒ พฤษภาคม พ.ศ. ๒๕๖๖, ก]\n          - [วันที่ ๒๓ พฤษภาคม, ข]\n        columns: [เมื่อ, ผู้ใด]\n        widths: [19mm, rest]"
        )
        #expect(paged.said.count == 1 && paged.said[0].hasPrefix("layout.words-parted"), "\(paged.said)")
        let finding = try #require(paged.findings.first)
        #expect(finding.severity == .note && text(of: finding, in: .en).message.contains("“เมื่อ”"))
    }

    @Test("LB-12: an address that parts after its dots is no fault of the column")
    func addressParts() {
        let paged = Paged(
            "    body:\n      - table:\n          - [www.suanlamduan-municipality.go.th, ก]\n          - [ก, ก]\n        widths: [40mm, rest]"
        )
        #expect(paged.said.isEmpty, "\(paged.said)")
    }

    @Test("Columns of lengths wider than the text shrink alike; shares keep something to stand in")
    func tooWide() {
        func edges(_ widths: String, _ cells: String) -> [Double] {
            let paged = Paged("    body:\n      - table:\n          - [\(cells)]\n        widths: [\(widths)]")
            let uprights = (paged.set?.pages[0].items ?? []).compactMap { item -> Double? in
                if case .stroke(let stroke) = item, stroke.from.x == stroke.to.x { stroke.from.x.points } else { nil }
            }
            return Set(uprights).sorted()
        }
        #expect(edges("100pt, 50pt", "ก, ข") == [40, 140, 190])
        #expect(edges("400pt, 200pt", "ก, ข") == [40, 240, 340])
        #expect(edges("1, 2", "ก, ข") == [40, 140, 340])
        #expect(edges("60pt, 1, 1.5, 60pt", "ก, ข, ค, ง") == [40, 100, 172, 280, 340])
        let narrow = edges("400pt, rest", "ก, ข")
        #expect(narrow.count == 3 && narrow.last == 340 && narrow[2] - narrow[1] >= 20, "\(narrow)")
    }

    @Test("A family that no file stands for is an error, wherever it is used")
    func missingFonts() {
        let header = "header: {from-page: 2, top: 20pt, text: ก, style: number}"
        for style in ["number: {like: base, align: center", "cell: {like: base", "plain: {like: base"] {
            let layout = sheet(header).replacing(style, with: style + ", font: ไม่มี")
            let paged = Paged(
                "    body:\n      - text: ก\n      - table:\n          - [\"\"]\n          - [ข]\n      - rule: dots",
                layout: layout)
            #expect(paged.set == nil && paged.said == ["font.missing"], "\(style)")
        }
    }

    @Test("FN-01: a letter that the font lacks is an error at its place, once for each place")
    func missingGlyph() {
        #expect(Paged("    body: ก 中 ข").said == ["text.missing-glyph “中”"])
    }
}
