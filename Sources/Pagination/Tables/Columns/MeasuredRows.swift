// The rows of tables with their cells measured, one after the other. Only those that the search for widths looks at can be
// asked how high they are: of a long table the others are more than a machine should keep.

import Composition
import Geometry

struct MeasuredRows {
    struct Row {
        /// Of a cell over several rows, each of them has the whole.
        var cells: [CellMeasure]
        /// Over how many rows each cell goes: each needs to be so much lower. Empty where none does.
        var shares: [Int] = []
        let isHeader: Bool
        let startsPage: Bool
    }
    /// The cells of each header's single columns, then those of its rows.
    private(set) var rows: [Row] = []
    /// Those that can be asked: all, or so many, evenly spaced.
    private(set) var sample: [Row] = []
    private let columns: [Int]
    private let none = CellMeasure.empty
    private let count: Int
    private let limit: Int

    init(of tables: [FlowTable], _ columns: [Int], sampled limit: Int) {
        count = tables.reduce(0) { $0 + 1 + $1.rows.count + $1.otherRows.count }
        self.limit = limit
        self.columns = columns
        rows.reserveCapacity(count)
    }

    /// Whether the row to come is one of the sample: the first behind each so-and-so-manieth of the whole.
    private var isAsked: Bool {
        guard count > limit else { return true }
        let next = sample.count
        return next < limit && rows.count == next * count / limit
    }

    mutating func add(_ table: FlowTable, _ setter: GalleySetter) {
        var header = columns.map { _ in none }
        for cell in table.header where cell.columnSpan == 1 {
            guard let place = columns.firstIndex(of: cell.column) else { continue }
            header[place] = CellMeasure(cell.blocks, setter, isAsked: isAsked)
        }
        append(Row(cells: header, isHeader: true, startsPage: false))
        add(table.rows, setter)
        add(table.otherRows, setter)
    }

    private mutating func append(_ row: Row) {
        if isAsked { sample.append(row) }
        var row = row
        for place in row.cells.indices { row.cells[place].forget() }
        rows.append(row)
    }

    private mutating func add(_ rows: [FlowTable.Row], _ setter: GalleySetter) {
        var tall: [Int: TallCell] = [:]
        for row in rows { append(measured(row, &tall, setter)) }
    }

    /// A cell over several rows on its way down.
    private struct TallCell {
        let measure: CellMeasure
        let share: Int
        var left: Int
    }

    private func measured(_ row: FlowTable.Row, _ tall: inout [Int: TallCell], _ setter: GalleySetter) -> Row {
        var shares: [Int] = []
        func share(_ place: Int, _ rows: Int) {
            if shares.isEmpty { shares = columns.map { _ in 1 } }
            shares[place] = rows
        }
        let cells = columns.enumerated().map { place, column -> CellMeasure in
            if let above = tall[column], above.left > 0 {
                tall[column]?.left -= 1
                share(place, above.share)
                return above.measure
            }
            guard column < row.cells.count else { return none }
            let span = row.spans.isEmpty ? nil : row.spans.first { $0.column == column }
            // What goes over columns is as wide as they are together: their other cells decide.
            if let span, span.columns > 1 { return none }
            let isTall = (span?.rows ?? 1) > 1
            let measure = CellMeasure(
                (column == 0 && row.startsGroup ? row.groupLabel : []) + row.cells[column], setter,
                isAsked: isAsked || isTall)
            if let span, isTall {
                share(place, span.rows)
                tall[column] = TallCell(measure: measure, share: span.rows, left: span.rows - 1)
            }
            return measure
        }
        return Row(cells: cells, shares: shares, isHeader: false, startsPage: row.startsPage)
    }
}
