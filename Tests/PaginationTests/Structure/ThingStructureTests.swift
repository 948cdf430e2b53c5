// What is no prose and no table to a reader: pictures, charts, contents, fields, places to sign; and what is only seen.

import Diagnostics
import Fixtures
import Pages
import Pictures
import Testing

@testable import Pagination

@Suite("Structure of other things") struct ThingStructureTests {
    private func pictured(_ blocks: String, organization: String = "") throws -> Paged {
        let picture = try #require(PictureTests.wide)
        return Paged("    body:\n" + blocks, pictures: ["a.svg": picture])
    }

    @Test("A picture is read by its own words, by its caption, or by a word for any; one that adorns is not read")
    func pictures() throws {
        let paged = try pictured(
            """
                  - image: a.svg
                    alternative: ตราของ<organization>
                  - image: a.svg
                    caption: การอบรม
                    number: none
                  - image: a.svg
                  - image: a.svg
                    alternative: none
                  - images: [{image: a.svg, alternative: ซ้าย}, a.svg]
                    caption: สองภาพ
                    number: none
            """)
        #expect(
            paged.structure == """
                figure alt=“ตราของเทศบาลตำบลสวนลำดวน” + image
                figure alt=“การอบรม” + image
                caption “การอบรม”
                figure alt=“ภาพประกอบ” + image
                figure alt=“ซ้าย” + image
                figure alt=“สองภาพ” + image
                caption “สองภาพ”
                """)
        #expect(paged.said == ["image.without-alternative “image”"])
    }

    @Test("A picture of a layout is read by the name of its field, with no finding")
    func fields() throws {
        let picture = try #require(PictureTests.wide)
        let text = input("  - layout: sheet\n    text: ก\n")
            .replacing("website:", with: "emblem: a.svg, website:")
        let paged = Paged(
            input: text, layout: sheet(blocks: "  - image: <organization.emblem>\n    height: 20pt"),
            pictures: ["a.svg": picture])
        #expect(paged.structure == "figure alt=“ตราครุฑ” + image" && paged.said == [])
    }

    @Test("A chart is one figure with all that is drawn for it")
    func charts() throws {
        let paged = Paged(
            "    body:\n      - chart: indicators\n        kind: radar\n        caption: คะแนน\n        number: none\n",
            more: "analysis: {fiscal-year: 2565, indicators: {1: 100, 2: 50, 6: 75.25}}\n")
        let lines = paged.structure.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].hasPrefix("figure alt=“แผนภูมิคะแนน: ") && lines[1] == "caption “คะแนน”")
        let items = try #require(paged.set?.pages.first?.items)
        #expect(items.count > 20 && items.allSatisfy { $0.element != nil })
    }

    @Test("An entry of a table of contents is one link of its words and its page, apart by a blank; dots are not read")
    func contents() {
        #expect(
            structure("      - table-of-contents: 1\n      - heading: หนึ่ง\n      - heading: Open Data\n") == """
                contents
                  contents-entry
                    reference
                      link alt=“ไปที่หัวข้อ หนึ่ง” “หนึ่ง ๑” + jump
                  contents-entry
                    reference
                      link lang=en alt=“ไปที่หัวข้อ Open Data” “Open Data ๑” + jump
                heading-1 “หนึ่ง”
                heading-1 lang=en “Open Data”
                """)
    }

    @Test("A field is a paragraph of its label and its value, two blanks between them as the regulation types it")
    func labelledFields() {
        let layout = sheet(
            blocks:
                "  - field: document.references\n  - row:\n      - field: document.number\n      - field: document.text\n    columns: [1, 1]"
        ).replacing("number: {type: number}", with: "number: {type: number, label: ที่}")
        let document = "    number: วบ 1\n    text: ดู OIT\n    references: [หนังสือหนึ่ง, หนังสือสอง]\n"
        #expect(
            Paged(document, layout: layout).structure == """
                paragraph
                  span “อ้างถึง  ”
                  span “1. หนังสือหนึ่ง”
                paragraph “2. หนังสือสอง”
                paragraph
                  span “ที่  ”
                  span “วบ 1”
                paragraph
                  span lang=en “text  ”
                  span “ดู ”
                  span lang=en “OIT”
                """)
    }

    @Test("A place to sign is announced with who signs; running heads, numbers and stamps are not read")
    func signatures() {
        let layout = sheet(
            "header: {from-page: 1, top: 20pt, text: \"- <page> -\", style: number}",
            blocks: "  - sign: document.signer\n  - content: document.body")
        let paged = Paged("    signer: ปลัด\n    body: ก\n", layout: layout)
        #expect(
            paged.structure
                == "form alt=“ช่องลงลายมือชื่อ นายเมธา ชื่นฤดี ปลัดเทศบาล” + signature field\nparagraph “ก”")
        #expect(paged.unread == [["- ๑ -"]] || paged.unread == [["- 1 -"]], "\(paged.unread)")
    }
}
