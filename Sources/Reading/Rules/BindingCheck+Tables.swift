// The bindings of tables, each with what its form gives: columns against rows, widths against columns, filters and ids.

import Diagnostics
import Language

extension BindingCheck {
    mutating func table(_ table: TableBlock, _ span: Span, _ names: Names) {
        var options = table.options
        if let form = table.form {
            if let found = tables[form.value] {
                options = options.filled(from: found)
            } else {
                report(.tableUnknownForm, at: form.span, form.value, among: tables.keys.sorted())
                return
            }
        }
        if let caption = table.caption { template(caption.words, names) }
        lead(table.options, names)
        switch table.source {
        case .written(let rows): written(rows, options, span, names)
        case .path(let path): rows(of: path, options, names)
        }
    }

    /// What stands before a table and in place of its rows.
    mutating func lead(_ options: TableOptions, _ names: Names) {
        if let lead = options.lead { blocks(lead, names) }
        if let empty = options.empty { template(empty, names) }
        for row in options.foot ?? [] { row.cells.forEach { blocks($0.blocks, names) } }
    }

    private mutating func rows(of path: Path, _ options: TableOptions, _ names: Names) {
        guard let element = element(of: path, names) else { return }
        let inner = names.with(RowNames.frame(of: element, path))
        guard let columns = options.columns, !columns.isEmpty else {
            return report(Diagnostic(.tableNoColumns, at: path.span))
        }
        for column in columns { self.column(column, names, inner) }
        for leaf in columns.leaves {
            if case .written = leaf.content {
                report(Diagnostic(.tableColumnEmpty, at: leaf.span, [leaf.heading.dumped]))
            }
        }
        widths(options, columns.leafCount)
        continued(options, columns)
        headings(options, columns, names)
        for label in [options.groupLabel, options.groupRow] { if let label { blocks(label, inner) } }
        if let foot = options.foot { cells(foot, columns.leafCount) }
        if let by = options.groupBy { self.path(by, inner) }
        for key in options.sort ?? [] { self.path(key.path, inner) }
        if case .equals(let conditions)? = options.only {
            for condition in conditions { self.path(condition.field, inner) }
        }
        if case .group? = options.newPage, options.groupBy == nil { report(Diagnostic(.tableNoGroups, at: path.span)) }
        ids(of: path, options, names)
    }

    private mutating func column(_ column: Column, _ outer: Names, _ inner: Names) {
        column.heading.forEach { template($0, outer) }
        if let empty = column.empty { template(empty, inner) }
        switch column.content {
        case .path(let path): printed(path, inner)
        case .template(let template): self.template(template, inner)
        case .columns(let columns): columns.forEach { self.column($0, outer, inner) }
        case .written, .blank: break
        }
    }

    /// Rows that are written out have a cell for each column, and show what is in their cells.
    private mutating func written(_ rows: [WrittenRow], _ options: TableOptions, _ span: Span, _ names: Names) {
        for row in rows { row.cells.forEach { blocks($0.blocks, names) } }
        guard let count = options.columns?.leafCount ?? rows.placed().first?.end, count > 0 else {
            return report(Diagnostic(.tableNoColumns, at: span))
        }
        cells(rows + (options.foot ?? []), count)
        widths(options, count)
        continued(options, options.columns ?? [])
        headings(options, options.columns ?? [], names)
        if let sort = options.sort?.first?.path.span { report(Diagnostic(.tableWrittenGroups, at: sort)) }
        if let group = options.groupBy?.span ?? (options.groupLabel ?? options.groupRow)?.first?.span {
            report(Diagnostic(.tableWrittenGroups, at: group))
        }
        for column in options.columns ?? [] { column.heading.forEach { template($0, names) } }
        for leaf in options.columns?.leaves ?? [] {
            switch leaf.content {
            case .path, .template: report(Diagnostic(.tableColumnUnused, at: leaf.span, [leaf.heading.dumped]))
            case .written, .blank, .columns: break
            }
        }
    }

    /// A row has a cell for each column, those that its cells cover counted; no cell goes further down than the rows do.
    private mutating func cells(_ rows: [WrittenRow], _ count: Int) {
        for (index, (row, placed)) in zip(rows, rows.placed()).enumerated() {
            if placed.end != count {
                report(Diagnostic(.tableRowCells, at: row.span, ["\(placed.end)", "\(count)"]))
            }
            for cell in placed.colliding { report(Diagnostic(.tableCellCollides, at: row.cells[cell].span)) }
            for cell in row.cells where index + cell.rows > rows.count {
                report(Diagnostic(.tableCellTooTall, at: cell.span, ["\(cell.rows)", "\(rows.count - index)"]))
            }
        }
    }

    private mutating func widths(_ options: TableOptions, _ count: Int) {
        guard let widths = options.widths, !widths.isEmpty, widths.count != count else { return }
        report(Diagnostic(.tableWidths, at: options.widthsSpan, ["\(widths.count)", "\(count)"]))
    }

    /// The headings that a table has in place of its form's.
    private mutating func headings(_ options: TableOptions, _ columns: [Column], _ names: Names) {
        for (old, new) in options.headings ?? [] {
            new.forEach { template($0, names) }
            let known = columns.allHeadings
            if !known.contains(old.value) { report(.tableUnknownColumn, at: old.span, old.value, among: known) }
        }
    }

    /// The columns that `continued` repeats.
    private mutating func continued(_ options: TableOptions, _ columns: [Column]) {
        guard case .columns(let words)? = options.continued else { return }
        for word in words where columns.leaf(named: word.value) == nil {
            report(.tableUnknownColumn, at: word.span, word.value, among: columns.leaves.map { $0.heading.dumped })
        }
    }

    /// The rows that `only`, `new-page` and `together` name, where a file says what rows there are.
    private mutating func ids(of path: Path, _ options: TableOptions, _ names: Names) {
        guard more != nil, ["measures", "people"].contains(path.description),
            case .success(let shape) = names.resolve(path)
        else { return }
        let known = shape.memberNames
        var wanted = options.together ?? []
        if case .ids(let ids)? = options.only { wanted += ids }
        if case .ids(let ids)? = options.newPage { wanted += ids }
        for id in wanted where !known.contains(id.value) {
            report(.composeUnknownRow, at: id.span, id.value, among: known)
        }
    }
}

extension [Template] {
    fileprivate var dumped: String { map(\.dumped).joined(separator: " ") }
}
