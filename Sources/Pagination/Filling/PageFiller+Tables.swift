// Places tables: the header on every page, rows one after the other, those that belong together on one page.

import Composition
import Diagnostics
import Geometry
import Pages

extension PageFiller {
    /// The least of a table that may stand at the foot of a page: its header and the start of its first row (TB-03).
    func startHeight(_ table: SetTable) -> Length {
        guard let first = table.stretch.rows.first else { return table.headerHeight }
        let height = first.height(labelled: true, line: table.line)
        guard table.splitsRows else { return table.headerHeight + height }
        let start = max(table.line * 2, first.startHeight) + SetTable.padding + first.bandHeight(labelled: true)
        return table.headerHeight + min(height, start)
    }

    /// Places a table; `following` is what comes behind it.
    func fill(_ table: consuming SetTable, before following: Length) {
        guard hasRoom(for: table.stretch.rows, of: table) else { return }
        var rest = table.height + following
        if y + startHeight(table) > bottom, isUsed { turnPage(rest: rest) }
        let start = beginBody(table)
        var body = TableBody(table, top: start)
        repeat {
            fillRows(&body, &rest)
        } while setLater(&body)
        endBody(body)
    }

    private func fillRows(_ body: inout TableBody, _ rest: inout Length) {
        for index in body.table.stretch.rows.indices {
            if body.table.stretch.rows[index].startsPage || isParted(index, of: body.table, from: body.top) {
                turn(rest: rest, &body)
            }
            place(index, rest: rest, &body)
            let row = body.table.stretch.rows[index]
            rest = rest - row.height(labelled: row.startsGroup, line: body.table.line)
            body.release(row: index)
        }
    }

    /// Sets the rows that come next; false where there are none, or none that can be placed.
    private func setLater(_ body: inout TableBody) -> Bool {
        guard var setting = body.table.later else { return false }
        let stretch = setter.setStretch(&setting)
        guard hasRoom(for: stretch.rows, of: body.table) else { return false }
        body.begin(stretch, later: setting.isDone ? nil : setting)
        return true
    }

    /// Whether a page has room for what stands above rows, and for a line of them.
    private func hasRoom(for rows: [SetTable.Row], of table: SetTable) -> Bool {
        let band = rows.map { $0.bandHeight(labelled: true) }.max() ?? .zero
        let least = table.leadHeight + table.headerHeight + band + setter.lineHeight + SetTable.padding
        if least > section.setup.textHeight { findings.append(Diagnostic(.setHeaderTooHigh, at: table.span)) }
        return least <= section.setup.textHeight
    }

    /// Whether rows that stay together would be parted here, though they fit on a page of their own.
    private func isParted(_ index: Int, of table: SetTable, from body: Length) -> Bool {
        guard y > body, !table.stretch.rows[index].staysWithPrevious else { return false }
        let more = table.stretch.rows[(index + 1)...].prefix { $0.staysWithPrevious }
        guard !more.isEmpty else { return false }
        let height = more.reduce(table.stretch.rows[index].height(labelled: true, line: table.line)) {
            $0 + $1.height(labelled: $1.startsGroup, line: table.line)
        }
        let page = bottom - top - table.headerHeight - table.leadHeight
        return y + height > bottom && height <= page
    }

    /// The header, and where the rows under it begin.
    func beginBody(_ table: SetTable, repeated: Bool = false) -> Length {
        if repeated { addLead(table) }
        if !repeated || table.repeatsHeader { addHeader(table, repeated: repeated) } else { addRule(table, at: y) }
        isUsed = true
        lastHeading = nil
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

    private func addHeader(_ table: SetTable, repeated: Bool) {
        guard !table.header.isEmpty else {
            addRule(table, at: y)
            return
        }
        let offset = Point(x: left, y: y)
        for cell in table.header {
            for item in repeated ? cell.items.saidAgain : cell.items { add(item.moved(by: offset)) }
            box(cell.frame.moved(by: offset))
        }
        y = y + table.headerHeight
    }
}
