// Reads the kinds of block that inputs and layouts share: lists, images, charts, pages, spaces, rules.

import Diagnostics
import Domain
import Geometry
import Language

extension BlockReading {
    mutating func list(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        if case .scalar = node.content, node.filledLines.count < 2, !node.filledLines.contains(where: \.hasSpace) {
            let item = fields.optional("item")?.template(&findings)
            return node.path(&findings).map { .list(ListBlock(source: .path($0), item: item)) }
        }
        return node.proseLines(&findings).map { lines in
            .list(ListBlock(source: .items(ProseReading.read(lines, &findings)), item: nil))
        }
    }

    mutating func image(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let source: ImageBlock.Source?
        if let reference = node.loneReference {
            source = .reference(reference)
        } else {
            source = node.word(expected: "image", &findings).map(ImageBlock.Source.file)
        }
        let options = imageOptions(&findings)
        guard let source else { return nil }
        var image = options
        image.source = source
        return .image(image)
    }

    /// An image whose source is still to come, so that its options are read even where that is at fault.
    private mutating func imageOptions(_ findings: inout [Diagnostic]) -> ImageBlock {
        var image = ImageBlock(source: .file(Located("", fields.node.span)), span: fields.node.headSpan)
        image.height = fields.optional("height")?.length(.extent, &findings)
        image.place = fields.optional("at").flatMap { place($0, &findings) }
        image.room = fields.optional("room")?.length(.distance, &findings)
        image.blank = fields.optional("blank")?.word(&findings)?.value
        image.alternative = alternative(&findings)
        image.caption = caption(&findings)
        return image
    }

    /// What an image shows, in words; `none` where it only adorns.
    private mutating func alternative(_ findings: inout [Diagnostic]) -> ImageBlock.Alternative? {
        guard let node = fields.optional("alternative") else { return nil }
        if node.scalarText == "none" { return ImageBlock.Alternative.none }
        return node.template(&findings).map(ImageBlock.Alternative.words)
    }

    /// What stands above or below a block, its name and whether it is numbered.
    mutating func caption(_ findings: inout [Diagnostic]) -> Caption? {
        let words = fields.optional("caption")
        let name = fields.optional("name")?.word(&findings)
        guard let words else {
            // What has a name is called by its number, and that stands in its caption.
            if let name { findings.report(.inputMissingKey, at: name.span, "caption") }
            return nil
        }
        if let name { findings.checkID(name) }
        let number = fields.choice("number", &findings)
        guard let template = words.template(&findings) else { return nil }
        var caption = Caption(template)
        caption.name = name
        caption.isNumbered = number == nil
        return caption
    }

    /// A list of files, or of maps with `image` and a caption.
    mutating func images(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let across = fields.integer("across", &findings)
        let height = fields.optional("height")?.length(.extent, &findings)
        let caption = caption(&findings)
        guard let items = node.items(&findings) else { return nil }
        var images: [ImageBlock] = []
        for item in items {
            guard let image = oneImage(item, &findings) else { return nil }
            images.append(image)
        }
        guard !images.isEmpty else {
            findings.report(.inputMissingKey, at: node.span, "image")
            return nil
        }
        var block = ImagesBlock(images: images)
        block.across = across?.value ?? min(2, images.count)
        block.height = height
        block.caption = caption
        return .images(block)
    }

    private func oneImage(_ node: Node, _ findings: inout [Diagnostic]) -> ImageBlock? {
        guard case .mapping = node.content else {
            return node.word(expected: "image", &findings).map { ImageBlock(source: .file($0), span: node.span) }
        }
        guard let fields = Fields(node, .placedImage, &findings) else { return nil }
        var reading = BlockReading(dialect: dialect, fields: fields)
        let file = reading.fields.required("image", &findings)?.word(expected: "image", &findings)
        let alternative = reading.alternative(&findings)
        let caption = reading.caption(&findings)
        reading.fields.finish(&findings)
        guard let file else { return nil }
        var image = ImageBlock(source: .file(file), span: node.headSpan)
        image.alternative = alternative
        image.caption = caption
        return image
    }

    /// `{left: 3cm, top: 1.5cm}`, `{center: page, top: 1.5cm}`.
    private func place(_ node: Node, _ findings: inout [Diagnostic]) -> ImageBlock.Place? {
        guard var fields = Fields(node, .imagePlace, &findings) else { return nil }
        let top = fields.required("top", &findings)?.length(.distance, &findings)
        let sides = ["left", "right", "center"].compactMap { fields.entry($0) }
        fields.finish(&findings)
        guard let side = sides.first else {
            findings.report(.inputMissingKey, at: node.headSpan, "left")
            return nil
        }
        if sides.count > 1 {
            findings.report(.blockTwoKinds, at: sides[1].key.span, side.key.value, sides[1].key.value)
        }
        let horizontal: ImageBlock.Place.Horizontal?
        switch side.key.value {
        case "left": horizontal = side.value.length(.distance, &findings).map { .left($0) }
        case "right": horizontal = side.value.length(.distance, &findings).map { .right($0) }
        default:
            horizontal = side.value.oneOf(["page", "text"], &findings).map { .center(ofPage: $0.value == "page") }
        }
        guard let top, let horizontal else { return nil }
        return ImageBlock.Place(horizontal: horizontal, top: top)
    }

    mutating func chart(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let kind = fields.optional("kind")?.oneOf(ChartBlock.Kind.self, &findings)
        // The others are as high as their names need.
        let height = kind == .radar ? fields.optional("height")?.length(.distance, &findings) : nil
        let caption = caption(&findings)
        guard let path = node.path(&findings) else { return nil }
        var chart = ChartBlock(source: path)
        chart.kind = kind ?? .bar
        chart.height = height
        chart.caption = caption
        return .chart(chart)
    }

    /// How many levels of headings it lists.
    mutating func tableOfContents(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        node.oneOf(["1", "2", "3"], &findings).flatMap { Int($0.value) }.map { .tableOfContents(levels: $0) }
    }

    mutating func page(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        let numbering = fields.optional("number").flatMap { pageNumbering($0, &findings) }
        guard let word = node.word(&findings) else { return nil }
        let setup = word.value == "new" ? nil : word
        return .page(PageBlock(setup: setup, numbering: numbering ?? .continued))
    }

    /// `none`, `ก`, or the number to begin with.
    private func pageNumbering(_ node: Node, _ findings: inout [Diagnostic]) -> PageNumbering? {
        let word = node.scalarText ?? ""
        if word == "none" { return .hidden }
        if word == "ก" { return .letters }
        guard Digits.converted(word, to: .arabic).first?.isNumber == true else {
            _ = node.oneOf(["none", "ก", "1"], &findings)
            return nil
        }
        return node.integer(1...9999, &findings).map { .from($0.value) }
    }

    mutating func space(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        if let reference = node.loneReference { return .space(.reference(reference)) }
        return node.extent(&findings).map { .space(.extent($0)) }
    }

    mutating func rule(_ node: Node, _ findings: inout [Diagnostic]) -> Block.Kind? {
        guard let stroke = node.oneOf(RuleBlock.Stroke.self, &findings) else { return nil }
        var rule = RuleBlock(stroke: stroke)
        rule.width = fields.optional("width")?.length(.extent, &findings)
        if let count = fields.optional("count") {
            rule.count =
                count.loneReference.map { .reference($0) }
                ?? count.integer(0...200, &findings).map { .number($0.value) }
        }
        return .rule(rule)
    }
}

extension TypedLine {
    fileprivate var hasSpace: Bool { bytes.contains(Byte.blank) }
}
