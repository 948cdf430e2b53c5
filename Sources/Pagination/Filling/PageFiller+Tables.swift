// Places tables: rows whole where they fit, cut where they may, the header on every page; draws the rules of what
// stands on each page.

import Composition
import Diagnostics
import Geometry
import Pages

extension PageFiller {
    /// The least of a table that may stand at the foot of a page: its header and the start of its first row (TB-03).
    func startHeight(_ table: SetTable) -> Length {
        guard let first = table.rows.first else { return table.headerHeight }
        let height = first.height(labelled: true, line: table.line)
        guard table.splitsRows else { return table.headerHeight + height }
        return table.headerHeight + min(height, max(table.line * 2, first.startHeight) + SetTable.padding)
    }

    /// Places a table; `following` is what comes behind it.
    func fill(_ table: SetTable, before following: Length) {
        let least = table.leadHeight + table.headerHeight + setter.lineHeight + SetTable.padding
        guard least <= section.setup.textHeight else {
            findings.append(Diagnostic(.setHeaderTooHigh, at: table.span))
            return
        }
        var rest = table.height + following
        if y + startHeight(table) > bottom, isUsed { turnPage(rest: rest) }
        var body = beginBody(table)
        for (index, row) in table.rows.enumerated() {
            if row.startsPage || isParted(index, of: table, from: body) { turn(table, rest: rest, &body) }
            place(row, of: table, rest: rest, &body)
            rest = rest - row.height(labelled: row.startsGroup, line: table.line)
        }
        endBody(table, body)
    }

    /// Whether rows that stay together would be parted here, though they fit on a page of their own.
    private func isParted(_ index: Int, of table: SetTable, from body: Length) -> Bool {
        guard y > body, !table.rows[index].staysWithPrevious else { return false }
        let more = table.rows[(index + 1)...].prefix { $0.staysWithPrevious }
        guard !more.isEmpty else { return false }
        let height = more.reduce(table.rows[index].height(labelled: true, line: table.line)) {
            $0 + $1.height(labelled: $1.startsGroup, line: table.line)
        }
        let page = bottom - top - table.headerHeight - table.leadHeight
        return y + height > bottom && height <= page
    }

    /// The header, and where the rows under it begin.
    private func beginBody(_ table: SetTable, repeated: Bool = false) -> Length {
        if repeated { addLead(table) }
        if !repeated || table.repeatsHeader { addHeader(table) } else { addRule(table, at: y) }
        isUsed = true
        return y
    }

    private func addLead(_ table: SetTable) {
        for line in table.lead.boxes {
            y = y + line.gap
            for item in line.box.items { add(item.moved(by: Point(x: left, y: y))) }
            y = y + line.box.height
        }
        if !table.lead.boxes.isEmpty { y = y + table.leadGap }
    }

    private func addHeader(_ table: SetTable) {
        guard !table.header.isEmpty else {
            addRule(table, at: y)
            return
        }
        let offset = Point(x: left, y: y)
        for cell in table.header {
            for item in cell.items { add(item.moved(by: offset)) }
            box(cell.frame.moved(by: offset))
        }
        y = y + table.headerHeight
    }

    private func place(_ row: SetTable.Row, of table: SetTable, rest: Length, _ body: inout Length) {
        var progress = RowProgress(row.cells(labelled: row.startsGroup || y == body))
        while true {
            let room = bottom - y - SetTable.padding
            // The first row on a page is cut where it must be, or it would never come to its end.
            let isFresh = y == body
            let counts =
                progress.restFits(room)
                ? progress.rest : cut(&progress, room: room, must: isFresh, splits: table.splitsRows)
            if let counts {
                add(progress, counts, table)
                progress.advance(counts)
            }
            if progress.isDone { break }
            turn(table, rest: rest, &body)
            if progress.isStarted {
                progress.setHeads(heads(progress, row, table), room: bottom - y - SetTable.padding)
            } else if row.label != nil {
                progress = RowProgress(row.cells(labelled: true))
            }
        }
        rowSteps += progress.steps
    }

