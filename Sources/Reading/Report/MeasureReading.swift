// Reads the measures with their results by round, and fills in what `every-measure` says for all of them.

import Diagnostics
import Domain
import Language

struct MeasureReading {
    private let defaults: MeasureDefaults
    private let analysis: Analysis?
    private var ids: [String: Span] = [:]

    static func read(
        _ node: Node?, defaults: Node?, analysis: Analysis?, _ findings: inout [Diagnostic]
    ) -> [Measure] {
        let defaults = defaults.flatMap { MeasureDefaults.read($0, &findings) } ?? MeasureDefaults()
        var reading = MeasureReading(defaults: defaults, analysis: analysis)
        let items = node?.items(&findings) ?? []
        return items.enumerated().compactMap { reading.measure($0.element, number: $0.offset + 1, &findings) }
    }

    private init(defaults: MeasureDefaults, analysis: Analysis?) {
        self.defaults = defaults
        self.analysis = analysis
    }

    private mutating func measure(_ node: Node, number: Int, _ findings: inout [Diagnostic]) -> Measure? {
        guard var fields = Fields(node, .measure, &findings) else { return nil }
        let codes = fields.optional("answers").flatMap { $0.isBlank ? [] : $0.ids(&findings) } ?? []
        let ownID = fields.optional("id")?.word(&findings)
        let id = self.id(ownID ?? codes.first, number, at: node.headSpan, &findings)
        var values = RecordReading.values(&fields, Shape.measureFields, .input, &findings)
        for (name, value) in defaults.values where values[name] == nil { values[name] = value }
        let results = fields.optional("results").map { ResultReading.read($0, defaults, &findings) } ?? [:]
        var more = fields.optional("more").map { MeasureDefaults.more($0, &findings) } ?? [:]
        for (name, value) in defaults.more where more[name] == nil { more[name] = value }
        fields.finish(&findings)
        return Measure(
            id: id, number: number, record: Record(values: values, span: node.span),
            answers: codes.compactMap { answer($0, &findings) }, results: results, more: more, span: node.span)
    }

    /// The id given, or the first code that the measure answers, or its number if that is free.
    private mutating func id(
        _ given: Located<String>?, _ number: Int, at span: Span, _ findings: inout [Diagnostic]
    ) -> Located<String> {
        guard let given else {
            var id = Located("\(number)", span)
            while ids[id.value] != nil { id.value += "-" }
            ids[id.value] = span
            return id
        }
        findings.checkID(given)
        if let first = ids[given.value] { findings.reportDuplicate(given, first: first) }
        ids[given.value] = given.span
        return given
    }

    /// A code as the findings of the analysis write it (`๓` answers `3`), so that the two can be compared as words.
    private func answer(_ code: Located<String>, _ findings: inout [Diagnostic]) -> Located<String>? {
        guard let wanted = CodeReading.code(code.value) else {
            findings.report(.inputNotACode, at: code.span, code.value)
            return nil
        }
        guard let known = analysis?.findings, !known.isEmpty else { return code }
        if let found = known.first(where: { CodeReading.code($0.code.value) == wanted }) {
            return Located(found.code.value, code.span)
        }
        findings.report(.inputUnknownAnswer, at: code.span, code.value, listed(known.map(\.code.value)))
        return code
    }
}

/// What `every-measure` says for all measures.
struct MeasureDefaults {
    var values: [String: Value] = [:]
    var results: [Round: Record] = [:]
    var more: [String: Value] = [:]

    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> MeasureDefaults? {
        if node.isBlank { return nil }
        guard var fields = Fields(node, .everyMeasure, &findings) else { return nil }
        var defaults = MeasureDefaults()
        defaults.values = RecordReading.values(&fields, Shape.measureFields, .input, &findings)
        defaults.results =
            fields.optional("results").map { ResultReading.read($0, MeasureDefaults(), &findings) } ?? [:]
        defaults.more = fields.optional("more").map { more($0, &findings) } ?? [:]
        fields.finish(&findings)
        return defaults
    }

    /// Columns of the office's own: a text for each name.
    static func more(_ node: Node, _ findings: inout [Diagnostic]) -> [String: Value] {
        var values: [String: Value] = [:]
        for entry in node.entries(&findings) {
            findings.checkID(entry.key)
            values[entry.key.value] = FieldDeclaration(entry.key.value, .content).read(entry.value, .input, &findings)
        }
        return values
    }
}
