// Turns declared fields and keys into the properties of a JSON Schema. Takes declarations, in the order in which they
// should be offered.

import Diagnostics
import Language

extension FormSchema {
    /// An object with exactly these properties.
    func object(_ properties: [(String, JSON)], required: [String] = []) -> JSON {
        .object(
            [("type", .text("object")), ("properties", .object(properties)), ("additionalProperties", .flag(false))]
                + (required.isEmpty ? [] : [("required", .words(required))]))
    }

    /// A schema with what it is for.
    func described(_ schema: JSON, _ words: String?) -> JSON {
        guard let words, !words.isEmpty, case .object(let fields) = schema else { return schema }
        return .object([("description", .text(words))] + fields)
    }

    /// A map of fixed keys, in a language's words; `fields`: declared ones beside them.
    func map(_ kind: MapKind, _ fields: [FieldDeclaration] = [], in language: MessageLanguage) -> JSON {
        object(
            properties(kind.keys, in: language) + fields.map { ($0.name, value(of: $0, in: language)) },
            required: kind.keys.filter(\.isRequired).map(\.name))
    }

    func properties(_ keys: [Key], in language: MessageLanguage) -> [(String, JSON)] {
        keys.map { ($0.name, described(of($0.form), language == .th ? $0.about.th : $0.about.en)) }
    }

    /// A record; where nothing else is required its main field may stand alone.
    func record(_ fields: [FieldDeclaration]) -> JSON {
        let whole = object(
            fields.map { ($0.name, value(of: $0, in: .th)) }, required: fields.filter(\.isRequired).map(\.name))
        guard let main = fields.first(where: \.isMain), !fields.contains(where: { $0.isRequired && !$0.isMain })
        else { return whole }
        return .any(of: [value(of: main, in: .th), whole])
    }

    /// What may stand in a declared field. A field that is not filled may be left blank. `hasRounds`: a value for each
    /// round may stand for one.
    func value(
        of field: FieldDeclaration, in language: MessageLanguage, hasRounds: Bool = false, content: String = "content"
    ) -> JSON {
        let one = schema(of: field.type, content)
        let rounds = JSON.object([
            ("type", .text("object")), ("minProperties", .number(1)),
            ("patternProperties", .object([(Patterns.round, .any(of: one + [.nothing]))])),
            ("additionalProperties", .flag(false)),
        ])
        let all = one + (hasRounds && field.type.isScalar ? [rounds] : []) + [.nothing]
        return described(.any(of: all), words(of: field, in: language))
    }

    private func words(of field: FieldDeclaration, in language: MessageLanguage) -> String? {
        let labels = [field.label, field.help].compactMap { label in
            label.map { language == .th ? $0.th : $0.en ?? $0.th }
        }
        return labels.isEmpty ? nil : labels.joined(separator: " – ")
    }

    private func schema(of type: FieldType, _ content: String) -> [JSON] {
        switch type {
        case .line, .number: [.ref("line"), .ref("textInNumerals")]
        case .text, .texts: [.ref("lines"), .ref("textInNumerals")]
        case .content: [.ref(content)]
        case .date, .period, .person, .image: [.ref("line")]
        case .round: [.ref("round")]
        case .choice(let choices): [of(.choice(choices.map(\.name)))]
        case .count: [of(.integer(0...999))]
        case .length: [of(.distance)]
        case .records(let fields): [list(record(fields))]
        }
    }
}

extension FieldType {
    /// Whether one value is a scalar or a list of them, so that a map is values by round.
    fileprivate var isScalar: Bool {
        switch self {
        case .content, .records: false
        default: true
        }
    }
}
