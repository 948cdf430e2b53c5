// All words of a flow, paragraph by paragraph, however deep they stand in it.

import Composition

extension Flow {
    /// Labels, values, cells and captions are texts of their own.
    var texts: [String] { sections.flatMap { $0.blocks.flatMap(\.texts) } }
}

extension FlowBlock {
    fileprivate var texts: [String] {
        switch kind {
        case .paragraph(let paragraph): return paragraph.texts
        case .field(let field): return [field.label.string] + field.values.map(\.string)
        case .table(let table):
            let rows = table.rows.flatMap { row in
                (row.startsGroup ? (row.groupRow + row.groupLabel).flatMap(\.texts) : [])
                    + row.cells.flatMap { $0.flatMap(\.texts) }
            }
            let empty = table.rows.isEmpty ? table.empty.flatMap(\.texts) : []
            return table.header.flatMap { $0.blocks.flatMap(\.texts) } + rows + empty
        case .picture(let picture): return picture.caption?.texts ?? []
        case .chart(let chart):
            let bars = chart.bars.flatMap { [$0.label.string, $0.printed.string] }
            return bars + chart.legend.map(\.string) + chart.scale.map(\.string) + (chart.caption?.texts ?? [])
        case .contents(let contents): return contents.entries.map(\.text.string)
        case .group(let blocks, _), .row(let blocks, _, _): return blocks.flatMap(\.texts)
        case .space, .rule, .signatureField: return []
        }
    }
}

extension FlowParagraph {
    fileprivate var texts: [String] {
        if case .text(let label)? = label { return [label.string, text.string] }
        return [text.string]
    }
}
