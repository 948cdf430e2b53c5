// The cells of tables, measured so that their columns can be fitted. Takes tables of the same columns and a width, gives
// a width for each column; sets nothing.

import Composition
import Geometry
import Language

struct MeasuredTable {
    typealias Row = MeasuredRows.Row
    /// The cells of each header's single columns, then those of its rows.
    private let rows: [Row]
    /// Those that the search looks at: all, or as many as tell the rest, evenly spaced.
    let sample: [Row]
    /// What stands above the header on each page.
    private let leadHeight: Length
    /// Headings over several columns: which, and the widest word.
    private let spanned: [(columns: [Int], word: Length)]

    /// What a column keeps to stand in, however much the others ask for.
    static let leastColumn = Length.millimetres(8)
    private static let sampledRows = 160

    /// `columns` are those to be fitted.
    init(_ tables: [FlowTable], _ columns: [Int], _ setter: GalleySetter) {
        setter.typesetter.makeRoom()
        var measured = MeasuredRows(of: tables, columns, sampled: Self.sampledRows)
        for table in tables { measured.add(table, setter) }
        (rows, sample) = (measured.rows, measured.sample)
        spanned = tables.flatMap { table in
            let heads = table.header.map { ($0.column, $0.columnSpan, $0.blocks) }
            let cells = (table.rows + table.otherRows).flatMap { row in
                row.spans.map { ($0.column, $0.columns, row.cells[$0.column]) }
            }
            return (heads + cells).filter { $0.1 > 1 }.map { column, count, blocks in
                let range = column..<column + count
                let word = CellMeasure(blocks, setter, isAsked: false).widestWord
                return (columns.indices.filter { range.contains(columns[$0]) }, word)
            }
        }
        leadHeight = setter.quietly { setter in
            tables.map { table in
                let lead = CellGalley(setter.set(table.repeatedLead, width: setter.setup.textWidth))
                return lead.boxes.isEmpty ? .zero : lead.height + setter.length(table.gap)
            }.max() ?? .zero
        }
    }

    private var columns: Range<Int> { 0..<(rows.first?.cells.count ?? 0) }
    private var isSampled: Bool { sample.count < rows.count }

    // MARK: Search

    /// Widths are quarters of a millimetre: finer ones change no line to speak of. They are searched in whole ones first.
    private static let quarter = Length.millimetres(0.25)
    private static let coarse = 4
    /// How far the second search looks on either side.
    private static let nearby = 10
    /// In a sample a table's height is known to about a hundredth.
    private static let sampleTolerance = 100

    func fit(width: Length, _ setter: GalleySetter) -> [Length] {
        let (grid, total, least) = quarters(width)
        let anchor = anchors(total)
        let rough = problem(coarseGrid(width), setter).best().steps
        let near = zip(rough, least).map { max($1, $0 * Self.coarse - Self.nearby) }
        let steps = problem(
            ColumnGrid(step: grid, least: near, total: total, anchor: anchor, reach: Self.nearby * 2), setter
        ).best().steps
        let over = width - grid * steps.reduce(0, +)
        return steps.enumerated().map { grid * $0.element + ($0.offset == 0 ? over : .zero) }
    }

    private func quarters(_ width: Length) -> (step: Length, total: Int, least: [Int]) {
        let total = max(columns.count, width.millipoints / Self.quarter.millipoints)
        let step = width / total
        return (step, total, leastSteps(step, total))
    }

    /// Whole millimetres, over all widths that there are.
    func coarseGrid(_ width: Length) -> ColumnGrid {
        let (step, total, least) = quarters(width)
        return ColumnGrid(
            step: step * Self.coarse, least: least.map { ($0 + Self.coarse - 1) / Self.coarse },
            total: total / Self.coarse, anchor: anchors(total).map { $0 / Self.coarse }, reach: nil)
    }

    /// What is to be made least on a grid.
    func problem(_ grid: ColumnGrid, _ setter: GalleySetter) -> ColumnFit {
        let measured = columns.map { column in
            sample.map { row in
                var stairs = row.cells[column].stairs(grid, column, isHeading: row.isHeader, setter)
                if !row.shares.isEmpty, row.shares[column] > 1 {
                    let share = Int32(row.shares[column])
                    for index in stairs.heights.indices { stairs.heights[index] /= share }
                }
                return stairs
            }
        }
        var fit = ColumnFit(
            rows: sample.indices.map { row in measured.map { $0[row].heights } },
            penalties: columns.map { column in
                (0..<grid.count(column)).map { step in measured[column].reduce(0) { $0 + $1.penalties[step] } }
            },
            least: grid.least, total: grid.total, anchor: grid.anchor)
        fit.paging = paging(setter)
        if isSampled { fit.tolerance = max(1, fit.evenCost / Self.sampleTolerance) }
        return fit
    }

    /// The pages of a table alone of which some rows begin pages; where a table begins in mid-page, nobody knows yet.
    private func paging(_ setter: GalleySetter) -> Paging? {
        let starts = rows.indices.filter { rows[$0].startsPage }
        guard !isSampled, rows.count(where: \.isHeader) == 1, !starts.isEmpty else { return nil }
        let bounds = starts + [rows.count]
        return Paging(
            stretches: zip(bounds, bounds.dropFirst()).map { $0..<$1 },
            page: setter.setup.textHeight.millipoints - leadHeight.millipoints, header: 0..<1,
            padding: SetTable.padding.millipoints)
    }

    // MARK: Limits

    /// The steps at which no word is wider than its column; where that is too much, the widest give way first.
    private func leastSteps(_ grid: Length, _ total: Int) -> [Int] {
        func steps(_ width: Length) -> Int { (width.millipoints + grid.millipoints - 1) / grid.millipoints }
        let padding = SetTable.sidePadding * 2
        var least = columns.map { column in
            let word = rows.map { $0.cells[column].widestWord }.max() ?? .zero
            return steps(max(word + padding, Self.leastColumn))
        }
        for heading in spanned {
            let lacking = steps(heading.word + padding) - heading.columns.reduce(0) { $0 + least[$1] }
            if let last = heading.columns.last, lacking > 0 { least[last] += lacking }
        }
        while least.reduce(0, +) > total, let widest = least.max(), widest > 1 {
            least[least.lastIndex(of: widest) ?? 0] -= 1
        }
        return least
    }

    /// The amount of text in each column decides, as the square root: a full column becomes both wider and longer.
    private func anchors(_ total: Int) -> [Int] {
        let roots = columns.map { column in Double(rows.reduce(0) { $0 + $1.cells[column].area }).squareRoot() }
        let sum = max(1, roots.reduce(0, +))
        return roots.map { Int(Double(total) * $0 / sum) }
    }
}
