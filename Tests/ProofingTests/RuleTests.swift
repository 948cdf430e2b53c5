// Each rule on a text with the slip and on one without. The slips are those of real papers, told of invented offices.

import Fixtures
import Testing

@testable import Proofing

@Suite("Proofing") struct RuleTests {
    /// What is found in an input of FY2566 with these parts.
    private func found(
        _ parts: String,
        documents: String =
            "  - layout: order\n    number: 1\n    subject: ก\n    date: 2566-01-05\n    signer: นายก\n    body: ข\n",
        organization: String = "เทศบาลตำบลสวนลำดวน"
    ) -> [String] {
        let text = """
            saraban: 1
            fiscal-year: 2566
            organization: {name: \(organization)}
            people:
              นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี}
            \(parts)
            documents:
            \(documents)
            """
        let desk = Desk(text)
        guard let report = desk.report else { return desk.said(desk.findings) }
        return desk.said(proof(report))
    }

    private let scores = "{1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 85, 10: 85}"

    private func paper(
        _ body: String, more: String = "", organization: String = "เทศบาลตำบลสวนลำดวน"
    ) -> [String] {
        found(
            "",
            documents:
                "  - layout: order\n    number: 1\n    subject: ก\n    date: 2566-01-05\n    signer: นายก\n\(more)    body: |\n"
                + body.split(separator: "\n").map { "      \($0)\n" }.joined(), organization: organization)
    }

    @Test("ITA: the total is the weighted mean of the scores; a hundredth is rounding")
    func total() {
        // 0.3 × 90 + 0.3 × 80 + 0.4 × 85 = 85.
        func total(_ total: String) -> [String] { found("analysis: {total: \(total), indicators: \(scores)}") }
        #expect(total("85").isEmpty && total("85.01").isEmpty && total("๘๕.๐๐").isEmpty)
        #expect(total("85.20") == ["ita.total “85.20”"])
        #expect(found("analysis: {total: 85.20, indicators: {1: 90}}").isEmpty)
    }

    @Test("ITA: a level is one of its year, and that of its total")
    func level() {
        func level(_ year: Int, _ total: String, _ level: String) -> [String] {
            found("analysis: {fiscal-year: \(year), total: \(total), level: \(level)}").filter {
                !$0.hasPrefix("ita.year-before")
            }
        }
        #expect(level(2565, "89.20", "A").isEmpty && level(2565, "89.20", "ระดับ A").isEmpty)
        #expect(level(2565, "82.65", "A") == ["ita.level “A”"])
        // Sample 000 calls 82.65 “ผ่าน”: no level of that year, and not that of the total in a later one.
        #expect(level(2565, "82.65", "ผ่าน") == ["ita.level-unknown “ผ่าน”"])
        #expect(level(2566, "82.65", "ผ่าน") == ["ita.level “ผ่าน”"])
        #expect(level(2566, "82.65", "ต้องปรับปรุง").isEmpty && level(2566, "86", "ผ่าน").isEmpty)
    }

