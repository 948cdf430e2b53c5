// Reads the kinds of block that only layouts have: lines, fields, rows, groups, repetition, signature fields.

import Diagnostics
import Language

extension BlockReading {
    mutating func layoutKind(_ name: String, _ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        switch name {
        case "line": return node.templates(oneLine: false, &findings).map(Block.Kind.line)
        case "field": return field(node, &findings)
        case "row": return row(node, &findings)
        case "group": return group(node, &findings)
        case "each": return each(node, &findings)
        case "content": return node.path(&findings).map(Block.Kind.content)
        default: return node.path(&findings).map(Block.Kind.sign)
        }
    }

    private mutating func field(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let leader = fields.choice("leader", &findings)
        let hang = fields.choice("hang", &findings)
        let format = fields.optional("format")?.path(&findings)
        let labelStyle = fields.optional("label-style")?.word(&findings)
        guard let path = node.path(&findings) else { return nil }
        var field = FieldBlock(path: path)
        field.hasDots = leader != nil
        field.hangsValue = hang != nil
        field.format = format
        field.labelStyle = labelStyle
        return .field(field)
    }

    private mutating func row(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let columns = fields.required("columns", &findings).flatMap { Self.widths($0, &findings) }
        guard let blocks = Self.content(node, dialect, &findings), let columns else { return nil }
        guard blocks.count == columns.count else {
            findings.report(.blockRowColumns, at: node.span, "\(blocks.count)", "\(columns.count)")
            return nil
        }
        return .row(blocks: blocks, columns: columns)
    }

    private mutating func group(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let axis = fields.optional("axis")?.length(.distance, &findings)
        guard let blocks = Self.content(node, dialect, &findings) else { return nil }
        var group = GroupBlock(blocks: blocks)
        group.axis = axis
        return .group(group)
    }

    private mutating func each(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let name = fields.optional("as")?.word(&findings)
        if let name { findings.checkID(name) }
        let blocks = fields.required("blocks", &findings).flatMap { Self.content($0, dialect, &findings) }
        guard let path = node.path(&findings), let blocks else { return nil }
        return .each(path: path, name: name?.value, blocks: blocks)
    }

    /// `[6.9cm, rest]`, `[1, 4, 4, 3]`: lengths, and shares of what they leave (TB-11: never zero, never negative).
    static func widths(
        _ node: Node, _ findings: inout [Diagnostic], isAutomaticAllowed: Bool = false
    ) -> [ColumnWidth]? {
        guard let items = node.items(&findings) else { return nil }
        var widths: [ColumnWidth] = []
        for item in items {
            guard let word = item.word(&findings) else { continue }
            if isAutomaticAllowed, word.value == TableReading.automatic {
                widths.append(.automatic)
            } else if word.value == "rest" {
                widths.append(.share(1000))
            } else if case .length(let length)? = Extent(typed: word.value),
                (LengthRange.extent.lower...LengthRange.extent.upper).contains(length)
            {
                widths.append(.length(length))
            } else if let thousandths = share(word.value) {
                widths.append(.share(thousandths))
            } else {
                findings.report(.inputNotAWidth, at: word.span, word.value)
            }
        }
        return widths.count == items.count ? widths : nil
    }

    private static func share(_ text: String) -> Int? {
        var cursor = ByteCursor(Array(text.utf8))
        guard let thousandths = cursor.thousandths(), cursor.isAtEnd, thousandths > 0 else { return nil }
        return thousandths
    }
}
