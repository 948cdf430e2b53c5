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
        splits ? min(row.height, setter.lineHeight * 2 + SetTable.topPadding + SetTable.bottomPadding) : row.height
    }

    func fill(_ table: SetTable) {
        let fullHeight = section.setup.textHeight
        guard table.headerHeight + setter.lineHeight < fullHeight else {
            findings.append(Diagnostic(.setHeaderTooHigh, at: table.span))
            return
        }
        if y + startHeight(table) > bottom, isUsed { turnPage() }
        var body = beginBody(table)
        for row in table.rows { place(row, of: table, &body) }
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

    private func place(_ row: SetTable.Row, of table: SetTable, _ body: inout Length) {
        if row.startsPage { turn(table, &body) }
        let padding = SetTable.topPadding + SetTable.bottomPadding
        var progress = RowProgress(row)
        repeat {
            let room = bottom - y - padding
            if progress.restHeight <= room {
                add(progress, progress.rest, table)
                progress.advance(progress.rest)
                return
            }
            let isFresh = y == body
            let mayCut = table.splitsRows || isFresh || progress.isStarted
            // A row goes to the next page whole where only a sliver of it would stand here.
            let isWorth = room >= setter.lineHeight * 2
            if mayCut, isWorth || isFresh, let counts = progress.cut(room: room, must: isFresh),
                counts.contains(where: { $0 > 0 })
            {
                add(progress, counts, table)
                progress.advance(counts)
            } else if isFresh {
                let counts = progress.cut(room: room, must: true) ?? []
                add(progress, counts, table)
                progress.advance(counts)
            }
            if !progress.isDone { turn(table, &body) }
        } while !progress.isDone
    }

    private func turn(_ table: SetTable, _ body: inout Length) {
        endBody(table, body)
        turnPage()
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

extension RowProgress {
    /// All lines that are left.
    var rest: [Int] { zip(row.cells, next).map { $0.boxes.count - $1 } }
}
