// From where to where a file is rolled: to the next round of its year, or to the next year. Takes the report with the
// rounds it works by, gives the step.

import Domain
import Language

public enum Step: Hashable, Sendable {
    /// The new round, and the last one that has results.
    case round(Round, after: Round?)
    /// The new year, and the round that it begins with where the file reports by rounds.
    case year(FiscalYear, first: Round?)

    /// Nothing where the calendar ends.
    static func next(of report: Report, rounds: Set<Round>, toYear: Bool) -> Step? {
        let last = report.measures.flatMap(\.results.keys).max()
        guard !toYear, !rounds.isEmpty, last != .twelveMonths else {
            return report.fiscalYear.value.next.map { .year($0, first: rounds.min()) }
        }
        guard let last else { return rounds.min().map { .round($0, after: nil) } }
        return following(last, in: rounds).map { .round($0, after: last) }
    }

    /// An office that reports by half years goes from 6 to 12, any other to the next quarter.
    private static func following(_ round: Round, in rounds: Set<Round>) -> Round? {
        let isHalfYearly = rounds.isSubset(of: [.sixMonths, .twelveMonths])
        let known: [Round] = isHalfYearly ? [.sixMonths, .twelveMonths] : Round.allCases
        return known.first { $0 > round }
    }
}
