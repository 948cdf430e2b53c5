// Long tables are set as they are placed, a stretch of rows at a time: whatever the stretch, the pages are the same.

import Diagnostics
import Fixtures
import Pages
import Testing

@testable import Pagination

@Suite("Stretches of rows") struct RowStretchTests {
    /// The pages with what is read in which order, and the findings.
    private func result(_ desk: Desk, rowsAtOnce: Int) throws -> [String] {
        let flow = try #require(desk.flow().value)
        let outcome = paginate(flow, with: try #require(Desk.typesetter()), rowsAtOnce: rowsAtOnce)
        return [outcome.value?.dump() ?? ""] + desk.said(outcome.diagnostics).sorted()
    }

    private func check(_ document: String, more: String = "", layout: String = sheet()) throws {
        let desk = Desk(input("  - layout: sheet\n" + document, more: more), layouts: ["sheet": layout])
        let whole = try result(desk, rowsAtOnce: .max)
        #expect(whole[0].count > 100, "\(whole)")
        for rows in [1, 2, 3, 7] {
            #expect(try result(desk, rowsAtOnce: rows) == whole, "\(rows)")
        }
    }

    @Test("Documents of all kinds, with text before and behind their tables", arguments: 0..<20 as Range<UInt64>)
    func documents(_ seed: UInt64) throws {
        let document = RandomDocument(seed: seed)
        try check(document.text, layout: document.layout)
    }

    @Test("Cells over several rows, in each place, and chains of them", arguments: 0..<12 as Range<UInt64>)
    func spans(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var rows: [String] = []
        var left = [0, 0]
        for number in 0..<40 {
            var cells: [String] = []
            for column in 0..<2 where left[column] == 0 {
                let span = min(Int.random(in: -3...5, using: &generator), 40 - number)
                let words = "ก" + String(repeating: " คำ", count: Int.random(in: 0...9, using: &generator))
                cells.append(span > 1 ? "{cell: \(words), rows: \(span)}" : words)
                left[column] = max(1, span)
            }
            cells.append("ข\(number)")
            rows.append("          - [\(cells.joined(separator: ", "))]\n")
            left = left.map { $0 - 1 }
        }
        try check(
            "    body:\n      - table:\n" + rows.joined() + "        columns: [ก, ข, ค]\n        widths: [1, 1, 1]\n"
                + "      - text: จบ\n")
    }

    @Test("Groups with labels and with rows of their own, rows that stay together", arguments: ["label", "row"])
    func groups(_ kind: String) throws {
        let measures = (0..<25).map {
            "  - id: m\($0)\n    title: ชื่อ\($0)\n    responsible: กอง\($0 / 3)\n    steps: |\n      ก\n      ข\n"
        }
        for keep in ["", "        together: [m1, m4, m5, m8, m9, m14, m15, m16, m21]\n"] {
            try check(
                "    body:\n      - table: measures\n        columns: {ก: title, ข: steps}\n        widths: [1, 1]\n"
                    + "        group-by: responsible\n        group-\(kind): หน่วย<responsible>\n" + keep,
                more: "measures:\n" + measures.joined())
        }
    }
}
