// The rows of a table as they are being placed: where they begin on the open page, and the cells over several rows that
// have begun and not ended. Takes what is placed, gives what is still to come; draws nothing.

import Geometry

struct TableBody {
    /// A cell over several rows of which some are still to come.
    struct OpenCell {
        var cell: SetTable.TallCell
        /// The first line that stands on no page yet.
        var next = 0
        /// Where it begins on the open page, once a row of it stands there.
        var top: Length?
        /// Its place among the page's items: it is read with the first row that stands beside it.
        var slot = 0
    }
    /// A stretch of a column's edge that lies inside a cell.
    struct Gap {
        let edge: Int
        let from: Length
        let to: Length
    }

    private(set) var table: SetTable
    /// Where the rows begin on the open page.
    var top: Length
    var open: [OpenCell] = []
    private(set) var gaps: [Gap] = []
    /// The first of the tall cells that has not begun.
    private var nextTall = 0

    init(_ table: consuming SetTable, top: Length) {
        self.table = table
        self.top = top
    }

    /// Lets go of a row that stands on its pages: long tables are not kept twice.
    mutating func release(row: Int) { table.stretch.rows[row] = SetTable.Row(cells: []) }

    /// Goes on to the next rows; no cell is open between two stretches.
    mutating func begin(_ stretch: SetTable.Stretch, later: RowSetting?) {
        (table.stretch, table.later) = (stretch, later)
        nextTall = 0
    }

    /// Opens the cells that begin in a row.
    mutating func open(row: Int) {
        while nextTall < table.stretch.tallCells.count, table.stretch.tallCells[nextTall].rows.lowerBound <= row {
            open.append(OpenCell(cell: table.stretch.tallCells[nextTall]))
            nextTall += 1
        }
    }

    /// The open cells that end in a row, as it needs them if its own cells begin at `y`.
    func ending(row: Int, at y: Length) -> [(cell: SetTable.TallCell, rise: Length, next: Int)] {
        open.filter { $0.cell.rows.upperBound == row }.map { ($0.cell, y - ($0.top ?? y), $0.next) }
    }

    /// A part of a row stands on the page, its cells from `y`, its items from `slot` on: cells that end in it are its
    /// own now, and their slots are given.
    mutating func place(row: Int, at y: Length, slot: Int) -> [Int] {
        for index in open.indices where open[index].top == nil { (open[index].top, open[index].slot) = (y, slot) }
        let ending = open.filter { $0.cell.rows.upperBound == row }
        open.removeAll { $0.cell.rows.upperBound == row }
        return ending.map(\.slot)
    }

    /// Items have been put in at a slot: what stands there or behind has moved.
    mutating func moveSlots(from slot: Int, by count: Int) {
        for index in open.indices where open[index].slot >= slot { open[index].slot += count }
    }

    mutating func hide(_ edges: Set<Int>, from: Length, to: Length) {
        for edge in edges { gaps.append(Gap(edge: edge, from: from, to: to)) }
    }

    /// The columns in which open cells stand.
    var openColumns: Set<Int> { Set(open.flatMap(\.cell.columns)) }

    /// Begins again on a new page.
    mutating func turn(top: Length) {
        self.top = top
        gaps = []
    }
}
