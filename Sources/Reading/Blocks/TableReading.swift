// Reads tables and forms of tables: columns, widths, filters, and how a table may be cut.

import Diagnostics
import Domain
import Language

extension BlockReading {
    mutating func table(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let form = fields.optional("form")?.word(&findings)
        let options = TableReading.options(&fields, dialect, &findings)
        switch node.content {
        case .scalar:
            return node.path(&findings).map { .table(TableBlock(source: .path($0), form: form, options: options)) }
        case .sequence(let rows):
            let written = rows.map { TableReading.row($0, dialect, &findings) }
            TableReading.checkWritten(rows, written, options, &findings)
            return .table(TableBlock(source: .written(written), form: form, options: options))
        case .mapping:
            findings.report(.inputWrongType, at: node.span, "list", node.kindName)
            return nil
        }
    }
}

enum TableReading {
    /// A form of tables under a document's `tables:`.
    static func form(_ node: Node, _ findings: inout [Diagnostic]) -> TableOptions? {
        guard var fields = Fields(node, &findings) else { return nil }
        let options = options(&fields, .input, &findings)
        fields.finish(&findings)
        return options
    }

    static func options(_ fields: inout Fields, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> TableOptions {
        var options = TableOptions()
        options.columns = fields.optional("columns").flatMap { columns($0, &findings) }
        if let widths = fields.optional("widths") {
            options.widths = BlockReading.widths(widths, &findings)
            if let columns = options.columns, let given = options.widths, given.count != columns.leafCount {
                findings.report(.tableWidths, at: widths.span, "\(given.count)", "\(columns.leafCount)")
            }
        }
        options.only = fields.optional("only").flatMap { filter($0, &findings) }
        options.lead = fields.optional("lead").flatMap {
            BlockReading.content($0, dialect.with(parts: [:]), &findings)
        }
        readCutting(&fields, &options, &findings)
        options.empty = fields.optional("empty")?.templates(oneLine: true, &findings)?.first
        return options
    }

    /// How the table behaves at the end of a page.
    private static func readCutting(
        _ fields: inout Fields, _ options: inout TableOptions, _ findings: inout [Diagnostic]
    ) {
        if let words = fields.optional("repeat")?.words(among: ["lead", "header"], &findings) {
            options.repeatsHeader = words.contains("header")
            options.repeatsLead = words.contains("lead")
        }
        options.groupBy = fields.optional("group-by")?.path(&findings)
        options.groupLabel = fields.optional("group-label")?.templates(oneLine: true, &findings)?.first
        options.continued = fields.optional("continued").flatMap { continued($0, &findings) }
        options.splits = fields.optional("split")?.flag(&findings)
        options.newPage = fields.optional("new-page").flatMap { newPage($0, &findings) }
        options.together = fields.optional("together")?.ids(&findings)
    }

    static func columns(_ node: Node, _ findings: inout [Diagnostic]) -> [Column]? {
        switch node.content {
        case .mapping(let entries):
            return entries.compactMap { column($0, &findings) }
        case .sequence(let items):
            return items.map {
                Column(heading: $0.templates(oneLine: false, &findings) ?? [], content: .written, span: $0.span)
            }
        case .scalar:
            findings.report(.inputWrongType, at: node.span, "mapping", node.kindName)
            return nil
        }
    }

    private static func column(_ entry: Node.Entry, _ findings: inout [Diagnostic]) -> Column? {
        let line = TypedLine(
            bytes: Array(entry.key.value.utf8), offset: Int(entry.key.span.lower), source: entry.key.span.source)
        let heading = [TemplateReading.read(line, &findings)]
        guard case .mapping = entry.value.content else {
            return content(entry.value, &findings).map {
                Column(heading: heading, content: $0, span: entry.key.span)
            }
        }
        guard var fields = Fields(entry.value, &findings) else { return nil }
        var value: Column.Content?
        if let nested = fields.optional("columns") {
            value = columns(nested, &findings).map(Column.Content.columns)
        } else if let node = fields.required("value", &findings) {
            value = content(node, &findings)
        }
        let align = fields.optional("align")?.oneOf(Alignment.self, &findings)
        let numerals = fields.optional("numerals")?.oneOf(Numerals.self, &findings)
        let empty = fields.optional("empty")?.templates(oneLine: true, &findings)?.first
        fields.finish(&findings)
        guard let value else { return nil }
        var column = Column(heading: heading, content: value, span: entry.key.span)
        column.align = align
        column.numerals = numerals
        column.empty = empty
        return column
    }

    /// A template where there is a reference in it, a path otherwise.
    private static func content(_ node: Node, _ findings: inout [Diagnostic]) -> Column.Content? {
        if node.isBlank { return .written }
        guard let line = node.lines.first else {
            findings.report(.inputWrongType, at: node.span, "text", node.kindName)
            return nil
        }
        if line.bytes.contains(UInt8(ascii: "<")) {
            return node.templates(oneLine: true, &findings)?.first.map(Column.Content.template)
        }
        return node.path(&findings).map(Column.Content.path)
    }

    private static func filter(_ node: Node, _ findings: inout [Diagnostic]) -> TableOptions.Filter? {
        guard case .mapping(let entries) = node.content else { return node.ids(&findings).map { .ids($0) } }
        var conditions: [(field: Path, word: Located<String>)] = []
        for entry in entries {
            guard let word = entry.value.word(&findings) else { continue }
            let names = entry.key.value.utf8.split(separator: UInt8(ascii: ".")).map { String($0) ?? "" }
            conditions.append((Path(names, span: entry.key.span), word))
        }
        return .equals(conditions)
    }

    private static func continued(_ node: Node, _ findings: inout [Diagnostic]) -> TableOptions.Continuation? {
        if case .sequence = node.content { return node.ids(&findings).map { .columns($0) } }
        guard let word = node.word(&findings) else { return nil }
        return word.value == "blank" ? .blank : .word(word)
    }

    private static func newPage(_ node: Node, _ findings: inout [Diagnostic]) -> TableOptions.NewPage? {
        if case .sequence = node.content { return node.ids(&findings).map { .ids($0) } }
        guard let word = node.oneOf(["each", "group"], &findings) else { return nil }
        return word.value == "each" ? .each : .group
    }

    static func row(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> [[Block]] {
        guard case .sequence(let cells) = node.content else {
            findings.report(.inputWrongType, at: node.span, "list", node.kindName)
            return []
        }
        return cells.map { cell in
            cell.isBlank ? [] : BlockReading.content(cell, dialect.with(parts: [:]), &findings) ?? []
        }
    }

    /// Rows that are written out have a cell for each column.
    static func checkWritten(
        _ nodes: [Node], _ rows: [[[Block]]], _ options: TableOptions, _ findings: inout [Diagnostic]
    ) {
        guard let count = options.columns?.leafCount ?? rows.first?.count else { return }
        for (node, row) in zip(nodes, rows) where row.count != count && !row.isEmpty {
            findings.report(.tableRowCells, at: node.span, "\(row.count)", "\(count)")
        }
    }
}

extension Node {
    /// A list of ids, or a single one.
    func ids(_ findings: inout [Diagnostic]) -> [Located<String>]? {
        guard case .sequence(let items) = content else { return word(&findings).map { [$0] } }
        return items.compactMap { $0.word(&findings) }
    }

    /// A list (or one) of words from a closed set.
    func words(among known: [String], _ findings: inout [Diagnostic]) -> [String]? {
        guard case .sequence(let items) = content else { return oneOf(known, &findings).map { [$0.value] } }
        return items.compactMap { $0.oneOf(known, &findings)?.value }
    }
}
