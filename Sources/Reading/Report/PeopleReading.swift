// Reads the people by id, and holds every id that a document names against them (FM-09).

import Diagnostics
import Language

enum PeopleReading {
    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> [Person] {
        node.entries(&findings).compactMap { entry in
            findings.checkID(entry.key)
            return RecordReading.record(
                entry.value, Shape.personFields, .input, at: entry.key.span, &findings
            ).map { Person(id: entry.key, record: $0) }
        }
    }

    /// Reports ids that are nobody's, with the ids there are.
    static func checkIDs(in report: Report, _ findings: inout [Diagnostic]) {
        let known = report.people.map(\.id.value)
        var check = PersonCheck(known: known, set: Set(known), listed: listed(known))
        for document in report.documents {
            check.values(document.record.values, &findings)
        }
    }
}

/// Walks the values of documents in one order on every run.
private struct PersonCheck {
    let known: [String]
    let set: Set<String>
    let listed: String
    var seen: Set<Span> = []

    mutating func values(_ values: [String: Value], _ findings: inout [Diagnostic]) {
        for (_, value) in values.sorted(by: { $0.key < $1.key }) { self.value(value, &findings) }
    }

    private mutating func value(_ value: Value, _ findings: inout [Diagnostic]) {
        switch value {
        case .person(let id): person(id, &findings)
        case .byRound(let rounds):
            for (_, value) in rounds.sorted(by: { $0.key < $1.key }) { self.value(value, &findings) }
        case .records(let records):
            for record in records { values(record.values, &findings) }
        case .content(let blocks):
            for block in blocks {
                if case .part(_, let fields) = block.kind { values(fields, &findings) }
            }
        default: break
        }
    }

    private mutating func person(_ id: Located<String>, _ findings: inout [Diagnostic]) {
        guard !set.contains(id.value), seen.insert(id.span).inserted, !findings.isFull(at: id.span) else { return }
        findings.report(
            .inputUnknownPerson, at: id.span, id.value, listed,
            suggestion: seen.count < 100 ? suggestion(for: id.value, among: known) : nil)
    }
}
