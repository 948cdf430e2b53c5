// Reads the documents, each against the fields that its layout declares, with what `every-document` says for all.

import Diagnostics
import Domain
import Language

struct DocumentReading {
    private let reader: Reader
    private let measures: [Measure]
    private let defaults: [Node.Entry]
    private var usedDefaults: Set<String> = []
    private var reportedLayouts: Set<String> = []
    private var declaredNames: Set<String> = []

    static func read(
        _ node: Node, defaults: Node?, reader: Reader, measures: [Measure], _ findings: inout [Diagnostic]
    ) -> [Document] {
        guard case .sequence(let items) = node.content else {
            findings.report(.inputWrongType, at: node.span, "list", node.kindName)
            return []
        }
        if items.isEmpty { findings.report(.inputNoDocuments, at: node.span) }
        var reading = DocumentReading(
            reader: reader, measures: measures, defaults: defaults?.entries(&findings) ?? [])
        var documents: [Document] = []
        var ids: [String: Span] = [:]
        for (index, item) in items.enumerated() {
            guard let document = reading.document(item, index: index, &findings) else { continue }
            if document.hasOwnID, let first = ids[document.id.value] {
                findings.report(
                    .inputDuplicateID, at: document.id.span, document.id.value, related: [Related(.first, first)])
            }
            if document.hasOwnID { ids[document.id.value] = document.id.span }
            documents.append(document)
        }
        reading.checkDefaults(&findings)
        return documents.withUniqueIDs
    }

    private init(reader: Reader, measures: [Measure], defaults: [Node.Entry]) {
        self.reader = reader
        self.measures = measures
        self.defaults = defaults
    }

    private mutating func document(_ node: Node, index: Int, _ findings: inout [Diagnostic]) -> Document? {
        guard var fields = Fields(node, &findings),
            let name = fields.required("layout", &findings)?.word(&findings),
            let layout = layout(name, &findings)
        else { return nil }
        let id = fields.optional("id")?.word(&findings)
        let page = fields.optional("page")?.word(&findings)
        if let page, layout.pages[page.value] == nil {
            findings.report(
                .layoutUnknownPage, at: page.span, page.value,
                suggestion: suggestion(for: page.value, among: Array(layout.pages.keys)))
        }
        let numerals = fields.optional("numerals")?.oneOf(Numerals.self, &findings)
        let rounds = fields.optional("rounds").map { self.rounds($0, &findings) } ?? []
        var tables: [String: TableOptions] = [:]
        for entry in fields.optional("tables")?.entries(&findings) ?? [] {
            tables[entry.key.value] = TableReading.form(entry.value, &findings)
        }
        let record = record(&fields, node, layout, &findings)
        fields.finish(&findings)
        return Document(
            id: id ?? Located(name.value, name.span), hasOwnID: id != nil, layout: name, page: page,
            numerals: numerals, rounds: rounds, tables: tables, record: record, span: node.span)
    }

    /// The layout of a document; its own findings are reported once.
    private mutating func layout(_ name: Located<String>, _ findings: inout [Diagnostic]) -> Layout? {
        guard let outcome = reader.layout(named: name.value) else {
            findings.report(
                .layoutUnknown, at: name.span, name.value, reader.layoutNames.joined(separator: ", "),
                suggestion: suggestion(for: name.value, among: reader.layoutNames))
            return nil
        }
        if reportedLayouts.insert(name.value).inserted { findings += outcome.diagnostics }
        guard let layout = outcome.value else {
            if !outcome.hasErrors { findings.report(.layoutUnknown, at: name.span, name.value, "") }
            return nil
        }
        if layout.isAbstract {
            findings.report(.layoutAbstract, at: name.span, name.value)
            return nil
        }
        return layout
    }

    /// The fields that the layout declares: the document's own, then those of `every-document`, then the layout's defaults.
    private mutating func record(
        _ fields: inout Fields, _ node: Node, _ layout: Layout, _ findings: inout [Diagnostic]
    ) -> Record {
        let dialect = Dialect(isLayout: false, parts: layout.parts.mapValues(\.fields))
        var values: [String: Value] = [:]
        for declaration in layout.fields {
            declaredNames.insert(declaration.name)
            let common = defaults.first { $0.key.value == declaration.name }
            if common != nil { usedDefaults.insert(declaration.name) }
            if let own = fields.optional(declaration.name) {
                values[declaration.name] = declaration.read(own, dialect, &findings)
            } else if let common {
                values[declaration.name] = declaration.read(common.value, dialect, &findings)
            } else if declaration.isRequired {
                findings.report(
                    .inputMissingField, at: node.headSpan, declaration.name, declaration.label?.th ?? declaration.name,
                    layout.name)
            }
        }
        return Record(values: values, span: node.span)
    }

    /// `all`: the rounds for which a measure has a result; or those that are listed.
    private func rounds(_ node: Node, _ findings: inout [Diagnostic]) -> [Round] {
        if node.scalarText == "all" {
            let known = Set(measures.flatMap(\.results.keys))
            if known.isEmpty { findings.report(.inputNoRounds, at: node.span) }
            return known.sorted()
        }
        let listed = node.ids(&findings)?.compactMap { DateReading.round($0, &findings) } ?? []
        return Set(listed).sorted()
    }

    private func checkDefaults(_ findings: inout [Diagnostic]) {
        for entry in defaults where !usedDefaults.contains(entry.key.value) {
            findings.report(
                .unknownKey, at: entry.key.span, entry.key.value, declaredNames.sorted().joined(separator: ", "),
                suggestion: suggestion(for: entry.key.value, among: Array(declaredNames)))
        }
    }
}

extension [Document] {
    /// Documents without an id are named by their layout, and numbered where there are several.
    fileprivate var withUniqueIDs: [Document] {
        var seen = Dictionary(grouping: filter(\.hasOwnID), by: \.id.value).mapValues(\.count)
        return map { document in
            guard !document.hasOwnID else { return document }
            var name = document.id.value
            var number = 1
            while seen[name] != nil {
                number += 1
                name = "\(document.id.value)-\(number)"
            }
            seen[name] = 1
            return document.named(name)
        }
    }
}

extension Document {
    fileprivate func named(_ name: String) -> Document {
        Document(
            id: Located(name, id.span), hasOwnID: hasOwnID, layout: layout, page: page, numerals: numerals,
            rounds: rounds, tables: tables, record: record, span: span)
    }
}
