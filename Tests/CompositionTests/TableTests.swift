// Tables: rows of every source, filters, headings over headings, cells with nothing in them.

import Domain
import Fixtures
import Testing

@testable import Composition

@Suite("Tables") struct TableTests {
    private func rows(_ table: String, more: String = measures, document: String = "") -> [[String]] {
        let composed = Composed("\(document)    body:\n      - \(table)", more: more)
        guard case .table(let table)? = composed.flow?.sections[0].blocks.last?.kind else { return [composed.said] }
        return table.rows.map { row in row.cells.map { $0.compactMap(\.words).joined(separator: "/") } }
    }

    @Test(
        "Rows in the order of a field: numbers by size, words as a dictionary has them, empty ones last, equal ones as they were"
    )
    func sorted() {
        let scores = "analysis: {fiscal-year: 2565, indicators: {1: 9.5, 2: 100, 3: 80.25, 4: 80.25}}"
        let columns = "\n        columns: {ก: number, ข: score}\n"
        #expect(
            rows("table: indicators\(columns)        sort: score", more: scores).map { $0[0] } == ["1", "3", "4", "2"])
        #expect(
            rows("table: indicators\(columns)        sort: {score: down}", more: scores).map { $0[0] }
                == ["2", "3", "4", "1"])
        #expect(
            rows("table: indicators\(columns)        sort: {score: down, number: down}", more: scores).map { $0[0] }
                == ["2", "4", "3", "1"])
        let measures =
            "measures:\n"
            + ["แก้ว", "กา", "เก่า", "", "กี่", "เกา", "ขา"].enumerated().map {
                "  - {id: ม\($0.offset), title: \"\($0.element)\"}\n".replacing(", title: \"\"", with: "")
            }.joined()
        let titles = rows("table: measures\n        columns: {ก: title}\n        sort: title", more: measures).map {
            $0[0]
        }
        #expect(titles == ["กา", "กี่", "เกา", "เก่า", "แก้ว", "ขา", ""])
    }

    @Test("A table of a form has its own headings for some columns, also over several; the form’s elsewhere")
    func headings() {
        let document = "    tables: {ผล: {columns: {ก: title, ข: {columns: {ค: id, ง: row}}}}}\n"
        func heads(_ more: String) -> [String] {
            let composed = Composed(
                document + "    body:\n      - table: measures\n        form: ผล\n" + more, more: measures)
            guard case .table(let table)? = composed.flow?.sections[0].blocks.last?.kind else { return composed.said }
            return table.header.map { $0.blocks.compactMap(\.words).joined(separator: "/") }
        }
        #expect(heads("") == ["ก", "ข", "ค", "ง"])
        #expect(heads("        headings: {ข: บน, ง: [ล่าง, ปี <fiscal-year>]}\n") == ["ก", "บน", "ค", "ล่าง/ปี 2566"])
    }

    @Test("A filter that leaves no row is said, unless the table says so itself")
    func filteredOut() {
        func said(_ more: String) -> [String] {
            Composed(
                "    body:\n      - table: measures\n        columns: {ก: title}\n        only: {responsible: ไม่มีใคร}\n"
                    + more,
                more: measures
            ).said
        }
        #expect(said("") == ["table.no-rows “measures”"])
        #expect(said("        empty: ไม่มี\n").isEmpty)
    }

    @Test("Rows of every source, each with its own names")
    func sources() {
        #expect(
            rows("table: measures\n        columns: {ก: row, ข: title, ค: responsible, ง: <id>-<number>}")
                == [["1", "มาตรการหนึ่ง", "สำนักปลัด", "ก-1"], ["2", "มาตรการสอง", "สำนักปลัด", "ข-2"]])
        #expect(
            rows("table: answers\n        columns: {ก: row, ข: title, ค: finding.code, ง: indicator.name}") == [
                ["1", "มาตรการหนึ่ง", "3", "การใช้อำนาจ"], ["2", "มาตรการหนึ่ง", "9", "การเปิดเผยข้อมูล"],
                ["3", "มาตรการสอง", "9", "การเปิดเผยข้อมูล"],
            ])
        #expect(
            rows("table: findings\n        columns: {ก: code, ข: text, ค: improve, ง: indicator.score}")
                == [["3", "ข้อสังเกตสาม", "", "77.60"], ["9", "ข้อสังเกตเก้า", "ควรปรับ", "77.60"]])
        #expect(
            rows("table: analysis.strengths\n        columns: {ก: <indicator>. <name>, ข: score, ค: instrument}")
                == [["1. การปฏิบัติหน้าที่", "95.10", "IIT"], ["2. การใช้งบประมาณ", "91.00", "IIT"]])
        #expect(
            rows("table: results\n        columns: {ก: title, ข: round, ค: done}")
                == [["มาตรการหนึ่ง", "6", "ทำหก"], ["มาตรการหนึ่ง", "12", "ทำสิบสอง"], ["มาตรการสอง", "6", "ข้อหก"]])
        #expect(
            rows("table: results\n        columns: {ก: row, ข: id}\n        only: {round: ๑๒}") == [["1", "ก"]])
        #expect(rows("table: indicators\n        columns: {ก: number}") == [["1"], ["2"], ["3"], ["9"]])
        #expect(
            rows("table: people\n        columns: {ก: id, ข: name, ค: acting}")
                == [["ปลัด", "นายเมธา ชื่นฤดี", ""], ["นายก", "นางสาวพิมพ์ใจ รุ่งสว่าง", "รักษาราชการแทน"]])
        #expect(
            rows(
                "table: document.crew\n        columns: {ก: row, ข: person.name, ค: duty}",
                document: "    crew: [{person: นายก, duty: ประธาน}, ปลัด]\n")
                == [["1", "นางสาวพิมพ์ใจ รุ่งสว่าง", "ประธาน"], ["2", "นายเมธา ชื่นฤดี", ""]])
    }

    @Test("Rows written out keep their cells, empty ones too; cells hold lists")
    func written() {
        #expect(
            rows(
                """
                table:
                          - [ก, "", ค]
                          - ["- ง", [จ, "- ฉ"], " "]
                        columns: [หนึ่ง, สอง, สาม]
                """)
                == [["ก", "", "ค"], ["ง", "จ/ฉ", ""]])
    }

    @Test("`only`: ids in the table's order, equality of a field, an unknown id is an error at it")
    func only() {
        #expect(rows("table: measures\n        only: [ข]\n        columns: {ก: title}") == [["มาตรการสอง"]])
        #expect(
            rows("table: measures\n        only: {title: มาตรการสอง, responsible: สำนักปลัด}\n        columns: {ก: id}")
                == [["ข"]])
        #expect(rows("table: measures\n        only: {title: ไม่มี}\n        columns: {ก: id}") == [])
        // Words are equal in whichever digits they were typed.
        #expect(rows("table: indicators\n        only: {number: ๓}\n        columns: {ก: number}") == [["3"]])
        #expect(
            rows("table: measures\n        only: [ข, ค]\n        columns: {ก: title}") == [["table.unknown-row “ค”"]])
    }

    @Test("TB-04: headings over headings say their rows and columns; a form gives what the table leaves out")
    func nested() {
        let composed = Composed(
            """
                tables:
                  แบบ:
                    widths: [1, 1, 1]
                    repeat: lead
                    columns:
                      ชื่อ: title
                      ผล: {columns: {ผลผลิต: result.outputs, ผลลัพธ์: result.outcomes}}
                body:
                  - table: measures
                    form: แบบ
                    only: [ก]
                round: 6
            """, more: measures)
        #expect(
            composed.text == """
                table 3 columns 1 rows header-once
                  head 0,0 span 2×1
                    paragraph 10/20 left “ชื่อ”
                  head 0,1 span 1×2
                    paragraph 10/20 left “ผล”
                  head 1,1 span 1×1
                    paragraph 10/20 left “ผลผลิต”
                  head 1,2 span 1×1
                    paragraph 10/20 left “ผลลัพธ์”
                  row 1
                    cell
                      paragraph 10/20 left “มาตรการหนึ่ง”
                    cell
                      paragraph 10/20 left “ผลมาตรการหนึ่ง”
                    cell
                """)
    }

    @Test("TB-06: an empty cell shows what its column says, in the words of the row")
    func emptyCells() {
        #expect(
            rows("table: findings\n        columns: {ก: {value: improve, empty: \"-\"}, ข: {value: text, empty: ไม่มี}}")
                == [["-", "ข้อสังเกตสาม"], ["ควรปรับ", "ข้อสังเกตเก้า"]])
        // A template in a cell is the clerk's prose, a hole in it an error; a path may lead to nothing.
        #expect(rows("table: people\n        columns: {ก: <acting>}") == [["reference.empty “<acting>”"]])
    }

    @Test("TB-07: a table without rows shows its message")
    func noRows() {
        let composed = Composed(
            "    body:\n      - table: measures\n        columns: {ก: title}\n        empty: ไม่มี<organization>",
            more: "")
        guard case .table(let table)? = composed.flow?.sections[0].blocks.last?.kind else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.isEmpty && table.empty.compactMap(\.words) == ["ไม่มีเทศบาลตำบลสวนลำดวน"])
    }

    @Test("New pages before rows: each but the first, or those named")
    func newPages() {
        for (option, expected) in [("each", [false, true]), ("[ข]", [false, true]), ("[ก]", [false, false])] {
            let composed = Composed(
                "    body:\n      - table: measures\n        new-page: \(option)\n        columns: {ก: title}",
                more: measures)
            guard case .table(let table)? = composed.flow?.sections[0].blocks.last?.kind else { continue }
            #expect(table.rows.map(\.startsPage) == expected, "\(option)")
        }
    }

    @Test("A column of results without a round is one error; a column’s alignment leaves lists alone")
    func columns() {
        #expect(
            rows("table: measures\n        columns: {ก: result.done}") == [["reference.no-round “result.done”"]])
        let composed = Composed(
            "    body:\n      - table: measures\n        only: [ก]\n        columns: {ก: {value: follow-up, align: center}}",
            more: measures)
        // A list keeps its labels beside its words.
        #expect(composed.flow?.dump().lines(with: "รอบ").allSatisfy { $0.contains(" left ") } == true)
    }

    @Test("What cannot stand in a cell, in a row or in a group is an error and not lost")
    func notHere() {
        #expect(rows("table:\n          - [{table: [[ก]]}]").first?.first?.hasPrefix("block.not-here") == true)
        #expect(rows("table:\n          - [{page: new}]").first?.first?.hasPrefix("block.not-here") == true)
        let row = sheet(blocks: "  - row: [{table: document.crew, columns: {ก: duty}}]\n    columns: [1]")
        #expect(Composed("    text: ก", layout: row).said.first?.hasPrefix("block.not-here") == true)
    }

    @Test("All that stands beside others in a row is kept")
    func rowsOfBlocks() {
        let layout = sheet(
            blocks: "  - row: [{text: [ก, ข]}, {line: ค}]\n    columns: [1, rest]\n  - line: ง")
        #expect(Composed("    text: ก", layout: layout).words == ["ก", "ข", "ค", "ง"])
    }
}

extension FlowBlock {
    /// The words of a paragraph.
    fileprivate var words: String? {
        if case .paragraph(let paragraph) = kind { paragraph.text.string } else { nil }
    }
}
