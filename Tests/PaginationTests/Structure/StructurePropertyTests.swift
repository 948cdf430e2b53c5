// What holds of the structure of all papers: generated ones, and one with every block.

import Fixtures
import Pages
import Pictures
import Testing

@testable import Composition
@testable import Pagination

@Suite("Structure of all papers") struct StructurePropertyTests {
    private func complaints(_ desk: Desk, _ id: String? = nil) throws -> [String] {
        let flow = try #require(desk.flow(id).value)
        let pages = try #require(desk.pages(id).value, "\(desk.said(desk.pages(id).diagnostics))")
        return StructureClaims.complaints(pages, flow)
    }

    @Test(
        "EX-08 content stands in leaves, elements in what may hold them, and every text is read as it was composed",
        arguments: 0..<40)
    func generated(_ seed: Int) throws {
        let document = RandomDocument(seed: UInt64(seed), isMixed: true)
        let desk = Desk(
            input("  - layout: sheet\n" + document.text, numerals: "as-typed"), layouts: ["sheet": document.layout])
        #expect(try complaints(desk) == [])
    }

    @Test("EX-08 the same holds of a paper with every block, alone and joined to another")
    func everyBlock() throws {
        let picture = try #require(PictureTests.wide)
        let desk = Desk(Self.everyBlock, layouts: ["sheet": Self.layout], pictures: ["a.svg": picture])
        #expect(try complaints(desk) == [])
        let kinds = Set(try #require(desk.pages().value).structure.elements.map { "\($0.kind)".prefix { $0 != "(" } })
        #expect(
            kinds == [
                "document", "heading", "paragraph", "span", "link", "list", "item", "label", "itemBody", "table",
                "tableHead", "tableBody", "row", "headerCell", "cell", "caption", "figure", "contents", "contentsEntry",
                "reference", "form",
            ])
        let paper = try #require(desk.pages().value)
        let both = joined([paper, paper])
        let texts = StructureClaims.texts(paper)
        #expect(StructureClaims.texts(both) == texts + texts)
        #expect(both.structure.children[0].allSatisfy { both.structure.elements[$0].kind == .section })
    }

    private static let layout = sheet(
        "header: {from-page: 1, top: 20pt, text: \"- <page> -\", style: number}",
        blocks: """
              - image: a.svg
                height: 20pt
                at: {center: page, top: 10pt}
              - row:
                  - field: document.number
                  - field: document.references
                    leader: dots
                columns: [1, 2]
              - line: <document.title>
                role: heading-2
              - content: document.body
              - group:
                  - sign: document.signer
                  - line: <signer.name>
                  - rule: dots
                axis: 100pt
            """.replacing("<signer.name>", with: "ลงชื่อ"))

    private static let everyBlock = input(
        """
          - layout: sheet
            number: วบ 52401/120
            title: |
              บรรทัดหนึ่ง
              Open Data ปี 2566
            references: [หนังสือที่ ก, หนังสือที่ ข]
            signer: ปลัด
            body:
              - table-of-contents: 2
              - page: new
              - heading: 1. ต้น
              - text: |
                  ย่อหน้า\u{200B}ยาว ดู https://www.suanlamduan.go.th/ita และ Open Data, ITA ปี 2566 ดังนี้
                  ๑. หนึ่ง  สอง
                    - ใน **หนา** Smart City
                      - ในสุด
                    ต่อจากข้อ
                  ๒. สอง
                  [x] เลือก
                  [ ] ไม่เลือก
              - list: [ก, ข]
              - table: measures
                columns: {รหัส: id, ชื่อ: title, โดย: {value: responsible, merge: true}, ว่าง: follow-up}
                group-by: responsible
                group-label: หน่วย<responsible>
                continued: (ต่อ)
                lead: [ตารางต่อไปนี้]
                repeat: [lead, header, caption]
                caption: มาตรการ
                new-page: each
                foot: [[{cell: รวม, columns: 3}, "2"]]
              - heading: 1.1.1 ลึก
              - table: measures
                columns: {คู่: {columns: {รหัส: id, ขั้น: steps}}, ชื่อ: title}
                group-by: responsible
                group-row: กลุ่ม<responsible>
                continued: [รหัส]
              - table:
                  - [{cell: สูง, rows: 3}, ก, ข]
                  - [{cell: กว้าง, columns: 2}]
                  - ["", Integrity and Transparency]
                columns: [ก, ข, ค]
              - image: a.svg
                caption: ภาพหนึ่ง
              - images: [{image: a.svg, caption: ซ้าย}, a.svg, a.svg]
                caption: สามภาพ
              - chart: indicators
                caption: คะแนน
              - rule: line
              - space: 2 lines
              - text: จบ
        """,
        more: """
            analysis: {fiscal-year: 2565, indicators: {1: 100, 2: 50, 6: 75.25}}
            measures:
              - id: ม
                title: ชื่อม https://www.suanlamduan.go.th
                responsible: กองคลัง
                steps: |
            \(lines(30, "ข").replacing("          ", with: "      "))
              - {id: ย, title: ชื่อย, responsible: กองคลัง, steps: "- ทำ EIT"}
              - {id: ร, title: Open Data, responsible: กองช่าง, steps: ""}
            """)
}
