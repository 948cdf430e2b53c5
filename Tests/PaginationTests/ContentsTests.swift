// Tables of contents: which headings they list, and the pages they give; on the sheet of 20 lines of 20 pt, 300 pt wide.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Composition
@testable import Pagination

@Suite("Tables of contents") struct ContentsTests {
    private func paged(_ levels: Int, numerals: String = "thai", more: String = "") -> Paged {
        Paged(
            """
                body:
                  - heading: ก่อนสารบัญ
                  - table-of-contents: \(levels)
                  - page: new
                  - heading: 1. ต้น
                  - text: |
            \(lines(19))
                  - heading: 1.1 กลาง
                  - page: new
                  - heading: 2. ปลาย
            \(more)
            """, numerals: numerals)
    }

    @Test("Headings that follow are listed with their pages, down to the level asked for")
    func pages() {
        #expect(paged(2).words[0] == ["ก่อนสารบัญ", "๑. ต้น", "๒", "๑.๑ กลาง", "๓", "๒. ปลาย", "๔"])
        #expect(paged(1).words[0] == ["ก่อนสารบัญ", "๑. ต้น", "๒", "๒. ปลาย", "๔"])
        #expect(paged(2, numerals: "arabic").words[0] == ["ก่อนสารบัญ", "1. ต้น", "2", "1.1 กลาง", "3", "2. ปลาย", "4"])
    }

