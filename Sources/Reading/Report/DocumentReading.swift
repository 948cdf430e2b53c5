// Reads the documents, each against the fields that its layout declares, with what `every-document` says for all.

import Diagnostics
import Domain
import Language

struct DocumentReading {
    private let reader: Reader
    private let measures: [Measure]
    private var defaults: DocumentDefaults
    private var reportedLayouts: Set<String> = []
    private var ids: [String: Span] = [:]

    static func read(
        _ node: Node, defaults: Node?, reader: Reader, measures: [Measure], _ findings: inout [Diagnostic]
    ) -> [Document] {
        let entries = defaults?.entries(&findings) ?? []
        guard let items = node.items(&findings) else { return [] }
        if items.isEmpty { findings.report(.inputNoDocuments, at: node.span) }
        var reading = DocumentReading(
            reader: reader, measures: measures, defaults: DocumentDefaults(entries: entries))
        let documents = items.compactMap { reading.document($0, &findings) }
        reading.defaults.finish(&findings)
        return documents.withUniqueIDs
    }

    private init(reader: Reader, measures: [Measure], defaults: DocumentDefaults) {
        self.reader = reader
        self.measures = measures
        self.defaults = defaults
    }

    private mutating func document(_ node: Node, _ findings: inout [Diagnostic]) -> Document? {
        guard var fields = Fields(node, .document, &findings), let entry = fields.entry("layout") else {
            if case .mapping = node.content { findings.report(.inputMissingKey, at: node.headSpan, "layout") }
            defaults.isComplete = false
            return nil
        }
        let name = entry.value.word(&findings)
        let layout = name.flatMap { self.layout($0, &findings) }
        let id = fields.optional("id")?.word(&findings)
        if let id { check(id, &findings) }
        let page = fields.optional("page")?.word(&findings)
        if let page, let layout { check(page, in: layout, &findings) }
        let numerals = fields.optional("numerals")?.numerals(&findings)
        let rounds = fields.optional("rounds").map { self.rounds($0, &findings) } ?? []
        let tables = tables(&fields, &findings)
        let common = defaults.stamps()
        let stamps = (fields.optional("stamps") ?? common)?.ids(&findings) ?? []
        if let layout { check(stamps, in: layout, &findings) }
        var record = Record(values: [:], span: node.span)
        if let layout, let name {
            record = self.record(&fields, name, layout, rounds, &findings)
            fields.finish(&findings)
        } else {
            defaults.isComplete = false
        }
        let shown = name ?? Located("", entry.key.span)
        var document = Document(
            id: id ?? shown, hasOwnID: id != nil, layout: shown, page: page, numerals: numerals, rounds: rounds,
            tables: tables, record: record, span: node.span)
        document.stamps = stamps
        return document
    }

    private func check(_ stamps: [Located<String>], in layout: Layout, _ findings: inout [Diagnostic]) {
        for (index, stamp) in stamps.enumerated() {
            let kind = layout.stamps[stamp.value]?.kind
            let same = stamps[..<index].first { other in
                other.value == stamp.value || kind != nil && layout.stamps[other.value]?.kind == kind
            }
            if let same {
                findings.report(
                    .inputStampTwice, at: stamp.span, same.value, stamp.value, related: [Related(.first, same.span)])
            }
        }
        let known = layout.stamps.keys.sorted()
        for stamp in stamps where layout.stamps[stamp.value] == nil {
            findings.report(
                .inputUnknownStamp, at: stamp.span, stamp.value, listed(known),
                suggestion: suggestion(for: stamp.value, among: known))
        }
    }

    private mutating func check(_ id: Located<String>, _ findings: inout [Diagnostic]) {
        findings.checkID(id)
        if let first = ids[id.value] { findings.reportDuplicate(id, first: first) }
        ids[id.value] = id.span
    }

    private func check(_ page: Located<String>, in layout: Layout, _ findings: inout [Diagnostic]) {
        guard layout.pages[page.value] == nil else { return }
        let known = layout.pages.keys.sorted()
        findings.report(
            .layoutUnknownPage, at: page.span, page.value, listed(known),
            suggestion: suggestion(for: page.value, among: known))
    }

