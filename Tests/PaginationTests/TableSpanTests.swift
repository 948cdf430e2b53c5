// Cells over several columns and rows: where they stand, where no rule does, and what a page's end makes of them; on the
// sheet of 20 lines of 20 pt.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Composition
@testable import Pagination

@Suite("Cells over columns and rows") struct TableSpanTests {
    private func table(_ rows: [String], columns: Int = 3, options: String = "", before: Int = 0) -> Paged {
        let heads = (0..<columns).map { "ห\($0)" }.joined(separator: ", ")
        let widths = Array(repeating: "1", count: columns).joined(separator: ", ")
        return Paged(
            "    body:\n" + (before > 0 ? "      - text: |\n\(lines(before, "น"))\n" : "") + "      - table:\n"
                + rows.map { "          - \($0)\n" }.joined()
                + "        columns: [\(heads)]\n        widths: [\(widths)]\n"
                + options)
    }

    /// The upright rules of a page at an edge of the three columns of 100 pt, as (from, to).
    private func uprights(_ paged: Paged, _ page: Int = 0, edge: Double) -> [[Double]] {
        (paged.set?.pages[page].items ?? []).compactMap { item -> [Double]? in
            guard case .stroke(let stroke) = item, stroke.from.x == stroke.to.x,
                abs(stroke.from.x.points - 40 - edge) < 0.01, stroke.from.y.points >= 84
            else { return nil }
            return [stroke.from.y.points, stroke.to.y.points]
        }
    }

    /// The rules across a page at a height, as (from, to) from the table's left edge.
    private func across(_ paged: Paged, _ page: Int = 0, at y: Double) -> [[Double]] {
        paged.rules(page).filter { abs($0.from.y.points - y) < 0.01 }.map {
            [$0.from.x.points - 40, $0.to.x.points - 40]
        }
    }

    private func lineList(_ count: Int, _ word: String) -> String {
        "[" + (1...count).map { "\(word)\($0)" }.joined(separator: ", ") + "]"
    }

    @Test("A cell over two columns is as wide as they are, and no rule stands inside it")
    func overColumns() {
        let paged = table(["[{cell: กลาง, columns: 2, align: center}, ก]", "[ข, ค, ง]"])
        let word = paged.pages[0].first { $0.text == "กลาง" }
        #expect(word.map { abs($0.x + $0.width / 2 - 140) < 0.01 } == true)
        // Rows of 24 pt from y = 84: the first edge has a rule beside the second row only.
        #expect(uprights(paged, edge: 100) == [[108, 132]])
        #expect(uprights(paged, edge: 200) == [[84, 132]])
    }

    @Test("A cell over two rows stands beside both, and the rule between them ends at it")
    func overRows() {
        let paged = table(["[{cell: ข้าง, rows: 2}, ก, ข]", "[ค, ง]", "[จ, ฉ, ช]"])
        #expect(paged.words == [["ห0", "ห1", "ห2", "ข้าง", "ก", "ข", "ค", "ง", "จ", "ฉ", "ช"]])
        #expect(paged.line(of: "ข้าง") == 1.275 && paged.line(of: "ก") == 1.275 && paged.line(of: "ค") == 2.475)
        #expect(across(paged, at: 108) == [[100, 300]] && across(paged, at: 132) == [[0, 300]])
    }

    @Test("A cell over rows makes the last of them higher where it must, and no other")
    func tallCell() {
        let paged = table(["[{cell: \(lineList(4, "ข")), rows: 2}, ก, ค]", "[ง, จ]"])
        // 4 lines and 4 pt: 84 pt, of which the first row takes 24.
        #expect(across(paged, at: 108) == [[100, 300]] && across(paged, at: 168) == [[0, 300]])
        #expect(paged.line(of: "ข4") == 4.275 && paged.line(of: "ง") == 2.475)
        let both = table(["[{cell: กลาง, rows: 2, columns: 2}, ค]", "[ง]"])
        #expect(uprights(both, edge: 100).isEmpty && across(both, at: 108) == [[200, 300]])
    }

