// Reads a layout and merges it over the one it extends. Gives a complete `Layout`, bindings checked, or findings.

import Diagnostics
import Geometry
import Language

/// A layout whose styles and pages are still declarations, so that an extending layout can change them.
struct LayoutDraft {
    var layout: Layout
    var styles: [String: StyleDeclaration] = [:]
    var pages: [String: (PageDeclaration, Span)] = [:]
    /// What the regulation asks for, as this layout and those it stands on declare it.
    var regulation: [RegulationRule] = []

    var dialect: Dialect { Dialect(isLayout: true, parts: layout.parts.mapValues(\.fields)) }

    /// Everything resolved and checked.
    func complete(_ findings: inout [Diagnostic]) -> Layout {
        var complete = layout
        complete.styles = StyleDeclaration.resolve(styles, &findings)
        complete.pages = PageDeclaration.resolve(pages, &findings)
        PartCycles.check(complete, &findings)
        if !complete.isAbstract { BindingCheck.check(complete, &findings) }
        return complete
    }
}

struct LayoutReading {
    private var fields: Fields
    private var draft: LayoutDraft

    /// Reads over `base`, the layout it extends.
    static func read(
        _ node: Node, name: Located<String>, over base: LayoutDraft?, _ findings: inout [Diagnostic]
    ) -> LayoutDraft? {
        guard let fields = Fields(node, .layout, &findings) else { return nil }
        var layout = Layout(name: name.value)
        if let base {
            layout = base.layout.renamed(name.value)
        }
        layout.sources.append(node.span.source)
        var draft = base ?? LayoutDraft(layout: layout)
        draft.layout = layout
        var reading = LayoutReading(fields: fields, draft: draft)
        reading.run(&findings)
        return reading.draft
    }

    private init(fields: Fields, draft: LayoutDraft) {
        self.fields = fields
        self.draft = draft
    }

    /// What every document has of its own, and what its texts call it.
    private static let documentKeys = ["layout", "id", "page", "numerals", "rounds", "tables", "stamps", "document"]

    private mutating func run(_ findings: inout [Diagnostic]) {
        _ = fields.optional("layout")
        _ = fields.optional("extends")
        draft.layout.isAbstract = fields.optional("abstract")?.flag(&findings) ?? false
        draft.layout.label = fields.optional("label").flatMap { DeclarationReading.label($0, &findings) }
        if let node = fields.optional("regulation") {
            draft.regulation = RegulationCheck.rules(node, over: draft.regulation, &findings)
        }
        RegulationCheck.check(fields.node, draft.regulation, &findings)
        readPagesAndStyles(&findings)
        if let node = fields.optional("fields") {
            let fields = DeclarationReading.declarations(node, reserved: Self.documentKeys, &findings)
            for field in fields where field.isMain && Self.documentKeys.contains(field.name) {
                findings.report(.layoutReservedName, at: field.span, field.name)
            }
            draft.layout.merge(fields)
        }
        if let node = fields.optional("parts") { readParts(node, &findings) }
        if let node = fields.optional("lists") { readLists(node, &findings) }
        if let node = fields.optional("captions") { readCaptions(node, &findings) }
        if let node = fields.optional("stamps") {
            draft.layout.stamps = StampReading.stamps(node, over: draft.layout.stamps, &findings)
        }
        if let node = fields.optional("tables") {
            draft.layout.tables = TableReading.defaults(node, over: draft.layout.tables, &findings)
        }
        if let node = fields.optional("header") { draft.layout.header = header(node, &findings) }
        if let node = fields.optional("continuation") { draft.layout.continuation = continuation(node, &findings) }
        if let node = fields.optional("blocks") {
            draft.layout.blocks = BlockReading.content(node, draft.dialect, &findings) ?? []
        }
        fields.finish(&findings)
    }

    private mutating func readPagesAndStyles(_ findings: inout [Diagnostic]) {
        for entry in fields.optional("pages")?.entries(&findings) ?? [] {
            guard let page = PageDeclaration.read(entry.value, &findings) else { continue }
            let inherited = draft.pages[entry.key.value]?.0 ?? PageDeclaration()
            draft.pages[entry.key.value] = (inherited.changed(by: page), entry.key.span)
        }
        for entry in fields.optional("styles")?.entries(&findings) ?? [] {
            guard let style = StyleDeclaration.read(entry.value, &findings) else { continue }
            let inherited = draft.styles[entry.key.value] ?? StyleDeclaration()
            draft.styles[entry.key.value] = inherited.changed(by: style)
        }
    }

