// Follows paths through the report: the fields of its records, and what is derived from them (the place of an
// organisation, the highest indicator). Gives entities; makes no text of them.

import Domain
import Language

struct Lookup {
    let report: Report
    let layouts: [String: Layout]
    let document: Document
    /// The round that this paper is made for.
    let round: Round?
    /// What the captions with a name are called, `ตารางที่ 2`.
    let captions: [String: String]

    /// What a path leads to from a scope. Reading has checked that it leads somewhere.
    func entity(_ path: Path, _ scope: Scope) -> Entity {
        guard let first = path.components.first, var entity = root(first, scope) else { return .empty }
        for name in path.components.dropFirst() {
            guard let next = member(name, of: entity) else { return .empty }
            entity = next
        }
        return entity
    }

    private func root(_ name: String, _ scope: Scope) -> Entity? {
        for frame in scope.frames.reversed() {
            if let entity = frame.named[name] { return entity }
            if let record = frame.record, let entity = member(name, of: record) { return entity }
        }
        return global(name)
    }

    private func global(_ name: String) -> Entity? {
        switch name {
        case "organization": .organization
        case "people": .people
        case "analysis": report.analysis.map(Entity.analysis) ?? .empty
        case "measures": .measures
        case "documents": .documents
        case "captions": .captions
        case "fiscal-year": .fiscalYear(report.fiscalYear.value)
        case "round": round.map(Entity.round) ?? .empty
        default: nil
        }
    }

    /// A field of an entity; nothing if its kind has no such field.
    func member(_ name: String, of entity: Entity) -> Entity? {
        switch entity {
        case .organization: organization(name)
        case .captions: captions[name].map(Entity.text) ?? .empty
        case .people: report.person(name).map(Entity.person)
        case .person(let person): self.person(name, person)
        case .analysis(let analysis): self.analysis(name, analysis)
        case .indicator(let indicator): self.indicator(name, indicator)
        case .finding(let finding): self.finding(name, finding)
        case .measures: report.measures.first { $0.id.value == name }.map(Entity.measure)
        case .measure(let measure): self.measure(name, measure)
        case .answer(let measure, let finding): answer(name, measure, finding)
        case .result(let record, let measure): result(name, record, measure)
        case .list(let entities): entities.first { id(of: $0) == name }
        case .documents: report.documents.first { $0.id.value == name }.map(Entity.document)
        case .document(let document): self.document(name, document)
        case .record(let record, let declarations, let scope): field(name, record, declarations, scope)
        case .part(let record, let declarations, let scope): argument(name, record, declarations, scope)
        case .pending: .pending
        default: nil
        }
    }

    /// What an element of a list is named by: `<analysis.indicators.3.score>`.
    private func id(of entity: Entity) -> String? {
        switch entity {
        case .indicator(let indicator): "\(indicator.number.value)"
        case .finding(let finding): finding.code.value
        case .measure(let measure), .answer(let measure, _): measure.id.value
        case .person(let person): person.id.value
        default: nil
        }
    }

    private func organization(_ name: String) -> Entity? {
        if name == "place" {
            let parts = ["district", "province"].compactMap { report.organization[$0] }
            let templates = parts.flatMap(\.templates)
            return templates.isEmpty ? .empty : .value(.joined(templates), .global)
        }
        return declared(name, report.organization, Shape.organizationFields, .global)
    }

    private func person(_ name: String, _ person: Person) -> Entity? {
        name == "id" ? .text(person.id.value) : declared(name, person.record, Shape.personFields, .global)
    }

    private func measure(_ name: String, _ measure: Measure) -> Entity? {
        switch name {
        case "id": return .text(measure.id.value)
        case "number": return .number(measure.number)
        case "round": return round.map(Entity.round) ?? .empty
        case "result":
            let record = currentRound.flatMap { measure.results[$0] }
            return .result(record ?? Record(values: [:], span: measure.span), measure)
        case "answers":
            return .list(measure.answers.compactMap { code in finding(coded: code.value).map(Entity.finding) })
        case "more": return .record(Record(values: measure.more, span: measure.span), [], scope(of: measure))
        default:
            return declared(name, measure.record, Shape.measureFields, scope(of: measure))
                ?? measure.more[name].map { .value($0, scope(of: measure)) }
        }
    }

