// Cuts a row that does not fit on what is left of a page. Takes where each cell stands and the room, gives the lines
// that go on this page; says when a cut would not be sensible.

import Geometry
import Pages

/// How far the cells of a row have been placed.
struct RowProgress {
    let row: SetTable.Row
    /// The next line of each cell.
    var next: [Int]
    /// Lines looked at so far.
    private(set) var steps = 0

    init(_ row: SetTable.Row) {
        self.row = row
        next = Array(repeating: 0, count: row.cells.count)
    }

    var isStarted: Bool { next.contains { $0 > 0 } }
    var isDone: Bool { zip(row.cells, next).allSatisfy { $1 >= $0.boxes.count } }

    /// All lines that are left.
    var rest: [Int] { zip(row.cells, next).map { $0.boxes.count - $1 } }

    /// Whether all that is left goes into the room, without padding; looks no further than the room.
    mutating func restFits(_ room: Length) -> Bool {
        if !isStarted { return row.height - SetTable.padding <= room }
        return row.cells.indices.allSatisfy { column in
            let cell = row.cells[column]
            return next[column] + fitting(cell, from: next[column], room: room) == cell.boxes.count
        }
    }

    /// How many lines from a place on go into the room.
    private mutating func fitting(_ cell: CellGalley, from start: Int, room: Length) -> Int {
        var used = Length.zero
        var index = start
        while index < cell.boxes.count {
            let line = cell.boxes[index]
            used = used + (index == start ? .zero : line.gap) + line.box.height
            steps += 1
            if used > room { break }
            index += 1
        }
        return index - start
    }

    /// How many lines of each cell go into the room. Nothing if a cell could not even begin, unless it must: at the top
    /// of a page each cell takes at least a line, so that a row always comes to its end (TB-02).
    mutating func cut(room: Length, must: Bool) -> [Int]? {
        var counts: [Int] = []
        for (cell, start) in zip(row.cells, next) {
            let count = lines(of: cell, from: start, room: room, must: must)
            if count == 0, start < cell.boxes.count, !must { return nil }
            counts.append(count)
        }
        return counts
    }

    /// The most lines that fit and may be followed by a cut.
    private mutating func lines(of cell: CellGalley, from start: Int, room: Length, must: Bool) -> Int {
        let fitting = fitting(cell, from: start, room: room)
        if start + fitting == cell.boxes.count { return fitting }
        // Back to where the paragraph allows a cut: two lines at either side.
        var count = fitting
        while count > 0, cell.boxes[start + count - 1].box.keepsNext { count -= 1 }
        if count > 0 { return count }
        return must ? max(1, fitting) : 0
    }

    /// The items of the lines that are placed, and how high they are.
    func fragment(_ counts: [Int]) -> (items: [(items: [PageItem], y: Length)], height: Length) {
        var placed: [(items: [PageItem], y: Length)] = []
        var tallest = Length.zero
        for (column, count) in counts.enumerated() {
            var y = Length.zero
            let start = next[column]
            for index in start..<(start + count) {
                let line = row.cells[column].boxes[index]
                if index > start { y = y + line.gap }
                placed.append((line.box.items, y))
                y = y + line.box.height
            }
            tallest = max(tallest, y)
        }
        return (placed, tallest)
    }

    mutating func advance(_ counts: [Int]) {
        for (column, count) in counts.enumerated() { next[column] += count }
    }
}
