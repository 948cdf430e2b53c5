// Reads tables and forms of tables: columns, widths, filters, and how a table may be cut.

import Diagnostics
import Domain
import Language

extension BlockReading {
    mutating func table(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let form = fields.optional("form")?.word(&findings)
        let caption = caption(&findings)
        let options = TableReading.options(&fields, dialect, &findings)
        switch node.content {
        case .scalar:
            return node.path(&findings).map { tableBlock(.path($0), form, caption, options) }
        case .sequence(let nodes):
            return RowReading.rows(nodes, dialect, &findings).map { tableBlock(.written($0), form, caption, options) }
        case .mapping:
            findings.reportWrongType(node, expected: "list")
            return nil
        }
    }
}

private func tableBlock(
    _ source: TableBlock.Source, _ form: Located<String>?, _ caption: Caption?, _ options: TableOptions
) -> Block.Kind {
    var table = TableBlock(source: source, form: form, options: options)
    table.caption = caption
    return .table(table)
}

enum TableReading {
    /// A form of tables under a document's `tables:`.
    static func form(_ node: Node, _ findings: inout [Diagnostic]) -> TableOptions? {
        guard var fields = Fields(node, .tableForm, &findings) else { return nil }
        let options = options(&fields, .input, &findings)
        fields.finish(&findings)
        return options
    }

    /// What a layout says for all its tables: how they behave at the end of a page.
    static func defaults(_ node: Node, over base: TableOptions, _ findings: inout [Diagnostic]) -> TableOptions {
        guard var fields = Fields(node, .tableDefaults, &findings) else { return base }
        var options = TableOptions()
        readRepetition(&fields, &options, &findings)
        fields.finish(&findings)
        return options.filled(from: base)
    }

    static func options(_ fields: inout Fields, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> TableOptions {
        var options = TableOptions()
        options.columns = fields.optional("columns").flatMap { ColumnReading.columns($0, &findings) }
        options.headings = fields.optional("headings").map { node in
            node.entries(&findings).map { entry in
                (entry.key, entry.value.templates(oneLine: false, &findings) ?? [])
            }
        }
        if let widths = fields.optional("widths") {
            options.widths = Self.widths(widths, &findings)
            if case .scalar(let scalar) = widths.content { options.fitsEveryRound = scalar.text == everyRound }
            options.widthsSpan = widths.span
        }
        options.only = fields.optional("only").flatMap { filter($0, &findings) }
        options.sort = fields.optional("sort").flatMap { sort($0, &findings) }
        options.lead = fields.optional("lead").flatMap { BlockReading.content($0, dialect.nested, &findings) }
        options.groupRow = fields.optional("group-row").flatMap { BlockReading.content($0, dialect.nested, &findings) }
        options.foot = fields.optional("foot").flatMap { foot($0, dialect, &findings) }
        options.groupLabel = fields.optional("group-label").flatMap {
            BlockReading.content($0, dialect.nested, &findings)
        }
        readCutting(&fields, &options, &findings)
        options.empty = fields.optional("empty")?.template(&findings)
        return options
    }

    /// The words for widths that the text decides: of this paper, or of the papers of all rounds.
    static let automatic = "auto"
    private static let everyRound = "every-round"

    /// `auto`, which gives no widths, or a list as for blocks side by side in which `auto` may stand beside lengths.
    private static func widths(_ node: Node, _ findings: inout [Diagnostic]) -> [ColumnWidth]? {
        if case .scalar(let scalar) = node.content, [automatic, everyRound].contains(scalar.text) { return [] }
        guard let widths = BlockReading.widths(node, &findings, isAutomaticAllowed: true) else { return nil }
        let hasShares = widths.contains { if case .share = $0 { true } else { false } }
        if hasShares, widths.contains(.automatic) {
            findings.report(.tableWidthsMixed, at: node.span)
            return nil
        }
        return widths
    }

    /// What goes on on the next page, and how.
    private static func readRepetition(
        _ fields: inout Fields, _ options: inout TableOptions, _ findings: inout [Diagnostic]
    ) {
        if let words = fields.optional("repeat")?.words(among: ["lead", "header", "caption"], &findings) {
            options.repeatsHeader = words.contains("header")
            options.repeatsLead = words.contains("lead")
            options.repeatsCaption = words.contains("caption")
        }
        options.continued = fields.optional("continued").flatMap { continued($0, &findings) }
        options.splits = fields.optional("split")?.flag(&findings)
    }

    /// How the table behaves at the end of a page.
    private static func readCutting(
        _ fields: inout Fields, _ options: inout TableOptions, _ findings: inout [Diagnostic]
    ) {
        readRepetition(&fields, &options, &findings)
        options.groupBy = fields.optional("group-by")?.path(&findings)
        options.newPage = fields.optional("new-page").flatMap { newPage($0, &findings) }
        options.together = fields.optional("together")?.ids(&findings)
    }

    private static func filter(_ node: Node, _ findings: inout [Diagnostic]) -> TableOptions.Filter? {
        guard case .mapping(let entries) = node.content else { return node.ids(&findings).map { .ids($0) } }
        var conditions: [(field: Path, word: Located<String>)] = []
        for entry in entries {
            guard let word = entry.value.word(&findings) else { continue }
            guard let path = path(ofKeyOf: entry) else {
                findings.report(.inputNotAPath, at: entry.key.span, entry.key.value)
                continue
            }
            conditions.append((path, word))
        }
        return .equals(conditions)
    }

    /// `score`, or `{score: down, number: up}`.
    private static func sort(_ node: Node, _ findings: inout [Diagnostic]) -> [TableOptions.SortKey]? {
        guard case .mapping(let entries) = node.content else {
            return node.path(&findings).map { [TableOptions.SortKey(path: $0, isDown: false)] }
        }
        return entries.compactMap { entry in
            guard let path = path(ofKeyOf: entry) else {
                findings.report(.inputNotAPath, at: entry.key.span, entry.key.value)
                return nil
            }
            return entry.value.oneOf(["up", "down"], &findings).map {
                TableOptions.SortKey(path: path, isDown: $0.value == "down")
            }
        }
    }

    /// Rows behind the others: a list of rows.
    private static func foot(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> [WrittenRow]? {
        node.items(&findings).flatMap { RowReading.rows($0, dialect, &findings) }
    }

    private static func path(ofKeyOf entry: Node.Entry) -> Path? {
        guard let line = entry.keyLines.first else { return nil }
        var cursor = ByteCursor(line.bytes)
        guard let path = ReferenceReading.path(line, &cursor), cursor.isAtEnd else { return nil }
        return path
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

}