    @Test("Numbers end at the right edge, on the baseline of their entry; dots lead to them")
    func places() throws {
        let paged = paged(2)
        for number in paged.pages[0] where ["๒", "๓", "๔"].contains(number.text) {
            #expect(abs(number.x + number.width - 340) < 0.01)
            #expect(paged.pages[0].contains { $0.y == number.y && $0.text.contains(" ") })
        }
        let dots = (paged.set?.pages[0].items ?? []).compactMap { item -> Stroke? in
            if case .stroke(let stroke) = item, stroke.pattern == .dots { stroke } else { nil }
        }
        #expect(dots.count == 3 && Set(dots.map(\.to.x)).count == 1)
        #expect(
            !(paged.set?.pages ?? []).contains { page in
                page.items.contains { if case .pageNumber = $0 { true } else { false } }
            })
    }

    @Test("An entry of several lines keeps them together, hangs behind its number, and has its page on the last")
    func longEntries() {
        let long = "      - heading: 3. " + String(repeating: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", count: 4)
        let entries = paged(1, more: long).pages[0]
        let last = Array(entries.drop { !$0.text.hasPrefix("๓. ") })
        #expect(last.count >= 3 && last.last?.text == "๔")
        #expect(last.map(\.y) == last.map(\.y).sorted())
        #expect(last.last?.y == last.dropLast().last?.y)
        let lefts = Set(last.dropLast().map(\.x))
        #expect(lefts.count == 2 && lefts.min() == 40)
        for placed in last.dropLast() { #expect(placed.x + placed.width <= 340 - 17) }
    }

    @Test("The lines of one title are one entry; a smaller section at the end leaves the entries as they are")
    func titles() throws {
        let paged = Paged(
            "    body:\n      - table-of-contents: 1\n      - heading: |\n          บรรทัดหนึ่ง\n          บรรทัดสอง\n"
                + "      - text: คั่น\n      - heading: อีกหัวข้อ\n      - page: small\n      - text: เล็ก\n")
        #expect(paged.words[0].prefix(4) == ["บรรทัดหนึ่ง บรรทัดสอง", "๑", "อีกหัวข้อ", "๑"])
        let small = try #require(paged.pages.last?.first)
        let entry = try #require(paged.pages[0].first { $0.text == "อีกหัวข้อ" })
        let heading = try #require(paged.pages[0].last { $0.text == "อีกหัวข้อ" })
        #expect(small.text == "เล็ก" && entry.width > heading.width * 0.8)
    }

    @Test("A table without headings is empty, one of no level is a fault")
    func degenerate() {
        let none = Paged("    body:\n      - table-of-contents: 2\n      - text: จบ\n")
        #expect(none.words == [["จบ"]])
        let inCell =
            "    body:\n      - table:\n          -\n            - - table-of-contents: 1\n        columns: [ก]\n"
        #expect(Paged(inCell).said.contains { $0.hasPrefix("block.not-here") })
        #expect(Paged("    body:\n      - table-of-contents: 4\n").said.contains { $0.hasPrefix("input.not-one-of") })
    }

    @Test("Each line of an entry leads to its heading, on its page and at its height")
    func links() throws {
        let paged = paged(2)
        let jumps = (paged.set?.pages[0].items ?? []).compactMap { item -> Destination? in
            if case .jump(let jump) = item { jump.place } else { nil }
        }
        #expect(jumps.map(\.page) == [1, 2, 3])
        #expect(jumps.map(\.y.points) == [60, 60, 60])
        let outline = try #require(paged.set?.outline)
        #expect(outline.map(\.place.page) == [0, 1, 2, 3] && outline.allSatisfy { $0.place.y == .points(60) })
    }

    @Test(
        "Headings one after the other are entries of their own; the lines of one are one; numbers are as their pages’")
    func headings() {
        let paged = Paged(
            "    body:\n      - table-of-contents: 1\n      - page: new\n        numerals: arabic\n      - heading: บทที่หนึ่ง\n      - heading: |\n          ความเป็นมา\n          และเหตุผล\n",
            numerals: "thai")
        #expect(paged.words[0] == ["บทที่หนึ่ง", "2", "ความเป็นมา และเหตุผล", "2"])
        #expect(paged.set?.outline.map(\.title) == ["บทที่หนึ่ง", "ความเป็นมา และเหตุผล"])
    }

    @Test("A table of contents behind all headings says that it is empty")
    func emptyContents() {
        let paged = Paged("    body:\n      - heading: ก\n      - table-of-contents: 1\n")
        #expect(paged.set != nil && paged.said.count == 1 && paged.said[0].hasPrefix("contents.empty"), "\(paged.said)")
    }

    // MARK: Numbers of pages

    private let numbered = sheet("header: {from-page: 1, top: 10pt, text: \"- <page> -\", style: number}")

    private func sections(_ numbers: [String]) -> Paged {
        let body = numbers.enumerated().map { index, number in
            "      - page: new\n\(number)      - heading: \(index + 1). หัว\n"
        }
        return Paged(
            "    body:\n      - table-of-contents: 1\n" + body.joined(), layout: numbered, numerals: "thai")
    }

    @Test("A section may count by letters, from a number, or show none; the contents and the file’s labels agree")
    func sectionNumbers() {
        let paged = sections(["        number: ก\n", "", "        number: 1\n", "        number: none\n", ""])
        let heads = paged.words.map { $0.first { $0.hasPrefix("- ") } }
        #expect(heads == ["- ๑ -", "- ก -", "- ข -", "- ๑ -", nil, "- ๓ -"])
        #expect(paged.set?.pages.map(\.label) == ["1", "ก", "ข", "1", "2", "3"])
        #expect(paged.words[0].filter { !$0.contains("หัว") && !$0.hasPrefix("-") } == ["ก", "ข", "๑", "๒", "๓"])
    }

    @Test("After ฮ comes กก; the letters that no list uses are left out")
    func letters() {
        let paged = sections(["        number: ก\n"] + Array(repeating: "", count: 44))
        let labels = (paged.set?.pages ?? []).compactMap(\.label).suffix(45).map { $0 }
        #expect(labels.prefix(5) == ["ก", "ข", "ค", "ง", "จ"] && labels[40...] == ["ฮ", "กก", "กข", "กค", "กง"])
        #expect(!labels.contains("ฃ") && !labels.contains("ฅ") && Set(labels).count == labels.count)
    }

    @Test("The numerals of a page are those of what follows, in text and running head, until another says otherwise")
    func sectionNumerals() {
        let paged = sections(["        numerals: arabic\n", "", "        numerals: thai\n"])
        #expect(paged.words.dropFirst() == [["1. หัว", "- 2 -"], ["2. หัว", "- 3 -"], ["๓. หัว", "- ๔ -"]])
    }
}