    @Test("TB-04: where a page ends beside a cell over rows, its text is repeated, with the header")
    func repeated() {
        // A page holds the header and fifteen rows of one line: 24 + 15 × 24 = 384.
        let rows = ["[{cell: ประเด็น, rows: 20}, ก1, ข1]"] + (2...20).map { "[ก\($0), ข\($0)]" }
        let paged = table(rows)
        #expect(paged.words.count == 2)
        #expect(paged.words.map { page in page.count { $0 == "ประเด็น" } } == [1, 1])
        #expect(paged.words[1].contains("ก16") && !paged.words[1].contains("ก15"))
        // The rule below the last row of the page goes across the open cell, too.
        #expect(across(paged, at: 84 + 15 * 24) == [[100, 300], [0, 100]])
        let heights = paged.pages[1].filter { ["ประเด็น", "ก16", "ข16"].contains($0.text) }.map(\.y)
        #expect(heights.count == 3 && Set(heights).count == 1)
    }

    @Test("What has no room in a cell over rows goes on on the next page, line by line")
    func goesOn() {
        let rows = ["[{cell: \(lineList(30, "ข")), rows: 3}, ก1, ค1]", "[ก2, ค2]", "[ก3, ค3]"]
        let paged = table(rows)
        let lines = paged.words.flatMap { $0.filter { $0.hasPrefix("ข") } }
        #expect(lines == (1...30).map { "ข\($0)" })
        #expect(paged.words.count == 2)
        // A cell that ends before the page does, beside a row that goes on, is said again.
        let tall = table(["[{cell: ประเด็น, rows: 2}, ก1, ค1]", "[\(lineList(30, "ข")), ค2]"])
        #expect(tall.words.map { page in page.count { $0 == "ประเด็น" } } == [1, 1])
        #expect(tall.words.flatMap { $0.filter { $0.hasPrefix("ข") } } == (1...30).map { "ข\($0)" })
    }

    @Test("Cells of a column that say the same become one with merge, within those to their left and their group")
    func merged() {
        func measure(_ id: String, _ title: String, _ by: String) -> String {
            "  - {id: \(id), title: \(title), responsible: \(by)}\n"
        }
        func paged(_ options: String) -> Paged {
            Paged(
                "    body:\n      - table: measures\n        columns: {ก: {value: title, merge: true}, ข: {value: responsible, merge: true}, ค: id}\n"
                    + options,
                more: "measures:\n" + measure("ม", "หนึ่ง", "คลัง") + measure("ย", "หนึ่ง", "คลัง")
                    + measure("ร", "สอง", "คลัง") + measure("ล", "สอง", "ช่าง"))
        }
        let counts = paged("").words[0].reduce(into: [:]) { $0[$1, default: 0] += 1 }
        #expect(counts["หนึ่ง"] == 1 && counts["สอง"] == 1 && counts["คลัง"] == 2 && counts["ช่าง"] == 1)
        let each = paged("        new-page: each\n")
        #expect(each.words.allSatisfy { page in page.contains { ["หนึ่ง", "สอง"].contains($0) } })
    }

    @Test(
        "A group’s row stands over all columns, at its beginning and at the top of each page, never alone at the foot")
    func groupRow() {
        let more =
            "measures:\n"
            + (1...20).map { "  - {id: ม\($0), title: ชื่อ\($0), responsible: \($0 < 15 ? "คลัง" : "ช่าง")}\n" }.joined()
        let paged = Paged(
            "    body:\n      - table: measures\n        columns: {ก: title, ข: id}\n        group-by: responsible\n        group-row: หน่วย<responsible>\n",
            more: more)
        // The header, the group's row and fourteen rows: 24 × 16 = 384; the next group begins on the next page.
        #expect(paged.words.map { $0[2] } == ["หน่วยคลัง", "หน่วยช่าง"])
        #expect(paged.words[0].last == "ม14" && paged.words[1].last == "ม20")
        let one = Paged(
            "    body:\n      - table: measures\n        columns: {ก: title, ข: id}\n        group-row: ทุกหน่วย\n",
            more: more)
        #expect(one.words.map { page in page.count { $0 == "ทุกหน่วย" } } == [1, 1])
    }

