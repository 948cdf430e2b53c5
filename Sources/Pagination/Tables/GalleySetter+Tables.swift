// Sets the cells of a table. Takes a `FlowTable` and a width, gives a `SetTable`; cuts nothing.

import Composition
import Diagnostics
import Geometry
import Language
import Pages
import Typography

extension GalleySetter {
    func set(_ table: FlowTable, width: Length) -> SetTable {
        let widths = columnWidths(table, width: width)
        var edges = [Length.zero]
        for width in widths { edges.append((edges.last ?? .zero) + width) }
        let element = sequence.table ?? (table.isBare ? nil : add(.table))
        sequence.table = nil
        let (header, headerHeight) = inside(element) { setHeader(table, edges) }
        let (rows, later) = setRows(table, edges, in: element)
        return SetTable(
            verticals: table.verticals, width: edges.last ?? width, edges: edges, header: header,
            headerHeight: headerHeight,
            stretch: rows, later: later, repeatsHeader: table.repeatsHeader,
            lead: inside(nil) { CellGalley(set(table.repeatedLead, width: width)) }, leadGap: length(table.gap),
            continuation: continuation(table, edges),
            line: lineHeight, splitsRows: table.splitsRows, span: table.span)
    }

    private func continuation(_ table: FlowTable, _ edges: [Length]) -> SetTable.Continuation {
        switch table.continuation {
        case .blank: .blank
        case .columns(let columns): .columns(columns)
        case .word(let blocks): .word(cell(blocks, column: 0, edges, in: nil))
        }
    }

    /// What stands in a cell, moved to its columns, as content of an element. `isShared`: something else stands in it.
    func cell(
        _ blocks: [FlowBlock], column: Int, over columns: Int = 1, _ edges: [Length], in element: ElementID?,
        isShared: Bool = false
    ) -> CellGalley {
        let room = edges[column + columns] - edges[column] - SetTable.sidePadding * 2
        let pieces = inside(element) {
            set(blocks, width: max(room, Self.leastRoom), cell: isShared ? nil : element)
        }
        return CellGalley(moved(pieces, x: edges[column] + SetTable.sidePadding))
    }

    /// A column so narrow that its padding fills it still sets its text, cluster by cluster, with a finding.
    static let leastRoom = Length.points(4)

    private func moved(_ pieces: [Piece], x: Length) -> [Piece] {
        let offset = Point(x: x, y: .zero)
        return pieces.map { piece in
            guard case .box(var box) = piece else { return piece }
            for index in box.items.indices { box.items[index] = box.items[index].moved(by: offset) }
            return .box(box)
        }
    }

    // MARK: Header

    private func setHeader(_ table: FlowTable, _ edges: [Length]) -> ([SetTable.HeaderCell], Length) {
        guard !table.header.isEmpty else { return ([], .zero) }
        let galleys = zip(table.header, headerElements(table)).map { cell, element in
            let columns = min(cell.columnSpan, edges.count - 1 - cell.column)
            return self.cell(cell.blocks, column: cell.column, over: columns, edges, in: element)
        }
        let rowHeights = headerRowHeights(table, galleys)
        var tops = [Length.zero]
        for height in rowHeights { tops.append((tops.last ?? .zero) + height) }
        let cells = zip(table.header, galleys).map { cell, galley in
            headerCell(cell, galley, edges, tops)
        }
        return (cells, tops.last ?? .zero)
    }

    /// Rows as high as their own cells need; a cell over several rows makes the last of them higher where it must.
    private func headerRowHeights(_ table: FlowTable, _ galleys: [CellGalley]) -> [Length] {
        var heights = [Length](repeating: .zero, count: table.headerRows)
        let padding = SetTable.padding
        for (cell, galley) in zip(table.header, galleys) where cell.rowSpan == 1 {
            heights[cell.row] = max(heights[cell.row], galley.height + padding)
        }
        for (cell, galley) in zip(table.header, galleys) where cell.rowSpan > 1 {
            let last = cell.row + cell.rowSpan - 1
            let others = heights[cell.row..<last].reduce(Length.zero, +)
            heights[last] = max(heights[last], galley.height + padding - others)
        }
        return heights
    }

    private func headerCell(
        _ cell: FlowTable.HeaderCell, _ galley: CellGalley, _ edges: [Length], _ tops: [Length]
    ) -> SetTable.HeaderCell {
        let left = edges[cell.column]
        let right = edges[min(cell.column + cell.columnSpan, edges.count - 1)]
        let top = tops[cell.row]
        let bottom = tops[cell.row + cell.rowSpan]
        let frame = Rectangle(
            origin: Point(x: left, y: top), size: Size(width: right - left, height: bottom - top))
        let padding = SetTable.padding
        var y = top + SetTable.topPadding + (bottom - top - padding - galley.height) / 2
        var items: [PageItem] = []
        for line in galley.boxes {
            y = y + line.gap
            items += line.box.items.map { $0.moved(by: Point(x: .zero, y: y)) }
            y = y + line.box.height
        }
        return SetTable.HeaderCell(frame: frame, items: items)
    }
}
