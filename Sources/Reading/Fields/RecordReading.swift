// Reads maps against declared fields: an organisation, a person, a result, an endorsement.

import Diagnostics
import Language

enum RecordReading {
    /// A record; a scalar stands for its main field. `owner`: where to point for a field that is missing.
    static func record(
        _ node: Node, _ declarations: [FieldDeclaration], _ dialect: Dialect, at owner: Span? = nil,
        _ findings: inout [Diagnostic]
    ) -> Record? {
        if case .scalar = node.content, let main = declarations.first(where: \.isMain) {
            return short(node, main, declarations, dialect, &findings)
        }
        guard var fields = Fields(node, nil, at: owner, &findings) else { return nil }
        let values = values(&fields, declarations, dialect, &findings)
        fields.finish(&findings)
        return Record(values: values, span: node.span)
    }

    /// `- หัวหน้าสำนัก`: enough where nothing else is required.
    private static func short(
        _ node: Node, _ main: FieldDeclaration, _ declarations: [FieldDeclaration], _ dialect: Dialect,
        _ findings: inout [Diagnostic]
    ) -> Record? {
        if main.isRequired, node.isBlank { findings.report(.inputBlank, at: node.span) }
        for other in declarations where other.isRequired && !other.isMain {
            findings.report(.inputMissingKey, at: node.span, other.name)
        }
        guard let value = main.read(node, dialect, &findings) else { return nil }
        return Record(values: [main.name: value], span: node.span)
    }

    /// Takes the declared fields out of a map that may hold more.
    static func values(
        _ fields: inout Fields, _ declarations: [FieldDeclaration], _ dialect: Dialect,
        _ findings: inout [Diagnostic]
    ) -> [String: Value] {
        var values: [String: Value] = [:]
        for declaration in declarations {
            guard let node = fields.declared(declaration, isRequired: declaration.isRequired, &findings) else {
                continue
            }
            values[declaration.name] = declaration.read(node, dialect, &findings)
        }
        return values
    }

    static func records(
        _ node: Node, _ declarations: [FieldDeclaration], _ dialect: Dialect, _ findings: inout [Diagnostic]
    ) -> [Record]? {
        node.items(&findings)?.compactMap { record($0, declarations, dialect, &findings) }
    }
}
