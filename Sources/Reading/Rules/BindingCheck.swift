// Holds every reference, path, style and page name of a layout or an input against what there is. Takes the values that
// were read, gives findings; fills nothing in.

import Diagnostics
import Domain
import Language

struct BindingCheck {
    private let layout: Layout?
    private let tables: [String: TableOptions]
    private(set) var findings: [Diagnostic] = []

    /// Formats that are no choices of a layout.
    static let formats: [String] =
        DateFormat.allCases.map(\.rawValue) + PeriodFormat.allCases.map(\.rawValue) + ["names", "brackets", "bare"]

    /// All bindings of a layout: in its blocks, its parts, its defaults.
    static func check(_ layout: Layout, _ findings: inout [Diagnostic]) {
        var check = BindingCheck(layout: layout, tables: [:])
        let names = Names(frames: [.init(named: ["document": .record(of: layout.fields)])])
        check.declarations(layout.fields, names)
        check.blocks(layout.blocks, names)
        for name in layout.parts.keys.sorted() {
            guard let part = layout.parts[name] else { continue }
            let inner = names.with(.init(record: .record(of: part.fields)))
            check.declarations(part.fields, inner)
            check.blocks(part.blocks, inner)
        }
        if let header = layout.header {
            check.style(header.style)
            check.template(header.text, names.with(.init(named: ["page": .leaf(.count)])))
        }
        if let mark = layout.continuation {
            check.style(mark.style)
            check.template(mark.text, names.with(.init(named: ["next": .leaf(.text)])))
        }
        findings += check.findings
    }

    /// All references of an input, also in what no document shows.
    static func check(_ report: Report, layouts: [String: Layout], _ findings: inout [Diagnostic]) {
        let names = Names(frames: [.init(named: report.knownNames(layouts))])
        var check = BindingCheck(layout: nil, tables: [:])
        check.record(report.organization, names)
        for person in report.people { check.record(person.record, names) }
        if let analysis = report.analysis {
            check.record(analysis.record, names)
            for finding in analysis.findings { check.record(finding.record, names) }
        }
        for measure in report.measures { check.measure(measure, names) }
        findings += check.findings.uniqued
        for document in report.documents {
            guard let layout = layouts[document.layout.value] else { continue }
            var check = BindingCheck(layout: layout, tables: document.tables)
            let own = document.shape(layout)
            let inner = names.with(.init(named: ["document": own], record: own))
            for (_, form) in document.tables.sorted(by: { $0.key < $1.key }) { check.lead(form, inner) }
            check.record(document.record, inner)
            findings += check.findings.uniqued
        }
    }

    private init(layout: Layout?, tables: [String: TableOptions]) {
        self.layout = layout
        self.tables = tables
    }

    private mutating func measure(_ measure: Measure, _ names: Names) {
        let inner = names.with(.init(record: Shape.measure))
        record(measure.record, inner)
        for value in measure.more.values { self.value(value, inner) }
        for (_, result) in measure.results.sorted(by: { $0.key < $1.key }) {
            record(result, inner.with(.init(record: Shape.result)))
        }
    }

    private mutating func record(_ record: Record, _ names: Names) {
        for (_, value) in record.values.sorted(by: { $0.key < $1.key }) { self.value(value, names) }
    }

    private mutating func declarations(_ declarations: [FieldDeclaration], _ names: Names) {
        for declaration in declarations {
            if let value = declaration.defaultValue { self.value(value, names) }
            if case .records(let inner) = declaration.type {
                self.declarations(inner, names.with(.init(record: .record(of: inner))))
            }
            for part in declaration.parts where layout?.parts[part] == nil {
                findings.report(
                    .layoutUnknownPart, at: declaration.span, part,
                    suggestion: suggestion(for: part, among: Array(layout?.parts.keys.sorted() ?? [])))
            }
        }
    }

    private mutating func value(_ value: Value, _ names: Names) {
        switch value {
        case .text(let templates), .joined(let templates), .texts(let templates):
            for template in templates { self.template(template, names) }
        case .content(let blocks): self.blocks(blocks, names)
        case .records(let records):
            for record in records {
                let own = Shape.record(fields: record.values.mapValues { _ in .unknown }, shown: nil)
                self.record(record, names.with(.init(record: own)))
            }
        case .path(let path): self.path(path, names)
        case .byRound(let values): values.values.forEach { self.value($0, names) }
        default: break
        }
    }

    private mutating func blocks(_ blocks: [Block], _ names: Names) {
        for block in blocks { self.block(block, names) }
    }

