// Two inputs as strings, compared and told; or two rounds of one.

import Comparison
import Diagnostics
import Domain
import Fixtures
import Language
import Testing
import Typography

struct Told {
    var report: ComparisonReport

    init(_ old: String, _ new: String) throws {
        let (before, after) = (try Self.side(old), try Self.side(new))
        report = ComparisonReport(
            old: "เดิม.yaml", new: "ใหม่.yaml", changes: changes(from: before, to: after))
        report.fillings = (Fillings(before), Fillings(after))
        report.numerals = after.report.numerals ?? .thai
    }

    init(_ input: String, from old: Round, to new: Round) throws {
        let side = try Self.side(input)
        report = ComparisonReport(old: "เดิม.yaml", new: "เดิม.yaml", changes: changes(in: side, from: old, to: new))
        report.fillings = (Fillings(side), Fillings(side))
        report.rounds = (old, new)
    }

    func text(_ language: MessageLanguage = .th, colour: Bool = false) -> String {
        let cut = WordCutting(names: nil)
        return ComparisonText(language: language, colour: colour).render(report, cut: cut.words)
    }

    private static func side(_ input: String) throws -> Side {
        let desk = Desk(input)
        let report = try #require(desk.report, "\(desk.said(desk.findings))")
        var layouts: [String: Layout] = [:]
        for document in report.documents {
            layouts[document.layout.value] = desk.reader.layout(named: document.layout.value)?.value
        }
        return Side(report: report, layouts: layouts)
    }
}
