// Reads content: a text, or a list of texts and blocks. A block is a flat map: one key names its kind or its part,
// the others are options.

import Diagnostics
import Domain
import Geometry
import Language

struct BlockReading {
    let dialect: Dialect
    var fields: Fields

    /// The kinds by the key that names them.
    static let inputKinds = BlockKind.all.filter { !$0.isLayoutOnly }.map(\.key.name)
    static let layoutKinds = BlockKind.all.filter(\.isLayoutOnly).map(\.key.name)
    /// The options that any block may have; no part and no field of a part can have their names.
    static let options = MapKind.block.keys.map(\.name)

    /// What a field of content holds.
    static func content(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> [Block]? {
        switch node.content {
        case .scalar: return [textBlock(node.lines, node.span, &findings)]
        case .mapping: return block(node, dialect, &findings).map { [$0] } ?? []
        case .sequence(let items): return blocks(items, dialect, &findings)
        }
    }

    /// Texts that follow each other are lines of one prose; maps are blocks.
    private static func blocks(_ items: [Node], _ dialect: Dialect, _ findings: inout [Diagnostic]) -> [Block] {
        var blocks: [Block] = []
        var lines: [TypedLine] = []
        var span: Span?
        func flush(_ findings: inout [Diagnostic]) {
            if let whole = span { blocks.append(textBlock(lines, whole, &findings)) }
            lines = []
            span = nil
        }
        for item in items {
            switch item.content {
            case .scalar:
                lines += item.lines
                span = span?.joined(to: item.span) ?? item.span
            case .mapping:
                flush(&findings)
                if let block = block(item, dialect, &findings) { blocks.append(block) }
            case .sequence: findings.reportWrongType(item, expected: "block")
            }
        }
        flush(&findings)
        return blocks
    }

    static func textBlock(_ lines: [TypedLine], _ span: Span, _ findings: inout [Diagnostic]) -> Block {
        Block(.text(ProseReading.read(lines, &findings)), span: span)
    }

    private static func block(_ node: Node, _ dialect: Dialect, _ findings: inout [Diagnostic]) -> Block? {
        guard let fields = Fields(node, .block, &findings) else { return nil }
        var reading = BlockReading(dialect: dialect, fields: fields)
        guard let name = reading.kindName(&findings), let entry = reading.fields.part(name.value) else { return nil }
        reading.fields.admit(BlockKind.of(name.value))
        let options = reading.options(&findings)
        let before = findings.count
        let kind = reading.kind(name, entry.value, &findings)
        reading.fields.finish(&findings)
        guard let kind else {
            assert(findings.count > before, "a block vanished without a finding")
            return nil
        }
        return Block(kind, options: options, span: node.span)
    }

    /// The one key that names a kind or a part.
    private func kindName(_ findings: inout [Diagnostic]) -> Located<String>? {
        let kinds = Self.inputKinds + (dialect.isLayout ? Self.layoutKinds : []) + dialect.parts.keys.sorted()
        let named = fields.keys.filter { kinds.contains($0.value) }
        if let first = named.first, named.count == 1 { return first }
        if named.count > 1 {
            findings.report(.blockTwoKinds, at: named[1].span, named[0].value, named[1].value)
            return nil
        }
        let first = fields.keys.first
        findings.report(
            .blockUnknownKind, at: first?.span ?? fields.node.span, first?.value ?? "", kinds.joined(separator: ", "),
            suggestion: first.flatMap { word in
                KeyWords.key(for: word.value, among: kinds, labels: [:]) ?? suggestion(for: word.value, among: kinds)
            })
        return nil
    }

    private mutating func options(_ findings: inout [Diagnostic]) -> BlockOptions {
        var options = BlockOptions()
        options.style = fields.optional("style")?.word(&findings)
        options.align = fields.optional("align")?.oneOf(Alignment.self, &findings)
        options.before = fields.optional("before")?.extent(&findings)
        options.keep = fields.optional("keep")?.oneOf(Keep.self, &findings)
        options.keepWithPrevious = fields.optional("keep-with-previous")?.lineCount(&findings)
        options.numerals = fields.optional("numerals")?.numerals(&findings)
        options.when = fields.optional("when")?.path(&findings)
        if dialect.isLayout { options.role = fields.choice("role", &findings) }
        return options
    }

    private mutating func kind(
        _ name: Located<String>, _ node: Node, _ findings: inout [Diagnostic]
    ) -> Block.Kind? {
        if let declarations = dialect.parts[name.value] { return part(name, node, declarations, &findings) }
        switch name.value {
        case "text": return node.proseLines(&findings).map { .text(ProseReading.read($0, &findings)) }
        case "heading": return node.templates(oneLine: false, &findings).map(Block.Kind.heading)
        case "list": return list(node, &findings)
        case "table": return table(node, &findings)
        case "image": return image(node, &findings)
        case "images": return images(node, &findings)
        case "chart": return chart(node, &findings)
        case "table-of-contents": return tableOfContents(node, &findings)
        case "page": return page(node, &findings)
        case "space": return space(node, &findings)
        case "rule": return rule(node, &findings)
        default: return layoutKind(name.value, node, &findings)
        }
    }

    /// A part's main field is the value of its own key; its other fields stand beside it.
    private mutating func part(
        _ name: Located<String>, _ node: Node, _ declarations: [FieldDeclaration], _ findings: inout [Diagnostic]
    ) -> Block.Kind? {
        let others = declarations.filter { !$0.isMain }
        var values = RecordReading.values(&fields, others, dialect.nested, &findings)
        guard let main = declarations.first(where: \.isMain) else {
            if !node.isBlank {
                findings.report(.blockTakesNoValue, at: node.span, name.value, listed(others.map(\.name)))
            }
            return .part(name: name, fields: values)
        }
        guard let value = main.read(node, dialect.nested, &findings) else { return nil }
        values[main.name] = value
        return .part(name: name, fields: values)
    }
}
