// Sets the rows of a table. Takes its cells and the edges of its columns, gives rows and the cells that go over several
// of them; cuts nothing.

import Composition
import Geometry
import Language

extension GalleySetter {
    func setRows(_ table: FlowTable, _ edges: [Length]) -> ([SetTable.Row], [SetTable.TallCell]) {
        guard !table.rows.isEmpty else { return (message(table, edges), []) }
        let headings = (0..<table.columnCount).map(table.heading(ofColumn:))
        var tall: [SetTable.TallCell] = []
        var rows = table.rows.enumerated().map { number, row in
            setRow(row, number, last: table.rows.count - 1, edges, headings, table.verticals, &tall)
        }
        // The label of a group stands above the cell that stands in its column.
        for index in tall.indices where tall[index].columns.lowerBound == 0 {
            let cells = tall[index].rows
            if rows[cells.lowerBound].startsGroup, let label = rows[cells.lowerBound].label {
                tall[index].galley = tall[index].galley.below(label)
            }
            for row in cells { rows[row].label = nil }
        }
        for cell in tall {
            for row in cell.rows { rows[row].hiddenEdges.formUnion(cell.columns.dropFirst()) }
            let others = rows[cell.rows.lowerBound..<cell.rows.upperBound].reduce(Length.zero) {
                $0 + $1.height(labelled: $1.startsGroup, line: lineHeight)
            }
            let last = cell.rows.upperBound
            rows[last].leastContent = max(rows[last].leastContent, cell.galley.height - others)
        }
        return (rows, tall)
    }

    private func setRow(
        _ row: FlowTable.Row, _ number: Int, last: Int, _ edges: [Length], _ headings: [String?],
        _ verticals: [VerticalAlignment], _ tall: inout [SetTable.TallCell]
    ) -> SetTable.Row {
        defer { column = nil }
        var cells: [CellGalley] = []
        cells.reserveCapacity(edges.count - 1)
        var hidden: Set<Int> = []
        for column in 0..<(edges.count - 1) {
            let blocks = column < row.cells.count ? row.cells[column] : []
            let span = row.spans.isEmpty ? nil : row.spans.first { $0.column == column }
            self.column = headings[column]
            let galley = cell(blocks, column: column, over: span?.columns ?? 1, edges)
            guard let span else {
                cells.append(galley)
                continue
            }
            let columns = column..<column + span.columns
            hidden.formUnion(columns.dropFirst())
            let end = min(last, number + span.rows - 1)
            if end > number {
                let vertical = span.vertical ?? verticals[column]
                tall.append(.init(galley: galley, columns: columns, rows: number...end, vertical: vertical))
            }
            cells.append(end > number ? CellGalley([]) : galley)
        }
        return SetTable.Row(
            cells: cells, label: row.groupLabel.isEmpty ? nil : cell(row.groupLabel, column: 0, edges),
            band: row.groupRow.isEmpty ? nil : cell(row.groupRow, column: 0, over: edges.count - 1, edges),
            startsGroup: row.startsGroup, startsPage: row.startsPage, staysWithPrevious: row.staysWithPrevious,
            hiddenEdges: hidden)
    }

    /// What an empty table says, over all columns.
    private func message(_ table: FlowTable, _ edges: [Length]) -> [SetTable.Row] {
        guard !table.empty.isEmpty, edges.count > 1 else { return [] }
        let galley = cell(table.empty, column: 0, over: edges.count - 1, edges)
        return [SetTable.Row(cells: [galley], hiddenEdges: Set(1..<edges.count - 1))]
    }
}

extension FlowTable {
    /// The words that stand right over a column, for findings.
    fileprivate func heading(ofColumn column: Int) -> String? {
        let cells = header.filter { ($0.column..<$0.column + $0.columnSpan).contains(column) }
        guard let blocks = cells.max(by: { $0.row < $1.row })?.blocks else { return nil }
        let words = blocks.compactMap { block -> String? in
            if case .paragraph(let paragraph) = block.kind { paragraph.text.string } else { nil }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
