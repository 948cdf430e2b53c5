// Reads the value of a field by the field's type. Takes a node and a declaration, gives a `Value` or findings.

import Diagnostics
import Domain
import Language

extension FieldDeclaration {
    /// Reads a value of this field.
    func read(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> Value? {
        if node.isBlank { return .blank(node.span) }
        if dialect.isLayout, let path = pathArgument(node, &findings) { return path }
        if !dialect.isLayout, let rounds = readByRound(node, dialect, &findings) { return rounds }
        switch type {
        case .line, .number: return node.templates(oneLine: true, &findings).map(Value.text)
        case .text: return node.textValue(&findings)
        case .texts: return node.templates(oneLine: false, &findings).map(Value.texts)
        case .content:
            let inner = parts.isEmpty ? dialect.with(parts: [:]) : dialect.limited(to: parts)
            return BlockReading.content(node, inner, &findings).map(Value.content)
        case .records(let declarations):
            return RecordReading.records(node, declarations, dialect, &findings).map(Value.records)
        default: return readScalar(node, &findings)
        }
    }

    private func readScalar(_ node: Node, _ findings: inout [Diagnostic]) -> Value? {
        switch type {
        case .date: DateReading.date(node, &findings).map(Value.date)
        case .period: period(node, &findings)
        case .round: DateReading.round(node, &findings).map(Value.round)
        case .person: node.word(&findings).map(Value.person)
        case .choice(let choices): node.oneOf(choices.map(\.name), &findings).map(Value.choice)
        case .count: node.integer(0...999, &findings).map { .count($0.value) }
        case .length: node.extent(&findings).map(Value.length)
        case .image: node.word(&findings).map(Value.image)
        default: nil
        }
    }

    /// A period with a reference in it (`ปีงบประมาณ พ.ศ. <fiscal-year>`) is a text: what it means is not known yet.
    private func period(_ node: Node, _ findings: inout [Diagnostic]) -> Value? {
        if let line = node.lines.first, line.bytes.contains(UInt8(ascii: "<")) { return node.textValue(&findings) }
        return DateReading.period(node, &findings).map(Value.period)
    }

    /// In a layout, a field that is no text takes the path of a value; a choice may be one of its own words.
    private func pathArgument(_ node: Node, _ findings: inout [Diagnostic]) -> Value? {
        switch type {
        case .line, .text, .texts, .number, .length, .count: return nil
        case .choice(let choices) where choices.contains { $0.name == node.scalarText }: return nil
        default: return node.path(&findings).map(Value.path)
        }
    }

    /// `{6: …, 12: …}`: one value for each round of a paper made every round.
    private func readByRound(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> Value? {
        guard case .mapping(let entries) = node.content, !entries.isEmpty else { return nil }
        switch type {
        case .content, .records: return nil
        default: break
        }
        var values: [Round: Value] = [:]
        for entry in entries {
            guard let round = DateReading.round(entry.key, &findings) else { continue }
            values[round] = read(entry.value, dialect, &findings)
        }
        return .byRound(values)
    }
}

extension Node {
    /// The path of a value in a layout: `document.signer`.
    func path(_ findings: inout [Diagnostic]) -> Path? {
        guard let word = word(&findings) else { return nil }
        let line = lines[0].withoutTrailingSpaces
        var cursor = ByteCursor(line.bytes)
        guard let path = ReferenceReading.path(line, &cursor), cursor.isAtEnd else {
            findings.report(.inputNotAPath, at: span, word.value)
            return nil
        }
        return path
    }

    /// A scalar's lines as templates, or a list's scalars.
    func templates(oneLine: Bool, _ findings: inout [Diagnostic]) -> [Template]? {
        switch content {
        case .scalar:
            let lines = lines.map(\.withoutTrailingSpaces).filter { !$0.bytes.isEmpty }
            if oneLine, lines.count > 1 {
                findings.report(.inputOneLine, at: span)
                return nil
            }
            return lines.map { TemplateReading.read($0, &findings) }
        case .sequence(let items) where !oneLine:
            return items.flatMap { $0.templates(oneLine: false, &findings) ?? [] }
        default:
            findings.report(.inputWrongType, at: span, "text", kindName)
            return nil
        }
    }

    func textValue(_ findings: inout [Diagnostic]) -> Value? {
        if case .sequence = content { return templates(oneLine: false, &findings).map(Value.joined) }
        return templates(oneLine: false, &findings).map(Value.text)
    }
}
