// Papers made every round: values by round, results of the round, and what is said where a round is missing.

import Domain
import Fixtures
import Testing

@testable import Composition

@Suite("Rounds") struct RoundTests {
    static let document = """
            rounds: all
            date: {6: 2566-04-10, 12: 2566-10-05}
            signer: {6: ปลัด, 12: นายก}
            body:
              - text: รอบ <document.round> (<round | months>) <date> <signer.name> <measures.ก.result.done>
              - table: measures
                columns: {ก: result.done}
        """

    @Test("Each round takes its own values, results and months")
    func values() {
        let six = Composed(Self.document, more: measures, round: .sixMonths)
        #expect(
            six.words == [
                "รอบ 6 (ตุลาคม 2565 - มีนาคม 2566) 10 เมษายน 2566 นายเมธา ชื่นฤดี ทำหก", "ก", "ทำหก", "ข้อหก",
            ])
        let twelve = Composed(Self.document, more: measures, round: .twelveMonths)
        #expect(twelve.words.first == "รอบ 12 (ตุลาคม 2565 - กันยายน 2566) 5 ตุลาคม 2566 นางสาวพิมพ์ใจ รุ่งสว่าง ทำสิบสอง")
        // `ข` has no result of the twelve months: its cell is empty, never the result of another round.
        #expect(twelve.words.dropFirst() == ["ก", "ทำสิบสอง"])
    }

    @Test("`rounds: all` makes the rounds that have results")
    func all() {
        let desk = Desk(input("  - layout: sheet\n" + Self.document, more: measures), layouts: ["sheet": sheet()])
        #expect(desk.report?.documents[0].rounds == [.sixMonths, .twelveMonths])
    }

    @Test("A field of the layout called `round` does not hide the round of the paper")
    func roundField() {
        #expect(prose("<round>", more: measures, document: "    round: 12") == "12")
        #expect(prose("<round>", more: measures, document: "    rounds: all", round: .sixMonths) == "6")
    }

    @Test("A field that is given by round is given for each of the paper's rounds: nothing is inherited in silence")
    func missing() {
        let layout = """
            layout: sheet
            extends: common
            fields:
              closing: {type: line, default: ปกติ}
              signer: {type: person, required: true}
            blocks:
              - line: <document.closing>
              - line: <document.signer.name>
            """
        let document = "    rounds: [6, 12]\n    closing: {6: พิเศษ, 12: ปกติ}\n    signer: {6: ปลัด, 12: นายก}"
        #expect(Composed(document, layout: layout, round: .sixMonths).words == ["พิเศษ", "นายเมธา ชื่นฤดี"])
        #expect(Composed(document, layout: layout, round: .twelveMonths).words == ["ปกติ", "นางสาวพิมพ์ใจ รุ่งสว่าง"])
        let half = document.replacing(", 12: นายก", with: "")
        #expect(Composed(half, layout: layout, round: .sixMonths).said == ["input.missing-round “{6: ปลัด}”"])
    }
}
