// Composes blocks: what each kind of block of the two languages becomes in the flow.

import Diagnostics
import Domain
import Geometry
import Language

extension Composer {
    /// The flow of some blocks; nothing at top level, where each goes straight to the section that is open by then.
    func blocks(_ blocks: [Block], _ setting: Setting) -> [FlowBlock] {
        guard setting.isTopLevel else { return blocks.flatMap { block($0, setting) } }
        var setting = setting
        for block in blocks {
            // The numerals of a page are those of what follows it.
            if case .page = block.kind, let numerals = block.options.numerals {
                setting.numerals = numerals.inside(setting.numerals)
            }
            let place = (section: sections.count, block: current.blocks.count)
            append(self.block(block, setting))
            // What the block sent to the page itself (a part, content) takes its options there.
            let start = sections.count == place.section ? place.block : 0
            let sent = current.blocks[start...]
            current.blocks.replaceSubrange(start..., with: with(block.options, Array(sent)))
        }
        return []
    }

    private func block(_ block: Block, _ outer: Setting) -> [FlowBlock] {
        if let when = block.options.when, !hasContent(lookup.entity(when, outer.scope), outer) { return [] }
        var setting = outer
        if let numerals = block.options.numerals { setting.numerals = numerals.inside(setting.numerals) }
        if let style = block.options.style { setting.style = style }
        let blocks = kind(block, setting)
        return setting.isTopLevel ? blocks : with(block.options, blocks)
    }

    private func kind(_ block: Block, _ setting: Setting) -> [FlowBlock] {
        let options = block.options
        switch block.kind {
        case .text(let paragraphs): return self.paragraphs(paragraphs, options, setting)
        case .heading(let templates): return heading(templates, options, setting)
        case .line(let templates): return lines(templates, options, setting)
        case .list(let list): return self.list(list, options, setting)
        case .table(let table): return self.table(table, block.span, setting)
        case .image(let image): return self.image(image, options, block.span, setting)
        case .images(let images):
            guard !setting.isNarrow else {
                findings.report(.blockNotHere, at: block.span, "images")
                return []
            }
            return self.images(images, setting)
        case .chart(let chart): return self.chart(chart, setting)
        case .tableOfContents(let levels):
            guard setting.isTopLevel else {
                findings.report(.blockNotHere, at: block.span, "table-of-contents")
                return []
            }
            return [FlowBlock(.contents(FlowContents(levels: levels, span: block.span)))]
        case .space(let space): return self.space(space, setting)
        case .rule(let rule): return self.rule(rule, options, setting)
        case .part(let name, let fields): return part(name, fields, block.span, setting)
        case .field(let field): return self.field(field, options, setting)
        case .row(let blocks, let columns): return row(blocks, columns, setting)
        case .group(let group): return self.group(group, setting)
        case .each(let path, let name, let blocks): return each(path, name, blocks, setting)
        case .content(let path): return content(path, options, setting)
        case .sign(let path): return sign(path, setting)
        case .page(let page): return turnPage(page, block.span, setting)
        }
    }

    /// The options that every block may have, on what it became.
    private func with(_ options: BlockOptions, _ blocks: [FlowBlock]) -> [FlowBlock] {
        guard !blocks.isEmpty else { return blocks }
        var blocks = blocks
        if let before = options.before { blocks[0].before = before }
        if options.keep == .next { for index in blocks.indices { blocks[index].keepsNext = true } }
        if options.keep == .together {
            for index in blocks.indices { blocks[index].isTogether = true }
            for index in blocks.indices.dropLast() { blocks[index].keepsNext = true }
        }
        if let lines = options.keepWithPrevious { blocks[0].keepWithPrevious = lines }
        return blocks
    }

    private func turnPage(_ page: PageBlock, _ span: Span, _ setting: Setting) -> [FlowBlock] {
        guard setting.isTopLevel else {
            findings.report(.blockNotHere, at: span, "page")
            return []
        }
        let setup = page.setup.flatMap { layout.pages[$0.value] } ?? self.setup
        startSection(setup, page.numbering, setting)
        return []
    }

    // MARK: Structure

    private func group(_ group: GroupBlock, _ setting: Setting) -> [FlowBlock] {
        let inner = blocks(group.blocks, setting.nested)
        return inner.isEmpty ? [] : [FlowBlock(.group(inner, axis: group.axis))]
    }

