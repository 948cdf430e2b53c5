// The documents of a file beside the fields that their layouts declare: which values are by round, and which rounds the file
// works by. Takes the report and its tree, changes nothing.

import Diagnostics
import Domain
import Language
import Reading
import Revision

struct Papers {
    let documents: [Paper]
    /// What `every-document` says.
    let common: Node?
    /// The results that are written anywhere, by measure and under `every-measure`.
    let results: [Node]

    struct Paper {
        let node: Node
        let document: Document
        let fields: [String: FieldType]
    }

    init(report: Report, root: Node, fields: (String) -> [FieldDeclaration]) {
        let nodes = root.value(of: "documents")?.listItems ?? []
        documents = zip(nodes, report.documents).map { node, document in
            let declared = fields(document.layout.value).map { ($0.name, $0.type) }
            return Paper(node: node, document: document, fields: Dictionary(declared) { first, _ in first })
        }
        common = root.value(of: "every-document")
        let measures = root.value(of: "measures")?.listItems ?? []
        results = ([root.value(of: "every-measure")] + measures).compactMap { $0?.value(of: "results") }
    }

    /// The type of a field that `every-document` gives: that of the first layout that declares it.
    func commonType(_ name: String) -> FieldType? { documents.lazy.compactMap { $0.fields[name] }.first }

    /// All rounds that the file speaks of: in results, in what documents are made for, in values by round.
    func rounds(of report: Report) -> Set<Round> {
        var rounds = Set(report.measures.flatMap(\.results.keys))
        for paper in documents {
            rounds.formUnion(paper.document.rounds)
            if case .round(let round)? = paper.document.record["round"] { rounds.insert(round.value) }
        }
        let byRound = documents.map { ($0.node, $0.fields) } + (common.map { [($0, commonFields)] } ?? [])
        for (node, fields) in byRound {
            for entry in node.mapEntries where entry.isByRound(fields[entry.key.value]) {
                rounds.formUnion(entry.value.mapEntries.compactMap { Round($0.key.value) })
            }
        }
        return rounds
    }

    var commonFields: [String: FieldType] {
        documents.reduce(into: [:]) { $0.merge($1.fields) { first, _ in first } }
    }

    /// Where a round of results is first written.
    func resultKey(_ round: Round) -> Span? {
        results.lazy.flatMap(\.mapEntries).first { Round($0.key.value) == round }?.key.span
    }
}

extension Node.Entry {
    /// Whether it gives a value for each round.
    func isByRound(_ type: FieldType?) -> Bool {
        switch type {
        case nil, .content, .records: return false
        default: return value.mapEntries.contains { Round($0.key.value) != nil }
        }
    }
}

extension FieldType {
    /// What an office gives each paper anew: its date and its number.
    var isGivenAnew: Bool {
        switch self {
        case .date, .number: true
        default: false
        }
    }

    /// What most likely stays from round to round: who signs, how it is set.
    var staysByRound: Bool {
        switch self {
        case .person, .choice, .count, .length, .image: true
        default: false
        }
    }
}
