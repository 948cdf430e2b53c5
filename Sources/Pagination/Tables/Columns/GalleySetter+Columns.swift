// Gives a table's columns their widths: those asked for, and for the rest those that make its rows lowest. Takes a table
// and its kin, which are to look alike; sets nothing.

import Composition
import Geometry
import Language

extension GalleySetter {
    /// Widths of the columns of a table and of all that are to look like it, together as wide as the text.
    func columnWidths(_ table: FlowTable, width: Length) -> [Length] {
        guard let key = alike.key(table, width), alike[key].count > 1 else {
            return columnWidths([table], width: width)
        }
        if let found = fitted[key] { return found }
        let widths = columnWidths(alike[key], width: width)
        fitted[key] = widths
        return widths
    }

    private func columnWidths(_ tables: [FlowTable], width: Length) -> [Length] {
        guard let table = tables.first, table.columnCount > 0 else { return [] }
        guard let widths = table.widths, widths.count == table.columnCount else {
            return automatic(tables, Array(0..<table.columnCount), width: width)
        }
        checkLengths(widths, table, width)
        let free = widths.indices.filter { widths[$0] == .automatic }
        guard !free.isEmpty else { return resolve(widths, width: width).map { max($0, .points(1)) } }
        // What the other columns leave is the free ones'.
        var fixed = widths.map { width in
            if case .length(let length) = width { return length }
            return Length.zero
        }
        let rest = width - fixed.reduce(.zero, +)
        // Lengths that leave too little shrink, as they do beside shares.
        guard rest >= MeasuredTable.leastColumn * free.count else { return resolve(widths, width: width) }
        for (column, found) in zip(free, automatic(tables, free, width: rest)) { fixed[column] = found }
        return fixed
    }

    /// Lengths that leave the other columns no room shrink, and that is said: words will be cut.
    private func checkLengths(_ widths: [ColumnWidth], _ table: FlowTable, _ width: Length) {
        let lengths = widths.compactMap { if case .length(let length) = $0 { length } else { nil } }
        let least = MeasuredTable.leastColumn * (widths.count - lengths.count)
        let asked = lengths.reduce(least, +)
        guard asked > width + .points(1) else { return }
        report(
            .tableWidthsTooWide, "", at: table.widthsSpan ?? table.span,
            [Self.centimetres(lengths.reduce(.zero, +)), Self.centimetres(width)])
    }

    private static func centimetres(_ length: Length) -> String {
        let tenths = Int((length.millimetres).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func automatic(_ tables: [FlowTable], _ columns: [Int], width: Length) -> [Length] {
        guard columns.count > 1 else { return columns.map { _ in width } }
        return MeasuredTable(tables, columns, self).fit(width: width, self)
    }
}
