// Reads scalars and lists of scalars as templates, and scalars as paths and references. Keeps every line.

import Diagnostics
import Language

extension Node {
    /// The path of a value in a layout: `document.signer`.
    func path(_ findings: inout [Diagnostic]) -> Path? {
        guard let word = word(&findings), let line = filledLines.first else { return nil }
        var cursor = ByteCursor(line.bytes)
        guard let path = ReferenceReading.path(line, &cursor), cursor.isAtEnd else {
            findings.report(.inputNotAPath, at: word.span, word.value)
            return nil
        }
        return path
    }

    /// The reference that a scalar consists of, if it consists of one.
    var loneReference: Reference? {
        let lines = filledLines
        guard lines.count == 1, let (reference, end) = ReferenceReading.read(lines[0], at: 0),
            end == lines[0].bytes.count
        else { return nil }
        return reference
    }

    /// A scalar's lines as templates, or a list's scalars.
    func templates(
        oneLine: Bool, expected: String = "text", _ findings: inout [Diagnostic]
    ) -> [Template]? {
        switch content {
        case .scalar:
            let lines = filledLines
            if oneLine, lines.count > 1 {
                findings.report(.inputOneLine, at: span)
                return nil
            }
            return lines.map { TemplateReading.read($0, &findings) }
        case .sequence(let items) where !oneLine:
            return items.flatMap { $0.scalarTemplates(&findings) }
        default:
            findings.reportWrongType(self, expected: expected)
            return nil
        }
    }

    private func scalarTemplates(_ findings: inout [Diagnostic]) -> [Template] {
        guard case .scalar = content else {
            findings.reportWrongType(self, expected: "text")
            return []
        }
        return templates(oneLine: false, &findings) ?? []
    }

    /// The lines of a scalar, or of a list of scalars.
    func proseLines(_ findings: inout [Diagnostic]) -> [TypedLine]? {
        switch content {
        case .scalar: return lines
        case .sequence(let items):
            return items.flatMap { item -> [TypedLine] in
                if case .scalar = item.content { return item.lines }
                findings.reportWrongType(item, expected: "text")
                return []
            }
        case .mapping:
            findings.reportWrongType(self, expected: "text")
            return nil
        }
    }

    /// One template that must be there.
    func template(_ findings: inout [Diagnostic]) -> Template? {
        if isBlank {
            findings.report(.inputBlank, at: span)
            return nil
        }
        return templates(oneLine: true, expected: "line", &findings)?.first
    }

    func textValue(_ findings: inout [Diagnostic]) -> Value? {
        if case .sequence = content { return templates(oneLine: false, &findings).map(Value.joined) }
        return templates(oneLine: false, &findings).map(Value.text)
    }
}
