// Composes prose: paragraphs, headings, single lines, lists; chooses the style that the place and the role ask for.

import Diagnostics
import Domain
import Geometry
import Language

extension Composer {
    /// The style of a plain paragraph: the one named, or that of the place.
    func plainStyle(_ setting: Setting) -> Style {
        if let name = setting.style?.value, let style = style(name) { return style }
        switch setting.place {
        case .body: return style(anyOf: ["body", "plain"])
        case .cell: return style(anyOf: ["cell", "plain"])
        case .headerCell: return style(anyOf: ["header-cell", "cell", "plain"])
        }
    }

    private func itemStyle(_ level: Int, _ setting: Setting) -> Style {
        let prefix = setting.place == .body ? "item" : "cell-item"
        let names = (1...max(1, level)).reversed().map { "\(prefix)-\($0)" }
        return style(anyOf: names + ["body", "plain"])
    }

    func paragraph(
        _ text: FlowText, _ setting: Setting, style: Style, role: FlowParagraph.Role = .paragraph
    ) -> FlowBlock {
        var block = FlowBlock(
            .paragraph(FlowParagraph(text: text, style: style, role: role)), before: style.before)
        block.keepsNext = style.keepsNext
        return block
    }

    func paragraphs(_ paragraphs: [Paragraph], _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        guard setting.isTopLevel else { return paragraphs.flatMap { paragraph($0, options, setting) } }
        // One by one: what is spliced in goes straight to the page, behind what stands before it.
        for paragraph in paragraphs { append(self.paragraph(paragraph, options, setting)) }
        return []
    }

    private func paragraph(_ paragraph: Paragraph, _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        if let spliced = spliced(paragraph, setting) { return spliced }
        let filled = text(paragraph.text, setting)
        guard !filled.isVoid else { return [] }
        var style = paragraph.level == 0 ? plainStyle(setting) : itemStyle(paragraph.level, setting)
        if let align = options.align { style.align = align }
        var flow = FlowParagraph(text: filled.text, style: style)
        if let label = paragraph.label {
            flow.label = self.label(label, setting)
        }
        if paragraph.level > 0 { flow.role = .item(paragraph.level) }
        var block = FlowBlock(.paragraph(flow), before: style.before)
        block.keepsNext = style.keepsNext || isLeadIn(filled.text)
        return [block]
    }

    /// `… ดังนี้`, `… ดังต่อไปนี้`: what it leads in stands on the same page.
    private func isLeadIn(_ text: FlowText) -> Bool {
        var end = text.bytes.endIndex
        while end > 0, text.bytes[end - 1] == UInt8(ascii: ":") || text.bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return Self.leadIns.contains { text.bytes[..<end].suffix($0.count).elementsEqual($0) }
    }

    private static let leadIns = ["ดังนี้", "ดังต่อไปนี้"].map { Array($0.utf8) }

    /// A line that is one reference to content (`<follow-up>`) stands for all of its paragraphs and lists.
    private func spliced(_ paragraph: Paragraph, _ setting: Setting) -> [FlowBlock]? {
        guard paragraph.label == nil, paragraph.text.pieces.count == 1,
            case .reference(let reference) = paragraph.text.pieces[0].content, reference.format == nil,
            case .value(.content(let inner), let scope) = lookup.entity(reference.path, setting.scope),
            !inner.isEmpty
        else { return nil }
        guard enter(reference) else { return [] }
        defer { resolving.removeLast() }
        return blocks(inner, setting.inside(scope))
    }

    private func label(_ label: ListLabel, _ setting: Setting) -> FlowParagraph.Label {
        if case .checkbox(let isTicked) = label.kind { return .checkbox(isTicked: isTicked) }
        var text = FlowText()
        text.append(label.text.value, isBold: false, span: label.text.span, isExact: true)
        text.convert(to: NumeralPolicy(prose: setting.numerals.numerals(of: .labels)))
        return .text(text)
    }

    // MARK: Headings and lines

