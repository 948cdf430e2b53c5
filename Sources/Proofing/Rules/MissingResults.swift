// A report on a round tells of every measure what was done in it (O43); and a measure that reports on a round has reported
// on those before it, as others have.

import Diagnostics
import Domain
import Language

enum MissingResults: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        let measures = proof.report.measures
        let reported = rounds(of: proof.report)
        checkGaps(measures, except: reported, &findings)
        for round in reported {
            // A round of which nothing is written yet is still to come.
            guard measures.contains(where: { $0.results[round]?["done"].isGiven == true }) else { continue }
            for measure in measures {
                guard let result = measure.results[round] else {
                    findings.report(.measureNoResult, at: measure.id.span, measure.id.value, "\(round.rawValue)")
                    continue
                }
                if !result["done"].isGiven {
                    findings.report(.measureEmptyResult, at: result.span, measure.id.value, "\(round.rawValue)")
                }
            }
        }
    }

    /// Rounds that no paper shows: a result of round 9 without one of round 6, which other measures have.
    private static func checkGaps(_ measures: [Measure], except reported: [Round], _ findings: inout [Diagnostic]) {
        let known = Set(measures.flatMap(\.results.keys)).subtracting(reported).sorted()
        for measure in measures {
            guard let last = measure.results.keys.max() else { continue }
            for round in known where round < last && measure.results[round] == nil {
                findings.report(.measureNoResult, at: measure.id.span, measure.id.value, "\(round.rawValue)")
            }
        }
    }

    /// The rounds that papers with results are made for.
    private static func rounds(of report: Report) -> [Round] {
        var rounds: Set<Round> = []
        for document in report.documents
        where document.record.values.values.contains(where: \.showsResults)
            || document.tables.values.contains(where: \.showsResults)
        {
            rounds.formUnion(document.rounds)
            if case .round(let round)? = document.record["round"] { rounds.insert(round.value) }
        }
        return rounds.sorted()
    }
}

extension Value {
    fileprivate var showsResults: Bool {
        switch self {
        case .content(let blocks): blocks.contains(where: \.showsResults)
        case .inNumerals(_, let plain): plain.showsResults
        case .byRound(let values): values.values.contains(where: \.showsResults)
        default: false
        }
    }
}

extension Block {
    fileprivate var showsResults: Bool {
        switch kind {
        case .table(let table): table.options.showsResults
        case .part(_, let fields): fields.values.contains(where: \.showsResults)
        case .group(let group): group.blocks.contains(where: \.showsResults)
        default: false
        }
    }
}

extension TableOptions {
    /// A column that says what an empty cell shows counts with measures that have no result.
    fileprivate var showsResults: Bool {
        columns?.leaves.contains { column in
            if column.empty != nil { return false }
            return switch column.content {
            case .path(let path): path.components.contains("result")
            case .template(let template): template.references.contains { $0.path.components.contains("result") }
            default: false
            }
        } ?? false
    }
}
