// Reads the measures with their results by round, and fills in what `every-measure` says for all of them.

import Diagnostics
import Domain
import Language

enum MeasureReading {
    static func read(_ node: Node?, defaults: Node?, _ findings: inout [Diagnostic]) -> [Measure] {
        let defaults = defaults.flatMap { MeasureDefaults.read($0, &findings) } ?? MeasureDefaults()
        guard let node else { return [] }
        guard case .sequence(let items) = node.content else {
            findings.report(.inputWrongType, at: node.span, "list", node.kindName)
            return []
        }
        var measures: [Measure] = []
        var ids: [String: Span] = [:]
        for (index, item) in items.enumerated() {
            guard let measure = measure(item, number: index + 1, defaults, &findings) else { continue }
            if let first = ids[measure.id.value] {
                findings.report(
                    .inputDuplicateID, at: measure.id.span, measure.id.value, related: [Related(.first, first)])
            }
            ids[measure.id.value] = measure.id.span
            measures.append(measure)
        }
        return measures
    }

    private static func measure(
        _ node: Node, number: Int, _ defaults: MeasureDefaults, _ findings: inout [Diagnostic]
    ) -> Measure? {
        guard var fields = Fields(node, &findings) else { return nil }
        let answers = fields.optional("answers")?.ids(&findings) ?? []
        let id = fields.optional("id")?.word(&findings) ?? answers.first ?? Located("\(number)", node.headSpan)
        var values = RecordReading.values(&fields, Shape.measureFields, .input, &findings)
        for (name, value) in defaults.values where values[name] == nil { values[name] = value }
        let results = fields.optional("results").map { self.results($0, &findings) } ?? [:]
        let more = fields.optional("more").map { self.more($0, &findings) } ?? [:]
        fields.finish(&findings)
        return Measure(
            id: id, number: number, record: Record(values: values, span: node.span), answers: answers,
            results: results.filled(from: defaults.results), more: more, span: node.span)
    }

    /// Results by round; `same` takes the round before it, said outright.
    static func results(_ node: Node, _ findings: inout [Diagnostic]) -> [Round: Record] {
        var results: [Round: Record] = [:]
        var same: [(round: Round, span: Span)] = []
        for entry in node.entries(&findings) {
            guard let round = DateReading.round(entry.key, &findings) else { continue }
            if entry.value.scalarText == "same" {
                same.append((round, entry.value.span))
            } else {
                results[round] = RecordReading.record(entry.value, Shape.resultFields, .input, &findings)
            }
        }
        for (round, span) in same.sorted(by: { $0.round < $1.round }) {
            guard let before = results.keys.filter({ $0 < round }).max(), let record = results[before] else {
                findings.report(.inputSameWithoutRound, at: span, "\(round.rawValue)")
                continue
            }
            results[round] = record
        }
        return results
    }

    /// Columns of the office's own: a text for each name.
    private static func more(_ node: Node, _ findings: inout [Diagnostic]) -> [String: Value] {
        var values: [String: Value] = [:]
        for entry in node.entries(&findings) {
            values[entry.key.value] = FieldDeclaration(entry.key.value, .content).read(entry.value, .input, &findings)
        }
        return values
    }
}

/// What `every-measure` says for all measures.
struct MeasureDefaults {
    var values: [String: Value] = [:]
    var results: [Round: Record] = [:]

    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> MeasureDefaults? {
        guard var fields = Fields(node, &findings) else { return nil }
        let values = RecordReading.values(&fields, Shape.measureFields, .input, &findings)
        let results = fields.optional("results").map { MeasureReading.results($0, &findings) } ?? [:]
        fields.finish(&findings)
        return MeasureDefaults(values: values, results: results)
    }
}

extension [Round: Record] {
    /// Fills the fields that a result leaves out. A round that has no result gets none.
    func filled(from defaults: [Round: Record]) -> [Round: Record] {
        var filled = self
        for (round, record) in self {
            guard let common = defaults[round] else { continue }
            var values = record.values
            for (name, value) in common.values where values[name] == nil { values[name] = value }
            filled[round] = Record(values: values, span: record.span)
        }
        return filled
    }
}
