// The blocks of a text as lines: prose as it was typed, headings and parts behind the word that the file uses for them, all
// else as the file's own words say it, so that nothing that differs is passed over.

import Diagnostics
import Language

extension Speech {
    func lines(_ blocks: [Block]) -> [Line] { blocks.flatMap(lines) }

    private func lines(_ block: Block) -> [Line] {
        let options = block.options.dumped
        let head = options.isEmpty ? [] : [Line("\(block.kindName):\(options)")]
        switch block.kind {
        case .text(let paragraphs): return head + paragraphs.map(line)
        case .heading(let templates), .line(let templates):
            return head + templates.map { Line("\(block.kindName): \($0.dumped)") }
        case .list(let list):
            guard case .items(let paragraphs) = list.source else { return head + dump(block) }
            return head + paragraphs.map(line)
        case .table(let table): return head + lines(table)
        case .part(let name, let fields): return head + part(name.value, fields)
        case .row(let blocks, _), .each(_, _, let blocks): return dump(block).prefix(1) + lines(blocks)
        case .group(let group): return dump(block).prefix(1) + lines(group.blocks)
        default: return dump(block)
        }
    }

    private func line(_ paragraph: Paragraph) -> Line {
        let indent = String(repeating: "  ", count: max(0, paragraph.level - 1))
        let label = paragraph.label.map { $0.text.value + " " } ?? ""
        // An item without its label is not a paragraph.
        return Line(indent + label + paragraph.text.dumped, key: "\(paragraph.level) \(label)\(paragraph.text.dumped)")
    }

    private func dump(_ block: Block) -> [Line] { block.dumped.map { Line($0) } }

    /// The fields of a part in the order of their names, the first line of each behind the part's word.
    private func part(_ name: String, _ fields: [String: Value]) -> [Line] {
        fields.sorted { $0.key < $1.key }.flatMap { key, value -> [Line] in
            let word = fields.count == 1 ? name : "\(name) \(key)"
            let lines = said(value)?.lines ?? []
            guard let first = lines.first else { return [Line("\(word):")] }
            return [Line("\(word): \(first.text)", key: "\(word): \(first.key)")] + lines.dropFirst()
        }
    }

    private func lines(_ table: TableBlock) -> [Line] {
        let form =
            (table.form.map { " form \($0.value)" } ?? "") + (table.caption.map { " caption \($0.dumped)" } ?? "")
        switch table.source {
        case .path(let path): return [Line("table: \(path)\(form)")] + lines(table.options)
        case .written(let rows): return [Line("table:\(form)")] + lines(table.options) + rows.map(row)
        }
    }

    /// What a table or a form of tables says of itself.
    func lines(_ options: TableOptions) -> [Line] { options.dumped.map { Line($0) } }

    private func row(_ row: WrittenRow) -> Line {
        let cells = row.cells.map { cell in
            lines(cell.blocks).map(\.text).joined(separator: " ") + cell.marks
        }
        return Line(cells.joined(separator: " | "))
    }
}
