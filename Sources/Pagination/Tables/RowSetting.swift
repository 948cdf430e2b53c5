// What the rows of a table have in common while they are set, stretch by stretch. Takes a table of the flow, says which rows
// are set together; sets nothing.

import Composition
import Geometry
import Pages

struct RowSetting {
    let table: FlowTable
    let edges: [Length]
    let body: ElementID?
    let headings: [String?]
    /// Rows of one stretch: some fifteen pages of them.
    static let usualStretch = 200
    private let stretch: Int
    /// The rows that are being set, by their numbers in the table; all others count from the first of these.
    private var numbers = 0..<0
    /// The cells over several rows of the stretch so far.
    private(set) var tall: [SetTable.TallCell] = []
    /// The last row of the stretch that a cell of a row above goes down to, by column.
    private var coveredThrough: [Int]

    /// `stretch`: so many rows are set at once; all, where their cells have headings, whose levels hang on those before.
    init(table: FlowTable, edges: [Length], body: ElementID?, stretch: Int) {
        (self.table, self.edges, self.body) = (table, edges, body)
        headings = (0..<table.columnCount).map(table.heading(ofColumn:))
        self.stretch = table.hasHeadings ? table.rows.count : stretch
        coveredThrough = Array(repeating: -1, count: edges.count)
    }

    var isDone: Bool { numbers.upperBound == table.rows.count }

    /// Goes on to the next stretch: it ends where no cell goes on and the next row may stand on another page.
    mutating func next() -> Range<Int> {
        let start = numbers.upperBound
        var end = start
        var reach = start
        while end < table.rows.count {
            if end >= start + stretch, end > reach, !table.rows[end].staysWithPrevious { break }
            reach = max(reach, end + (table.rows[end].spans.map(\.rows).max() ?? 1) - 1)
            end += 1
        }
        numbers = start..<end
        tall = []
        coveredThrough = Array(repeating: -1, count: edges.count)
        return numbers
    }

    /// The rows of the stretch that a cell goes over.
    func rows(of span: FlowTable.CellSpan?, from number: Int) -> ClosedRange<Int> {
        let end = min(numbers.upperBound - 1, number + (span?.rows ?? 1) - 1)
        return number - numbers.lowerBound...end - numbers.lowerBound
    }

    mutating func begin(_ cell: SetTable.TallCell) {
        tall.append(cell)
        for column in cell.columns where coveredThrough.indices.contains(column) {
            coveredThrough[column] = max(coveredThrough[column], cell.rows.upperBound)
        }
    }

    func isCovered(_ column: Int, inRow row: Int) -> Bool { coveredThrough[column] >= row }
}

extension FlowTable {
    /// Whether a heading stands in one of its cells.
    fileprivate var hasHeadings: Bool {
        rows.contains { row in
            (row.cells + [row.groupRow, row.groupLabel]).contains { $0.contains(where: \.hasHeading) }
        }
    }

    /// The words that stand right over a column, for findings.
    fileprivate func heading(ofColumn column: Int) -> String? {
        let cells = header.filter { ($0.column..<$0.column + $0.columnSpan).contains(column) }
        guard let blocks = cells.max(by: { $0.row < $1.row })?.blocks else { return nil }
        let words = blocks.compactMap { block -> String? in
            if case .paragraph(let paragraph) = block.kind { paragraph.text.string } else { nil }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

extension FlowBlock {
    fileprivate var hasHeading: Bool {
        switch kind {
        case .paragraph(let paragraph): if case .heading = paragraph.role { true } else { false }
        case .group(let blocks, _), .row(let blocks, _, _): blocks.contains(where: \.hasHeading)
        default: false
        }
    }
}
