// Every code of Proofing has its page, and the page tells the truth: its wrong example has the finding, its right one none.

import Diagnostics
import Fixtures
import Testing

@testable import Proofing

@Suite("Explanations") struct ExplanationTests {
    /// The codes that Proofing gives.
    static let codes = Code.allCases.filter { code in
        ["ita.", "measure.", "paper."].contains { code.rawValue.hasPrefix($0) }
            || [.listNumbers, .personOtherName, .textOtherOffice, .textBrokenAddress, .textMixedNumerals].contains(code)
    }

    private func found(_ part: String) -> [String] {
        let desk = Desk(
            """
            saraban: 1
            \(part.hasPrefix("fiscal-year") ? "" : "fiscal-year: 2566")
            organization: {name: เทศบาลตำบลสวนลำดวน}
            people:
              นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี}
            \(part)
            documents:
              - layout: report
                round: 6
                body:
                  - table: measures
                    columns: {ก: id, ข: result.done}
            """)
        guard let report = desk.report else { return desk.said(desk.findings) }
        return proof(report).map(\.code.rawValue)
    }

    @Test("The wrong example of a page has its finding and no other; the right one has none", arguments: codes)
    func examples(_ code: Code) throws {
        let page = try #require(Explanation.of(code), "no page on \(code.rawValue)")
        #expect(Set(found(page.wrong)) == [code.rawValue])
        #expect(found(page.right).isEmpty)
    }

    @Test(
        "A page says severity, sentence, remedy, reason and both examples, with no place left unfilled",
        arguments: codes)
    func pages(_ code: Code) throws {
        for language in MessageLanguage.allCases {
            let page = explanation(of: code, in: language)
            let parts = try #require(Explanation.of(code))
            #expect(page.contains("[\(code.rawValue)]") && !page.contains("{0}") && !page.contains("{1}"))
            #expect(page.contains((language == .th ? parts.th : parts.en).split(separator: "\n")[0]))
            #expect(page.contains(parts.wrong.split(separator: "\n")[0]))
        }
        #expect(try #require(Explanation.of(code)).th != Explanation.of(code)?.en)
    }

    @Test(
        "A code without a page of its own still says its sentence and what to do",
        arguments: [Code.yamlTab, .unknownKey])
    func others(_ code: Code) {
        #expect(explanation(of: code, in: .th).split(separator: "\n").count >= 2)
    }
}
