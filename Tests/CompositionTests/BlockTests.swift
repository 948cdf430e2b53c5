// Blocks: what prose, headings, fields, parts and options become in the flow.

import Domain
import Fixtures
import Testing

@testable import Composition

@Suite("Blocks") struct BlockTests {
    @Test("A line that is one reference to content stands for its paragraphs and lists")
    func spliced() {
        let composed = Composed(
            "    body: |\n      ก่อน\n      <measures.ก.follow-up>\n      ดู<measures.ก.follow-up>", more: measures)
        // Inside a sentence the paragraphs stand one behind the other, labels as words.
        #expect(
            composed.text == """
                paragraph 10/20 left “ก่อน”
                paragraph 10/20 left “รายงานผลของมาตรการหนึ่ง”
                item-1 10/20 left [-] “รอบ ๖ เดือน”
                item-1 10/20 left [-] “รอบ ๑๒ เดือน”
                paragraph 10/20 left “ดูรายงานผลของมาตรการหนึ่ง - รอบ ๖ เดือน - รอบ ๑๒ เดือน”
                """)
    }

    @Test("Headings: the number says the level, a style of the heading's own overrules it")
    func headings() {
        let composed = Composed(
            """
                body:
                  - heading: เรื่องเดิม
                  - heading: 3. สาม
                  - heading: ๓.๑ สามหนึ่ง
                  - heading: 3.1.2 ลึก
                  - heading: 3.1.2.4 ลึกกว่า
                  - heading: 2566 เป็นปี
                  - heading: 1.ติดกัน
                  - heading: ชั้นสอง
                    style: heading-2
            """)
        #expect(
            composed.text.split(separator: "\n").map { $0.prefix(9) } == [
                "heading-1", "heading-1", "heading-2", "heading-3", "heading-3", "heading-1", "heading-1",
                "heading-2",
            ])
        #expect(composed.text.split(separator: "\n").allSatisfy { $0.hasSuffix("keep-next") })
    }

    @Test("A style on content stands in for its plain paragraphs, not for its headings")
    func styleOfContent() {
        let composed = Composed(
            "    body:\n      - heading: หัว\n      - text: ก\n",
            layout: sheet(blocks: "  - content: document.body\n    style: even"))
        #expect(
            composed.text == """
                heading-1 10/20 bold left “หัว” keep-next
                paragraph 10/20 thai-distributed “ก”
                """)
    }

    @Test("Labels stay as typed, checkboxes are boxes, indentation makes levels")
    func labels() {
        let composed = Composed(
            """
                body: |
                  ๑. หนึ่ง
                    ๑.๑ ย่อย
                  ๑. ซ้ำ
                  [x] ทำแล้ว
                  [ ] ยัง
                  (๑) วงเล็บ
                  ข้อ ๑ ข้อความ
            """)
        #expect(
            composed.text == """
                item-1 10/20 left [๑.] “หนึ่ง”
                item-2 10/20 left [๑.๑] “ย่อย”
                item-1 10/20 left [๑.] “ซ้ำ”
                item-1 10/20 left [x] “ทำแล้ว”
                item-1 10/20 left [ ] “ยัง”
                item-1 10/20 left [(๑)] “วงเล็บ”
                item-1 10/20 left [ข้อ ๑] “ข้อความ”
                """)
    }

    @Test("A field: blank is dots for the pen, optional and missing is gone, several values are numbered")
    func fields() {
        let layout = sheet(
            blocks: """
                  - field: document.number
                    leader: dots
                  - field: document.references
                  - field: document.title
                """)
        #expect(Composed("    text: ก", layout: layout).text == "")
        #expect(Composed("    number:", layout: layout).text == "field “number” →  dots blank number")
        #expect(
            Composed("    number: มท 1\n    references: [หนังสือหนึ่ง]\n    title: ก", layout: layout).text == """
                field “number” → “มท 1” dots
                field “อ้างถึง” → “หนังสือหนึ่ง”
                field “title” → “ก”
                """)
        #expect(
            Composed("    references: [หนังสือหนึ่ง, หนังสือสอง]", layout: layout, numerals: "thai").text
                == "field “อ้างถึง” → “๑. หนังสือหนึ่ง” “๒. หนังสือสอง”")
        #expect(
            Composed("    references: [๑. หนังสือหนึ่ง, ๒. หนังสือสอง]", layout: layout).text
                == "field “อ้างถึง” → “๑. หนังสือหนึ่ง” “๒. หนังสือสอง”")
    }

    @Test("Options reach what the block became, also where it goes straight to the page")
    func options() {
        let layout = sheet(
            "parts:\n  two: {fields: {a: {type: text, main: true}}, blocks: [{line: ก<a>}, {line: ข<a>}]}",
            blocks: """
                  - content: document.body
                    keep: together
                  - two: <document.title>
                    keep-with-previous: 2 lines
                  - each: document.crew
                    blocks:
                      - line: <person.name>
                    keep: next
                """)
        let composed = Composed(
            "    title: ค\n    body: |\n      หนึ่ง\n      สอง\n    crew: [ปลัด]", layout: layout)
        #expect(
            composed.text == """
                paragraph 10/20 left “หนึ่ง” keep-next together
                paragraph 10/20 left “สอง” together
                paragraph 10/20 left “กค” keep-with-previous=2
                paragraph 10/20 left “ขค”
                paragraph 10/20 left “นายเมธา ชื่นฤดี” keep-next
                """)
    }

    @Test("A block with an empty `when` is not there, nor a group, a row or a part with nothing in it")
    func vanishing() {
        let layout = sheet(
            "extends: common",
            blocks: """
                  - line: มีคน
                    when: document.crew
                  - line: มีชื่อ
                    when: document.title
                  - group:
                      - line: <document.title>
                  - row: [{line: <document.title>}, {line: <document.text>}]
                    columns: [1, 1]
                  - signature: document.signer
                  - line: จบ
                """)
        #expect(Composed("    number: 1", layout: layout).text == "paragraph 10/20 left “จบ”")
        #expect(
            Composed("    title: ก\n    crew: [ปลัด]\n    signer: ปลัด", layout: layout).words.prefix(5)
                == ["มีคน", "มีชื่อ", "ก", "ก", "(นายเมธา ชื่นฤดี)"])
    }

    @Test("FM-06: acting stands under the position")
    func acting() {
        let layout = sheet("extends: common", blocks: "  - signature: document.signer\n    name-form: bare")
        #expect(
            Composed("    signer: นายก", layout: layout).words
                == ["นางสาวพิมพ์ใจ รุ่งสว่าง", "นายกเทศมนตรี", "รักษาราชการแทน"])
    }

    @Test("FM-06: a rank stands before the name, a position keeps its two lines, acting comes last")
    func ranks() {
        let layout = sheet("extends: common", blocks: "  - signature: document.signer")
        let people =
            "people:\n  พันจ่า:\n    name: พันจ่าเอก ธงชัย ยืนยงกิจ\n    position: |\n      หัวหน้าฝ่ายปกครอง\n      รักษาการหัวหน้าสำนักปลัด\n    acting: ปฏิบัติหน้าที่ปลัดเทศบาล"
        let text = input("  - layout: sheet\n    signer: พันจ่า\n").replacing(
            "people:\n", with: people + "\n")
        let desk = Desk(text, layouts: ["sheet": layout])
        let words = desk.flow().value?.dump().quoted("“").dropFirst().map { $0 }
        #expect(
            words == [
                "(พันจ่าเอก ธงชัย ยืนยงกิจ)", "หัวหน้าฝ่ายปกครอง", "รักษาการหัวหน้าสำนักปลัด", "ปฏิบัติหน้าที่ปลัดเทศบาล",
            ])
    }

    @Test("Lists of a source: the item's own words, its number, or the element's name")
    func lists() {
        let composed = Composed(
            """
                body:
                  - list: analysis.strengths
                  - list: analysis.weakest
                    item: ตัวชี้วัดที่ <indicator> <name> <score>
                  - list: measures
                    item: <row>. <title>
                  - list: document.crew
                    item: <row> <person.name> <duty>
                crew: [{person: ปลัด, duty: ประธาน}]
            """, more: measures)
        #expect(
            composed.words == [
                "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "ตัวชี้วัดที่ 3 การใช้อำนาจ 77.60",
                "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล 77.60", "1. มาตรการหนึ่ง", "2. มาตรการสอง", "1 นายเมธา ชื่นฤดี ประธาน",
            ])
    }
}
