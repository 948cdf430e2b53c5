// Reads the declaration of a field in a layout: its type, its words, what it must hold.

import Diagnostics
import Language

enum DeclarationReading {
    static func declarations(_ node: Node, _ findings: inout [Diagnostic]) -> [FieldDeclaration] {
        guard case .mapping(let entries) = node.content else {
            findings.report(.inputWrongType, at: node.span, "mapping", node.kindName)
            return []
        }
        return entries.compactMap { declaration($0, &findings) }
    }

    private static func declaration(_ entry: Node.Entry, _ findings: inout [Diagnostic]) -> FieldDeclaration? {
        guard var fields = Fields(entry.value, &findings) else { return nil }
        guard let word = fields.required("type", &findings)?.oneOf(FieldType.names, &findings),
            let type = type(word.value, &fields, &findings)
        else { return nil }
        var declaration = FieldDeclaration(entry.key.value, type, span: entry.key.span)
        declaration.label = fields.optional("label").flatMap { label($0, &findings) }
        declaration.help = fields.optional("help").flatMap { label($0, &findings) }
        declaration.isRequired = fields.optional("required")?.flag(&findings) ?? false
        declaration.isMain = fields.optional("main")?.flag(&findings) ?? false
        declaration.parts = fields.optional("parts")?.ids(&findings)?.map(\.value) ?? []
        if let node = fields.optional("default") {
            declaration.defaultValue = declaration.read(node, .input, &findings)
        }
        fields.finish(&findings)
        return declaration
    }

    private static func type(_ word: String, _ fields: inout Fields, _ findings: inout [Diagnostic]) -> FieldType? {
        switch word {
        case "line": return .line
        case "text": return .text
        case "content": return .content
        case "date": return .date
        case "period": return .period
        case "round": return .round
        case "number": return .number
        case "person": return .person
        case "count": return .count
        case "length": return .length
        case "image": return .image
        case "texts": return .texts
        case "records":
            return fields.required("of", &findings).map { .records(declarations($0, &findings)) }
        default:
            guard let of = fields.required("of", &findings) else { return nil }
            return .choice(choices(of, &findings))
        }
    }

    private static func choices(_ node: Node, _ findings: inout [Diagnostic]) -> [Choice] {
        switch node.content {
        case .mapping(let entries):
            return entries.map { Choice(name: $0.key.value, example: $0.value.scalarText ?? "") }
        case .sequence:
            return node.ids(&findings)?.map { Choice(name: $0.value, example: $0.value) } ?? []
        case .scalar:
            findings.report(.inputWrongType, at: node.span, "mapping", node.kindName)
            return []
        }
    }

    /// A word, or `{th: …, en: …}`.
    static func label(_ node: Node, _ findings: inout [Diagnostic]) -> Label? {
        if case .scalar = node.content { return node.word(&findings).map { Label(th: $0.value) } }
        guard var fields = Fields(node, &findings) else { return nil }
        let th = fields.required("th", &findings)?.word(&findings)
        let en = fields.optional("en")?.word(&findings)
        fields.finish(&findings)
        return th.map { Label(th: $0.value, en: en?.value) }
    }
}
