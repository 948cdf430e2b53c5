// Reads the results of one measure by round. `same` takes over the round before, said outright; `every-measure` fills what
// a round leaves out; a round that was not written gets no result.

import Diagnostics
import Domain
import Language

struct ResultReading {
    private var own: [Round: Record] = [:]
    private var same: [Round: Span] = [:]
    /// Rounds that were written but could not be read.
    private var failed: Set<Round> = []

    static func read(
        _ node: Node, _ defaults: MeasureDefaults, _ findings: inout [Diagnostic]
    ) -> [Round: Record] {
        var reading = ResultReading()
        var rounds = RoundEntries()
        for entry in node.entries(&findings) {
            guard let round = rounds.take(entry.key, &findings) else { continue }
            reading.take(entry, round, &findings)
        }
        return reading.results(defaults.results, &findings)
    }

    private mutating func take(_ entry: Node.Entry, _ round: Round, _ findings: inout [Diagnostic]) {
        guard case .scalar = entry.value.content else {
            own[round] = RecordReading.record(
                entry.value, Shape.resultFields, .input, at: entry.key.span, &findings)
            if own[round] == nil { failed.insert(round) }
            return
        }
        if entry.value.oneOf(["same"], &findings) != nil {
            same[round] = entry.value.span
        } else {
            failed.insert(round)
        }
    }

    private func results(_ defaults: [Round: Record], _ findings: inout [Diagnostic]) -> [Round: Record] {
        var typed = own
        var results: [Round: Record] = [:]
        for round in Round.allCases {
            if let record = typed[round] { results[round] = record.filled(from: defaults[round]) }
            guard let span = same[round] else { continue }
            guard let before = results.keys.filter({ $0 < round }).max(), let record = typed[before] else {
                if !failed.contains(where: { $0 < round }) {
                    findings.report(.inputSameWithoutRound, at: span, "\(round.rawValue)")
                }
                continue
            }
            // What the office typed, then what this round has by default, then what the round before had.
            typed[round] = record
            results[round] = record.filled(from: defaults[round]).filled(from: results[before])
        }
        return results
    }
}

extension Record {
    /// The same record with the values of another where it has none.
    fileprivate func filled(from other: Record?) -> Record {
        guard let other else { return self }
        return Record(values: values.merging(other.values) { own, _ in own }, span: span)
    }
}