    func heading(_ templates: [Template], _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        let texts = templates.map { text($0, setting) }.filter { !$0.isVoid }.map(\.text)
        return texts.enumerated().map { index, text in
            let level = headingLevel(text, options)
            let named = options.style.flatMap { self.style($0.value) }
            var style = named ?? self.style(anyOf: ["heading-\(level)", "heading-1", "plain"])
            if let align = options.align { style.align = align }
            return paragraph(text, setting, style: style, role: .heading(level)).continuingHeading(index > 0)
        }
    }

    /// `3.` and no number are the first level, `3.1` the second, `3.1.2` the third.
    private func headingLevel(_ text: FlowText, _ options: BlockOptions) -> Int {
        if let name = options.style?.value, name.hasPrefix("heading-"), let level = Int(name.dropFirst(8)) {
            return level
        }
        let first = Digits.converted(String(text.string.prefix { $0 != " " }), to: .arabic)
        let numbers = first.split(separator: ".").prefix { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
        return min(3, max(1, numbers.count))
    }

    /// Lines of a layout: one paragraph each, gone where all their references are empty.
    func lines(_ templates: [Template], _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        templates.flatMap { template -> [FlowBlock] in
            if let several = severalLines(template, options, setting) { return several }
            let filled = text(template, setting)
            return filled.isVoid ? [] : [line(filled.text, options, setting)]
        }
    }

    /// A line that is one reference to a text of several lines (`<title>`) is as many lines.
    private func severalLines(_ template: Template, _ options: BlockOptions, _ setting: Setting) -> [FlowBlock]? {
        guard template.pieces.count == 1, case .reference(let reference) = template.pieces[0].content,
            reference.format == nil,
            case .value(.text(let lines), let scope) = lookup.entity(reference.path, setting.scope), lines.count > 1
        else { return nil }
        return lines.enumerated().compactMap { index, inner in
            let filled = text(inner, setting.inside(scope))
            return filled.text.isEmpty ? nil : line(filled.text, options, setting).continuingHeading(index > 0)
        }
    }

    private func line(_ text: FlowText, _ options: BlockOptions, _ setting: Setting) -> FlowBlock {
        let named = setting.style.flatMap { self.style($0.value) }
        var style = named ?? self.style(anyOf: [setting.place == .body ? "plain" : "cell", "plain"])
        if let align = options.align {
            style.align = align
            if align != .left { style.firstLine = .zero }
        }
        return paragraph(text, setting, style: style, role: role(options.role))
    }

    private func role(_ name: Located<String>?) -> FlowParagraph.Role {
        guard let name = name?.value, name.hasPrefix("heading-"), let level = Int(name.dropFirst(8)) else {
            return .paragraph
        }
        return .heading(level)
    }

    // MARK: Lists

    func list(_ list: ListBlock, _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        switch list.source {
        case .items(let paragraphs):
            return paragraphs.flatMap { paragraph in
                paragraph.label == nil
                    ? item(text(paragraph.text, setting).text, setting) : self.paragraph(paragraph, options, setting)
            }
        case .path(let path):
            return rows(of: path, setting).enumerated().flatMap { index, row -> [FlowBlock] in
                let inner = setting.inside(row.scope.with("row", .number(index + 1)))
                let text =
                    list.item.map { self.text($0, inner).text }
                    ?? filledText(row.entity, format: PrintFormat.names, inner)
                return item(text, setting)
            }
        }
    }

    private func item(_ text: FlowText, _ setting: Setting) -> [FlowBlock] {
        guard !text.isEmpty else { return [] }
        let style = itemStyle(1, setting)
        var flow = FlowParagraph(text: text, style: style, role: .item(1))
        flow.label = .text(FlowText(layout.lists.unordered))
        return [FlowBlock(.paragraph(flow), before: style.before)]
    }
}

extension FlowBlock {
    /// The same block as a further line of the heading before it.
    fileprivate func continuingHeading(_ continues: Bool) -> FlowBlock {
        guard continues, case .paragraph(var paragraph) = kind else { return self }
        paragraph.continuesHeading = true
        var copy = self
        copy.kind = .paragraph(paragraph)
        return copy
    }
}