    @Test("ITA: measures answer the assessment of the year before; an unknown year is a note")
    func years() {
        #expect(found("analysis: {fiscal-year: 2565, total: 80}").isEmpty)
        #expect(found("analysis: {fiscal-year: 2566, total: 80}") == ["ita.year-before “2566”"])
        #expect(
            found("analysis: {fiscal-year: 2558, total: 80}") == ["ita.year-before “2558”", "ita.unknown-year “2558”"])
    }

    @Test("ITA: numbers, names, instruments and codes agree, in the analysis and in texts")
    func names() {
        #expect(found("analysis: {indicators: {7: {score: 80, instrument: OIT}}}") == ["ita.instrument “7”"])
        #expect(found("analysis: {indicators: {3: {score: 80, name: การใช้งบประมาณ}}}") == ["ita.indicator-name “3”"])
        #expect(found("analysis: {indicators: {8: {score: 80, name: การปรับปรุงการทำงาน}}}").isEmpty)
        #expect(
            paper("ผลตามตัวชี้วัดที่ ๓ การใช้งบประมาณ ต้องแก้ไข") == ["ita.indicator-name “ตัวชี้วัดที่ ๓ การใช้งบประมาณ”"])
        #expect(paper("ผลตามตัวชี้วัดที่ ๓ การใช้อำนาจ และตัวชี้วัดที่ 9 ต้องแก้ไข").isEmpty)
        #expect(found("analysis: {findings: [O48, I13]}") == ["ita.no-such-item “O48”"])
    }

    @Test("ITA: a score in a text is the one of the analysis")
    func scoresInText() {
        let analysis = "analysis: {indicators: {3: 77.60, 9: 85.64}}\n"
        func text(_ words: String) -> [String] {
            found(analysis + "measures:\n  - {id: ม, steps: \"\(words)\"}\n").filter { $0.hasPrefix("ita") }
        }
        #expect(text("ตัวชี้วัดการใช้อำนาจ ได้คะแนน ๗๗.๖๐ คะแนน และการเปิดเผยข้อมูล (85.64)").isEmpty)
        #expect(text("ตัวชี้วัดการใช้อำนาจ ได้คะแนน 76.70 คะแนน") == ["ita.score-in-text “76.70”"])
        // Whole numbers count something else.
        #expect(text("การใช้อำนาจ 3 เรื่อง").isEmpty)
    }

    @Test("ITA: a text counts strengths as the analysis does, and names only indicators that reach it")
    func strengths() {
        let analysis = "analysis:\n  strong-above: 85\n  indicators: {1: 90, 3: 77.60, 9: 85}\n"
        func text(_ words: String) -> [String] {
            found(analysis + "measures:\n  - {id: ม, steps: \"\(words)\"}\n").filter { $0.hasPrefix("ita") }
        }
        #expect(text("จุดแข็ง คือตัวชี้วัดที่ได้คะแนนมากกว่าร้อยละ 90") == ["ita.strong-above “90”"])
        #expect(text("จุดแข็ง คือตัวชี้วัดที่ได้คะแนนสูงกว่า ๘๕.๐๐ คะแนน").isEmpty)
        #expect(text("จุดแข็งได้แก่ การปฏิบัติหน้าที่ การใช้อำนาจ และการเปิดเผยข้อมูล") == ["ita.not-strong “การใช้อำนาจ”"])
        #expect(text("จุดแข็งคือการปฏิบัติหน้าที่ จุดอ่อนคือการใช้อำนาจ ได้คะแนนมากกว่า 70").isEmpty)
        #expect(text("การใช้อำนาจได้คะแนนมากกว่าร้อยละ 70").isEmpty)
        // Without a threshold nothing is held against it.
        #expect(found("analysis: {indicators: {3: 10}}\nmeasures: [{id: ม, steps: จุดแข็งคือการใช้อำนาจ}]").isEmpty)
    }

    @Test("ITA: every finding is answered by a measure, where measures say what they answer")
    func unanswered() {
        let findings = "analysis: {findings: [3, 9]}\n"
        #expect(found(findings + "measures: [{id: ม, answers: [3]}]") == ["ita.unanswered “9”"])
        #expect(found(findings + "measures: [{id: ม, answers: [3, 9]}]").isEmpty)
        #expect(found(findings + "measures: [{id: ม}]").isEmpty)
    }

    @Test("IN-10: a measure says who, by which steps and how it is followed up, where others do")
    func complete() {
        let full = "  - {id: ก, responsible: กอง, steps: ทำ, follow-up: รายงาน}\n"
        #expect(found("measures:\n" + full + "  - {id: ข, responsible: กอง, steps: ทำ}\n") == ["measure.incomplete “ข”"])
        #expect(found("measures:\n" + full).isEmpty)
        #expect(
            found("every-measure: {responsible: กอง, follow-up: ราย}\nmeasures:\n" + full + "  - {id: ข, steps: ก}\n")
                .isEmpty)
    }

    private func results(_ results: String, column: String = "result.done") -> [String] {
        found(
            "measures:\n  - {id: ก, results: {6: {done: ทำแล้ว}}}\n  - \(results)\n",
            documents:
                "  - layout: report\n    round: 6\n    body:\n      - table: measures\n        columns: {ก: id, ข: \(column)}\n"
        )
    }

    @Test("IN-10: a report tells the result of every measure, unless its column says what an empty cell shows")
    func missingResults() {
        #expect(results("{id: ข}") == ["measure.no-result “ข”"])
        #expect(results("{id: ข, results: {6: {outputs: ก}}}") == ["measure.empty-result “{outputs: ก}”"])
        #expect(results("{id: ข, results: {6: {done: ก}}}").isEmpty)
        #expect(results("{id: ข}", column: "{value: result.done, empty: อยู่ระหว่างดำเนินการ}").isEmpty)
        #expect(results("{id: ข}", column: "title").isEmpty)
    }

    @Test("IN-11: a round that others report on is not left out by a measure that reports on a later one")
    func gaps() {
        func gap(_ second: String) -> [String] {
            found("measures:\n  - {id: ก, results: {6: {done: ก}, 9: {done: ข}}}\n  - {id: ข, results: \(second)}\n")
        }
        #expect(gap("{9: {done: ค}}") == ["measure.no-result “ข”"])
        #expect(gap("{6: {done: ค}}").isEmpty && gap("{6: {done: ค}, 9: {done: ค}}").isEmpty)
    }

    @Test("What a result tells was done in its round; an older paper that it refers to is a note")
    func resultDates() {
        func result(_ words: String) -> [String] { results("{id: ข, results: {6: {done: \"\(words)\"}}}") }
        #expect(result("เมื่อวันที่ ๑๔ มกราคม ๒๕๖๖ และ 31 มี.ค. 66").isEmpty)
        #expect(result("เมื่อวันที่ ๗ เมษายน ๒๕๖๖") == ["measure.date-outside-round “๗ เมษายน ๒๕๖๖”"])
        #expect(result("ตามคำสั่ง ลงวันที่ ๓๐ ธันวาคม ๒๕๖๔") == ["measure.date-outside-round “๓๐ ธันวาคม ๒๕๖๔”"])
        #expect(result("พระราชบัญญัติข้อมูลข่าวสาร พ.ศ. ๒๕๔๐ จำนวน ๑๒ ครั้ง").isEmpty)
    }

    @Test("Papers are dated in their fiscal year or the months around it")
    func paperDates() {
        func dated(_ date: String) -> [String] {
            found(
                "",
                documents:
                    "  - layout: order\n    number: 1\n    subject: ก\n    date: \(date)\n    signer: นายก\n    body: ข\n"
            )
        }
        #expect(dated("2566-04-03").isEmpty && dated("2565-09-20").isEmpty && dated("2566-11-30").isEmpty)
        #expect(dated("๓ เดือน เมษายน พ.ศ. ๒๕๖๒") == ["paper.date-outside-year “๓ เดือน เมษายน พ.ศ. ๒๕๖๒”"])
    }

    @Test("The numbers of a list go up by one; a new list begins with one")
    func listNumbers() {
        #expect(paper("๑. ก\n๒. ข\n๓. ค\n๓. ง\n๔. จ") == ["text.list-numbers “๓.”"])
        #expect(paper("๑. ก\n๓. ข") == ["text.list-numbers “๓.”"])
        #expect(paper("๑. ก\n๒. ข\n๑. ค\n๒. ง").isEmpty)
        #expect(paper("๑. ก\n  ๑.๑ ข\n  ๑.๒ ค\n๒. ง\n  ๒.๑ จ\n  ๒.๓ ฉ") == ["text.list-numbers “๒.๓”"])
        #expect(paper("ข้อ ๑ ก\nข้อ ๒ ข\n(๑) ค\n(๒) ง\nข้อ ๓ จ").isEmpty)
    }

    @Test("IN-08: a person of the file with another surname, and another office’s name, are said")
    func names2() {
        #expect(paper("ให้นางสาวพิมพ์ใจ รุ่งเรืองศรีเป็นประธาน").map { $0.prefix(18) } == ["text.other-surname"])
        #expect(paper("ให้นางสาวพิมพ์ใจ รุ่งสว่างเป็นประธาน").isEmpty)
        #expect(paper("ตามที่เทศบาลตำบลดอนตาลได้ประกาศ").map { $0.prefix(17) } == ["text.other-office"])
        #expect(paper("เทศบาลตำบลสวนลำดวนได้ประกาศ และเทศบาลตำบลทุกแห่ง เทศบาลตำบล").isEmpty)
        // A name that goes on behind a blank is one's own all the same.
        let own = "เทศบาลตำบลสวนลำดวน (ฝั่งเหนือ)"
        #expect(paper("\(own) และเทศบาลตำบลสวนลำดวนได้ประกาศ", organization: own).isEmpty)
        #expect(paper("ตามที่เทศบาลตำบลดอนตาลได้ประกาศ", organization: own).count == 1)
    }

    @Test("An address with a blank, digits of two kinds where they are printed as typed")
    func addresses() {
        #expect(paper("เผยแพร่ที่ www. suanlamduan.go.th ทุกเดือน") == ["text.broken-address “www. suanlamduan.go.th”"])
        #expect(paper("เผยแพร่ที่ www.suanlamduan.go.th และ www. ").isEmpty)
        #expect(
            paper("มี ๑๒ ข้อ และ 3 เรื่อง", more: "    numerals: as-typed\n").map { $0.prefix(19) } == [
                "text.mixed-numerals"
            ])
        #expect(paper("มี ๑๒ ข้อ และ 3 เรื่อง").isEmpty)
    }
}