    /// What stands above the rest of each cell of a row that goes on: the label of its group, then what the table repeats
    /// of cells that have come to their end.
    private func heads(_ progress: RowProgress, _ row: SetTable.Row, _ table: SetTable) -> [CellGalley?] {
        var heads = [CellGalley?](repeating: nil, count: row.cells.count)
        heads[0] = row.label
        switch table.continuation {
        case .blank: break
        case .columns(let columns):
            for column in columns where heads.indices.contains(column) && progress.isDone(column) {
                heads[column] = column == 0 ? row.cells(labelled: true)[0] : row.cells[column]
            }
        case .word(let word): heads[0] = heads[0].map { word.below($0) } ?? word
        }
        return heads
    }

    /// The lines of each cell that go into the room; nothing where the row is better off on the next page.
    private func cut(_ progress: inout RowProgress, room: Length, must: Bool, splits: Bool) -> [Int]? {
        let line = setter.lineHeight
        if must {
            guard let most = progress.cut(room: room, must: true) else { return nil }
            return progress.leavesOneLine(most, line: line) ? shorter(&progress, room, most) ?? most : most
        }
        // A row goes to the next page whole where only a sliver of it would stand here, or there.
        guard splits, room >= line * 2, let most = progress.cut(room: room, must: false) else { return nil }
        return progress.leavesOneLine(most, line: line) ? shorter(&progress, room, most) : most
    }

    /// A cut a line higher than the most that fits, if two lines still stand here.
    private func shorter(_ progress: inout RowProgress, _ room: Length, _ most: [Int]) -> [Int]? {
        let tallest = progress.fragment(most).height
        let lower = tallest - setter.lineHeight
        guard lower >= setter.lineHeight * 2 else { return nil }
        return progress.cut(room: min(room, lower), must: false)
    }

    private func turn(_ table: SetTable, rest: Length, _ body: inout Length) {
        endBody(table, body)
        turnPage(rest: rest)
        body = beginBody(table, repeated: true)
    }

    private func add(_ progress: RowProgress, _ counts: [Int], _ table: SetTable) {
        let (fragment, height) = progress.fragment(counts, verticals: table.verticals, least: setter.lineHeight)
        let top = y + SetTable.topPadding
        for (items, offset) in fragment {
            let move = Point(x: left, y: top + offset)
            for item in items { add(item.moved(by: move)) }
        }
        y = top + max(height, setter.lineHeight) + SetTable.bottomPadding
        usedBottom = y
        addRule(table, at: y)
    }

    // MARK: Rules

    private func addRule(_ table: SetTable, at y: Length) {
        stroke(Point(x: left, y: y), Point(x: left + table.width, y: y))
    }

    /// The upright rules of the rows that stand on this page.
    private func endBody(_ table: SetTable, _ body: Length) {
        guard y > body else { return }
        let isMessage = table.rows.first?.cells.count == 1 && table.edges.count > 2
        for (index, edge) in table.edges.enumerated() {
            if isMessage, index != 0, index != table.edges.count - 1 { continue }
            stroke(Point(x: left + edge, y: body), Point(x: left + edge, y: y))
        }
    }

    private func box(_ frame: Rectangle) {
        let (x0, y0, x1, y1) = (frame.origin.x, frame.origin.y, frame.maxX, frame.maxY)
        stroke(Point(x: x0, y: y0), Point(x: x1, y: y0))
        stroke(Point(x: x0, y: y1), Point(x: x1, y: y1))
        stroke(Point(x: x0, y: y0), Point(x: x0, y: y1))
        stroke(Point(x: x1, y: y0), Point(x: x1, y: y1))
    }

    private func stroke(_ from: Point, _ to: Point) {
        add(.stroke(Stroke(from: from, to: to, width: GalleySetter.ruleWidth)))
    }
}
