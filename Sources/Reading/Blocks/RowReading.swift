// Reads rows of a table that are written out: each a list of cells, each cell a content, or a map that says how far it
// goes.

import Diagnostics
import Domain
import Language

enum RowReading {
    /// All rows, or nothing where one is none.
    static func rows(_ nodes: [Node], _ dialect: Dialect, _ findings: inout [Diagnostic]) -> [WrittenRow]? {
        let rows = nodes.compactMap { row($0, dialect, &findings) }
        return rows.count == nodes.count ? rows : nil
    }

    private static func row(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> WrittenRow? {
        guard case .sequence(let cells) = node.content else {
            findings.reportWrongType(node, expected: "list")
            return nil
        }
        return WrittenRow(cells: cells.map { cell($0, dialect, &findings) }, span: node.span)
    }

    /// The key that makes a map a cell with options, and not a block.
    private static let key = "cell"

    private static func cell(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> WrittenCell {
        guard case .mapping(let entries) = node.content, entries.contains(where: { $0.key.value == key }),
            var fields = Fields(node, .cell, &findings)
        else { return WrittenCell(content(node, dialect, &findings), span: node.span) }
        let content = fields.optional(key).map { self.content($0, dialect, &findings) } ?? []
        var cell = WrittenCell(content, span: node.headSpan)
        cell.columns = fields.integer("columns", &findings)?.value ?? 1
        cell.rows = fields.integer("rows", &findings)?.value ?? 1
        cell.align = fields.optional("align")?.oneOf(Alignment.self, &findings)
        cell.vertical = fields.optional("vertical")?.oneOf(VerticalAlignment.self, &findings)
        cell.numerals = fields.optional("numerals")?.numerals(&findings)
        fields.finish(&findings)
        return cell
    }

    private static func content(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> [Block] {
        node.isBlank ? [] : BlockReading.content(node, dialect.nested, &findings) ?? []
    }
}
