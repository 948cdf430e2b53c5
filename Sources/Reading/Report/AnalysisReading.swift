// Reads what the assessment found: scores by indicator, the total, the points to mend. Names and instruments come from
// the year's catalogue unless the file gives its own.

import Diagnostics
import Domain
import Language

enum AnalysisReading {
    static func read(
        _ node: Node, inputYear: FiscalYear?, _ findings: inout [Diagnostic]
    ) -> Analysis? {
        if node.isBlank { return nil }
        guard var fields = Fields(node, .analysis, &findings) else { return nil }
        let year = fields.optional("fiscal-year").flatMap { FiscalYearReading.read($0, &findings) }
        var pending: Set<String> = []
        let total = fields.entry("total").flatMap { entry -> Located<Score>? in
            if !entry.value.isBlank { return score(entry.value, &findings) }
            wait(for: entry.key, &pending, &findings)
            return nil
        }
        let strongAbove = fields.optional("strong-above").flatMap { score($0, &findings) }
        let values = RecordReading.values(&fields, Shape.analysisFields, .input, &findings)
        let catalogue = (year?.value ?? inputYear?.previous).flatMap(ItaCatalogue.of)
        let scored = fields.entry("indicators")
        let indicators = scored.map { self.indicators($0.value, catalogue, &findings) } ?? []
        // Once for all ten.
        if let scored, scored.value.hasBlankScore { wait(for: scored.key, &pending, &findings) }
        let lastYear = fields.optional("last-year").map { self.indicators($0, nil, &findings) } ?? []
        let points = fields.entry("findings")
        if let points, points.value.isBlank { wait(for: points.key, &pending, &findings) }
        let found = points.map { self.findings($0.value, catalogue, indicators, &findings) } ?? []
        fields.finish(&findings)
        var analysis = Analysis(
            record: Record(values: values, span: node.span), fiscalYear: year, total: total, strongAbove: strongAbove,
            indicators: indicators, findings: found)
        for indicator in lastYear { analysis.lastYear[indicator.number.value] = indicator.score?.value }
        analysis.pending = pending
        return analysis
    }

    /// What is named and left blank is still to come: the assessment's results are out after the file is begun.
    private static func wait(for key: Located<String>, _ pending: inout Set<String>, _ findings: inout [Diagnostic]) {
        pending.insert(key.value)
        findings.report(.inputPending, at: key.span, key.value)
    }

    static func score(_ node: Node, _ findings: inout [Diagnostic]) -> Located<Score>? {
        guard let word = node.word(&findings) else { return nil }
        switch Score.read(word.value) {
        case .success(let score): return Located(score, word.span)
        case .failure:
            findings.report(.inputNotAScore, at: word.span, word.value)
            return nil
        }
    }

    /// `{1: 99.77, 9: {score: 79.02, name: …}}`.
    private static func indicators(
        _ node: Node, _ catalogue: ItaCatalogue?, _ findings: inout [Diagnostic]
    ) -> [ScoredIndicator] {
        var places: [Int: Span] = [:]
        return node.entries(&findings).compactMap { entry in
            guard let number = CodeReading.indicator(entry.key.value) else {
                findings.report(.inputNotAnIndicator, at: entry.key.span, entry.key.value)
                return nil
            }
            if let first = places.updateValue(entry.key.span, forKey: number) {
                findings.reportDuplicate(entry.key, first: first)
            }
            return indicator(Located(number, entry.key.span), entry.value, catalogue, &findings)
        }
    }

    private static func indicator(
        _ number: Located<Int>, _ node: Node, _ catalogue: ItaCatalogue?, _ findings: inout [Diagnostic]
    ) -> ScoredIndicator? {
        if case .scalar = node.content {
            return indicator(number, catalogue, score: node.isBlank ? nil : score(node, &findings))
        }
        guard var fields = Fields(node, .indicator, at: number.span, &findings) else { return nil }
        let score = fields.required("score", &findings).flatMap { $0.isBlank ? nil : self.score($0, &findings) }
        let name = fields.optional("name")?.word(&findings)
        let instrument = fields.optional("instrument")?.oneOf(Instrument.self, &findings)
        fields.finish(&findings)
        return indicator(number, catalogue, name: name?.value, instrument: instrument, score: score)
    }

    private static func indicator(
        _ number: Located<Int>, _ catalogue: ItaCatalogue?, name: String? = nil, instrument: Instrument? = nil,
        score: Located<Score>? = nil
    ) -> ScoredIndicator {
        let known = catalogue?.indicator(number.value)
        return ScoredIndicator(
            number: number, name: name ?? known?.name ?? "", instrument: instrument ?? known?.instrument,
            score: score)
    }

    /// `[3, 7, 10]`, or `{9: {text: …, improve: …}, I13: …}`.
    private static func findings(
        _ node: Node, _ catalogue: ItaCatalogue?, _ scored: [ScoredIndicator], _ findings: inout [Diagnostic]
    ) -> [Finding] {
        var places: [CodeReading.Code: Span] = [:]
        return coded(node, &findings).compactMap { code, record in
            guard let known = CodeReading.code(code.value) else {
                findings.report(.inputNotACode, at: code.span, code.value)
                return nil
            }
            if let first = places.updateValue(code.span, forKey: known) {
                findings.reportDuplicate(code, first: first)
            }
            let number = indicator(of: known, catalogue)
            let indicator =
                scored.first { $0.number.value == number }
                ?? number.map { self.indicator(Located($0, code.span), catalogue) }
            return Finding(code: code, indicator: indicator, record: record)
        }
    }

    /// Codes with what is said of them.
    private static func coded(
        _ node: Node, _ findings: inout [Diagnostic]
    ) -> [(code: Located<String>, record: Record)] {
        if case .sequence(let items) = node.content {
            return items.compactMap { item in
                item.word(&findings).map { ($0, Record(values: [:], span: item.span)) }
            }
        }
        return node.entries(&findings).compactMap { entry in
            RecordReading.record(entry.value, Shape.findingFields, .input, at: entry.key.span, &findings).map {
                (entry.key, $0)
            }
        }
    }

    /// The indicator that a code belongs to, if the year's items are known that far.
    private static func indicator(of code: CodeReading.Code, _ catalogue: ItaCatalogue?) -> Int? {
        switch code {
        case .indicator(let number): number
        case .item(let item): catalogue?.indicator(of: item)?.number
        }
    }
}

extension Node {
    /// Whether one of the indicators of this map is named and its score left blank.
    fileprivate var hasBlankScore: Bool {
        guard case .mapping(let entries) = content else { return false }
        return entries.contains { entry in
            guard case .mapping(let inner) = entry.value.content else { return entry.value.isBlank }
            return inner.contains { $0.key.value == "score" && $0.value.isBlank }
        }
    }
}
