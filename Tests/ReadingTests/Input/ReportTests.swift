// What inputs are read as, by their dumps: facts once, defaults filled in, values by their types.

import Language
import Testing

@testable import Reading

/// The dump of an input that must have no findings but those that are marked.
func dump(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    let (report, found, expected) = read(text)
    #expect(found == expected, sourceLocation: sourceLocation)
    return report?.dump() ?? "no report"
}

/// The lines of a dump from the one that begins with some words.
func lines(_ dump: String, from start: String) -> [String] {
    Array(dump.split(separator: "\n").map(String.init).drop { !$0.hasPrefix(start) })
}

@Suite struct ReportTests {
    @Test("facts about the organisation and its people")
    func facts() {
        let text = """
            saraban: 1
            fiscal-year: ๒๕๖๖
            numerals: as-typed
            organization: เทศบาลตำบลสายฝน
            people:
              นายก: {name: นายฟ้าใส ใจกว้าง, position: |
                  นายกเทศมนตรี
                  ตำบลสายฝน
                }
              ปลัด:
                name: นางสาวน้ำริน ธารใส
                position: [ปลัด, <organization>]
                acting:
            documents: [{layout: form}]
            """.replacing("|\n      นายกเทศมนตรี\n      ตำบลสายฝน\n    ", with: "นายกเทศมนตรี")
        #expect(
            dump(text) == """
                report fiscal-year 2566 numerals as-typed
                organization
                  name: เทศบาลตำบลสายฝน
                person นายก
                  name: นายฟ้าใส ใจกว้าง
                  position: นายกเทศมนตรี
                person ปลัด
                  acting: (blank)
                  name: นางสาวน้ำริน ธารใส
                  position: ปลัด + <organization>
                document form layout form

                """)
    }

    @Test("NU-11: what looks like a number to others is kept as it was typed")
    func literal() {
        for word in ["0-4350-1532", "01000", "08", "1e5", "0x1F", "1_000", "12:30", "yes", "~", "null", "๐๑๒"] {
            let text = input("organization: {name: ก, phone: \(word)}")
            #expect(dump(text).contains("  phone: \(word)\n"))
        }
    }

    @Test("the assessment: names and instruments come from the year's catalogue, the file's own win")
    func analysis() {
        let text = input(
            """
            analysis:
              fiscal-year: 2565
              total: ๘๒.๖๕
              level: ผ่าน
              indicators:
                1: 99.77
                ๒: {score: 88, name: งบของเรา, instrument: OIT}
              findings:
                ๓: การใช้อำนาจ
                I13:
                  text: |
                    - ข้อหนึ่ง
                  improve:
            """)
        #expect(
            lines(dump(text), from: "analysis") == [
                "analysis fiscal-year 2565 total 82.65", "  level: ผ่าน", "  indicator 1 99.77 IIT การปฏิบัติหน้าที่",
                "  indicator 2 88.00 OIT งบของเรา", "  finding ๓ → 3", "    text: 1 blocks", "      text 0 การใช้อำนาจ",
                "  finding I13 → 3", "    improve: (blank)", "    text: 1 blocks", "      text 1 [-] ข้อหนึ่ง",
                "document form layout form",
            ])
    }

    @Test("measures: every-measure fills what is left out; the first code or the number is the id")
    func measures() {
        let text = input(
            """
            analysis: {findings: [3, I13]}
            every-measure:
              responsible: สำนักปลัด
              more: {งบ: ไม่ใช้งบ}
              results: {6: {period: มีนาคม ๒๕๖๖, remarks: ไม่มี}}
            measures:
              - title: ก
                answers: [๓, i13]
                results: {6: {done: ข, remarks: }}
              - id: สอง
                responsible: กองคลัง
                period: ปีงบประมาณ พ.ศ. <fiscal-year>
                more: {งบ: ๑๐๐}
              - title: ค
                results: {12: {done: ง}}
            """)
        #expect(
            lines(dump(text), from: "measure 1") == [
                "measure 1 ๓ answers [3, I13]", "  responsible: 1 blocks", "    text 0 สำนักปลัด", "  title: ก",
                "  result 6",
                "    done: 1 blocks", "      text 0 ข", "    period: period มีนาคม ๒๕๖๖", "    remarks: (blank)",
                "  more งบ: 1 blocks", "    text 0 ไม่ใช้งบ", "measure 2 สอง answers []",
                "  period: ปีงบประมาณ พ.ศ. <fiscal-year>", "  responsible: 1 blocks", "    text 0 กองคลัง",
                "  more งบ: 1 blocks", "    text 0 ๑๐๐", "measure 3 3 answers []", "  responsible: 1 blocks",
                "    text 0 สำนักปลัด", "  title: ค", "  result 12", "    done: 1 blocks", "      text 0 ง",
                "  more งบ: 1 blocks", "    text 0 ไม่ใช้งบ", "document form layout form",
            ])
    }

    @Test("`same` takes what was typed for the round before, then this round's defaults, then that round's")
    func same() {
        let text = input(
            """
            every-measure:
              results: {6: {period: มีนาคม 2566, remarks: หก}, 12: {period: กันยายน 2566}}
            measures:
              - results: {6: {done: ก}, 9: same, 12: same}
            """)
        #expect(
            lines(dump(text), from: "  result 9").prefix(9) == [
                "  result 9", "    done: 1 blocks", "      text 0 ก", "    period: period มีนาคม 2566",
                "    remarks: 1 blocks", "      text 0 หก", "  result 12", "    done: 1 blocks", "      text 0 ก",
            ])
        #expect(dump(text).contains("    period: period กันยายน 2566\n    remarks: 1 blocks\n      text 0 หก\ndocument"))
    }

    @Test("a document's fields by their types; a wording is kept, a figure is a date")
    func fields() {
        let text = paper(
            """
            id: หนึ่ง
            page: standard
            numerals: arabic
            line: ก<people.นายก.name>ข
            text: [ก, <organization.office>]
            texts: |
              ก
              ข
            date: ๓ เดือน เมษายน พ.ศ. ๒๕๖๒
            period: ม.ค.-มี.ค. 65
            round: รอบ ๖ เดือน
            number:
            person: ปลัด
            choice: short
            count: ๓
            length: 3 lines
            image: a b.png
            records:
              - นายก
              - {who: ปลัด, said: เห็นชอบ}
            """)
        #expect(
            lines(dump(text), from: "document") == [
                "document หนึ่ง layout form page standard numerals arabic", "  choice: choice short", "  count: count 3",
                "  date: date ๓ เดือน เมษายน พ.ศ. ๒๕๖๒", "  image: image a b.png", "  length: length 3 lines",
                "  line: ก<people.นายก.name>ข", "  number: (blank)", "  period: period ม.ค.-มี.ค. 65",
                "  person: person ปลัด",
                "  records: 2 records", "    -", "      who: person นายก", "    -", "      said: 1 blocks",
                "        text 0 เห็นชอบ", "      who: person ปลัด", "  round: round 6",
                "  text: ก + <organization.office>",
                "  texts: ก ; ข",
            ])
    }

    @Test("a text may have digits of its own, a value one for each round")
    func options() {
        let text = paper(
            """
            rounds: [12, ๖]
            line: {text: โทร. 1234, numerals: arabic}
            text: {6: ก, 12: {text: ข, numerals: thai}}
            content: {text: "ก 1", numerals: arabic}
            person: {6: นายก, 12: }
            records: [{who: {6: นายก, 12: ปลัด}}]
            """)
        #expect(
            lines(dump(text), from: "document") == [
                "document form layout form rounds 6,12", "  content: 1 blocks", "    text numerals=arabic",
                "    text 0 ก 1",
                "  line: (arabic) โทร. 1234", "  person: by round", "    6: person นายก", "    12: (blank)",
                "  records: 1 records", "    -", "      who: by round", "        6: person นายก",
                "        12: person ปลัด",
                "  text: by round", "    6: ก", "    12: (thai) ข",
            ])
    }

    @Test("every-document fills the fields that a layout has, and `all` takes the rounds that have results")
    func everyDocument() {
        let text = input(
            """
            every-document: {date: 2566-03-31, line: ก}
            measures: [{results: {12: {done: ก}, 6: same}}, {results: {6: {done: ข}}}]
            documents:
              - {layout: form, rounds: all, line: ข}
              - {layout: form}
              - {layout: form, id: form-2}
            """.replacing("{12: {done: ก}, 6: same}", with: "{12: {done: ก}}"))
        #expect(
            lines(dump(text), from: "document") == [
                "document form layout form rounds 6,12", "  date: date 31 มีนาคม 2566", "  line: ข",
                "document form-3 layout form", "  date: date 31 มีนาคม 2566", "  line: ก", "document form-2 layout form",
                "  date: date 31 มีนาคม 2566", "  line: ก",
            ])
    }

    @Test("IN-04: CRLF and a byte order mark change nothing")
    func lineEnds() {
        let text = paper("content: |\n  ก\n  - ข\n  [ ] ค\nline: \"ก ข\"")
        let dumped = dump(text)
        #expect(dump(text.replacing("\n", with: "\r\n")) == dumped)
        #expect(dump("\u{FEFF}" + text) == dumped)
    }

    @Test("NU-05: eras by their range in one file")
    func eras() {
        let text = paper("date: 2025-04-03\nperiod: 2568-04 - 2025-05")
        #expect(dump(text).contains("  date: date 3 เมษายน 2568\n  period: period เมษายน 2568 - พฤษภาคม 2568\n"))
    }
}
