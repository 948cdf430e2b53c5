// Tables over pages: nothing lost, headers repeated, cut rows; the sums are done on the sheet of 20 lines of 20 pt.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Composition
@testable import Pagination

@Suite("Tables over pages") struct TableTests {
    /// A table of written rows with a header of one line: 20 + 4 pt of padding, rows of n lines 20 n + 4 pt.
    private func table(_ rows: [[Int]], before: Int = 0, options: String = "", after: String = "") -> Paged {
        let written = rows.enumerated().map { number, row in
            let cells = row.enumerated().map { column, count in
                "              - |\n"
                    + lines(count, "\(Self.letters[column])\(number + 1)-").replacing(
                        "          ", with: "                ")
            }
            return "          -\n" + cells.joined(separator: "\n")
        }
        let text = before > 0 ? "      - text: |\n\(lines(before, "น"))\n" : ""
        return Paged(
            "    body:\n\(text)      - table:\n\(written.joined(separator: "\n"))\n        columns: [หัวก, หัวข]\n\(options)\(after)"
        )
    }
    private static let letters = ["ก", "ข", "ค"]

    @Test("TB-01: a row over pages: nothing lost, the header on each page, each cell goes on where it was cut")
    func cutRow() {
        // A page holds the header (24) and 18 lines in a row of 364: 24 + 4 + 18 × 20 = 388 ≤ 400.
        let paged = table([[40, 20]])
        let pages = paged.words.map { $0.filter { !$0.hasPrefix("หัว") } }
        #expect(paged.words.map { $0.filter { $0.hasPrefix("หัว") } } == Array(repeating: ["หัวก", "หัวข"], count: 3))
        #expect(pages.map { $0.filter { $0.hasPrefix("ก") }.count } == [18, 18, 4])
        #expect(pages.map { $0.filter { $0.hasPrefix("ข") }.count } == [18, 2, 0])
        #expect(pages.flatMap { $0.filter { $0.hasPrefix("ก") } } == (1...40).map { "ก1-\($0)" })
        #expect(pages.flatMap { $0.filter { $0.hasPrefix("ข") } } == (1...20).map { "ข1-\($0)" })
        // Everything starts at the top: the header's line 1.5 pt below it, the rows' first 25.5 pt.
        for page in paged.pages {
            #expect(paged.line(page[0]) == 0.075)
            #expect(page.first { $0.text.hasPrefix("ก") }.map(paged.line) == 1.275)
        }
    }

    @Test("TB-02: a row exactly a page high, a point more, forty pages high: no blank page, no loop")
    func heights() {
        // 17 lines, then one line behind a space: 24 + 4 + 17 × 20 + 12 + 20 = 400.
        func exact(_ space: String) -> [Int] {
            Paged(
                "    body:\n      - table:\n          -\n              -\n                - text: |\n"
                    + lines(17).replacing("          ", with: "                    ")
                    + "\n                - text: ท้าย\n                  before: \(space)\n        columns: [หัว]"
            ).counts
        }
        #expect(exact("12pt") == [19])
        // Two lines of a row stand on the next page, if it is cut at all.
        #expect(exact("13pt") == [17, 3])
        // Behind a text the row has less room and is cut there.
        #expect(table([[18, 1]], before: 1).counts == [18, 3])
        let high = table([[720, 1]])
        #expect(high.counts == Array(repeating: 19, count: 40))
        #expect(high.words.flatMap { $0 }.filter { $0.hasPrefix("ก") } == (1...720).map { "ก1-\($0)" })
    }

    @Test("TB-02, TB-07: the work grows with the lines, not with their square")
    func work() throws {
        func steps(_ lines: Int) throws -> Int {
            let desk = Desk(
                input(
                    "  - layout: sheet\n    body:\n      - table:\n          -\n              - |\n"
                        + cellLines(lines)), layouts: ["sheet": sheet()])
            let flow = try #require(desk.flow().value)
            let typesetter = try #require(Desk.typesetter())
            let setter = GalleySetter(typesetter: typesetter, setup: flow.sections[0].setup, rememberWords: false)
            setter.lineHeight = .points(20)
            let filler = PageFiller(flow: flow, setter: setter, first: flow.sections[0])
            filler.fill(flow.sections[0])
            return filler.rowSteps
        }
        // Each page looks at the lines it takes twice, and at one more.
        let short = try steps(400)
        let long = try steps(4_000)
        #expect(short > 400 && long <= 3 * 4_000)
        #expect(long <= 11 * short)
    }

    private func cellLines(_ count: Int) -> String {
        lines(count).replacing("          ", with: "                ")
    }

