// The cells of a CSV file come in, a table goes out whose columns are known and whose rows have names; with a finding for
// each heading that is not known, each cell beyond the headings, each row without a name.

import Diagnostics
import Reading
import Revision

/// A table as it came back.
struct GivenSheet {
    struct Row {
        let id: CSVCell
        let cells: [SheetColumn: CSVCell]
    }
    /// In their order in the file.
    let columns: [SheetColumn]
    let rows: [Row]
    /// The first row.
    let heading: Span
}

struct SheetReading {
    private let kind: SheetKind
    private let own: [SheetColumn]
    private var columns: [Int: SheetColumn] = [:]
    private var findings: [Diagnostic] = []

    static func read(
        _ rows: [[CSVCell]], kind: SheetKind, own: [SheetColumn], table: SourceID
    ) -> Outcome<GivenSheet> {
        var reading = SheetReading(kind: kind, own: own)
        guard let head = rows.first, let first = head.first, let last = head.last else {
            return Outcome(nil, [Diagnostic(.csvEmpty, at: Span(source: table, lower: 0, upper: 0))])
        }
        reading.takeHeadings(head)
        guard let key = reading.columns.first(where: { $0.value.content == .id })?.key else {
            let wanted = own.first { $0.content == .id }?.heading ?? ""
            reading.findings.report(.csvNoIDColumn, at: first.span.joined(to: last.span), wanted)
            return Outcome(nil, reading.findings)
        }
        let taken = rows.dropFirst().compactMap { reading.row($0, key: key, width: head.count) }
        reading.checkTwins(taken)
        let order = reading.columns.sorted { $0.key < $1.key }.map(\.value)
        let sheet = GivenSheet(columns: order, rows: taken, heading: first.span.joined(to: last.span))
        return Outcome(sheet, reading.findings)
    }

    private init(kind: SheetKind, own: [SheetColumn]) { (self.kind, self.own) = (kind, own) }

    private mutating func takeHeadings(_ head: [CSVCell]) {
        var places: [SheetColumn: Span] = [:]
        for (place, cell) in head.enumerated() where !cell.isBlank {
            let words = CellGuard.bare(cell.text)
            guard let column = SheetColumn.named(words, kind: kind, own: own) else {
                let known = own.map(\.heading).joined(separator: ", ")
                let suggestion = SheetColumn.suggestion(for: words, kind: kind, own: own)
                findings.append(
                    Diagnostic(.csvUnknownColumn, at: cell.span, [cell.name, words, known], suggestion: suggestion))
                continue
            }
            if let first = places.updateValue(cell.span, forKey: column) {
                findings.report(
                    .csvColumnTwice, at: cell.span, cell.name, words, related: [Related(.first, first)])
            }
            columns[place] = column
        }
    }

    /// A row by its name; blank rows are none.
    private mutating func row(_ cells: [CSVCell], key: Int, width: Int) -> GivenSheet.Row? {
        guard let first = cells.first, cells.contains(where: { !$0.isBlank }) else { return nil }
        var given: [SheetColumn: CSVCell] = [:]
        for (place, cell) in cells.enumerated() {
            if let column = columns[place] {
                given[column] = cell
            } else if !cell.isBlank, !hasHeading(place) {
                findings.report(.csvNoHeading, at: cell.span, cell.name, cell.text)
            }
        }
        if cells.count < width {
            findings.report(.csvShortRow, at: first.span, "\(first.row)", "\(cells.count)", "\(width)")
        }
        guard cells.indices.contains(key), !cells[key].isBlank else {
            findings.report(.csvNoID, at: first.span, "\(first.row)")
            return nil
        }
        return GivenSheet.Row(id: cells[key], cells: given)
    }

    /// A heading that is not known had its finding.
    private func hasHeading(_ place: Int) -> Bool {
        findings.contains {
            $0.code == .csvUnknownColumn && $0.arguments.first.map { Self.column(of: $0) } == place + 1
        }
    }

    private static func column(of name: String) -> Int {
        name.utf8.prefix { $0 >= 65 }.reduce(0) { $0 * 26 + Int($1) - 64 }
    }

    private mutating func checkTwins(_ rows: [GivenSheet.Row]) {
        var places: [String: Span] = [:]
        for row in rows {
            let id = CellGuard.bare(row.id.text).trimmingBlanks
            if let first = places.updateValue(row.id.span, forKey: id) {
                findings.report(
                    .csvRowTwice, at: row.id.span, row.id.name, id, related: [Related(.first, first)])
            }
        }
    }
}
