// What tables are to a reader: heads, rows and cells with what they go over; what is said again on later pages is not read.

import Fixtures
import Pages
import Testing

@testable import Pagination

@Suite("Structure of tables") struct TableStructureTests {
    @Test("EX-07, TB-06, TB-08 a table is read row by row; an empty cell is one; items in a cell are items")
    func cells() {
        let blocks = """
                  - table:
                      - [ก, "", {cell: ค, rows: 2}]
                      - - ง
                        - |
                          ๑. หนึ่ง
                          ๒. สอง
                      - [{cell: รวม, columns: 2}, ฉ]
                    columns: [{heading: คู่, columns: [ซ้าย, ขวา]}, ท้าย]
                    caption: คะแนน
            """
            .replacing("[{heading: คู่, columns: [ซ้าย, ขวา]}, ท้าย]", with: "{คู่: {columns: {ซ้าย: , ขวา: }}, ท้าย: }")
        #expect(
            structure(blocks) == """
                table
                  caption “คะแนน”
                  table-head
                    row
                      header-cell of column columns=2 “คู่”
                      header-cell of column rows=2 “ท้าย”
                    row
                      header-cell of column “ซ้าย”
                      header-cell of column “ขวา”
                  table-body
                    row
                      cell “ก”
                      cell
                      cell rows=2 “ค”
                    row
                      cell “ง”
                      cell
                        list decimal
                          item
                            label “๑.”
                            item-body “หนึ่ง”
                          item
                            label “๒.”
                            item-body “สอง”
                    row
                      cell columns=2 “รวม”
                      cell “ฉ”
                """)
    }

    private static let measures = """
        measures:
          - {id: ม, title: ชื่อม, responsible: กองคลัง}
          - {id: ย, title: ชื่อย, responsible: กองคลัง}
          - {id: ร, title: ชื่อร, responsible: กองช่าง}
        """

    private func table(_ options: String, _ measures: String = Self.measures) -> String {
        structure("      - table: measures\n        columns: {รหัส: id, ชื่อ: title}\n" + options, more: measures)
    }

    @Test("A group has a row of its own that is its head, or its name in its first cell, once")
    func groups() {
        let bands = table("        group-by: responsible\n        group-row: <responsible>\n")
        let head = """
            table
              table-head
                row
                  header-cell of column “รหัส”
                  header-cell of column “ชื่อ”
              table-body
            """
        #expect(
            bands == head + "\n" + """
                    row
                      header-cell of row columns=2 “กองคลัง”
                    row
                      cell “ม”
                      cell “ชื่อม”
                    row
                      cell “ย”
                      cell “ชื่อย”
                    row
                      header-cell of row columns=2 “กองช่าง”
                    row
                      cell “ร”
                      cell “ชื่อร”
                """)
        let labels = table(
            "        group-by: responsible\n        group-label: <responsible>\n        new-page: each\n")
        #expect(
            labels == head + "\n" + """
                    row
                      cell
                        paragraph “กองคลัง”
                        paragraph “ม”
                      cell “ชื่อม”
                    row
                      cell “ย”
                      cell “ชื่อย”
                    row
                      cell
                        paragraph “กองช่าง”
                        paragraph “ร”
                      cell “ชื่อร”
                """)
    }

    @Test("A column that is said again where a row goes on names the row; merged cells go over their rows")
    func heads() {
        let merged = """
                  - table: measures
                    columns: {รหัส: id, โดย: {value: responsible, merge: true}}
                    continued: [รหัส]
            """
        let read = structure(merged, more: Self.measures)
        #expect(
            read.split(separator: "\n").drop { $0 != "  table-body" }.dropFirst().joined(separator: "\n") == """
                    row
                      header-cell of row “ม”
                      cell rows=2 “กองคลัง”
                    row
                      header-cell of row “ย”
                    row
                      header-cell of row “ร”
                      cell “กองช่าง”
                """)
    }

    @Test("A table without rows says so in a cell over all columns; without anything it has only its head")
    func empty() {
        let words = table("        only: {title: ไม่มี}\n        empty: ไม่มีมาตรการ\n")
        #expect(words.hasSuffix("  table-body\n    row\n      cell columns=2 “ไม่มีมาตรการ”"), "\(words)")
        let bare = table("        only: {title: ไม่มี}\n")
        #expect(
            bare == """
                table
                  table-body
                    row
                      header-cell of column “รหัส”
                      header-cell of column “ชื่อ”
                """)
    }

    @Test("TB-04 what is said again on a later page is seen and not read: leads, heads, labels, cells, the word for it")
    func again() {
        let more = """
            measures:
              - id: ม
                title: ชื่อม
                responsible: กองคลัง
                steps: |
            \(lines(30, "ข").replacing("          ", with: "      "))
            """
        func paged(_ options: String) -> Paged {
            Paged(
                "    body:\n      - table: measures\n        columns: {ก: title, ข: steps}\n        widths: [1, 1]\n"
                    + options, more: more)
        }
        let grouped = paged(
            """
                    lead: [นำ]
                    repeat: [lead, header]
                    group-by: responsible
                    group-label: หน่วย<responsible>
                    continued: [ก]
            """)
        #expect(grouped.unread.count == 2)
        #expect(grouped.unread[0] == [])
        #expect(grouped.unread[1] == ["นำ", "ก", "ข", "หน่วยกองคลัง", "ชื่อม"], "\(grouped.unread)")
        let banded = paged("        group-by: responsible\n        group-row: <responsible>\n        continued: (ต่อ)\n")
        #expect(banded.unread == [[], ["ก", "ข", "กองคลัง", "(ต่อ)"]])
        // A cell that is cut is one cell.
        #expect(banded.structure.contains("paragraph “ข1”") && banded.structure.contains("paragraph “ข30”"))
        #expect(banded.structure.split(separator: "\n").count { $0.hasSuffix("cell") } == 1)
        let tall = Paged(
            "    body:\n      - table:\n          - [{cell: สูง, rows: 2}, \"1\"]\n          - [\"2\"]\n"
                + "        columns: [ก, ข]\n        new-page: each\n")
        #expect(tall.unread == [[], ["ก", "ข", "สูง"]], "\(tall.words)")
    }
}