    @Test("TB-03: a header never stands alone at the foot; it goes along with what its row needs to begin")
    func headerAlone() {
        // 18 lines leave 40 pt: the header (24) and a row of one line (24) need 48.
        #expect(table([[1, 1]], before: 17).counts == [19])
        #expect(table([[1, 1]], before: 18).counts == [18, 2])
        // Two lines of a row that is cut: 24 + 44 = 68 pt: three lines and 8 pt.
        #expect(table([[9, 1]], before: 16).counts == [19, 8])
        #expect(table([[9, 1]], before: 17).counts == [17, 10])
        // A paragraph of three lines cannot be cut: 24 + 64 = 88 pt.
        func threeLines(_ before: Int) -> [Int] {
            Paged(
                "    body:\n      - text: |\n\(lines(before))\n      - table:\n          - [\(long(3))]\n        columns: [หัว]"
            ).counts
        }
        #expect(threeLines(15) == [19])
        #expect(threeLines(16) == [16, 4])
        #expect(threeLines(17) == [17, 4])
    }

    @Test("No widow and no orphan in cells: each keeps two lines of a paragraph at either side of a cut")
    func widowsInCells() {
        func counts(_ lines: Int) -> [Int] {
            let paged = Paged(
                "    body:\n      - table:\n          -\n            - \(long(lines))\n        columns: [หัว]")
            return paged.words.map { $0.count - 1 }
        }
        // Eighteen lines fit under a header.
        #expect(counts(18) == [18])
        #expect(counts(19) == [17, 2])
        #expect(counts(20) == [18, 2])
        #expect(counts(37) == [18, 17, 2])
    }

    @Test("A heading goes along with the table's header and its row's beginning")
    func headingBeforeTable() {
        func counts(_ before: Int) -> [Int] {
            Paged(
                "    body:\n      - text: |\n\(lines(before))\n      - heading: หัวเรื่อง\n      - table:\n          - [ก]\n"
                    + "        columns: [หัว]"
            ).counts
        }
        // Heading 20, header 24, row 24: 68 pt.
        #expect(counts(16) == [19])
        #expect(counts(17) == [17, 3])
    }

    @Test("Rows that may not be cut move whole; one higher than a page is cut all the same")
    func unsplit() {
        let option = "        split: false"
        #expect(table([[5, 1], [14, 1]], options: option).counts == [6, 15])
        // 24 + 104 leave 272 pt: 4 + 13 × 20 = 264, of which one line goes along to the next page.
        #expect(table([[5, 1], [14, 1]]).counts == [18, 3])
        #expect(table([[5, 1], [20, 1]], options: option).counts == [6, 19, 3])
        #expect(table([[14, 1]], before: 10, options: option).counts == [10, 15])
    }

    @Test("TB-04: a header of two rows is repeated whole; without repetition rows begin at the top of the page")
    func repeated() {
        let two = Paged(
            "    body:\n      - table: measures\n        columns: {ก: title, ข: {columns: {ค: id, ง: id}}}\n        new-page: each",
            more: "measures:\n  - {id: หนึ่ง, title: ต้น}\n  - {id: สอง, title: ปลาย}")
        #expect(two.words == [["ก", "ข", "ค", "ง", "ต้น", "หนึ่ง", "หนึ่ง"], ["ก", "ข", "ค", "ง", "ปลาย", "สอง", "สอง"]])
        // `ก` stands beside both rows of headings: its box is as high as theirs, 48 pt, its word in the middle.
        #expect(two.line(of: "ก") == 0.675 && two.line(of: "ข") == 0.075 && two.line(of: "ค") == 1.275)
        #expect(two.rules(0).filter { $0.from.x == .points(40) }.map(\.from.y.points) == [60, 108, 132])
        let once = Paged(
            "    body:\n      - table: measures\n        columns: {ก: title}\n        repeat: lead\n        new-page: each",
            more: "measures:\n  - {id: หนึ่ง, title: ต้น}\n  - {id: สอง, title: ปลาย}")
        #expect(once.words == [["ก", "ต้น"], ["ปลาย"]])
        #expect(once.line(of: "ปลาย") == 0.075)
    }

