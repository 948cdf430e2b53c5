// Holds every reference, path, style and page name of a layout or an input against what there is. Takes the values that
// were read, gives findings; fills nothing in.

import Diagnostics
import Domain
import Language

struct BindingCheck {
    /// The parts whose arguments can be checked.
    let parts: [String: Part]
    /// The fields that `field:` can show.
    let fields: [FieldDeclaration]
    /// What there is to name; nothing where it is not known.
    let styles: Set<String>?
    let pages: Set<String>?
    /// The forms of tables that the document has.
    let tables: [String: TableOptions]
    /// The columns of the office's own, of all measures together.
    let more: Set<String>?
    var findings: [Diagnostic] = []

    /// All bindings of a layout: in its blocks, its parts, its defaults.
    static func check(_ layout: Layout, _ findings: inout [Diagnostic]) {
        var check = BindingCheck(layouts: [layout], tables: [:], more: nil)
        let names = Names(frames: [.init(named: ["document": .record(of: layout.fields)])])
        check.declarations(layout.fields, names)
        check.blocks(layout.blocks, names)
        for name in layout.parts.keys.sorted() {
            guard let part = layout.parts[name] else { continue }
            let inner = names.with(.init(record: .record(of: part.fields)))
            check.declarations(part.fields, inner)
            check.blocks(part.blocks, inner)
        }
        for (_, stamp) in layout.stamps.sorted(by: { $0.key < $1.key }) {
            if let style = stamp.style { check.style(style) }
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
        let more = Set(report.measures.flatMap(\.more.keys))
        let used = layouts.sorted { $0.key < $1.key }.map(\.value)
        var check = BindingCheck(layouts: used, tables: [:], more: more)
        check.facts(of: report, names)
        findings += check.findings
        for document in report.documents {
            guard let layout = layouts[document.layout.value] else { continue }
            var check = BindingCheck(layouts: [layout], tables: document.tables, more: more)
            let own = document.shape(layout)
            let captions = captions(of: document, layout, &findings)
            let inner = names.with(.init(named: ["document": own, "captions": captions], record: own))
            for (_, form) in document.tables.sorted(by: { $0.key < $1.key }) { check.lead(form, inner) }
            check.record(document.record, layout.fields, inner)
            findings += check.findings
            if findings.isFull(at: document.span) { return }
        }
    }

    /// The names of a paper's captions; each names one.
    private static func captions(
        of document: Document, _ layout: Layout, _ findings: inout [Diagnostic]
    ) -> Shape {
        var first: [String: Span] = [:]
        for name in document.captionNames(layout) {
            if let first = first[name.value] {
                findings.reportDuplicate(name, first: first)
            } else {
                first[name.value] = name.span
            }
        }
        return .record(fields: first.mapValues { _ in .leaf(.text) }, shown: nil)
    }

    /// What stands in measures can be shown by any of several layouts: a style need be in one of them.
    private init(layouts: [Layout], tables: [String: TableOptions], more: Set<String>?) {
        parts = layouts.reduce(into: [:]) { $0.merge($1.parts) { first, _ in first } }
        fields = layouts.flatMap(\.fields)
        styles = layouts.isEmpty ? nil : Set(layouts.flatMap(\.styles.keys))
        pages = layouts.isEmpty ? nil : Set(layouts.flatMap(\.pages.keys))
        self.tables = tables
        self.more = more
    }

    /// What stands in no document: organisation, people, analysis, measures.
    private mutating func facts(of report: Report, _ names: Names) {
        record(report.organization, Shape.organizationFields, names.with(.init(record: Shape.organization)))
        for person in report.people {
            record(person.record, Shape.personFields, names.with(.init(record: Shape.person)))
        }
        if let analysis = report.analysis {
            record(analysis.record, [], names)
            let inner = names.with(.init(record: Shape.finding))
            for finding in analysis.findings { record(finding.record, Shape.findingFields, inner) }
        }
        for measure in report.measures { self.measure(measure, names) }
    }

    private mutating func measure(_ measure: Measure, _ names: Names) {
        guard !findings.isFull(at: measure.span) else { return }
        let inner = names.with(.init(record: Shape.measure))
        record(measure.record, Shape.measureFields, inner)
        for (_, value) in measure.more.sorted(by: { $0.key < $1.key }) { self.value(value, nil, inner) }
        for (_, result) in measure.results.sorted(by: { $0.key < $1.key }) {
            record(result, Shape.resultFields, inner.with(.init(record: Shape.result)))
        }
    }

    private mutating func declarations(_ declarations: [FieldDeclaration], _ names: Names) {
        for declaration in declarations {
            if let value = declaration.defaultValue { self.value(value, declaration.type, names) }
            if case .records(let inner) = declaration.type {
                self.declarations(inner, names.with(.init(record: .record(of: inner))))
            }
            for part in declaration.parts where parts[part] == nil {
                let known = parts.keys.sorted()
                report(.layoutUnknownPart, at: declaration.span, part, among: known)
            }
        }
    }

    /// The values of declared fields.
    mutating func record(_ record: Record, _ declarations: [FieldDeclaration], _ names: Names) {
        for (name, value) in record.values.sorted(by: { $0.key < $1.key }) {
            self.value(value, declarations.first { $0.name == name }?.type, names)
        }
    }

    mutating func value(_ value: Value, _ type: FieldType?, _ names: Names) {
        switch value {
        case .text(let templates), .joined(let templates), .texts(let templates):
            for template in templates { self.template(template, names) }
        case .content(let blocks): self.blocks(blocks, names)
        case .records(let records):
            guard case .records(let declarations)? = type else { return }
            let inner = names.with(.init(record: .record(of: declarations)))
            for record in records { self.record(record, declarations, inner) }
        case .path(let path): argument(path, type, names)
        case .inNumerals(_, let plain): self.value(plain, type, names)
        case .byRound(let values):
            for (_, value) in values.sorted(by: { $0.key < $1.key }) { self.value(value, type, names) }
        case .date, .period, .round, .person, .choice, .count, .length, .image, .blank: break
        }
    }

    mutating func report(_ code: Code, at span: Span?, _ word: String, among known: [String]) {
        guard !findings.isFull(at: span) else { return }
        findings.report(code, at: span, word, listed(known), suggestion: suggestion(for: word, among: known))
    }

    mutating func report(_ finding: Diagnostic) {
        guard !findings.isFull(at: finding.span) else { return }
        findings.append(finding)
    }
}
