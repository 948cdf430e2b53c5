// Composes one document in the layout `sheet` and gives the flow's blocks as text, or what was found instead.

import Composition
import Diagnostics
import Domain
import Fixtures

struct Composed {
    let flow: Flow?
    let said: [String]

    /// `document`: the keys of the document beside its layout, indented by four blanks.
    init(
        _ document: String, more: String = "", layout: String = sheet(), numerals: String? = "as-typed",
        round: Round? = nil
    ) {
        let desk = Desk(
            input("  - layout: sheet\n" + document, more: more, numerals: numerals), layouts: ["sheet": layout])
        let outcome = desk.flow(round: round)
        flow = outcome.value
        said = desk.said(outcome.diagnostics)
    }

    /// The blocks, a line each, without the lines of the flow and of its sections; what was found where there is no flow.
    var text: String {
        guard let flow else { return said.joined(separator: "\n") }
        return flow.dump().split(separator: "\n").filter { !$0.hasPrefix("flow") && !$0.hasPrefix("section") }
            .map { String($0.dropFirst(2)) }.joined(separator: "\n")
    }

    /// The words of all paragraphs, a line each.
    var words: [String] {
        guard let flow else { return said }
        return flow.dump().quoted("“").dropFirst().map { $0 }
    }
}

/// The words of one paragraph of prose, with references filled; or what was found.
func prose(
    _ line: String, more: String = "", document: String = "", numerals: String? = "as-typed", round: Round? = nil
) -> String {
    let fields = document.isEmpty ? "" : document + "\n"
    return Composed("\(fields)    body: |\n      \(line)\n", more: more, numerals: numerals, round: round)
        .words.joined(separator: "\n")
}

/// Measures for the tests: `ก` with results of two rounds, `ข` with fields that name others.
let measures = """
    analysis:
      fiscal-year: 2565
      total: 80.93
      strong-above: 90
      indicators: {1: 95.10, 2: 91.00, 3: 77.60, 9: 77.60}
      findings: {3: {text: ข้อสังเกตสาม}, 9: {text: ข้อสังเกตเก้า, improve: ควรปรับ}}
    every-measure:
      responsible: สำนักปลัด
      follow-up: |
        รายงานผลของ<title>
        - รอบ ๖ เดือน
        - รอบ ๑๒ เดือน
    measures:
      - id: ก
        title: มาตรการหนึ่ง
        answers: [3, 9]
        period: 2565-10 - 2566-03
        results:
          6: {done: ทำหก, outputs: ผล<title>, remarks: }
          12: {done: ทำสิบสอง}
      - id: ข
        title: มาตรการสอง
        answers: 9
        period: ต.ค. ๖๕ - ก.ย. ๖๖
        steps: ตาม<measures.ก.title>และ<responsible>
        results:
          6: {done: ข้อหก}
    """
