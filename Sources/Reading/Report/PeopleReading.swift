// Reads the people by id, and holds every id that a document names against them (FM-09).

import Diagnostics
import Language

enum PeopleReading {
    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> [Person] {
        node.entries(&findings).compactMap { entry in
            RecordReading.record(entry.value, Shape.personFields, .input, &findings).map {
                Person(id: entry.key, record: $0)
            }
        }
    }

    /// Reports ids that are nobody's, with the ids there are.
    static func checkIDs(in report: Report, _ findings: inout [Diagnostic]) {
        let known = report.people.map(\.id.value)
        var seen: Set<Span> = []
        func check(_ value: Value) {
            switch value {
            case .person(let id) where !known.contains(id.value) && seen.insert(id.span).inserted:
                findings.report(
                    .inputUnknownPerson, at: id.span, id.value, known.joined(separator: ", "),
                    suggestion: suggestion(for: id.value, among: known))
            case .byRound(let values): values.values.forEach(check)
            case .records(let records): records.forEach { $0.values.values.forEach(check) }
            case .content(let blocks): blocks.forEach(check)
            default: break
            }
        }
        func check(_ block: Block) {
            if case .part(_, let fields) = block.kind { fields.values.forEach(check) }
        }
        for document in report.documents { document.record.values.values.forEach(check) }
    }
}
