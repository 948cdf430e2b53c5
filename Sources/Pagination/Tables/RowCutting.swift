// Cuts a row that does not fit on what is left of a page. Takes where each cell stands and the room, gives the lines
// that go on this page; says when a cut would not be sensible.

import Geometry
import Language
import Pages

/// How far the cells of a row have been placed.
struct RowProgress {
    let cells: [CellGalley]
    /// The next line of each cell.
    var next: [Int]
    /// What stands above the rest of each cell on a page where the row goes on: repeated, or a word.
    private var heads: [CellGalley?]
    /// How far above the row each cell begins on this page: behind the row's own cells come those over several rows that
    /// end in it.
    private var rises: [Length]
    /// The columns in which those stand.
    private let tallCells: [SetTable.TallCell]
    private let ownCount: Int
    /// Whether something of the row stands on a page.
    private(set) var isStarted = false
    /// Lines looked at so far.
    private(set) var steps = 0

    /// `tall`: the cells over several rows that end in this one, how far above it they begin on this page, and what of
    /// them stands on pages before.
    init(_ own: [CellGalley], tall: [(cell: SetTable.TallCell, rise: Length, next: Int)] = []) {
        cells = own + tall.map(\.cell.galley)
        next = Array(repeating: 0, count: own.count) + tall.map(\.next)
        heads = Array(repeating: nil, count: cells.count)
        rises = Array(repeating: .zero, count: own.count) + tall.map(\.rise)
        tallCells = tall.map(\.cell)
        ownCount = own.count
    }

    /// The column in which a cell stands.
    func column(_ index: Int) -> Int { index < ownCount ? index : tallCells[index - ownCount].columns.lowerBound }

    /// The cell over several rows behind the row's own.
    func tallCell(_ index: Int) -> SetTable.TallCell { tallCells[index - ownCount] }

    private func vertical(_ index: Int, _ verticals: [VerticalAlignment]) -> VerticalAlignment {
        if index >= ownCount { return tallCells[index - ownCount].vertical }
        return index < verticals.count ? verticals[index] : .top
    }

    var isDone: Bool { zip(cells, next).allSatisfy { $1 >= $0.boxes.count } }
    func isDone(_ column: Int) -> Bool { next[column] >= cells[column].boxes.count }

    /// All lines that are left.
    var rest: [Int] { zip(cells, next).map { $0.boxes.count - $1 } }

    /// Puts something above the rest of a cell on the page that begins; a head that takes more than half of the room is
    /// left out, so that a row always goes on.
    mutating func setHeads(_ wanted: [CellGalley?], room: Length) {
        heads = wanted.map { head in head.flatMap { $0.height + $0.height <= room ? $0 : nil } }
    }

    /// Whether all that is left goes into the room, without padding; looks no further than the room.
    mutating func restFits(_ room: Length) -> Bool {
        cells.indices.allSatisfy { column in
            if next[column] == 0, heads[column] == nil { return cells[column].height <= room + rises[column] }
            return next[column] + fitting(column, room: room) == cells[column].boxes.count
        }
    }

    /// The room that a head leaves, and what a cell has above the row.
    private func room(_ column: Int, of room: Length) -> Length {
        room + rises[column] - (heads[column]?.height ?? .zero)
    }

    /// How many of the lines that are left in a cell go into the room.
    private mutating func fitting(_ column: Int, room: Length) -> Int {
        let (cell, start) = (cells[column], next[column])
        let room = self.room(column, of: room)
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
        for column in cells.indices {
            var count = lines(column, room: room, must: false)
            if count == 0, !isDone(column), must {
                heads[column] = nil
                count = lines(column, room: room, must: true)
            }
            if count == 0, !isDone(column) { return nil }
            counts.append(count)
        }
        return counts
    }

    /// Whether so many lines leave no more than one line of text of the whole row.
    func leavesOneLine(_ counts: [Int], line: Length) -> Bool {
        cells.indices.allSatisfy { column in
            let rest = cells[column].boxes.dropFirst(next[column] + counts[column])
            return rest.isEmpty || rest.count == 1 && rest.allSatisfy { $0.box.height <= line }
        }
    }

    /// The most lines that fit and may be followed by a cut.
    private mutating func lines(_ column: Int, room: Length, must: Bool) -> Int {
        let (cell, start) = (cells[column], next[column])
        let fitting = fitting(column, room: room)
        if start + fitting == cell.boxes.count { return fitting }
        // Back to where the paragraph allows a cut: two lines at either side.
        var count = fitting
        while count > 0, cell.boxes[start + count - 1].box.keepsNext { count -= 1 }
        if count > 0 { return count }
        return must ? max(1, fitting) : 0
    }

    /// Lines by cell, each from the top of the row.
    typealias Fragment = (cells: [[(items: [PageItem], y: Length)]], height: Length)

    /// The items of the lines that are placed, and how high they are. Cells stand in the middle or at the foot only of a
    /// row that is whole: a cut one is read from its top.
    func fragment(_ counts: [Int], verticals: [VerticalAlignment], least: Length) -> Fragment {
        var (placed, height) = fragment(counts)
        guard !isStarted, counts == rest, counts.indices.contains(where: { vertical($0, verticals) != .top }) else {
            return (placed, height)
        }
        height = max(height, least)
        placed = counts.indices.map { column -> [(items: [PageItem], y: Length)] in
            let slack = height + rises[column] - cells[column].height
            // A cell of which something stands on the page before is read from its top, too.
            guard next[column] == 0 else { return tops(column, counts[column]).items }
            var y = vertical(column, verticals).share(of: slack) - rises[column]
            return cells[column].boxes.map { line in
                y = y + line.gap
                defer { y = y + line.box.height }
                return (line.box.items, y)
            }
        }
        return (placed, height)
    }

    /// The same with all cells at the top.
    func fragment(_ counts: [Int]) -> Fragment {
        var placed: [[(items: [PageItem], y: Length)]] = []
        var tallest = Length.zero
        for (column, count) in counts.enumerated() {
            let (items, end) = tops(column, count)
            placed.append(items)
            tallest = max(tallest, end)
        }
        return (placed, tallest)
    }

    /// Lines of one cell from its top, and where they end.
    private func tops(_ column: Int, _ count: Int) -> (items: [(items: [PageItem], y: Length)], end: Length) {
        var placed: [(items: [PageItem], y: Length)] = []
        var y = .zero - rises[column]
        let rest = cells[column].boxes[next[column]..<(next[column] + count)]
        for (index, line) in ((heads[column]?.boxes ?? []) + rest).enumerated() {
            if index > 0 { y = y + line.gap }
            placed.append((line.box.items, y))
            y = y + line.box.height
        }
        return (placed, y)
    }

    mutating func advance(_ counts: [Int]) {
        for (column, count) in counts.enumerated() { next[column] += count }
        heads = Array(repeating: nil, count: cells.count)
        rises = Array(repeating: .zero, count: cells.count)
        isStarted = true
    }
}
