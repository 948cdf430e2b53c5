// Reads the declaration of a field in a layout: its type, its words, what it must hold.

import Diagnostics
import Language

enum DeclarationReading {
    /// `reserved`: words that would mean two things at once if a field had them for its name.
    static func declarations(
        _ node: Node, reserved: [String] = [], _ findings: inout [Diagnostic]
    ) -> [FieldDeclaration] {
        let declarations = node.entries(&findings).compactMap { declaration($0, reserved, &findings) }
        let main = declarations.filter(\.isMain)
        if main.count > 1, let span = main[1].span {
            findings.report(.layoutTwoMainFields, at: span, main[0].name, main[1].name)
        }
        return declarations
    }

    private static func declaration(
        _ entry: Node.Entry, _ reserved: [String], _ findings: inout [Diagnostic]
    ) -> FieldDeclaration? {
        findings.checkID(entry.key)
        guard var fields = Fields(entry.value, .fieldDeclaration, at: entry.key.span, &findings) else { return nil }
        guard let word = fields.choice("type", &findings),
            let type = type(word.value, &fields, &findings)
        else { return nil }
        var declaration = FieldDeclaration(entry.key.value, type, span: entry.key.span)
        declaration.label = fields.optional("label").flatMap { label($0, &findings) }
        declaration.help = fields.optional("help").flatMap { label($0, &findings) }
        declaration.isRequired = fields.optional("required")?.flag(&findings) ?? false
        declaration.isMain = fields.optional("main")?.flag(&findings) ?? false
        if !declaration.isMain, reserved.contains(entry.key.value) {
            findings.report(.layoutReservedName, at: entry.key.span, entry.key.value)
        }
        if case .content = type { declaration.parts = fields.optional("parts")?.ids(&findings)?.map(\.value) ?? [] }
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
            return entries.map { entry in
                let example = entry.value.isBlank ? nil : entry.value.word(&findings)?.value
                return Choice(name: entry.key.value, example: example ?? entry.key.value)
            }
        case .sequence:
            return node.ids(&findings)?.map { Choice(name: $0.value, example: $0.value) } ?? []
        case .scalar:
            findings.reportWrongType(node, expected: "list")
            return []
        }
    }

    /// A word, or `{th: …, en: …}`.
    static func label(_ node: Node, _ findings: inout [Diagnostic]) -> Label? {
        if case .scalar = node.content { return node.word(&findings).map { Label(th: $0.value) } }
        guard var fields = Fields(node, .label, &findings) else { return nil }
        let th = fields.required("th", &findings)?.word(&findings)
        let en = fields.optional("en")?.word(&findings)
        fields.finish(&findings)
        return th.map { Label(th: $0.value, en: en?.value) }
    }
}
