// The papers of one file belong to one fiscal year; they are dated in it, or in the months around it in which they are
// prepared and reported.

import Diagnostics
import Domain
import Language

enum DatesOfPapers: Rule {
    /// Days before the year in which its papers are prepared, and after it in which they are reported: three months.
    private static let around = 92

    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        let year = proof.report.fiscalYear.value
        guard let days = year.days, let first = days.first.adding(days: -around),
            let last = days.last.adding(days: around)
        else { return }
        for document in proof.report.documents {
            for date in dates(of: document) {
                guard let day = date.value.day ?? date.value.month.days?.first, day < first || day > last else {
                    continue
                }
                findings.report(
                    .paperDateOutside, at: date.span, document.id.value, "\(day.buddhistYear)", "\(year.buddhistYear)")
            }
        }
    }

    private static func dates(of document: Document) -> [Located<TypedDate>] {
        switch document.record["date"] {
        case .date(let date): [date]
        case .byRound(let values):
            values.sorted { $0.key < $1.key }.compactMap { if case .date(let date) = $0.value { date } else { nil } }
        default: []
        }
    }
}
