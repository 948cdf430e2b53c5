// Makes the elements of tables: rows and cells with what they go over and what they are the heads of. Takes a table of the
// flow; sets nothing.

import Composition
import Geometry
import Pages

extension GalleySetter {
    /// The element of each cell above the columns, in the order of the table's header.
    func headerElements(_ table: FlowTable) -> [ElementID?] {
        // A head needs a body: where there is none, its rows are all that the table has.
        let hasBody = !table.rows.isEmpty || !table.empty.isEmpty
        let head = add(hasBody ? .tableHead : .tableBody)
        let rows = (0..<table.headerRows).map { _ in add(.row, in: head) }
        var elements = [ElementID?](repeating: nil, count: table.header.count)
        let order = table.header.indices.sorted {
            (table.header[$0].row, table.header[$0].column) < (table.header[$1].row, table.header[$1].column)
        }
        for index in order {
            let cell = table.header[index]
            elements[index] = add(.headerCell(.column), in: rows[cell.row])
            setSpan(elements[index], columns: cell.columnSpan, rows: cell.rowSpan)
        }
        return elements
    }

    /// The words of a group, in a row of their own over all columns: they are the head of the rows below, and no column’s.
    func setBand(_ blocks: [FlowBlock], in body: ElementID?, _ edges: [Length]) -> CellGalley {
        let element = add(.headerCell(.row), in: add(.row, in: body))
        setSpan(element, columns: edges.count - 1, rows: 1)
        return cell(blocks, column: 0, over: edges.count - 1, edges, in: element)
    }

    /// The element of a cell that goes over some columns and rows.
    func cellElement(
        _ blocks: [FlowBlock], in row: ElementID?, _ columns: Range<Int>, _ rows: ClosedRange<Int>,
        _ setting: RowSetting
    ) -> ElementID? {
        let isHead = setting.table.namesRows(columns.lowerBound) && !blocks.isEmpty
        let element = add(isHead ? .headerCell(.row) : .cell, in: row)
        setSpan(element, columns: min(columns.count, setting.edges.count - 1 - columns.lowerBound), rows: rows.count)
        return element
    }

    private func setSpan(_ element: ElementID?, columns: Int, rows: Int) {
        guard let element, columns > 1 || rows > 1 else { return }
        structure[element].columnSpan = columns
        structure[element].rowSpan = rows
    }
}

extension FlowTable {
    /// Whether nothing of it is there to be read.
    var isBare: Bool { header.isEmpty && rows.isEmpty && empty.isEmpty }

    /// Whether the cells of a column say which row it is: those that are said again where a row goes on.
    fileprivate func namesRows(_ column: Int) -> Bool {
        if case .columns(let columns) = continuation { columns.contains(column) } else { false }
    }
}
