// Composes the rows of a table: what stands in each cell, which cells are one, where groups and pages begin.

import Diagnostics
import Domain
import Language

extension Composer {
    func composedRows(
        _ source: TableBlock.Source, _ options: TableOptions, _ setting: Setting
    ) -> ([FlowTable.Row], [Column]) {
        switch source {
        case .written(let rows):
            let columns =
                options.columns
                ?? (0..<(rows.placed().map(\.end).max() ?? 0)).map { _ in
                    Column(heading: [], content: .written, span: document.span)
                }
            var composed = written(rows + (options.foot ?? []), columns.leaves, setting)
            if case .each? = options.newPage {
                for index in composed.indices.dropFirst() { composed[index].startsPage = true }
            }
            return (composed, columns)
        case .path(let path):
            let columns = options.columns ?? []
            let all = self.rows(of: path, setting)
            let rows = sorted(filtered(all, options.only), options.sort)
            // A header alone looks like a fault of the program; `empty:` says what is meant.
            if rows.isEmpty, !all.isEmpty, options.empty == nil { findings.report(.tableNoRows, at: path.span) }
            var composed = composedRows(rows, columns.leaves, options, setting)
            guard !composed.isEmpty else { return ([], columns) }
            merge(&composed, columns.leaves)
            return (composed + written(options.foot ?? [], columns.leaves, setting, follows: true), columns)
        }
    }

    private func composedRows(
        _ rows: [SourceRow], _ leaves: [Column], _ options: TableOptions, _ setting: Setting
    ) -> [FlowTable.Row] {
        var lastGroup: String?
        return rows.enumerated().map { index, row in
            var flow = FlowTable.Row(cells: leaves.map { self.cell($0, row, index + 1, setting) })
            if let path = options.groupBy {
                let group = quietText(lookup.entity(path, row.scope), setting)
                flow.startsGroup = group != lastGroup
                lastGroup = group
            }
            let inner = cell(setting).inside(row.scope)
            if let label = options.groupLabel { flow.groupLabel = blocks(label, inner) }
            if let label = options.groupRow { flow.groupRow = blocks(label, inner) }
            flow.staysWithPrevious = index > 0 && options.together?.contains { $0.value == row.id } == true
            flow.startsPage = index > 0 && !flow.staysWithPrevious && startsPage(row, flow, options.newPage)
            return flow
        }
    }

    /// Rows as the file has them. Those that follow the rows of data never stand on a page alone.
    private func written(
        _ rows: [WrittenRow], _ leaves: [Column], _ setting: Setting, follows: Bool = false
    ) -> [FlowTable.Row] {
        zip(rows, rows.placed()).map { row, placed in
            var cells = [[FlowBlock]](repeating: [], count: leaves.count)
            var spans: [FlowTable.CellSpan] = []
            for (cell, place) in zip(row.cells, placed.places) where cells.indices.contains(place) {
                var inner = self.cell(setting)
                let numerals = cell.numerals ?? leaves[place].numerals
                if let numerals { inner.numerals = numerals.inside(inner.numerals) }
                let align = cell.align ?? leaves[place].align
                cells[place] = blocks(cell.blocks, inner).map { block in align.map(block.aligned) ?? block }
                let columns = min(cell.columns, leaves.count - place)
                if columns > 1 || cell.rows > 1 {
                    spans.append(.init(column: place, columns: columns, rows: cell.rows, vertical: cell.vertical))
                }
            }
            var flow = FlowTable.Row(cells: cells)
            flow.spans = spans
            flow.staysWithPrevious = follows
            return flow
        }
    }

    // MARK: Cells that are one

    /// Cells of a column that say the same, one below the other, become one, as far as those of the merged columns to
    /// its left do, its group and its page go.
    private func merge(_ rows: inout [FlowTable.Row], _ leaves: [Column]) {
        var ends = Set(rows.indices.filter { rows[$0].startsPage || rows[$0].startsGroup })
        for column in leaves.indices where leaves[column].merges {
            let words = rows.map { $0.cells[column].words ?? [] }
            var start = 0
            for index in 1...rows.count
            where index == rows.count || ends.contains(index) || words[index] != words[start] || words[start].isEmpty {
                if index - start > 1 {
                    rows[start].spans.append(.init(column: column, columns: 1, rows: index - start))
                    for covered in start + 1..<index { rows[covered].cells[column] = [] }
                }
                start = index
                ends.insert(index)
            }
        }
    }

    // MARK: Cells

    private func cell(_ column: Column, _ row: SourceRow, _ number: Int, _ outer: Setting) -> [FlowBlock] {
        var setting = cell(outer)
        setting.scope = row.scope.with("row", .number(number))
        if let numerals = column.numerals { setting.numerals = numerals.inside(setting.numerals) }
        var blocks = cellContent(column, setting)
        if blocks.isEmpty, let empty = column.empty {
            blocks = paragraphs([Paragraph(label: nil, level: 0, text: empty)], BlockOptions(), setting)
        }
        if let align = column.align { blocks = blocks.map { $0.aligned(align) } }
        return blocks
    }

    private func cellContent(_ column: Column, _ setting: Setting) -> [FlowBlock] {
        switch column.content {
        case .template(let template):
            return paragraphs([Paragraph(label: nil, level: 0, text: template)], BlockOptions(), setting)
        case .path(let path):
            let entity = lookup.entity(path, setting.scope)
            if case .empty = entity, path.components.contains("result"), lookup.currentRound == nil {
                findings.report(.bindingNoRound, at: path.span)
            }
            if case .value(let value, let scope) = entity { return content(value, setting.inside(scope)) }
            let text = filledText(entity, setting)
            return text.isEmpty ? [] : [paragraph(text, setting, style: plainStyle(setting))]
        case .columns, .written, .blank: return []
        }
    }
}

extension FlowBlock {
    /// The same block, its paragraph aligned otherwise.
    fileprivate func aligned(_ align: Alignment) -> FlowBlock {
        // A list keeps its labels before its words.
        guard case .paragraph(var paragraph) = kind, paragraph.label == nil else { return self }
        paragraph.style.align = align
        var copy = self
        copy.kind = .paragraph(paragraph)
        return copy
    }
}

extension [FlowBlock] {
    /// All words and labels, to see whether two cells say the same; nothing where there is more than words.
    fileprivate var words: [String]? {
        var words: [String] = []
        for block in self {
            switch block.kind {
            case .paragraph(let paragraph): words.append(paragraph.labelText + paragraph.text.string)
            case .group(let inner, _):
                guard let inner = inner.words else { return nil }
                words += inner
            default: return nil
            }
        }
        return words
    }
}

extension FlowParagraph {
    fileprivate var labelText: String {
        switch label {
        case nil: ""
        case .text(let text): text.string + " "
        case .checkbox(let isTicked): isTicked ? "[x] " : "[ ] "
        }
    }
}
