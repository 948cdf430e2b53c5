// Rows of a table that the file writes out: their cells, how far each goes, and the columns that this leaves to others.

import Diagnostics
import Domain

/// A row as the file writes it out, a list of cells.
public struct WrittenRow: Sendable {
    public let cells: [WrittenCell]
    public let span: Span
    public init(cells: [WrittenCell], span: Span) {
        self.cells = cells
        self.span = span
    }
}

/// A cell as the file writes it out: its content, or a map that says over how many columns and rows it goes. The cells
/// that it covers are not written.
public struct WrittenCell: Sendable {
    public let blocks: [Block]
    public var columns = 1
    public var rows = 1
    public var align: Alignment?
    /// Where it stands in the room of its rows, if it goes over several.
    public var vertical: VerticalAlignment?
    public var numerals: NumeralPolicy?
    public let span: Span
    public init(_ blocks: [Block], span: Span) {
        self.blocks = blocks
        self.span = span
    }
}

extension [WrittenRow] {
    /// Where each written cell begins, row by row; a cell stands in the first column that none above or before it
    /// covers. For the checks: `places` may lie behind the last column, `end` is where the row does, and the cells of
    /// `colliding` go over a place that a cell above has.
    public func placed() -> [(places: [Int], end: Int, colliding: [Int])] {
        var covered: [Int: Int] = [:]
        return map { row in
            var (column, places, colliding) = (0, [Int](), [Int]())
            func skip() { while covered[column, default: 0] > 0 { column += 1 } }
            var below: [Int: Int] = [:]
            for cell in row.cells {
                skip()
                places.append(column)
                if (column..<column + cell.columns).contains(where: { covered[$0, default: 0] > 0 }) {
                    colliding.append(places.count - 1)
                }
                for index in column..<column + cell.columns { below[index] = cell.rows }
                column += cell.columns
            }
            skip()
            for (index, rows) in covered where rows > 0 { below[index] = Swift.max(below[index] ?? 0, rows) }
            covered = below.mapValues { $0 - 1 }
            return (places, column, colliding)
        }
    }
}