    /// The fields of all parts first: a part may be made of others.
    private mutating func readParts(_ node: Node, _ findings: inout [Diagnostic]) {
        let words = BlockReading.inputKinds + BlockReading.layoutKinds + BlockReading.options
        let entries = node.entries(&findings)
        let reserved = words + draft.layout.parts.keys + entries.map(\.key.value)
        var pending: [(name: Located<String>, blocks: Node?)] = []
        for entry in entries {
            guard var fields = Fields(entry.value, .part, at: entry.key.span, &findings) else { continue }
            let declarations =
                fields.optional("fields").map {
                    DeclarationReading.declarations($0, reserved: reserved, &findings)
                } ?? []
            pending.append((entry.key, fields.required("blocks", &findings)))
            fields.finish(&findings)
            if words.contains(entry.key.value) {
                findings.report(.layoutReservedName, at: entry.key.span, entry.key.value)
            }
            draft.layout.parts[entry.key.value] = Part(
                name: entry.key.value, fields: declarations, blocks: [], span: entry.key.span)
        }
        for (name, blocks) in pending {
            guard let blocks else { continue }
            let read = BlockReading.content(blocks, draft.dialect, &findings) ?? []
            draft.layout.parts[name.value]?.blocks = read
        }
    }

    private mutating func readLists(_ node: Node, _ findings: inout [Diagnostic]) {
        guard var fields = Fields(node, .lists, &findings) else { return }
        if let word = fields.optional("unordered")?.word(&findings) { draft.layout.lists.unordered = word.value }
        if let word = fields.optional("ordered")?.word(&findings) { draft.layout.lists.ordered = word.value }
        fields.finish(&findings)
    }

    private mutating func readCaptions(_ node: Node, _ findings: inout [Diagnostic]) {
        guard var fields = Fields(node, .captions, &findings) else { return }
        func label(_ key: String, _ known: String?) -> String? {
            guard let word = fields.optional(key)?.word(&findings) else { return known }
            return word.value == "none" ? nil : word.value
        }
        let old = draft.layout.captions
        draft.layout.captions.table = label("table", old.table)
        draft.layout.captions.image = label("image", old.image)
        draft.layout.captions.chart = label("chart", old.chart)
        draft.layout.captions.continued = label("continued", old.continued) ?? ""
        fields.finish(&findings)
    }

    private func header(_ node: Node, _ findings: inout [Diagnostic]) -> Header? {
        if node.scalarText == "none" { return nil }
        guard var fields = Fields(node, .header, &findings) else { return nil }
        let from = fields.integer("from-page", &findings)?.value ?? 1
        let top = fields.required("top", &findings)?.length(.distance, &findings)
        let text = fields.required("text", &findings)?.template(&findings)
        let style = fields.required("style", &findings)?.word(&findings)
        fields.finish(&findings)
        guard let top, let text, let style else { return nil }
        return Header(fromPage: from, top: top, text: text, style: style)
    }

    private func continuation(_ node: Node, _ findings: inout [Diagnostic]) -> Continuation? {
        if node.scalarText == "none" { return nil }
        guard var fields = Fields(node, .continuation, &findings) else { return nil }
        let text = fields.required("text", &findings)?.template(&findings)
        let style = fields.required("style", &findings)?.word(&findings)
        let words = fields.integer("words", &findings)
        fields.finish(&findings)
        guard let text, let style, let words else { return nil }
        return Continuation(text: text, style: style, words: words.value)
    }
}

extension Layout {
    /// The same layout under the name of the one that extends it.
    func renamed(_ name: String) -> Layout {
        var copy = Layout(name: name)
        copy.fields = fields
        copy.parts = parts
        copy.lists = lists
        copy.captions = captions
        copy.stamps = stamps
        copy.tables = tables
        copy.header = header
        copy.continuation = continuation
        copy.blocks = blocks
        copy.sources = sources
        return copy
    }

    /// Later declarations replace earlier ones of the same name in their place.
    mutating func merge(_ declarations: [FieldDeclaration]) {
        for declaration in declarations {
            if let index = fields.firstIndex(where: { $0.name == declaration.name }) {
                fields[index] = declaration
            } else {
                fields.append(declaration)
            }
        }
    }
}
