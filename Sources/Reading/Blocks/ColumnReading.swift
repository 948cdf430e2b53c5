// Reads the columns of a table: a heading with the value below it, columns inside columns, or headings alone.

import Diagnostics
import Domain
import Language

enum ColumnReading {
    static func columns(_ node: Node, _ findings: inout [Diagnostic]) -> [Column]? {
        switch node.content {
        case .mapping(let entries): return entries.compactMap { column($0, &findings) }
        case .sequence(let items):
            return items.map {
                Column(heading: $0.templates(oneLine: false, &findings) ?? [], content: .written, span: $0.span)
            }
        case .scalar:
            findings.reportWrongType(node, expected: "mapping")
            return nil
        }
    }

    private static func column(_ entry: Node.Entry, _ findings: inout [Diagnostic]) -> Column? {
        let heading = entry.keyLines.map { TemplateReading.read($0, &findings) }
        guard case .mapping = entry.value.content else {
            return content(entry.value, &findings).map {
                Column(heading: heading, content: $0, span: entry.key.span)
            }
        }
        guard var fields = Fields(entry.value, .column, at: entry.key.span, &findings) else { return nil }
        var content: Column.Content?
        if let nested = fields.optional("columns") {
            content = columns(nested, &findings).map(Column.Content.columns)
        } else if let node = fields.required("value", &findings) {
            content = self.content(node, &findings)
        }
        let align = fields.optional("align")?.oneOf(Alignment.self, &findings)
        let vertical = fields.optional("vertical")?.oneOf(VerticalAlignment.self, &findings)
        let numerals = fields.optional("numerals")?.numerals(&findings)
        let empty = fields.optional("empty")?.template(&findings)
        let merges = fields.optional("merge")?.flag(&findings) ?? false
        fields.finish(&findings)
        guard let content else { return nil }
        var column = Column(heading: heading, content: content, span: entry.key.span)
        column.align = align
        column.vertical = vertical
        column.numerals = numerals
        column.empty = empty
        column.merges = merges
        return column
    }

    /// A template where there is a reference in it, a path otherwise; left blank, the column is for the pen.
    private static func content(_ node: Node, _ findings: inout [Diagnostic]) -> Column.Content? {
        if node.isBlank { return .blank }
        if node.filledLines.contains(where: \.hasReference) { return node.template(&findings).map { .template($0) } }
        return node.path(&findings).map { .path($0) }
    }
}
