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
        return table.headerHeight + leastHeight(first, splits: table.splitsRows)
    }

    private func leastHeight(_ row: SetTable.Row, splits: Bool) -> Length {
        guard splits else { return row.height }
        return min(row.height, max(setter.lineHeight * 2, row.startHeight) + SetTable.padding)
    }

    /// Places a table; `following` is what comes behind it.
    func fill(_ table: SetTable, before following: Length) {
        guard table.headerHeight + setter.lineHeight + SetTable.padding <= section.setup.textHeight else {
            findings.append(Diagnostic(.setHeaderTooHigh, at: table.span))
            return
        }
        var rest = table.height + following
        if y + startHeight(table) > bottom, isUsed { turnPage(rest: rest) }
        var body = beginBody(table)
        for row in table.rows {
            place(row, of: table, rest: rest, &body)
            rest = rest - row.height
        }
        endBody(table, body)
    }

    /// The header, and where the rows under it begin.
    private func beginBody(_ table: SetTable, repeated: Bool = false) -> Length {
        if !repeated || table.repeatsHeader { addHeader(table) } else { addRule(table, at: y) }
        isUsed = true
        return y
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
        if row.startsPage { turn(table, rest: rest, &body) }
        var progress = RowProgress(row)
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
        }
        rowSteps += progress.steps
    }

    /// The lines of each cell that go into the room; nothing where the row is better off on the next page.
    private func cut(_ progress: inout RowProgress, room: Length, must: Bool, splits: Bool) -> [Int]? {
        if must { return progress.cut(room: room, must: true) }
        // A row goes to the next page whole where only a sliver of it would stand here.
        guard splits, room >= setter.lineHeight * 2 else { return nil }
        return progress.cut(room: room, must: false)
    }

    private func turn(_ table: SetTable, rest: Length, _ body: inout Length) {
        endBody(table, body)
        turnPage(rest: rest)
        body = beginBody(table, repeated: true)
    }

    private func add(_ progress: RowProgress, _ counts: [Int], _ table: SetTable) {
        let (fragment, height) = progress.fragment(counts)
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
