// Reads maps against declared fields: an organisation, a person, a result, an endorsement.

import Diagnostics
import Language

enum RecordReading {
    /// A record; a scalar stands for its main field.
    static func record(
        _ node: Node, _ declarations: [FieldDeclaration], _ dialect: Dialect, requiresAll: Bool = true,
        _ findings: inout [Diagnostic]
    ) -> Record? {
        if case .scalar = node.content, let main = declarations.first(where: \.isMain) {
            guard let value = main.read(node, dialect, &findings) else { return nil }
            return Record(values: [main.name: value], span: node.span)
        }
        guard var fields = Fields(node, &findings) else { return nil }
        let values = values(&fields, declarations, dialect, requiresAll: requiresAll, &findings)
        fields.finish(&findings)
        return Record(values: values, span: node.span)
    }

    /// Takes the declared fields out of a map that may hold more.
    static func values(
        _ fields: inout Fields, _ declarations: [FieldDeclaration], _ dialect: Dialect, requiresAll: Bool = true,
        _ findings: inout [Diagnostic]
    ) -> [String: Value] {
        var values: [String: Value] = [:]
        for declaration in declarations {
            let isNeeded = declaration.isRequired && requiresAll
            guard
                let node = isNeeded
                    ? fields.required(declaration.name, &findings) : fields.optional(declaration.name)
            else { continue }
            values[declaration.name] = declaration.read(node, dialect, &findings)
        }
        return values
    }

    static func records(
        _ node: Node, _ declarations: [FieldDeclaration], _ dialect: Dialect, _ findings: inout [Diagnostic]
    ) -> [Record]? {
        guard case .sequence(let items) = node.content else {
            findings.report(.inputWrongType, at: node.span, "list", node.kindName)
            return nil
        }
        return items.compactMap { record($0, declarations, dialect, &findings) }
    }
}
