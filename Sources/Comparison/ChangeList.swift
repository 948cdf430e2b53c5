// Gathers changes: holds two values, or the fields of two records, against each other and notes what differs.

import Domain
import Language

struct ChangeList {
    let old: Speech
    let new: Speech
    private(set) var changes: [Change] = []

    init(old: Speech, new: Speech) {
        self.old = old
        self.new = new
    }

    mutating func add(_ change: Change) { changes.append(change) }

    /// Notes a value if it is another on the newer side.
    mutating func value(
        _ section: Section, of subject: Subject? = nil, at way: [String], _ field: FieldName, round: Round? = nil,
        from old: Said?, to new: Said?, as changed: ChangeKind = .changed
    ) {
        guard old != new, let kind = Self.kind(from: old, to: new, changed) else { return }
        add(Change(section, kind, of: subject, at: way, field: field, round: round, old: old, new: new))
    }

    private static func kind(from old: Said?, to new: Said?, _ changed: ChangeKind) -> ChangeKind? {
        switch (old, new) {
        case (nil, nil): nil
        case (nil, _): .added
        case (_, nil): .removed
        case (.blank?, _): .filled
        case (_, .blank?): .emptied
        default: changed
        }
    }

    /// Notes every field of two records that differs: the declared ones in their order, then those that only one side
    /// declares. `renaming` is the field whose change is a new name.
    mutating func record(
        _ section: Section, of subject: Subject? = nil, at way: [String] = [], round: Round? = nil,
        from old: [String: Value], to new: [String: Value], _ declarations: [FieldDeclaration],
        except: Set<String> = [], renaming: String? = nil
    ) {
        for declaration in declarations where !except.contains(declaration.name) {
            let name = declaration.name
            field(
                section, subject, way, declaration, round, old[name], new[name],
                name == renaming ? .renamed : .changed)
        }
    }

    /// A value that papers have for each round is held against the other side's round by round.
    private mutating func field(
        _ section: Section, _ subject: Subject?, _ way: [String], _ declaration: FieldDeclaration, _ round: Round?,
        _ old: Value?, _ new: Value?, _ changed: ChangeKind
    ) {
        let rounds = Set((old?.rounds ?? []) + (new?.rounds ?? [])).sorted()
        let name = FieldName(declaration)
        guard !rounds.isEmpty else {
            return value(
                section, of: subject, at: way + [declaration.name], name, round: round,
                from: self.old.said(old, declaration.type), to: self.new.said(new, declaration.type), as: changed)
        }
        for round in rounds {
            value(
                section, of: subject, at: way + [declaration.name, "\(round.rawValue)"], name, round: round,
                from: self.old.said(old?.value(in: round), declaration.type),
                to: self.new.said(new?.value(in: round), declaration.type), as: changed)
        }
    }
}

extension FieldName {
    init(_ declaration: FieldDeclaration) {
        self.init(declaration.name, th: declaration.label?.th, en: declaration.label?.en)
    }
}

extension Value {
    /// The rounds for which it has values of their own.
    fileprivate var rounds: [Round] { if case .byRound(let values) = self { Array(values.keys) } else { [] } }

    /// The value of a round; of every round where it does not tell them apart.
    func value(in round: Round) -> Value? { if case .byRound(let values) = self { values[round] } else { self } }
}

extension Speech {
    /// What a record says, field by field, without what is empty.
    func contents(_ values: [String: Value], _ declarations: [FieldDeclaration], except: Set<String> = []) -> [Content]
    {
        declarations.filter { !except.contains($0.name) }.compactMap { declaration in
            guard let said = said(values[declaration.name], declaration.type), !said.isEmpty else { return nil }
            return Content(field: FieldName(declaration), said: said)
        }
    }
}
