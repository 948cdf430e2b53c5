// Tables whose rows come in groups, and what a row shows where it goes on; on the sheet of 20 lines of 20 pt.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Composition
@testable import Pagination

@Suite("Groups and continued rows") struct TableGroupTests {
    /// Measures with a title of one line, a number of lines of steps, and who does them.
    private func measures(_ rows: [(id: String, steps: Int, by: String)]) -> String {
        "measures:\n"
            + rows.map { row in
                "  - id: \(row.id)\n    title: ชื่อ\(row.id)\n    responsible: \(row.by)\n    steps: |\n"
                    + lines(row.steps, row.id).replacing("          ", with: "      ")
            }.joined(separator: "\n")
    }

    private func paged(
        _ rows: [(id: String, steps: Int, by: String)], _ options: String, before: String = ""
    ) -> Paged {
        Paged(
            "    body:\n\(before)      - table: measures\n        columns: {ก: title, ข: steps}\n"
                + "        widths: [1, 1]\n" + options,
            more: measures(rows))
    }

    private static let groups = [("ม", 1, "กองคลัง"), ("ย", 1, "กองคลัง"), ("ร", 1, "กองช่าง"), ("ล", 1, "กองช่าง")]
        .map { (id: $0.0, steps: $0.1, by: $0.2) }

