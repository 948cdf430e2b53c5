// Captions: their numbers, and the names by which texts speak of them, before they stand there and after.

import Fixtures
import Testing

@testable import Composition

@Suite("Captions") struct CaptionTests {
    private let layout = sheet(
        "captions: {table: ตารางที่ <n>, chart: แผนภูมิที่ <n>, image: ภาพที่ <n>}")

    private func words(_ body: String, layout: String? = nil, numerals: String = "thai") -> [String] {
        Composed("    body:\n" + body, more: measures, layout: layout ?? self.layout, numerals: numerals).words
    }

    private let two = """
              - table: measures
                columns: {ก: title}
                caption: มาตรการ
                name: ม
              - table: indicators
                columns: {ก: number}
                caption: คะแนน
                name: ค

        """

    @Test("Tables and charts are counted each for themselves; a text names them before and after they stand there")
    func numbers() {
        let chart = "      - chart: analysis.indicators\n        caption: รูป\n        name: ผ\n"
        let found = words(
            "      - text: ตาม<captions.ค> และ<captions.ผ>\n" + two + chart + "      - text: ดู<captions.ม>\n")
        #expect(found.first == "ตามตารางที่ ๒ และแผนภูมิที่ ๑")
        #expect(found.contains("**ตารางที่ ๑** มาตรการ") && found.contains("**ตารางที่ ๒** คะแนน"))
        #expect(found.last == "ดูตารางที่ ๑")
        #expect(words(two, numerals: "arabic").contains("**ตารางที่ 2** คะแนน"))
    }

    @Test("number: none leaves the words alone, and counts nothing; so does a layout without captions")
    func unnumbered() {
        let none = two.replacing("name: ม", with: "number: none")
        #expect(words(none).contains("มาตรการ") && words(none).contains("**ตารางที่ ๑** คะแนน"))
        #expect(words(two, layout: sheet()).contains("มาตรการ"))
    }

    @Test("Kinds that a layout calls by the same words are counted together")
    func together() {
        let same = layout.replacing("chart: แผนภูมิที่ <n>", with: "chart: ตารางที่ <n>")
        let chart =
            "      - chart: analysis.indicators\n        caption: รูป\n        name: ผ\n      - text: ดู<captions.ผ>\n"
        #expect(words(two + chart, layout: same).last == "ดูตารางที่ ๓")
    }

    @Test("A name that no caption has, and one that two have, are said with their places")
    func faults() {
        let unknown = words(two + "      - text: ดู<captions.มา>\n")
        #expect(unknown.count == 1 && unknown[0].hasPrefix("reference.unknown-name"), "\(unknown)")
        let twice = words(two.replacing("name: ค", with: "name: ม"))
        #expect(twice.count == 1 && twice[0].hasPrefix("input.duplicate-id"), "\(twice)")
        // A table that is not there has no number.
        let gone = words(
            two.replacing("caption: คะแนน", with: "caption: คะแนน\n        when: analysis.findings.30")
                + "      - text: ดู<captions.ค>\n")
        #expect(gone.count == 1 && gone[0].hasPrefix("reference.empty “"), "\(gone)")
    }

    @Test("A caption stays with its table; where it is to be repeated, its number says that the table goes on")
    func repeated() throws {
        let flow = Composed(
            "    body:\n" + two.replacing("name: ม", with: "repeat: [caption, header]"), more: measures, layout: layout,
            numerals: "thai")
        let text = flow.text
        #expect(text.contains("caption 10/20 left “**ตารางที่ ๑** มาตรการ” keep-next"), "\(text)")
        let table = flow.flow?.sections.flatMap(\.blocks).compactMap { block -> FlowTable? in
            if case .table(let table) = block.kind { table } else { nil }
        }.first
        guard case .paragraph(let lead)? = table?.repeatedLead.first?.kind else {
            Issue.record("nothing is repeated")
            return
        }
        #expect(lead.text.string == "ตารางที่ ๑ (ต่อ)")
        #expect(lead.text.runs.map(\.length).reduce(0, +) == lead.text.bytes.count)
    }
}
