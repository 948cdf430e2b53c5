// Carries the documents into the next year: dates and numbers blank, rounds from the first one on.

import Diagnostics
import Domain
import Language
import Reading
import Revision

extension Roller {
    mutating func renewDocuments(_ first: Round?) {
        for paper in papers.documents {
            renew(paper.node, paper.fields)
            guard let first else { continue }
            if let round = paper.node.value(of: "round"), paper.fields["round"] != nil {
                setRound(round, to: first, in: paper.node)
            }
            if let rounds = paper.node.value(of: "rounds") { renew(rounds, first) }
        }
        if let common = papers.common { renew(common, papers.commonFields) }
    }

    private mutating func renew(_ map: Node, _ fields: [String: FieldType]) {
        for entry in map.mapEntries {
            guard let type = fields[entry.key.value] else { continue }
            if type.isGivenAnew {
                let values = entry.isByRound(type) ? entry.value.mapEntries : [entry]
                for value in values where !value.value.isLeftBlank {
                    text.empty(value, note: text.isFlow(map) || text.isFlow(entry.value) ? nil : "รอกรอก")
                }
            } else if case .round = type, !entry.isByRound(type), let first = rounds.min(), entry.key.value != "round" {
                setRound(entry.value, to: first, in: map)
            }
        }
    }

    /// `[12]` is the first round again; a list that holds it stays.
    private mutating func renew(_ rounds: Node, _ first: Round) {
        let known = rounds.listItems.isEmpty ? [rounds] : rounds.listItems
        guard known.count == 1, let typed = known[0].text, typed != "all" else { return }
        if Round(typed) != first { setRound(known[0], to: first, in: rounds) }
    }
}