    private func row(_ blocks: [Block], _ columns: [ColumnWidth], _ setting: Setting) -> [FlowBlock] {
        var narrow = setting.nested
        narrow.isNarrow = true
        let cells = blocks.map { self.blocks([$0], narrow) }
        guard cells.contains(where: { !$0.isEmpty }) else { return [] }
        let single = cells.map { $0.count == 1 ? $0[0] : FlowBlock(.group($0, axis: nil)) }
        return [FlowBlock(.row(single, columns: columns))]
    }

    private func each(_ path: Path, _ name: String?, _ blocks: [Block], _ setting: Setting) -> [FlowBlock] {
        elements(of: path, setting).flatMap { element in
            let scope = name.map { setting.scope.with($0, element) } ?? setting.scope.with(record: element)
            return self.blocks(blocks, setting.inside(scope))
        }
    }

    /// Hands what was written under a field on to the flow, section by section.
    private func content(_ path: Path, _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        guard case .value(let value, let scope) = lookup.entity(path, setting.scope) else { return [] }
        return content(value, setting.inside(scope))
    }

    /// The blocks of a value, whatever its type.
    func content(_ value: Value, _ setting: Setting) -> [FlowBlock] {
        switch value {
        case .content(let blocks): return self.blocks(blocks, setting)
        case .text(let templates), .texts(let templates):
            return paragraphs(templates.map { Paragraph(label: nil, level: 0, text: $0) }, BlockOptions(), setting)
        case .blank: return []
        case .inNumerals(let numerals, let plain):
            var inner = setting
            inner.numerals = numerals.inside(inner.numerals)
            return content(plain, inner)
        default:
            let words = filledText(.value(value, setting.scope), setting)
            return words.isEmpty ? [] : [paragraph(words, setting, style: plainStyle(setting))]
        }
    }

    private func part(
        _ name: Located<String>, _ fields: [String: Value], _ span: Span, _ setting: Setting
    ) -> [FlowBlock] {
        guard let part = layout.parts[name.value] else { return [] }
        guard !openParts.contains(name.value) else {
            findings.report(.bindingCycle, at: name.span, name.value)
            return []
        }
        openParts.append(name.value)
        defer { openParts.removeLast() }
        let record = Entity.part(Record(values: fields, span: span), part.fields, setting.scope)
        guard isComplete(part, record, name, setting) else { return [] }
        let scope = setting.scope.with(record: record)
        return blocks(part.blocks, setting.inside(scope))
    }

    /// A part without what it is about is not there: a signature without a signer. In an input that is a fault.
    private func isComplete(_ part: Part, _ record: Entity, _ name: Located<String>, _ setting: Setting) -> Bool {
        let needed = part.fields.filter(\.isRequired).map { lookup.member($0.name, of: record) ?? .empty }
        if needed.allSatisfy({ hasContent($0, setting) }) { return true }
        if isOfInput(name.span) { findings.report(.bindingEmpty, at: name.span, name.value) }
        return false
    }

    private func sign(_ path: Path, _ setting: Setting) -> [FlowBlock] {
        guard case .person(let person) = lookup.entity(path, setting.scope) else { return [] }
        let position = lookup.member("position", of: .person(person)) ?? .empty
        let signer = [Entity.person(person), position].map { quietText($0, setting) }.filter { !$0.isEmpty }
        return [FlowBlock(.signatureField(name: person.id.value, signer: signer.joined(separator: " ")))]
    }

    // MARK: What a path leads to

    func elements(of path: Path, _ setting: Setting) -> [Entity] {
        if case .list(let entities) = lookup.entity(path, setting.scope) { return entities }
        return []
    }

    func hasContent(_ entity: Entity, _ setting: Setting) -> Bool {
        switch entity {
        case .empty, .pending: false
        case .list(let entities): !entities.isEmpty
        case .value(.blank, _): false
        case .value(.content(let blocks), _): !blocks.isEmpty
        case .value: !quietText(entity, setting).isEmpty
        default: true
        }
    }

    /// What an entity prints, digits in the numerals in force.
    func filledText(_ entity: Entity, format: String? = nil, _ setting: Setting) -> FlowText {
        var filled = FilledText()
        append(entity, format: format, setting, span: document.span, isBold: false, isExplicit: false, &filled)
        filled.text.convert(to: setting.numerals)
        filled.text.markLinks()
        return filled.text
    }
}

extension Setting {
    /// Inside a group, a row or a cell.
    var nested: Setting {
        var setting = self
        setting.isTopLevel = false
        return setting
    }
}
