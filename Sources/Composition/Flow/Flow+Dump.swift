// A flow as text, one block a line, for tests and for whoever asks why a paper looks as it does.

import Geometry
import Language

extension Flow {
    public func dump() -> String {
        var lines = ["flow “\(title)”"]
        for stamp in stamps { lines.append("stamp “\(stamp.words.string)” \(stamp.stamp.colour.rawValue)") }
        for section in sections {
            let size = section.setup.size
            lines.append(
                "section \(size.width.dumped)×\(size.height.dumped)\(section.numbering.dumped)")
            for block in section.blocks { block.dump("  ", &lines) }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Length {
    /// Points with up to three decimals.
    public var dumped: String {
        let whole = abs(millipoints) / 1000
        let rest = abs(millipoints) % 1000
        let sign = millipoints < 0 ? "-" : ""
        guard rest != 0 else { return "\(sign)\(whole)" }
        var digits = String(rest)
        digits = String(repeating: "0", count: 3 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}

extension FlowBlock {
    fileprivate func dump(_ indent: String, _ lines: inout [String]) {
        let inner = indent + "  "
        let marks =
            (keepsNext ? " keep-next" : "") + (isTogether ? " together" : "")
            + (keepWithPrevious > 0 ? " keep-with-previous=\(keepWithPrevious)" : "")
        switch kind {
        case .paragraph(let paragraph): lines.append(indent + paragraph.dumped + marks)
        case .field(let field):
            lines.append(
                indent + "field “\(field.label.string)” → "
                    + field.values.map { "“\($0.string)”" }.joined(separator: " ") + (field.hasDots ? " dots" : "")
                    + (field.blank.map { " blank \($0.name)" } ?? "")
                    + marks)
        case .table(let table): table.dump(indent, &lines)
        case .picture(let picture):
            let size = picture.size
            lines.append(
                indent + "picture \(size.width.dumped)×\(size.height.dumped)" + (picture.picture == nil ? " blank" : "")
                    + (picture.place == nil ? "" : " placed") + (picture.alternative.map { " of \($0)" } ?? "") + marks)
        case .contents(let contents):
            lines.append(indent + "contents" + marks)
            for entry in contents.entries { lines.append(inner + "\(entry.anchor) “\(entry.text.string)”") }
        case .chart(let chart): lines.append(indent + "chart “\(chart.alternative)”" + marks)
        case .group(let blocks, let axis):
            lines.append(indent + "group" + (axis.map { " axis=\($0.dumped)" } ?? "") + marks)
            for block in blocks { block.dump(inner, &lines) }
        case .row(let blocks, _, _):
            lines.append(indent + "row" + marks)
            for block in blocks { block.dump(inner, &lines) }
        case .space(let extent): lines.append(indent + "space \(extent)")
        case .rule(let rule): lines.append(indent + "rule \(rule.stroke.rawValue) ×\(rule.count)")
        case .signatureField(let name, let signer):
            lines.append(indent + "signature-field \(name)" + (signer.isEmpty ? "" : " of \(signer)"))
        }
    }
}

extension FlowParagraph {
    fileprivate var dumped: String {
        let name: String
        switch role {
        case .paragraph: name = "paragraph"
        case .heading(let level): name = "heading-\(level)"
        case .item(let level): name = "item-\(level)"
        case .caption: name = "caption"
        }
        let labelText: String
        switch label {
        case nil: labelText = ""
        case .text(let text): labelText = " [\(text.string)]"
        case .checkbox(let isTicked): labelText = isTicked ? " [x]" : " [ ]"
        }
        return "\(name) \(style.size.dumped)/\(style.leading.dumped)"
            + (style.weight == .bold ? " bold" : "") + " \(style.align.rawValue)\(labelText) “\(text.marked)”"
    }
}

extension FlowText {
    /// The words with bold and links marked.
    fileprivate var marked: String {
        var result = ""
        var start = 0
        for run in runs {
            let words = String(decoding: bytes[start..<start + run.length], as: UTF8.self)
            let bold = run.isBold ? "**\(words)**" : words
            result += run.link.map { "\(bold)→\($0)" } ?? bold
            start += run.length
        }
        return result
    }
}

extension FlowTable {
    fileprivate func dump(_ indent: String, _ lines: inout [String]) {
        lines.append(
            indent + "table \(columnCount) columns \(rows.count) rows" + (repeatsHeader ? "" : " header-once")
                + (otherRows.isEmpty ? "" : " fits \(otherRows.count) rows of other rounds")
                + (repeatedLead.isEmpty ? "" : " repeats \(repeatedLead.count) blocks") + continuation.dumped)
        for cell in header {
            lines.append(indent + "  head \(cell.row),\(cell.column) span \(cell.rowSpan)×\(cell.columnSpan)")
            for block in cell.blocks { block.dump(indent + "    ", &lines) }
        }
        for (number, row) in rows.enumerated() {
            lines.append(
                indent + "  row \(number + 1)" + (row.startsPage ? " new-page" : "")
                    + (row.staysWithPrevious ? " with-previous" : "") + (row.startsGroup ? " group" : ""))
            if !row.groupLabel.isEmpty {
                lines.append(indent + "    label")
                for block in row.groupLabel { block.dump(indent + "      ", &lines) }
            }
            if !row.groupRow.isEmpty {
                lines.append(indent + "    over all columns")
                for block in row.groupRow { block.dump(indent + "      ", &lines) }
            }
            for (column, cell) in row.cells.enumerated() {
                let span = row.spans.first { $0.column == column }
                lines.append(indent + "    cell" + (span.map { " span \($0.rows)×\($0.columns)" } ?? ""))
                for block in cell { block.dump(indent + "      ", &lines) }
            }
        }
    }
}

extension FlowTable.Continuation {
    fileprivate var dumped: String {
        switch self {
        case .blank: ""
        case .columns(let columns): " continued \(columns.map { "\($0 + 1)" }.joined(separator: ","))"
        case .word: " continued by a word"
        }
    }
}
