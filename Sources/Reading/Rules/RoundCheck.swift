// Holds the values by round of one document against the rounds it is made for: none may be missing, none be given where
// no round is known. Takes the document's record, gives findings.

import Diagnostics
import Domain
import Language

struct RoundCheck {
    let layout: Layout
    let measures: [Measure]

    func check(_ record: Record, _ places: [String: Span], _ rounds: [Round], _ findings: inout [Diagnostic]) {
        let known = self.rounds(of: record, rounds)
        for declaration in layout.fields {
            guard case .byRound(let values)? = record[declaration.name], let span = places[declaration.name] else {
                continue
            }
            if known.isEmpty {
                findings.report(.inputRoundNotChosen, at: span, declaration.name)
            }
            for round in known where values[round] == nil {
                findings.report(.inputMissingRound, at: span, declaration.name, "\(round.rawValue)")
            }
        }
    }

    /// The rounds that papers are made for: those of the document, its own one, or the only one that has results.
    private func rounds(of record: Record, _ rounds: [Round]) -> [Round] {
        if !rounds.isEmpty { return rounds }
        if case .round(let round)? = record["round"] { return [round.value] }
        let reported = Set(measures.flatMap(\.results.keys))
        return reported.count == 1 ? Array(reported) : []
    }
}