    private func tables(_ fields: inout Fields, _ findings: inout [Diagnostic]) -> [String: TableOptions] {
        var tables: [String: TableOptions] = [:]
        for entry in fields.optional("tables")?.entries(&findings) ?? [] {
            tables[entry.key.value] = TableReading.form(entry.value, &findings)
        }
        return tables
    }

    /// The layout of a document; its own findings are reported once.
    private mutating func layout(_ name: Located<String>, _ findings: inout [Diagnostic]) -> Layout? {
        let outcome = reader.layout(named: name.value)
        if let outcome, reportedLayouts.insert(name.value).inserted { findings += outcome.diagnostics }
        guard let layout = outcome?.value else {
            if outcome?.hasErrors != true {
                findings.report(
                    .layoutUnknown, at: name.span, name.value, listed(reader.layoutNames),
                    suggestion: suggestion(for: name.value, among: reader.layoutNames))
            }
            return nil
        }
        if layout.isAbstract {
            let others = reader.layoutNames.filter { $0 != name.value }
            findings.report(.layoutAbstract, at: name.span, name.value, listed(others))
            return nil
        }
        return layout
    }

    /// The fields that the layout declares: the document's own, then those of `every-document`; the layout's defaults
    /// are taken when the paper is composed.
    private mutating func record(
        _ fields: inout Fields, _ layoutName: Located<String>, _ layout: Layout, _ rounds: [Round],
        _ findings: inout [Diagnostic]
    ) -> Record {
        let dialect = Dialect(isLayout: false, parts: layout.parts.mapValues(\.fields), hasRounds: true)
        var values: [String: Value] = [:]
        var places: [String: Span] = [:]
        for declaration in layout.fields {
            let common = defaults.value(of: declaration, in: layout.name, dialect, &findings)
            if let own = fields.declared(declaration, isRequired: false, &findings) {
                values[declaration.name] = declaration.read(own, dialect, &findings)
                places[declaration.name] = own.span
            } else if let common {
                values[declaration.name] = common.value
                places[declaration.name] = common.span
            } else if declaration.isRequired {
                findings.report(
                    .inputMissingField, at: layoutName.span, declaration.name,
                    declaration.label?.th ?? declaration.name, layout.name)
            }
        }
        let record = Record(values: values, span: fields.node.span)
        RoundCheck(layout: layout, measures: measures).check(record, places, rounds, &findings)
        checkSigners(of: record, layout, &findings)
        return record
    }

    /// A paper that must be signed names its signer (FM-09); other fields can be left for the pen.
    private func checkSigners(of record: Record, _ layout: Layout, _ findings: inout [Diagnostic]) {
        for declaration in layout.fields where declaration.isRequired {
            if case .person = declaration.type, case .blank(let span)? = record[declaration.name] {
                findings.report(.inputBlank, at: span)
            }
        }
    }

    /// `all`: the rounds for which a measure has a result; or those that are listed.
    private func rounds(_ node: Node, _ findings: inout [Diagnostic]) -> [Round] {
        if case .scalar = node.content, node.filledLines.first?.text == "all" {
            let known = Set(measures.flatMap(\.results.keys))
            if known.isEmpty { findings.report(.inputNoRounds, at: node.span) }
            return known.sorted()
        }
        let listed = node.ids(&findings)?.compactMap { DateReading.round($0, &findings) } ?? []
        return Set(listed).sorted()
    }
}

extension [Document] {
    /// Documents without an id are named by their layout, and numbered where there are several.
    fileprivate var withUniqueIDs: [Document] {
        var seen = Set(filter(\.hasOwnID).map(\.id.value))
        var numbers: [String: Int] = [:]
        return map { document in
            guard !document.hasOwnID else { return document }
            var name = document.id.value
            while !seen.insert(name).inserted {
                let number = numbers[document.id.value, default: 1] + 1
                numbers[document.id.value] = number
                name = "\(document.id.value)-\(number)"
            }
            return document.named(name)
        }
    }
}

extension Document {
    fileprivate func named(_ name: String) -> Document {
        var document = Document(
            id: Located(name, id.span), hasOwnID: hasOwnID, layout: layout, page: page, numerals: numerals,
            rounds: rounds, tables: tables, record: record, span: span)
        document.stamps = stamps
        return document
    }
}
