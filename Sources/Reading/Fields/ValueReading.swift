// Reads the value of a field by the field's type. Takes a node and a declaration, gives a `Value` or findings.

import Diagnostics
import Domain
import Language

extension FieldDeclaration {
    /// Reads a value of this field.
    func read(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> Value? {
        if node.isBlank { return .blank(node.span) }
        if dialect.isLayout, takesPath(node) { return node.path(&findings).map(Value.path) }
        if case .mapping(let entries) = node.content, !type.takesMap {
            return readMap(node, entries, dialect, &findings)
        }
        switch type {
        case .line, .number: return node.templates(oneLine: true, expected: type.name, &findings).map(Value.text)
        case .text: return node.textValue(&findings)
        case .texts: return node.templates(oneLine: false, &findings).map(Value.texts)
        case .content:
            let inner = parts.isEmpty ? dialect.nested : dialect.limited(to: parts)
            return BlockReading.content(node, inner, &findings).map(Value.content)
        case .records(let declarations):
            return RecordReading.records(node, declarations, dialect, &findings).map(Value.records)
        default: return readScalar(node, &findings)
        }
    }

    private func readScalar(_ node: Node, _ findings: inout [Diagnostic]) -> Value? {
        guard case .scalar = node.content else {
            findings.reportWrongType(node, expected: type.name)
            return nil
        }
        switch type {
        case .date: return DateReading.date(node, &findings).map(Value.date)
        case .period: return period(node, &findings)
        case .round: return DateReading.round(node, &findings).map(Value.round)
        case .person: return node.word(&findings).map(Value.person)
        case .choice(let choices): return node.oneOf(choices.map(\.name), &findings).map(Value.choice)
        case .count: return node.integer(0...999, &findings).map { .count($0.value) }
        case .length: return node.extent(&findings).map(Value.length)
        default: return node.word(&findings).map(Value.image)
        }
    }

    /// A period with a reference in it (`ปีงบประมาณ พ.ศ. <fiscal-year>`) is a text: what it means is not known yet.
    private func period(_ node: Node, _ findings: inout [Diagnostic]) -> Value? {
        if node.filledLines.contains(where: \.hasReference) {
            return node.templates(oneLine: true, &findings).map(Value.text)
        }
        return DateReading.period(node, &findings).map(Value.period)
    }

    /// In a layout, a field that is no text takes the path of a value; a choice may be one of its own words.
    private func takesPath(_ node: Node) -> Bool {
        switch type {
        case .line, .text, .texts, .number, .length, .count: false
        case .choice(let choices): !choices.contains { $0.name == node.scalarText }
        default: true
        }
    }

    /// A map where a scalar belongs: values by round (`{6: …, 12: …}`) or a text with digits of its own.
    private func readMap(
        _ node: Node, _ entries: [Node.Entry], _ dialect: Dialect, _ findings: inout [Diagnostic]
    ) -> Value? {
        if type.isText, entries.contains(where: { $0.key.value == "text" }) {
            return inNumerals(node, dialect, &findings)
        }
        guard dialect.hasRounds, entries.contains(where: { $0.key.value.isNumber }) else {
            findings.reportWrongType(node, expected: type.name)
            return nil
        }
        var rounds = RoundEntries()
        var values: [Round: Value] = [:]
        for entry in entries {
            guard let round = rounds.take(entry.key, &findings) else { continue }
            // What could not be read has its finding; its round is not missing.
            values[round] = read(entry.value, dialect.ofOneRound, &findings) ?? .blank(entry.value.span)
        }
        return .byRound(values)
    }

    /// `{text: …, numerals: arabic}`.
    private func inNumerals(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> Value? {
        guard var fields = Fields(node, .textInNumerals, &findings), let text = fields.required("text", &findings)
        else { return nil }
        let numerals = fields.optional("numerals")?.numerals(&findings)
        fields.finish(&findings)
        guard let value = read(text, dialect.ofOneRound, &findings) else { return nil }
        return numerals.map { .inNumerals($0, value) } ?? value
    }
}

extension FieldType {
    /// Content can be one block, which is a map; all other maps are values by round or texts with options.
    fileprivate var takesMap: Bool {
        switch self {
        case .content, .records: true
        default: false
        }
    }

    fileprivate var isText: Bool {
        switch self {
        case .line, .text, .texts, .number: true
        default: false
        }
    }
}

extension String {
    /// Whether it begins with a digit, as the keys of rounds do.
    fileprivate var isNumber: Bool {
        var cursor = ByteCursor(Array(utf8))
        return cursor.digit() != nil
    }
}

extension TypedLine {
    /// Whether there is a reference anywhere in it.
    var hasReference: Bool {
        bytes.indices.contains { bytes[$0] == UInt8(ascii: "<") && ReferenceReading.read(self, at: $0) != nil }
    }
}