    func scope(of measure: Measure) -> Scope { Scope.global.with(record: .measure(measure)) }

    /// The round of this paper; a paper without one takes the only round that has results.
    var currentRound: Round? {
        if let round { return round }
        let rounds = Set(report.measures.flatMap(\.results.keys))
        return rounds.count == 1 ? rounds.first : nil
    }

    private func result(_ name: String, _ record: Record, _ measure: Measure) -> Entity? {
        declared(
            name, record, Shape.resultFields, scope(of: measure).with(record: .result(record, measure)))
    }

    private func answer(_ name: String, _ measure: Measure, _ finding: Finding) -> Entity? {
        switch name {
        case "finding": .finding(finding)
        case "indicator": finding.indicator.map(Entity.indicator) ?? .empty
        default: self.measure(name, measure)
        }
    }

    private func finding(_ name: String, _ finding: Finding) -> Entity? {
        switch name {
        case "code": .text(finding.code.value)
        case "indicator": finding.indicator.map(Entity.indicator) ?? .empty
        case "instrument": finding.indicator?.instrument.map { .text($0.rawValue) } ?? .empty
        default: declared(name, finding.record, Shape.findingFields, Scope.global.with(record: .finding(finding)))
        }
    }

    func finding(coded code: String) -> Finding? {
        report.analysis?.findings.first { $0.code.value == code }
    }

    private func indicator(_ name: String, _ indicator: ScoredIndicator) -> Entity? {
        switch name {
        case "number": .number(indicator.number.value)
        case "name": .text(indicator.name)
        case "instrument": indicator.instrument.map { .text($0.rawValue) } ?? .empty
        case "score": indicator.score.map { .score($0.value) } ?? .empty
        default: nil
        }
    }

    private func document(_ name: String, _ document: Document) -> Entity? {
        guard let declarations = layouts[document.layout.value]?.fields else { return .empty }
        let scope = scope(of: document)
        if name == "round", let round, document.rounds.contains(round) { return .round(round) }
        return declared(name, document.record, declarations, scope)
    }

    /// In a document's own texts its fields can be named bare.
    func scope(of document: Document) -> Scope {
        Scope.global.with(Scope.Frame(named: ["document": .document(document)], record: .document(document)))
    }

    /// A declared field of a record: the value given, or the layout's default.
    func field(_ name: String, _ record: Record, _ declarations: [FieldDeclaration], _ scope: Scope) -> Entity? {
        if declarations.isEmpty { return record[name].map { .value($0, scope) } }
        return declared(name, record, declarations, scope.with(record: .record(record, declarations, scope)))
    }

    /// A field of a part: an argument means what it meant where the part was used, a default can name the other fields.
    private func argument(
        _ name: String, _ record: Record, _ declarations: [FieldDeclaration], _ scope: Scope
    ) -> Entity? {
        let inner = record[name] == nil ? scope.with(record: .part(record, declarations, scope)) : scope
        return declared(name, record, declarations, inner)
    }

    private func declared(
        _ name: String, _ record: Record, _ declarations: [FieldDeclaration], _ scope: Scope
    ) -> Entity? {
        guard let declaration = declarations.first(where: { $0.name == name }) else { return nil }
        // A round that was given no value takes what all take that were given none.
        var given = record[name]
        if case .byRound(let values)? = given { given = currentRound.flatMap { values[$0] } }
        guard let value = given ?? declaration.defaultValue else { return .empty }
        return resolved(value, declaration.type, scope)
    }

    /// Paths are followed, people found, rounds picked, so that what comes out has members of its own.
    private func resolved(_ value: Value, _ type: FieldType, _ scope: Scope) -> Entity {
        switch value {
        case .path(let path): return entity(path, scope)
        case .person(let id): return report.person(id.value).map(Entity.person) ?? .empty
        case .round(let round): return .round(round.value)
        case .records(let records):
            guard case .records(let declarations) = type else { return .empty }
            return .list(records.map { .record($0, declarations, scope) })
        default: return .value(value, scope)
        }
    }
}
