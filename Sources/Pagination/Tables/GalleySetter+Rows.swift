// Sets the rows of a table. Takes its cells and the edges of its columns, gives rows and the cells that go over several
// of them; cuts nothing.

import Composition
import Geometry
import Language
import Pages

extension GalleySetter {
    /// The first rows of a table, and what it takes to set more of them; nothing where these are all.
    func setRows(_ table: FlowTable, _ edges: [Length], in element: ElementID?) -> (SetTable.Stretch, RowSetting?) {
        inside(element) {
            guard !table.rows.isEmpty else { return (SetTable.Stretch(rows: message(table, edges)), nil) }
            // What is announced at the foot of each page is how much is still to come: all must be set for that.
            let stretch = rememberWords ? table.rows.count : rowsAtOnce
            var setting = RowSetting(table: table, edges: edges, body: add(.tableBody), stretch: stretch)
            let first = setStretch(&setting)
            return (first, setting.isDone ? nil : setting)
        }
    }

    /// The next rows of a table, with the cells over several of them. A long table is set as it is placed: all rows of
    /// one of a thousand pages would be in memory twice.
    func setStretch(_ setting: inout RowSetting) -> SetTable.Stretch {
        let numbers = setting.next()
        var rows = numbers.map { setRow(setting.table.rows[$0], $0, &setting) }
        var tall = setting.tall
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
        return SetTable.Stretch(rows: rows, tallCells: tall)
    }

    private func setRow(_ row: FlowTable.Row, _ number: Int, _ setting: inout RowSetting) -> SetTable.Row {
        defer { column = nil }
        let edges = setting.edges
        let isBandRead = setting.table.isGroupRowRead(number)
        let isLabelRead = setting.table.isGroupLabelRead(number)
        let band = row.groupRow.isEmpty ? nil : setBand(row.groupRow, in: isBandRead ? setting.body : nil, edges)
        let element = add(.row, in: setting.body)
        var label: CellGalley?
        var cells: [CellGalley] = []
        cells.reserveCapacity(edges.count - 1)
        var hidden: Set<Int> = []
        for column in 0..<(edges.count - 1) {
            let blocks = column < row.cells.count ? row.cells[column] : []
            let span = row.spans.isEmpty ? nil : row.spans.first { $0.column == column }
            let columns = column..<column + (span?.columns ?? 1)
            let rows = setting.rows(of: span, from: number)
            self.column = setting.headings[column]
            let isCovered = hidden.contains(column) || setting.isCovered(column, inRow: rows.lowerBound)
            let cellElement = isCovered ? nil : cellElement(blocks, in: element, columns, rows, setting)
            if column == 0, !row.groupLabel.isEmpty {
                label = cell(row.groupLabel, column: 0, edges, in: isLabelRead ? cellElement : nil, isShared: true)
            }
            let isShared = column == 0 && label != nil && isLabelRead
            let galley = cell(
                blocks, column: column, over: columns.count, edges, in: cellElement, isShared: isShared)
            hidden.formUnion(columns.dropFirst())
            guard rows.count > 1, let span else {
                cells.append(galley)
                continue
            }
            let vertical = span.vertical ?? setting.table.verticals[column]
            setting.begin(.init(galley: galley, columns: columns, rows: rows, vertical: vertical))
            cells.append(CellGalley([]))
        }
        return SetTable.Row(
            cells: cells, label: label, band: band, startsGroup: row.startsGroup, startsPage: row.startsPage,
            staysWithPrevious: row.staysWithPrevious, hiddenEdges: hidden)
    }

    /// What an empty table says, over all columns.
    private func message(_ table: FlowTable, _ edges: [Length]) -> [SetTable.Row] {
        guard !table.empty.isEmpty, edges.count > 1 else { return [] }
        let element = add(.cell, in: add(.row, in: add(.tableBody)))
        if let element { structure[element].columnSpan = edges.count - 1 }
        let galley = cell(table.empty, column: 0, over: edges.count - 1, edges, in: element)
        return [SetTable.Row(cells: [galley], hiddenEdges: Set(1..<edges.count - 1))]
    }
}
