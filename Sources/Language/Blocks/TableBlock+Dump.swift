// Tables as text: where the rows come from, the columns, and what the table says of its cutting.

import Diagnostics
import Domain

extension TableBlock {
    func dump(_ indent: String, _ marks: String, _ lines: inout [String]) {
        let form = (form.map { " form \($0.value)" } ?? "") + (caption.map { " caption=\($0.dumped)" } ?? "")
        switch source {
        case .path(let path):
            lines.append(indent + "table \(path)" + form + marks)
            options.dump(indent + "  ", &lines)
        case .written(let rows):
            lines.append(indent + "table of \(rows.count) rows" + form + marks)
            options.dump(indent + "  ", &lines)
            for row in rows {
                row.dump(indent + "  ", &lines)
            }
        }
    }
}

extension WrittenRow {
    fileprivate func dump(_ indent: String, _ lines: inout [String]) {
        lines.append(indent + "row of \(cells.count)")
        for cell in cells {
            lines.append(indent + "  cell" + (cell.blocks.isEmpty ? " (blank)" : "") + cell.marks)
            for block in cell.blocks { block.dump(indent + "    ", &lines) }
        }
    }
}

extension WrittenCell {
    /// ` columns=2 align=center`: what it says besides its content.
    public var marks: String {
        (columns > 1 ? " columns=\(columns)" : "") + (rows > 1 ? " rows=\(rows)" : "")
            + (align.map { " align=\($0.rawValue)" } ?? "") + (vertical.map { " vertical=\($0.rawValue)" } ?? "")
            + (numerals.map { " numerals=\($0.dumped)" } ?? "")
    }
}

extension TableOptions {
    /// The options as lines, what they hold indented.
    public var dumped: [String] {
        var lines: [String] = []
        dump("", &lines)
        return lines
    }

    func dump(_ indent: String, _ lines: inout [String]) {
        for column in columns ?? [] { column.dump(indent, &lines) }
        for (old, new) in headings ?? [] {
            lines.append(indent + "heading “\(old.value)” is “\(new.map(\.dumped).joined(separator: " ⏎ "))”")
        }
        if fitsEveryRound { lines.append(indent + "widths every-round") }
        if let widths { lines.append(indent + "widths " + widths.map(\.dumped).joined(separator: " ")) }
        if let only { lines.append(indent + "only \(only.dumped)") }
        for key in sort ?? [] { lines.append(indent + "sort \(key.path)" + (key.isDown ? " down" : "")) }
        let cutting: [(String, String?)] = [
            ("repeat-header", repeatsHeader.map { "\($0)" }), ("repeat-lead", repeatsLead.map { "\($0)" }),
            ("repeat-caption", repeatsCaption.map { "\($0)" }),
            ("group-by", groupBy?.description), ("continued", continued?.dumped),
            ("split", splits.map { "\($0)" }), ("new-page", newPage?.dumped), ("together", together?.dumped),
            ("empty", empty?.dumped),
        ]
        for (name, value) in cutting { if let value { lines.append(indent + "\(name) \(value)") } }
        if let groupLabel {
            lines.append(indent + "group-label")
            for block in groupLabel { block.dump(indent + "  ", &lines) }
        }
        if let groupRow {
            lines.append(indent + "group-row")
            for block in groupRow { block.dump(indent + "  ", &lines) }
        }
        if let foot {
            lines.append(indent + "foot")
            for row in foot { row.dump(indent + "  ", &lines) }
        }
        if let lead {
            lines.append(indent + "lead")
            for block in lead { block.dump(indent + "  ", &lines) }
        }
    }
}

extension Column {
    fileprivate func dump(_ indent: String, _ lines: inout [String]) {
        let head = indent + "column “" + heading.map(\.dumped).joined(separator: " ⏎ ") + "”"
        let marks =
            (align.map { " align=\($0.rawValue)" } ?? "") + (vertical.map { " vertical=\($0.rawValue)" } ?? "")
            + (numerals.map { " numerals=\($0.dumped)" } ?? "")
            + (empty.map { " empty=\($0.dumped)" } ?? "") + (merges ? " merge" : "")
        switch content {
        case .path(let path): lines.append(head + " → \(path)" + marks)
        case .template(let template): lines.append(head + " “\(template.dumped)”" + marks)
        case .written: lines.append(head + marks)
        case .blank: lines.append(head + " (blank)" + marks)
        case .columns(let columns):
            lines.append(head + marks)
            for column in columns { column.dump(indent + "  ", &lines) }
        }
    }
}

extension TableOptions.Filter {
    fileprivate var dumped: String {
        switch self {
        case .ids(let ids): ids.dumped
        case .equals(let conditions): conditions.map { "\($0.field)=\($0.word.value)" }.joined(separator: " ")
        }
    }
}

extension TableOptions.Continuation {
    fileprivate var dumped: String {
        switch self {
        case .blank: "blank"
        case .columns(let columns): columns.dumped
        case .word(let word): "“\(word.value)”"
        }
    }
}

extension TableOptions.NewPage {
    fileprivate var dumped: String {
        switch self {
        case .each: "each"
        case .group: "group"
        case .ids(let ids): ids.dumped
        }
    }
}

extension [Located<String>] {
    fileprivate var dumped: String { map(\.value).joined(separator: " ") }
}