    private mutating func block(_ block: Block, _ names: Names) {
        if let style = block.options.style { self.style(style) }
        if let when = block.options.when { path(when, names) }
        switch block.kind {
        case .text(let paragraphs): paragraphs.forEach { template($0.text, names) }
        case .heading(let templates), .line(let templates): templates.forEach { template($0, names) }
        case .list(let list): self.list(list, names)
        case .table(let table): self.table(table, names)
        case .image(let image):
            if case .reference(let reference) = image.source { self.reference(reference, names) }
            if let caption = image.caption { template(caption, names) }
        case .chart(let chart): path(chart.source, names)
        case .page(let page): self.page(page)
        case .space(.reference(let reference)): self.reference(reference, names)
        case .rule(let rule):
            if let count = rule.count { reference(count, names) }
        case .field(let field):
            path(field.path, names)
            if let format = field.format { self.format(format, names) }
            if let labelStyle = field.labelStyle { style(labelStyle) }
        case .part(_, let fields): fields.sorted { $0.key < $1.key }.forEach { value($0.value, names) }
        case .row(let blocks, _): self.blocks(blocks, names)
        case .group(let group): self.blocks(group.blocks, names)
        case .each(let path, let name, let blocks): each(path, name, blocks, names)
        case .content(let path), .sign(let path): self.path(path, names)
        case .space(.extent): break
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

    /// The shape of one element of what a path leads to: a source of rows, or a list.
    private mutating func element(of path: Path, _ names: Names) -> Shape? {
        if let rows = RowNames.shape(of: path) { return rows }
        guard let shape = resolved(path, names) else { return nil }
        switch shape {
        case .list(let element): return element
        case .unknown: return .unknown
        default:
            findings.report(.bindingNotAList, at: path.span, path.description)
            return nil
        }
    }

    private mutating func table(_ table: TableBlock, _ names: Names) {
        var options = table.options
        if let form = table.form {
            if let found = tables[form.value] {
                options = options.filled(from: found)
            } else {
                findings.report(
                    .tableUnknownForm, at: form.span, form.value,
                    suggestion: suggestion(for: form.value, among: tables.keys.sorted()))
            }
        }
        lead(options, names)
        guard case .path(let path) = table.source else { return }
        guard let element = element(of: path, names) else { return }
        let inner = names.with(RowNames.frame(of: element, path))
        guard let columns = options.columns, !columns.isEmpty else {
            findings.report(.tableNoColumns, at: path.span)
            return
        }
        for column in columns { self.column(column, names, inner) }
        if let label = options.groupLabel { template(label, inner) }
        if let by = options.groupBy { self.path(by, inner) }
    }

    private mutating func lead(_ options: TableOptions, _ names: Names) {
        if let lead = options.lead { blocks(lead, names) }
        if let empty = options.empty { template(empty, names) }
    }

    private mutating func column(_ column: Column, _ outer: Names, _ inner: Names) {
        column.heading.forEach { template($0, outer) }
        if let empty = column.empty { template(empty, inner) }
        switch column.content {
        case .path(let path): self.path(path, inner)
        case .template(let template): self.template(template, inner)
        case .columns(let columns): columns.forEach { self.column($0, outer, inner) }
        case .written: break
        }
    }

    private mutating func template(_ template: Template, _ names: Names) {
        for reference in template.references { self.reference(reference, names) }
    }

    private mutating func reference(_ reference: Reference, _ names: Names) {
        if let shape = resolved(reference.path, names), !shape.isPrintable {
            findings.report(
                .bindingNotPrintable, at: reference.path.span, reference.path.description,
                shape.memberNames.joined(separator: ", "))
        }
        if let format = reference.format { self.format(format, names) }
    }

    /// A format's own name, or the path of a choice that names one.
    private mutating func format(_ format: Path, _ names: Names) {
        if format.components.count == 1, Self.formats.contains(format.components[0]) { return }
        if case .success(let shape) = names.resolve(format) {
            switch shape {
            case .leaf(.choice), .unknown: return
            default: break
            }
        }
        findings.report(
            .bindingUnknownFormat, at: format.span, format.description, Self.formats.joined(separator: ", "),
            suggestion: suggestion(for: format.description, among: Self.formats))
    }

    private mutating func path(_ path: Path, _ names: Names) { _ = resolved(path, names) }

    private mutating func resolved(_ path: Path, _ names: Names) -> Shape? {
        switch names.resolve(path) {
        case .success(let shape): return shape
        case .failure(let unresolved):
            let name = path.components[unresolved.index]
            findings.report(
                .bindingUnknownName, at: path.span, path.description, name,
                Set(unresolved.known).sorted().prefix(30).joined(separator: ", "),
                suggestion: suggestion(for: name, among: unresolved.known))
            return nil
        }
    }

    private mutating func style(_ style: Located<String>) {
        guard let layout, layout.styles[style.value] == nil else { return }
        findings.report(
            .layoutUnknownStyle, at: style.span, style.value,
            suggestion: suggestion(for: style.value, among: layout.styles.keys.sorted()))
    }

    private mutating func page(_ page: PageBlock) {
        guard let layout, let setup = page.setup, layout.pages[setup.value] == nil else { return }
        findings.report(
            .layoutUnknownPage, at: setup.span, setup.value,
            suggestion: suggestion(for: setup.value, among: layout.pages.keys.sorted()))
    }
}

extension [Diagnostic] {
    /// The same finding once: a default is read for each document that takes it.
    var uniqued: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }
    }
}
