// Sets the rows of a table. Takes its cells and the edges of its columns, gives rows and the cells that go over several
// of them; cuts nothing.

import Composition
import Geometry
import Language
import Pages

extension GalleySetter {
    func setRows(_ table: FlowTable, _ edges: [Length]) -> ([SetTable.Row], [SetTable.TallCell]) {
        guard !table.rows.isEmpty else { return (message(table, edges), []) }
        var setting = RowSetting(table: table, edges: edges, body: add(.tableBody))
        var rows = table.rows.enumerated().map { setRow($1, $0, &setting) }
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
        return (rows, tall)
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
            let end = min(setting.table.rows.count - 1, number + (span?.rows ?? 1) - 1)
            self.column = setting.headings[column]
            let isCovered = hidden.contains(column) || setting.isCovered(column, inRow: number)
            let cellElement = isCovered ? nil : cellElement(blocks, in: element, columns, number...end, setting)
            if column == 0, !row.groupLabel.isEmpty {
                label = cell(row.groupLabel, column: 0, edges, in: isLabelRead ? cellElement : nil, isShared: true)
            }
            let isShared = column == 0 && label != nil && isLabelRead
            let galley = cell(
                blocks, column: column, over: columns.count, edges, in: cellElement, isShared: isShared)
            hidden.formUnion(columns.dropFirst())
            guard end > number, let span else {
                cells.append(galley)
                continue
            }
            let vertical = span.vertical ?? setting.table.verticals[column]
            setting.begin(.init(galley: galley, columns: columns, rows: number...end, vertical: vertical))
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

/// What the rows of a table have in common while they are set.
struct RowSetting {
    let table: FlowTable
    let edges: [Length]
    let body: ElementID?
    let headings: [String?]
    /// The cells over several rows so far.
    private(set) var tall: [SetTable.TallCell] = []
    /// The last row that a cell of a row above goes down to, by column.
    private var coveredThrough: [Int]

    init(table: FlowTable, edges: [Length], body: ElementID?) {
        (self.table, self.edges, self.body) = (table, edges, body)
        headings = (0..<table.columnCount).map(table.heading(ofColumn:))
        coveredThrough = Array(repeating: -1, count: edges.count)
    }

    mutating func begin(_ cell: SetTable.TallCell) {
        tall.append(cell)
        for column in cell.columns where coveredThrough.indices.contains(column) {
            coveredThrough[column] = max(coveredThrough[column], cell.rows.upperBound)
        }
    }

    func isCovered(_ column: Int, inRow row: Int) -> Bool { coveredThrough[column] >= row }
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
