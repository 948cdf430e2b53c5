// Reads the kinds of block that inputs and layouts share: lists, images, charts, pages, spaces, rules.

import Diagnostics
import Geometry
import Language

extension BlockReading {
    mutating func list(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let item = fields.optional("item")?.templates(oneLine: true, &findings)?.first
        if case .scalar = node.content, node.lines.count == 1, !node.lines[0].bytes.contains(UInt8(ascii: " ")) {
            return node.path(&findings).map { .list(ListBlock(source: .path($0), item: item)) }
        }
        let lines: [TypedLine]
        if case .sequence(let items) = node.content { lines = items.flatMap(\.lines) } else { lines = node.lines }
        return .list(ListBlock(source: .items(ProseReading.read(lines, &findings)), item: item))
    }

    mutating func image(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        guard let word = node.word(&findings) else { return nil }
        var image: ImageBlock
        let line = node.lines[0]
        if let (reference, end) = ReferenceReading.read(line, at: 0), end == line.withoutTrailingSpaces.bytes.count {
            image = ImageBlock(source: .reference(reference))
        } else {
            image = ImageBlock(source: .file(word))
        }
        image.height = fields.optional("height")?.length(&findings)
        image.place = fields.optional("at").flatMap { place($0, &findings) }
        image.room = fields.optional("room")?.length(&findings)
        image.blank = fields.optional("blank")?.word(&findings)?.value
        image.caption = fields.optional("caption")?.templates(oneLine: true, &findings)?.first
        return .image(image)
    }

    /// `{left: 3cm, top: 1.5cm}`, `{center: page, top: 1.5cm}`.
    private func place(_ node: Node, _ findings: inout [Diagnostic]) -> ImageBlock.Place? {
        guard var fields = Fields(node, &findings) else { return nil }
        let top = fields.required("top", &findings)?.length(&findings)
        var horizontal: ImageBlock.Place.Horizontal?
        if let left = fields.optional("left")?.length(&findings) { horizontal = .left(left) }
        if let right = fields.optional("right")?.length(&findings) { horizontal = .right(right) }
        if let center = fields.optional("center")?.oneOf(["page", "text"], &findings) {
            horizontal = .center(ofPage: center.value == "page")
        }
        fields.finish(&findings)
        guard let top else { return nil }
        guard let horizontal else {
            findings.report(.inputMissingKey, at: node.headSpan, "left")
            return nil
        }
        return ImageBlock.Place(horizontal: horizontal, top: top)
    }

    mutating func chart(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let kind = fields.optional("kind")?.oneOf(["bar", "radar", "progress"], &findings)
        return node.path(&findings).map { .chart(ChartBlock(source: $0, kind: kind)) }
    }

    mutating func page(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let number = fields.optional("number")?.oneOf(["none"], &findings)
        guard let word = node.word(&findings) else { return nil }
        let setup = word.value == "new" ? nil : word
        return .page(PageBlock(setup: setup, hidesNumber: number != nil))
    }

    mutating func space(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let line = node.lines.first
        if let line, let (reference, end) = ReferenceReading.read(line, at: 0), end == line.bytes.count {
            return .space(.reference(reference))
        }
        return node.extent(&findings).map { .space(.extent($0)) }
    }

    mutating func rule(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        guard let stroke = node.oneOf(RuleBlock.Stroke.self, &findings) else { return nil }
        var rule = RuleBlock(stroke: stroke)
        rule.width = fields.optional("width")?.length(&findings)
        if let count = fields.optional("count") {
            guard let line = count.lines.first, let (reference, _) = ReferenceReading.read(line, at: 0) else {
                findings.report(.inputNotAPath, at: count.span, count.scalarText ?? "")
                return nil
            }
            rule.count = reference
        }
        return .rule(rule)
    }
}
