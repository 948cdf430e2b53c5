// Places the rows of a table: whole where they fit, cut where they may; and the cells that stand beside several of them.

import Geometry
import Pages

extension PageFiller {
    func place(_ index: Int, rest: Length, _ body: inout TableBody) {
        let table = body.table
        let row = table.stretch.rows[index]
        body.open(row: index)
        var progress = self.progress(index, body)
        while true {
            // The first row on a page is cut where it must be, or it would never come to its end.
            let isFresh = y == body.top
            let band = row.bandHeight(labelled: row.startsGroup && !progress.isStarted || isFresh)
            let room = bottom - y - SetTable.padding - band
            // An empty row is as high as a line, too.
            let counts =
                room >= setter.lineHeight && progress.restFits(room)
                ? progress.rest : cut(&progress, room: room, must: isFresh, splits: table.splitsRows)
            if let counts {
                let start = y
                if band > .zero, let words = row.band {
                    add(band: progress.isStarted ? words.saidAgain : words, &body)
                }
                let slots = body.place(row: index, at: y + SetTable.topPadding, slot: slot)
                add(progress, counts, own: row.cells.count, slots, &body)
                body.hide(row.hiddenEdges, from: start + band, to: y)
                progress.advance(counts)
            }
            // A row without any line is there, too.
            if progress.isDone, progress.isStarted { break }
            turn(rest: rest, &body)
            if progress.isStarted {
                progress.setHeads(heads(progress, row, body), room: bottom - y - SetTable.padding)
            } else {
                progress = self.progress(index, body)
            }
        }
        rowSteps += progress.steps
    }

    /// A row of which nothing stands yet, and what it has to end of cells over several rows.
    private func progress(_ index: Int, _ body: TableBody) -> RowProgress {
        let row = body.table.stretch.rows[index]
        let isLabelled = row.startsGroup || y == body.top
        let start = y + row.bandHeight(labelled: isLabelled) + SetTable.topPadding
        return RowProgress(row.cells(labelled: isLabelled), tall: body.ending(row: index, at: start))
    }

    /// What stands above the rest of each cell of a row that goes on: the label of its group, then what the table repeats
    /// of cells that have come to their end. A cell over several rows is always repeated: it says what they are about
    /// (TB-04).
    private func heads(_ progress: RowProgress, _ row: SetTable.Row, _ body: TableBody) -> [CellGalley?] {
        let table = body.table
        var heads = [CellGalley?](repeating: nil, count: progress.cells.count)
        heads[0] = row.label?.saidAgain
        // Beside a cell over several rows the first column is taken.
        let isTaken = body.openColumns.contains(0)
        switch table.continuation {
        case .blank: break
        case .columns(let columns):
            for column in columns where row.cells.indices.contains(column) && progress.isDone(column) {
                heads[column] = (column == 0 ? row.cells(labelled: true)[0] : row.cells[column]).saidAgain
            }
        case .word where isTaken: break
        case .word(let word): heads[0] = heads[0].map { word.below($0) } ?? word
        }
        for tall in row.cells.count..<progress.cells.count {
            let isFirst = progress.column(tall) == 0
            // The word stands below what is repeated, not on it.
            if isFirst { heads[0] = nil }
            guard progress.isDone(tall) else { continue }
            heads[tall] = table.said(again: progress.tallCell(tall)).galley
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

    /// `own`: how many of the cells are the row's; what ends in it of others is put where those are read.
    private func add(_ progress: RowProgress, _ counts: [Int], own: Int, _ slots: [Int], _ body: inout TableBody) {
        let (cells, height) = progress.fragment(counts, verticals: body.table.verticals, least: setter.lineHeight)
        let top = y + SetTable.topPadding
        func moved(_ cell: [(items: [PageItem], y: Length)]) -> [PageItem] {
            cell.flatMap { line in line.items.map { $0.moved(by: Point(x: left, y: top + line.y)) } }
        }
        for cell in cells[..<own] { for item in moved(cell) { add(item) } }
        var before = 0
        for (number, cell) in cells[own...].enumerated() {
            let items = moved(cell)
            // A row that goes on has no slots any more: its cells follow each other.
            guard number < slots.count else {
                for item in items { add(item) }
                continue
            }
            insert(items, at: slots[number] + before)
            body.moveSlots(from: slots[number] + before, by: items.count)
            before += items.count
        }
        y = top + max(height, setter.lineHeight) + SetTable.bottomPadding
        usedBottom = y
        addRule(body.table, at: y, outside: body.openColumns)
    }

    /// The words of a group over all columns.
    private func add(band: CellGalley, _ body: inout TableBody) {
        let start = y
        y = y + SetTable.topPadding
        for line in band.boxes {
            y = y + line.gap
            for item in line.box.items { add(item.moved(by: Point(x: left, y: y))) }
            y = y + line.box.height
        }
        y = y + SetTable.bottomPadding
        body.hide(Set(body.table.edges.indices.dropFirst().dropLast()), from: start, to: y)
        addRule(body.table, at: y)
    }

    // MARK: Pages

    func turn(rest: Length, _ body: inout TableBody) {
        placeOpenCells(&body)
        endBody(body)
        turnPage(rest: rest)
        body.turn(top: beginBody(body.table, repeated: true))
    }

    /// What has room of the cells that stand beside the rows of the page that ends. They go on on the next; one that has
    /// come to its end is repeated there, unless it takes more than half of a page.
    private func placeOpenCells(_ body: inout TableBody) {
        guard y > body.top else { return }
        let columns = body.openColumns
        if !columns.isEmpty {
            addRule(body.table, at: y, outside: Set(0..<body.table.edges.count - 1).subtracting(columns))
        }
        for index in body.open.indices {
            guard let top = body.open[index].top else { continue }
            let galley = body.open[index].cell.galley
            let end = fitting(galley, from: body.open[index].next, room: y - SetTable.bottomPadding - top)
            place(body.open[index], through: end, from: top, &body)
            let isRepeated = end == galley.boxes.count && galley.height * 2 <= bottom - self.top
            body.open[index].next = isRepeated ? 0 : end
            body.open[index].top = nil
            if isRepeated { body.open[index].cell = body.table.said(again: body.open[index].cell) }
        }
    }

    /// Puts lines of an open cell where they are read: among the items of the first row beside it.
    private func place(_ open: TableBody.OpenCell, through end: Int, from top: Length, _ body: inout TableBody) {
        let galley = open.cell.galley
        let isWhole = open.next == 0 && end == galley.boxes.count
        let slack = y - SetTable.bottomPadding - top - galley.height
        var place = isWhole ? top + open.cell.vertical.share(of: slack) : top
        var items: [PageItem] = []
        for (number, line) in galley.boxes[open.next..<end].enumerated() {
            if number > 0 { place = place + line.gap }
            items += line.box.items.map { $0.moved(by: Point(x: left, y: place)) }
            place = place + line.box.height
        }
        insert(items, at: open.slot)
        body.moveSlots(from: open.slot, by: items.count)
    }

    /// Behind the last line that goes into the room and may be followed by a cut.
    private func fitting(_ galley: CellGalley, from start: Int, room: Length) -> Int {
        var (used, end, index) = (Length.zero, start, start)
        while index < galley.boxes.count {
            let line = galley.boxes[index]
            used = used + (index == start ? .zero : line.gap) + line.box.height
            if used > room { return end }
            index += 1
            if !line.box.keepsNext { end = index }
        }
        return galley.boxes.count
    }
}