    @Test("A group’s label stands above its first row, and above the first row of each page")
    func labels() {
        let options = "        group-by: responsible\n        group-label: หน่วย<responsible>\n"
        let one = paged(Self.groups, options)
        #expect(
            one.words == [
                ["ก", "ข", "หน่วยกองคลัง", "ชื่อม", "ม1", "ชื่อย", "ย1", "หน่วยกองช่าง", "ชื่อร", "ร1", "ชื่อล", "ล1"]
            ])
        let each = paged(Self.groups, options + "        new-page: each\n")
        #expect(each.words.map { $0[2] } == ["หน่วยกองคลัง", "หน่วยกองคลัง", "หน่วยกองช่าง", "หน่วยกองช่าง"])
        // Where a row goes on, its label does too: 24 + 4 + 18 lines fit on a page, one of them the label's.
        let long = paged([("ม", 30, "กองคลัง")], options)
        #expect(
            long.words.map { Array($0.prefix(4)) } == [
                ["ก", "ข", "หน่วยกองคลัง", "ชื่อม"], ["ก", "ข", "หน่วยกองคลัง", "ม19"],
            ])
    }

    @Test("A label without groups stands on each page once")
    func oneGroup() {
        let each = paged(Self.groups, "        group-label: ทุกแถว\n        new-page: each\n")
        #expect(each.words.map { $0[2] } == Array(repeating: "ทุกแถว", count: 4))
        #expect(paged(Self.groups, "        group-label: ทุกแถว\n").words[0].count { $0 == "ทุกแถว" } == 1)
    }

    @Test("new-page: group begins each group on a page of its own; together keeps rows on the page before")
    func newPages() {
        let group = paged(Self.groups, "        group-by: responsible\n        new-page: group\n")
        #expect(
            group.words.map { $0.dropFirst(2).filter { $0.hasPrefix("ชื่อ") } } == [["ชื่อม", "ชื่อย"], ["ชื่อร", "ชื่อล"]])
        let each = paged(Self.groups, "        new-page: each\n        together: [ย, ล]\n")
        #expect(each.words.map { $0.dropFirst(2).filter { $0.hasPrefix("ชื่อ") } } == [["ชื่อม", "ชื่อย"], ["ชื่อร", "ชื่อล"]])
    }

    @Test("Rows that stay together go to the next page as one, unless they need more than a page")
    func together() {
        // 24 + 2 × (4 + 160) = 352: the third of 4 + 60 does not fit, and takes the second along.
        let rows = [("ม", 8, ""), ("ย", 8, ""), ("ร", 3, "")].map { (id: $0.0, steps: $0.1, by: "กอง") }
        let apart = paged(rows, "")
        #expect(apart.words.map { $0.contains("ชื่อย") } == [true, false])
        let kept = paged(rows, "        together: ร\n")
        #expect(kept.words.map { $0.contains("ชื่อย") } == [false, true])
        let tall = [("ม", 8, ""), ("ย", 8, ""), ("ร", 12, "")].map { (id: $0.0, steps: $0.1, by: "กอง") }
        #expect(paged(tall, "        together: ร\n").words.map { $0.contains("ชื่อย") } == [true, false])
    }

    @Test("TB-01, TB-04: a row that goes on shows nothing, the columns that are named, or a word")
    func continued() {
        let long = [(id: "ม", steps: 30, by: "กองคลัง")]
        #expect(paged(long, "        continued: blank\n").words[1] == ["ก", "ข"] + (19...30).map { "ม\($0)" })
        #expect(paged(long, "        continued: [ก]\n").words[1] == ["ก", "ข", "ชื่อม"] + (19...30).map { "ม\($0)" })
        #expect(paged(long, "        continued: [1]\n").words[1] == ["ก", "ข", "ชื่อม"] + (19...30).map { "ม\($0)" })
        #expect(paged(long, "        continued: (ต่อ)\n").words[1] == ["ก", "ข", "(ต่อ)"] + (19...30).map { "ม\($0)" })
        // What stands on the second page begins at the top of its cell, beside the rest of the row.
        let paged = paged(long, "        continued: [ก]\n")
        let tops = paged.pages[1].filter { ["ชื่อม", "ม19"].contains($0.text) }.map(\.y)
        #expect(Set(tops).count == 1 && tops.count == 2)
    }

    @Test("A layout says how its tables go on; a form and a table say otherwise")
    func byLayout() {
        let layout = sheet("tables: {continued: (ต่อ), repeat: [lead]}")
        func second(_ options: String, _ form: String = "") -> [String] {
            let paged = Paged(
                form
                    + "    body:\n      - table: measures\n        columns: {ก: title, ข: steps}\n        widths: [1, 1]\n"
                    + options, more: measures([("ม", 30, "กอง")]), layout: layout)
            return Array((paged.words.dropFirst().first ?? paged.said).prefix(2))
        }
        #expect(second("") == ["(ต่อ)", "ม19"])
        #expect(second("        continued: blank\n        repeat: [header]\n") == ["ก", "ข"])
        #expect(second("        form: ฟ\n", "    tables: {ฟ: {continued: [ก]}}\n") == ["ชื่อม", "ม19"])
        let unknown = Paged("    body: ก", layout: sheet("tables: {columns: {ก: title}}"))
        #expect(unknown.said == ["input.unknown-key “columns”"])
    }

    @Test("A cell that has not come to its end goes on and is not repeated; one that fills the page is not either")
    func unfinished() {
        func words(_ left: Int, _ right: Int) -> [[String]] {
            Paged(
                "    body:\n      - table: measures\n        columns: {ก: guidelines, ข: steps}\n        widths: [1, 1]\n"
                    + "        continued: [ก]\n",
                more: "measures:\n  - id: ม\n    guidelines: |\n"
                    + lines(left, "ซ").replacing("          ", with: "      ") + "\n    steps: |\n"
                    + lines(right, "ข").replacing("          ", with: "      ")
            ).words
        }
        #expect(words(20, 30)[1] == ["ก", "ข"] + ["ซ19", "ซ20"] + (19...30).map { "ข\($0)" })
        let filled = words(17, 30)
        #expect(filled[1] == ["ก", "ข"] + (19...30).map { "ข\($0)" })
        #expect(words(40, 60).joined().filter { $0.hasPrefix("ข") && $0 != "ข" } == (1...60).map { "ข\($0)" })
    }

    @Test("repeat: lead puts what stands before the table on each of its pages")
    func lead() {
        let options =
            "        lead:\n          - heading: หัวเรื่อง\n          - text: คำนำ\n        repeat: [lead, header]\n"
        let paged = paged(Self.groups, options + "        new-page: each\n")
        #expect(paged.words.map { Array($0.prefix(4)) } == Array(repeating: ["หัวเรื่อง", "คำนำ", "ก", "ข"], count: 4))
        // The same place on each page, and the rows as many points below.
        #expect(paged.pages.map { $0.map(\.y) }.allSatisfy { $0 == paged.pages[0].map(\.y) })
        let once = self.paged(
            Self.groups, options.replacing("lead, header", with: "header") + "        new-page: each\n")
        #expect(once.words.map { $0.contains("คำนำ") } == [true, false, false, false])
        // What could not be repeated is a fault, and not lost on the second page.
        let tables = "        lead:\n          - table: [[ก]]\n        repeat: lead\n"
        #expect(self.paged(Self.groups, tables).said.contains { $0.hasPrefix("block.not-here") })
        // A lead that leaves no room for a row is a fault of the header.
        let tall =
            "        lead: |\n" + lines(18).replacing("          ", with: "            ")
            + "\n        repeat: [lead, header]\n"
        #expect(self.paged(Self.groups, tall).said.contains { $0.hasPrefix("table.header-too-high") })
    }

    @Test("Groups of rows that are written out, and a column that is not there, are faults")
    func faults() {
        let written = Paged(
            "    body:\n      - table: [[ก, ข]]\n        columns: [ก, ข]\n        group-label: กลุ่ม\n        continued: [ค]\n"
        )
        #expect(written.said.contains { $0.hasPrefix("table.written-groups") })
        #expect(written.said.contains { $0.hasPrefix("table.unknown-column") })
    }
}