    @Test("TB-07: no rows show the message over all columns; one row; ten thousand rows")
    func rowCounts() {
        let none = Paged("    body:\n      - table: measures\n        columns: {ก: title, ข: id}\n        empty: ไม่มี")
        #expect(none.words == [["ก", "ข", "ไม่มี"]])
        // Header and message: rules above, between and below; and no upright rule between the columns of the message.
        let uprights = none.set?.pages[0].items.compactMap { item -> Stroke? in
            if case .stroke(let stroke) = item, stroke.from.x == stroke.to.x { stroke } else { nil }
        }
        #expect(uprights?.filter { $0.from.y > .points(80) }.count == 2)
        let bare = Paged("    body:\n      - table: measures\n        columns: {ก: title}\n      - text: จบ")
        #expect(bare.words == [["ก", "จบ"]])
        let answers = Array(repeating: "3", count: 100).joined(separator: ", ")
        let many = Paged(
            "    body:\n      - table: answers\n        columns: {ก: <row>}",
            more: "analysis: {findings: [3]}\nmeasures:\n"
                + (1...100).map { "  - {id: ม\($0), answers: [\(answers)]}\n" }.joined())
        // 24 + 15 × 24 = 384: fifteen rows a page; 10,000 = 666 × 15 + 10.
        let isRight = many.counts == Array(repeating: 16, count: 666) + [11]
        #expect(isRight)
        let isWhole = many.words.flatMap { $0.dropFirst() } == (1...10_000).map { "\($0)" }
        #expect(isWhole)
    }

    @Test("TB-10: a header that leaves no room for a row is an error at the table")
    func headerTooHigh() {
        let tall = (1...20).map { _ in "ห" }.joined(separator: ", ")
        let paged = Paged(
            "    body:\n      - table:\n          - [ก]\n        columns: [[\(tall)]]")
        #expect(paged.set == nil && paged.said.count == 1 && paged.said[0].hasPrefix("table.header-too-high"))
        // 22 lines of 17 pt, 378 pt, leave 22 pt: a line of 20 pt, but not its padding.
        let close = sheet().replacing("  cell: {", with: "  header-cell: {like: base, leading: 17pt}\n  cell: {")
        let full = (1...22).map { _ in "ห" }.joined(separator: ", ")
        let document = "    body:\n      - table:\n          - [ก]\n        columns: [[\(full)]]"
        #expect(Paged(document, layout: close).said.first?.hasPrefix("table.header-too-high") == true)
        // 18 lines of header, 364 pt, and a row of 24 fit.
        let fits = (1...18).map { _ in "ห" }.joined(separator: ", ")
        #expect(Paged("    body:\n      - table:\n          - [ก]\n        columns: [[\(fits)]]").counts == [19])
    }

    @Test("TB-05: a run without blanks wraps inside its cell; TB-06: an empty cell takes a line")
    func cells() {
        let paged = Paged(
            "    body:\n      - table:\n          - [\(String(repeating: "มาตรการ", count: 9)), ก]\n          - [\"\", ข]\n"
                + "        widths: [20mm, rest]")
        guard let first = paged.pages.first else {
            Issue.record("\(paged.said)")
            return
        }
        // 20 mm = 56.69 pt, less 1.9 mm at either side.
        for placed in first where placed.x < 96 { #expect(placed.x >= 45.38 && placed.x + placed.width <= 91.32) }
        #expect(first.filter { $0.x < 96 }.map(\.text).joined() == String(repeating: "มาตรการ", count: 9))
        let rules = Set(paged.rules(0).map(\.from.y.points)).sorted()
        #expect(rules.count == 3 && rules[2] - rules[1] == 24)
    }

    @Test("Cells stand at the top, in the middle or at the foot of a row that is whole; of a cut one at the top")
    func vertical() {
        func lines(_ vertical: String, count: Int) -> (Double?, [[String]]) {
            let more =
                "measures:\n  - id: ม\n    title: ชื่อ\n    steps: |\n"
                + (1...count).map { "      ข\($0)" }.joined(separator: "\n")
            let paged = Paged(
                "    body:\n      - table: measures\n        columns: {ก: {value: title, vertical: \(vertical)}, ข: steps}\n",
                more: more)
            return (paged.line(of: "ชื่อ"), paged.words)
        }
        // The rows begin 24 + 1.5 pt below the top, 1.275 lines.
        #expect(lines("top", count: 5).0 == 1.275)
        #expect(lines("middle", count: 5).0 == 3.275)
        #expect(lines("bottom", count: 5).0 == 5.275)
        #expect(lines("bottom", count: 30).0 == 1.275)
        #expect(lines("middle", count: 1).0 == 1.275)
    }

    @Test("Rules stand around every cell on every page")
    func rules() {
        let paged = table([[20, 1]])
        for (page, lines) in [(0, 18), (1, 2)] {
            // Above the header, between it and the row, below the row.
            let heights = Set(paged.rules(page).map(\.from.y.points)).sorted()
            #expect(heights == [60, 84, 88 + Double(lines) * 20])
        }
    }
}
