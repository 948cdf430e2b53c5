// Formats of dates, periods, rounds and names; and whose words win, the clerk's or the layout's.

import Domain
import Fixtures
import Testing

@testable import Composition

@Suite("Formats") struct FormatTests {
    @Test(
        "Each format of a date typed in figures",
        arguments: [
            ("long", "3 เมษายน 2566"), ("plain", "3 เมษายน 2566"), ("form", "3 เมษายน พ.ศ. 2566"),
            ("verbose", "3 เดือน เมษายน พ.ศ. 2566"), ("month", "เมษายน 2566"), ("short", "3 เม.ย. 66"),
        ])
    func dates(_ format: String, _ expected: String) {
        #expect(prose("<date | \(format)>", document: "    date: 2566-04-03") == expected)
        #expect(
            prose("<date | \(format)>", document: "    date: 2566-04-03", numerals: "thai")
                == Digits.converted(expected, to: .thai))
    }

    @Test("A date without a format is long")
    func plainDate() { #expect(prose("<date>", document: "    date: 2566-04-03") == "3 เมษายน 2566") }

    @Test("Typed wording is kept against a layout's format; an explicit format in the input wins")
    func wording() {
        let typed = "    date: ๓ เดือน เมษายน พ.ศ. ๒๕๖๖"
        #expect(prose("<date>", document: typed) == "๓ เดือน เมษายน พ.ศ. ๒๕๖๖")
        #expect(prose("<date | short>", document: typed) == "3 เม.ย. 66")
        let layout = sheet(blocks: "  - line: <document.date | short>\n  - line: <document.date | document.style>")
        #expect(Composed(typed, layout: layout).words == ["๓ เดือน เมษายน พ.ศ. ๒๕๖๖", "๓ เดือน เมษายน พ.ศ. ๒๕๖๖"])
        #expect(
            Composed("    date: 2566-04-03\n    style: form", layout: layout).words
                == ["3 เม.ย. 66", "3 เมษายน พ.ศ. 2566"])
    }

    @Test("Periods: figures are formatted, words kept, an explicit format in the input wins")
    func periods() {
        let figures = "    period: 2565-10 - 2566-03"
        #expect(prose("<period>", document: figures) == "ตุลาคม 2565 - มีนาคม 2566")
        #expect(prose("<period | short>", document: figures) == "ต.ค. 65 - มี.ค. 66")
        #expect(prose("<period | days>", document: figures) == "1 ตุลาคม 2565 - 31 มีนาคม 2566")
        let words = "    period: ม.ค.-มี.ค. 66"
        #expect(prose("<period>", document: words) == "ม.ค.-มี.ค. 66")
        #expect(prose("<period | months>", document: words) == "มกราคม 2566 - มีนาคม 2566")
        #expect(prose("<period | months>", document: "    period: ตลอดเวลา") == "ตลอดเวลา")
    }

    @Test("Names in brackets and bare; nothing in brackets where there is nothing")
    func names() {
        #expect(prose("<people.ปลัด.name | brackets>") == "(นายเมธา ชื่นฤดี)")
        #expect(prose("<people.ปลัด | brackets>") == "(นายเมธา ชื่นฤดี)")
        #expect(prose("<people.ปลัด.name | bare>") == "นายเมธา ชื่นฤดี")
        let layout = sheet(blocks: "  - line: ก<document.title | brackets>ข\n  - line: <document.title | brackets>")
        #expect(Composed("    title: ชื่อ", layout: layout).words == ["ก(ชื่อ)ข", "(ชื่อ)"])
        #expect(Composed("    text: ก", layout: layout).words == [])
    }

    @Test("Rounds: the number, and the months of the fiscal year")
    func rounds() {
        func of(_ line: String, _ round: Round) -> String {
            prose(line, more: measures, document: "    rounds: [6, 12]", round: round)
        }
        #expect(of("รอบ <round> (<round | months>)", .sixMonths) == "รอบ 6 (ตุลาคม 2565 - มีนาคม 2566)")
        #expect(of("<round | short>", .twelveMonths) == "ต.ค. 65 - ก.ย. 66")
    }

    @Test("An amount is put in words; what is no amount is said at its reference")
    func baht() {
        #expect(
            prose("จ่าย <text> บาท (<text | baht>)", document: "    text: 1,500", numerals: "thai")
                == "จ่าย ๑,๕๐๐ บาท (หนึ่งพันห้าร้อยบาทถ้วน)")
        #expect(prose("<text | baht>", document: "    text: ๒๑.๒๕ บาท") == "ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์")
        let wrong = Composed("    text: ราวห้าพัน\n    body: |\n      <text | baht>\n")
        #expect(wrong.said == ["reference.not-an-amount “<text | baht>”"], "\(wrong.said)")
    }
}
