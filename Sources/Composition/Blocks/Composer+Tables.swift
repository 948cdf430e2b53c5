// Composes tables: one cell for each row and column, the headings over them.

import Diagnostics
import Domain
import Geometry
import Language

extension Composer {
    func table(_ table: TableBlock, _ span: Span, _ setting: Setting) -> [FlowBlock] {
        guard !setting.isNarrow else {
            findings.report(.blockNotHere, at: span, "table")
            return []
        }
        var options = table.options
        if let form = table.form, let given = document.tables[form.value] { options = options.filled(from: given) }
        options = options.filled(from: layout.tables)
        var inner = setting
        inner.isTopLevel = false
        // What is repeated stands in one place on each page: no table, nothing placed on the paper.
        inner.isNarrow = options.repeatsLead == true
        let lead = options.lead.map { blocks($0, inner) } ?? []
        let caption = caption(table.caption, of: .table, setting)
        let (rows, columns) = composedRows(table.source, options, setting)
        let style = style(anyOf: ["table", "cell"])
        let flow = FlowTable(
            hasCaption: caption != nil, columnCount: columns.leafCount, headerRows: columns.depth,
            verticals: columns.leaves.map { $0.vertical ?? .top },
            header: header(columns.renamed(options.headings), setting),
            widths: options.widths, widthsSpan: options.widthsSpan, form: table.form?.value, rows: rows,
            otherRows: options.fitsEveryRound ? otherRounds(table.source, options, setting) : [],
            repeatsHeader: options.repeatsHeader ?? true,
            repeatedLead: (options.repeatsLead == true ? lead : []) + repeated(caption, table, options),
            gap: style.before, continuation: continuation(options, columns, setting),
            splitsRows: options.splits ?? true,
            empty: options.empty.map {
                paragraphs([Paragraph(label: nil, level: 0, text: $0)], BlockOptions(), cell(setting))
            } ?? [],
            span: span)
        // What leads to a table never stands at the foot of a page without it.
        guard let caption else {
            var block = FlowBlock(.table(flow), before: style.before)
            block.keepWithPrevious = lead.isEmpty ? 0 : Self.leadLines
            return lead + [block]
        }
        var above = FlowBlock(.paragraph(caption), before: caption.style.before)
        above.keepsNext = true
        above.keepWithPrevious = lead.isEmpty ? 0 : Self.leadLines
        return lead + [above, FlowBlock(.table(flow), before: caption.style.after)]
    }

    /// Lines of a lead that stay with its table, as many as of a paragraph that is cut.
    private static let leadLines = 2

    private func repeated(_ caption: FlowParagraph?, _ table: TableBlock, _ options: TableOptions) -> [FlowBlock] {
        guard let caption, options.repeatsCaption == true else { return [] }
        return [continued(caption, isNumbered: table.caption?.isNumbered == true && layout.captions.table != nil)]
    }

    /// The rows in the papers of the document's other rounds. What is wrong with them is said in those papers.
    private func otherRounds(
        _ source: TableBlock.Source, _ options: TableOptions, _ setting: Setting
    ) -> [FlowTable.Row] {
        let others = document.rounds.filter { $0 != lookup.currentRound }
        return others.flatMap { round in
            let composer = Composer(
                document: document, round: round, report: report, layout: layout, layouts: lookup.layouts,
                pictures: pictures)
            composer.setup = setup
            return composer.composedRows(source, options, setting).0
        }
    }

    func cell(_ setting: Setting) -> Setting {
        var setting = setting
        setting.place = .cell
        setting.isTopLevel = false
        setting.isNarrow = true
        setting.style = nil
        return setting
    }

    func startsPage(_ row: SourceRow, _ flow: FlowTable.Row, _ newPage: TableOptions.NewPage?) -> Bool {
        switch newPage {
        case nil: false
        case .each: true
        case .group: flow.startsGroup
        case .ids(let ids): ids.contains { $0.value == row.id }
        }
    }

    private func continuation(
        _ options: TableOptions, _ columns: [Column], _ setting: Setting
    ) -> FlowTable.Continuation {
        switch options.continued {
        case nil, .blank: return .blank
        case .columns(let words): return .columns(words.compactMap { columns.leaf(named: $0.value) })
        case .word(let word):
            let text = FlowText(word.value, span: word.span)
            return .word([paragraph(text, cell(setting), style: plainStyle(cell(setting)))])
        }
    }

    // MARK: Headings

    private func header(_ columns: [Column], _ setting: Setting) -> [FlowTable.HeaderCell] {
        guard columns.contains(where: { !$0.heading.isEmpty }) else { return [] }
        var cells: [FlowTable.HeaderCell] = []
        var setting = setting
        setting.place = .headerCell
        setting.isTopLevel = false
        setting.style = nil
        add(columns, row: 0, column: 0, depth: columns.depth, setting, &cells)
        return cells
    }

    private func add(
        _ columns: [Column], row: Int, column: Int, depth: Int, _ setting: Setting,
        _ cells: inout [FlowTable.HeaderCell]
    ) {
        var place = column
        for column in columns {
            let blocks = paragraphs(
                column.heading.map { Paragraph(label: nil, level: 0, text: $0) }, BlockOptions(), setting)
            if case .columns(let inner) = column.content {
                cells.append(
                    .init(blocks: blocks, row: row, column: place, rowSpan: 1, columnSpan: column.leafCount))
                add(inner, row: row + 1, column: place, depth: depth, setting, &cells)
            } else {
                cells.append(.init(blocks: blocks, row: row, column: place, rowSpan: depth - row, columnSpan: 1))
            }
            place += column.leafCount
        }
    }
}
