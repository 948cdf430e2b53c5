// The bindings of blocks: what each kind names, and whether that is of the kind it needs.

import Diagnostics
import Language

extension BindingCheck {
    mutating func blocks(_ blocks: [Block], _ names: Names) {
        for block in blocks { self.block(block, names) }
    }

    private mutating func block(_ block: Block, _ names: Names) {
        if let style = block.options.style { self.style(style) }
        if let when = block.options.when { path(when, names) }
        switch block.kind {
        case .text(let paragraphs): paragraphs.forEach { template($0.text, names) }
        case .heading(let templates), .line(let templates): templates.forEach { template($0, names) }
        case .list(let list): self.list(list, names)
        case .table(let table): self.table(table, block.span, names)
        case .image(let image): self.image(image, names)
        case .images(let images):
            for image in images.images { self.image(image, names) }
            if let caption = images.caption { template(caption.words, names) }
        case .chart(let chart): self.chart(chart, names)
        case .page(let page): self.page(page)
        case .space(.reference(let reference)): path(reference.path, names, of: "length")
        case .space(.extent), .tableOfContents: break
        case .rule(let rule):
            if case .reference(let reference)? = rule.count { path(reference.path, names, of: "count") }
        case .field(let field): self.field(field, names)
        case .part(let name, let fields): part(name, fields, names)
        case .row(let blocks, _): self.blocks(blocks, names)
        case .group(let group): self.blocks(group.blocks, names)
        case .each(let path, let name, let blocks): each(path, name, blocks, names)
        case .content(let path): self.path(path, names, of: "content")
        case .sign(let path): self.path(path, names, of: "person")
        }
    }

    private mutating func image(_ image: ImageBlock, _ names: Names) {
        if case .reference(let reference) = image.source { path(reference.path, names, of: "image") }
        if let caption = image.caption { template(caption.words, names) }
        if case .words(let words)? = image.alternative { template(words, names) }
    }

    /// A field's label is that of its declaration, so only a document's own fields can be shown.
    private mutating func field(_ field: FieldBlock, _ names: Names) {
        if let labelStyle = field.labelStyle { style(labelStyle) }
        guard let shape = resolved(field.path, names) else { return }
        if let format = field.format { self.format(format, of: field.path, shape, names) }
        if let name = field.path.components.last, !fields.contains(where: { $0.name == name }) {
            report(
                Diagnostic(
                    .bindingWrongKind, at: field.path.span,
                    [field.path.description, shape.kind ?? "record", "field"]))
        }
    }

    private mutating func part(_ name: Located<String>, _ fields: [String: Value], _ names: Names) {
        let declarations = parts[name.value]?.fields ?? []
        for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
            self.value(value, declarations.first { $0.name == field }?.type, names)
        }
    }

    private mutating func each(_ path: Path, _ name: String?, _ blocks: [Block], _ names: Names) {
        guard let element = element(of: path, names) else { return }
        let frame = name.map { Names.Frame(named: [$0: element]) } ?? Names.Frame(record: element)
        self.blocks(blocks, names.with(frame))
    }

    private mutating func list(_ list: ListBlock, _ names: Names) {
        switch list.source {
        case .items(let paragraphs): paragraphs.forEach { template($0.text, names) }
        case .path(let path):
            guard let element = element(of: path, names) else { return }
            if let item = list.item { template(item, names.with(RowNames.frame(of: element, path))) }
        }
    }

    mutating func style(_ style: Located<String>) {
        guard let styles, !styles.contains(style.value) else { return }
        report(.layoutUnknownStyle, at: style.span, style.value, among: styles.sorted())
    }

    private mutating func page(_ page: PageBlock) {
        guard let pages, let setup = page.setup, !pages.contains(setup.value) else { return }
        report(.layoutUnknownPage, at: setup.span, setup.value, among: pages.sorted() + ["new"])
    }

    /// A chart shows indicators; what else has scores is not known.
    private mutating func chart(_ chart: ChartBlock, _ names: Names) {
        if let caption = chart.caption { template(caption.words, names) }
        guard let element = element(of: chart.source, names) else { return }
        if case .unknown = element { return }
        if case .record(let fields, _) = element, fields["score"] != nil, fields["instrument"] != nil { return }
        report(Diagnostic(.chartNotIndicators, at: chart.source.span, [chart.source.description]))
    }
}