    @Test("The rows of foot follow those of data, not alone on a page, and fill their references")
    func foot() {
        let more = "measures:\n" + (1...15).map { "  - {id: ม\($0), title: ชื่อ\($0)}\n" }.joined()
        let paged = Paged(
            "    body:\n      - table: measures\n        columns: {ก: title, ข: id}\n        foot: [[{cell: รวม, align: right}, <organization.district>]]\n",
            more: more)
        #expect(
            paged.words.map { Array($0.suffix(4)) } == [
                ["ชื่อ13", "ม13", "ชื่อ14", "ม14"], ["ชื่อ15", "ม15", "รวม", "อำเภอบ้านเรือง"],
            ])
        let none = Paged(
            "    body:\n      - table: measures\n        columns: {ก: title, ข: id}\n        empty: ไม่มี\n        foot: [[รวม, ๐]]\n"
        )
        #expect(none.words == [["ก", "ข", "ไม่มี"]])
    }

    @Test("Columns are fitted to cells over several columns and rows: no word of theirs is cut")
    func fitted() {
        let word = String(repeating: "\u{2060}กกก", count: 20)
        let paged = Paged(
            "    body:\n      - table:\n          - [{cell: \"\(word)\", columns: 2}, ก]\n          - [ข, ค, ง]\n        columns: [จ, ฉ, ช]\n"
        )
        #expect(paged.said.isEmpty && paged.words[0].contains { $0.count >= 60 })
        let tall = Paged(
            "    body:\n      - table:\n          - [{cell: \"\(word)\", rows: 2}, ก]\n          - [ค]\n        columns: [จ, ฉ]\n"
        )
        #expect(tall.said.isEmpty && tall.words[0].contains { $0.count >= 60 })
    }

    // MARK: Faults that were found

    @Test("A row without any line of its own is there, also where the page is full")
    func blankRows() {
        let rows = ["[{cell: \"\", rows: 2}, x]", "[{cell: m, rows: 2}]", "[p]", "[q, r]", "[s, t]"]
        for before in 12...18 {
            let paged = table(rows, columns: 2, before: before)
            for (number, page) in paged.pages.enumerated() {
                let left = page.filter { ["p", "q", "s"].contains($0.text) }.map(\.y).sorted()
                for (a, b) in zip(left, left.dropFirst()) {
                    let between = paged.rules(number).filter {
                        $0.from.x.points < 41 && $0.from.y.points > a && $0.from.y.points < b
                    }
                    #expect(!between.isEmpty, "\(before) lines before: no rule between \(a) and \(b)")
                }
            }
        }
        // The last row is covered whole.
        let last = table(["[{cell: \"\", rows: 2}, {cell: ก, rows: 2}]", "[]"], columns: 2, before: 17)
        let bottom = last.rules((last.set?.pages.count ?? 1) - 1).map(\.from.y.points).max()
        #expect(last.set?.pages.count == 2 && bottom == 60 + 24 + 24, "\(last.words)")
    }

    @Test("The label of a group stands above a merged cell, a word of continuation below its text; never upon it")
    func mergedFirstColumn() {
        func paged(_ options: String, steps: Int = 1) -> Paged {
            Paged(
                "    body:\n      - table: measures\n        columns: {ก: {value: responsible, merge: true}, ข: steps}\n        widths: [1, 1]\n"
                    + options,
                more: "measures:\n"
                    + ["ม", "ย"].map { id in
                        "  - id: \(id)\n    responsible: กองคลัง\n    steps: |\n"
                            + lines(steps, id).replacing("          ", with: "      ") + "\n"
                    }.joined())
        }
        let labelled = paged("        group-by: responsible\n        group-label: หน่วยงาน\n")
        #expect(labelled.words == [["ก", "ข", "หน่วยงาน", "กองคลัง", "ม1", "ย1"]])
        #expect(labelled.line(of: "กองคลัง") == 2.275 && labelled.line(of: "หน่วยงาน") == 1.275)
        let continued = paged("        continued: (ต่อ)\n", steps: 24)
        for page in continued.pages.dropFirst() {
            let heights = page.filter { ["กองคลัง", "(ต่อ)"].contains($0.text) }.map(\.y)
            #expect(
                heights.count == 2 && page.count { $0.text == "(ต่อ)" } == 1 && heights[1] - heights[0] == 20,
                "\(continued.words)")
        }
    }

    @Test("A merged cell stands in the middle of its part of each page")
    func middleOnEachPage() {
        let more =
            "measures:\n" + (1...20).map { "  - {id: ม\($0), responsible: กองคลัง}\n" }.joined()
        let paged = Paged(
            "    body:\n      - table: measures\n        columns: {ก: {value: responsible, merge: true, vertical: middle}, ข: id}\n",
            more: more)
        // Fifteen rows of 24 pt on the first page, five on the second, each below a header of 24.
        let places = paged.pages.map { page in page.first { $0.text == "กองคลัง" }.map { paged.line($0) } }
        // The middles are 24 + 180 and 24 + 60 pt below the top; half a line above them, less half a point of padding.
        #expect(places == [9.675, 3.675], "\(places)")
        let written = table(["[{cell: กลาง, rows: 2, vertical: bottom}, ก]", "[ข]"], columns: 2)
        #expect(written.line(of: "กลาง") == written.line(of: "ข"))
    }

    @Test("TB-10: a group’s row that leaves no room for a row is an error, not a page that runs over")
    func bandTooHigh() {
        func said(_ count: Int) -> [String] {
            let label = (1...count).map { _ in "ก" }.joined(separator: ", ")
            return Paged(
                "    body:\n      - table: measures\n        columns: {ก: title}\n        group-row: [\(label)]\n",
                more: "measures: [{id: ม, title: ชื่อ}]"
            ).said
        }
        // 24 + 17 × 20 + 4 + 24 = 392 pt of 400; a line more is too much.
        #expect(said(17).isEmpty && said(18).count == 1 && said(18)[0].hasPrefix("table.header-too-high"))
    }

    @Test("What leads to a table does not stay at the foot of a page without it")
    func leads() {
        for before in 13...19 {
            let paged = Paged(
                "    body:\n      - text: |\n\(lines(before, "น"))\n      - heading: หัวข้อ\n      - table: measures\n        lead: นำ\n        columns: {ก: title}\n",
                more: "measures: [{id: ม, title: ชื่อ}]")
            for page in paged.words where page.contains("หัวข้อ") || page.contains("นำ") {
                #expect(page.contains("ชื่อ") && page.contains("หัวข้อ") && page.contains("นำ"), "\(before): \(page)")
            }
        }
    }

    /// A table of random cells over random places, each with words of its own.
    private func random(_ seed: UInt64) -> (text: String, words: [String]) {
        var generator = SeededGenerator(seed: seed)
        let (rows, columns) = (Int.random(in: 1...30, using: &generator), 4)
        var covered = Array(repeating: Array(repeating: false, count: columns), count: rows)
        var (text, words) = ("", [String]())
        for row in 0..<rows {
            text += "          -\n"
            for column in 0..<columns where !covered[row][column] {
                var wide = 1
                while column + wide < columns, !covered[row][column + wide],
                    Int.random(in: 0..<4, using: &generator) == 0
                {
                    wide += 1
                }
                let high =
                    Int.random(in: 0..<4, using: &generator) == 0
                    ? Int.random(in: 1...min(12, rows - row), using: &generator) : 1
                for y in row..<row + high { for x in column..<column + wide { covered[y][x] = true } }
                let count =
                    Int.random(in: 0..<12, using: &generator) == 0 ? 30 : Int.random(in: 1...4, using: &generator)
                let cell = (1...count).map { "ก\(row)\(column)ข\($0)" }
                words += cell
                text += "            - {cell: [\(cell.joined(separator: ", "))], columns: \(wide), rows: \(high)}\n"
            }
            // A row of which all is covered has no cell to write.
            if text.hasSuffix("          -\n") { text = String(text.dropLast(1)) + " []\n" }
        }
        return (text, words)
    }

    @Test("Whatever cells cover, every word is placed, none over another or a rule", arguments: 0..<60 as Range<UInt64>)
    func property(_ seed: UInt64) {
        let (rows, words) = random(seed)
        let paged = Paged(
            "    body:\n      - table:\n\(rows)        columns: [ห0, ห1, ห2, ห3]\n        widths: [1, 1, 1, 1]\n")
        let placed = Set(paged.words.joined())
        #expect(words.filter { !placed.contains($0) }.isEmpty, "\(paged.said)")
        for (number, page) in paged.pages.enumerated() {
            #expect(page.allSatisfy { $0.y + 8 < 460.1 })
            for (index, a) in page.enumerated() {
                for b in page[(index + 1)...] where a.x < b.x + b.width && b.x < a.x + a.width {
                    #expect(abs(a.y - b.y) > 19.99, "\(a.text) \(b.text)")
                }
                for rule in paged.rules(number) {
                    let y = rule.from.y.points
                    let crosses = a.x < rule.to.x.points && rule.from.x.points < a.x + a.width
                    #expect(!crosses || y <= a.y - 11.9 || y >= a.y + 8, "\(a.text) at \(a.y), rule at \(y)")
                }
            }
        }
    }
}
