// What prose is to a reader: headings, paragraphs, lists, links, words of another language.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Pagination

@Suite("Structure of prose") struct ProseStructureTests {
    @Test("No level of headings is left out, whatever levels are typed; the lines of one heading are one")
    func headings() {
        let blocks = """
                  - heading: 1.1 ก่อน
                  - heading: 1.1.1 ใน
                  - heading: 2. ต่อไป
                  - heading: 2.1.1 ข้ามชั้น
                  - heading: |
                      บรรทัดหนึ่ง
                      บรรทัดสอง
            """
        #expect(
            structure(blocks) == """
                heading-1 “1.1 ก่อน”
                heading-2 “1.1.1 ใน”
                heading-1 “2. ต่อไป”
                heading-2 “2.1.1 ข้ามชั้น”
                heading-1 “บรรทัดหนึ่ง บรรทัดสอง”
                """)
    }

    @Test("A heading of several lines whose words are read in several ways has a span for each stretch")
    func partedHeading() {
        #expect(
            structure("      - heading: |\n          หนึ่ง\n          สอง Smart City สาม\n") == """
                heading-1
                  span “หนึ่ง ”
                  span “สอง ”
                  span lang=en “Smart City”
                  span “ สาม”
                """)
    }

    @Test("Items are in lists by what their labels are, lists inside the item above; a paragraph ends them")
    func lists() {
        let blocks = """
                  - text: |
                      นำ
                      ๑. หนึ่ง
                        - ใน
                        - อีก
                        ต่อจากข้อ
                      ๒. สอง
                      - ขีด
                      คั่น
                      [x] ทำแล้ว
                      [ ] ยัง
            """
        #expect(
            structure(blocks) == """
                paragraph “นำ”
                list decimal
                  item
                    label “๑.”
                    item-body
                      paragraph “หนึ่ง”
                      list disc
                        item
                          label “-”
                          item-body “ใน”
                        item
                          label “-”
                          item-body “อีก”
                      paragraph “ต่อจากข้อ”
                  item
                    label “๒.”
                    item-body “สอง”
                list disc
                  item
                    label “-”
                    item-body “ขีด”
                paragraph “คั่น”
                list none
                  item
                    label alt=“เลือก” + checkbox
                    item-body “ทำแล้ว”
                  item
                    label alt=“ไม่ได้เลือก” + checkbox
                    item-body “ยัง”
                """)
    }

    @Test("Words in Latin letters are English; a whole paragraph of them is; numbers, codes and letters are not")
    func languages() {
        let blocks = """
                  - text: |
                      ตัวชี้วัด O12 และ EIT ข้อ a
                      Open Data Integrity, 2023
                      ตาม Open Data (OIT) และ COVID-19 ๑๒
            """
        #expect(
            structure(blocks) == """
                paragraph
                  span “ตัวชี้วัด O12 และ ”
                  span lang=en “EIT”
                  span “ ข้อ a”
                paragraph lang=en “Open Data Integrity, 2023”
                paragraph
                  span “ตาม ”
                  span lang=en “Open Data (OIT”
                  span “) และ ”
                  span lang=en “COVID”
                  span “-19 ๑๒”
                """)
    }

    @Test("A link is announced by its address, as people say it; what only machines need is left out")
    func links() {
        let blocks = """
                  - text: |
                      ดู https://www.suanlamduan.go.th/ita/%E0%B8%81/ หรือ a@suanlamduan.go.th
                      www.suanlamduan.go.th
            """
        #expect(
            structure(blocks) == """
                paragraph
                  span “ดู ”
                  link alt=“เว็บไซต์ www.suanlamduan.go.th/ita/ก” “https://www.suanlamduan.go.th/ita/%E0%B8%81/” + https://www.suanlamduan.go.th/ita/%E0%B8%81/
                  span “ หรือ ”
                  link alt=“อีเมล a@suanlamduan.go.th” “a@suanlamduan.go.th” + mailto:a@suanlamduan.go.th
                paragraph
                  link alt=“เว็บไซต์ www.suanlamduan.go.th” “www.suanlamduan.go.th” + https://www.suanlamduan.go.th
                """)
    }

    @Test("EX-08 a blank at which a line ends stays in its text, and takes no part in how the line stands")
    func blanks() throws {
        for align in ["left", "right", "center", "thai-distributed"] {
            let layout = sheet().replacing("body: {like: base}", with: "body: {like: base, align: \(align)}")
            let text = String(repeating: "สำนักปลัด เทศบาลตำบล  ", count: 30) + "จบ"
            let paged = Paged("    body: |\n      \(text)\n", layout: layout)
            let set = try #require(paged.set)
            #expect(set.textsOfElements.map { String(decoding: $0, as: UTF8.self) } == ["", text])
            let runs = set.pages[0].items.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
            #expect(runs.count { $0.text.last == 0x20 } >= 3)
            for run in runs.dropLast() where align != "left" {
                let (left, width) = (run.origin.x.points, run.width.points)
                #expect(abs(align == "center" ? left + width / 2 - 190 : left + width - 340) < 0.01, "\(align)")
            }
        }
    }

    @Test("Runs are parted only where they are read in another way, and say that they go on")
    func runs() throws {
        let set = try #require(Paged("    body: ก ข OIT ค ง\n").set)
        let runs = set.pages[0].items.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
        #expect(runs.map { String(decoding: $0.text, as: UTF8.self) } == ["ก ข ", "OIT", " ค ง"])
        #expect(runs.map(\.goesOn) == [false, true, true])
        for (run, next) in zip(runs, runs.dropFirst()) {
            #expect(run.origin.x + run.width == next.origin.x && next.glyphs.first?.x == 0)
        }
        #expect(KeptPages.text(of: set, from: "a").contains("“ก ข OIT ค ง”"))
        #expect(!KeptPages.text(of: set, from: "a").contains("structure"))
    }
    @Test("Pages that were kept before blanks at line ends were drawn are the same pages")
    func kept() throws {
        func kept(_ lines: String) throws -> KeptPages {
            try #require(KeptPages("saraban pages 1\nfrom a\nfonts b\npage 1 2.00×3.00\n" + lines))
        }
        let before = try kept("  text 1.00 2.00 w=3.00 f=0 s=1.00 “ก ข”\n")
        let now = try kept("  text 1.00 2.00 w=3.00 f=0 s=1.00 “ก ข ”\n  text 4.00 2.00 w=0.00 f=1 s=1.00 “ ”\n")
        #expect(changes(from: before, to: now).isEmpty)
        #expect(try !changes(from: before, to: kept("  text 1.00 2.00 w=3.00 f=0 s=1.00 “ก”\n")).isEmpty)
    }
}
