// Reads what the assessment found: scores by indicator, the total, the points to mend. Names and instruments come from
// the year's catalogue unless the file gives its own.

import Diagnostics
import Domain
import Language

enum AnalysisReading {
    /// Fields of the analysis that are text.
    static let declarations = [FieldDeclaration("level", .line, label: Label(th: "ระดับผลการประเมิน"))]

    static func read(
        _ node: Node, inputYear: FiscalYear?, _ findings: inout [Diagnostic]
    ) -> Analysis? {
        guard var fields = Fields(node, &findings) else { return nil }
        let year = fields.optional("fiscal-year").flatMap { FiscalYearReading.read($0, &findings) }
        let total = fields.optional("total").flatMap { score($0, &findings) }
        let strongAbove = fields.optional("strong-above").flatMap { score($0, &findings) }
        let values = RecordReading.values(&fields, declarations, .input, &findings)
        let catalogue = (year?.value ?? inputYear?.previous).flatMap(ItaCatalogue.of)
        let indicators = fields.optional("indicators").map { self.indicators($0, catalogue, &findings) } ?? []
        let found = fields.optional("findings").map { self.findings($0, catalogue, indicators, &findings) } ?? []
        fields.finish(&findings)
        return Analysis(
            record: Record(values: values, span: node.span), fiscalYear: year, total: total, strongAbove: strongAbove,
            indicators: indicators, findings: found)
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
        node.entries(&findings).compactMap { entry in
            guard let number = indicatorNumber(entry.key, &findings) else { return nil }
            if case .scalar = entry.value.content {
                return indicator(number, catalogue, score: score(entry.value, &findings))
            }
            guard var fields = Fields(entry.value, &findings) else { return nil }
            let score = fields.required("score", &findings).flatMap { self.score($0, &findings) }
            let name = fields.optional("name")?.word(&findings)
            let instrument = fields.optional("instrument")?.oneOf(Instrument.self, &findings)
            fields.finish(&findings)
            return indicator(number, catalogue, name: name?.value, instrument: instrument, score: score)
        }
    }

    private static func indicatorNumber(
        _ key: Located<String>, _ findings: inout [Diagnostic]
    ) -> Located<Int>? {
        var cursor = ByteCursor(Array(key.value.utf8))
        if let number = cursor.number(), cursor.isAtEnd, (1...10).contains(number) { return Located(number, key.span) }
        findings.report(.inputNotAnIndicator, at: key.span, key.value)
        return nil
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
        switch node.content {
        case .sequence(let items):
            return items.compactMap { item in
                item.word(&findings).flatMap {
                    finding($0, Record(values: [:], span: item.span), catalogue, scored, &findings)
                }
            }
        default:
            return node.entries(&findings).compactMap { entry in
                guard let record = RecordReading.record(entry.value, Shape.findingFields, .input, &findings) else {
                    return nil
                }
                return finding(entry.key, record, catalogue, scored, &findings)
            }
        }
    }

    private static func finding(
        _ code: Located<String>, _ record: Record, _ catalogue: ItaCatalogue?, _ scored: [ScoredIndicator],
        _ findings: inout [Diagnostic]
    ) -> Finding? {
        guard let number = Self.number(ofCode: code.value, catalogue) else {
            findings.report(.inputNotACode, at: code.span, code.value)
            return nil
        }
        let indicator =
            scored.first { $0.number.value == number }
            ?? number.map { self.indicator(Located($0, code.span), catalogue) }
        return Finding(code: code, indicator: indicator, record: record)
    }

    /// The indicator that a code belongs to: `.some(nil)` for a code whose year is not known, `nil` for no code at all.
    static func number(ofCode code: String, _ catalogue: ItaCatalogue?) -> Int?? {
        var cursor = ByteCursor(Array(code.utf8))
        if let number = cursor.number(), cursor.isAtEnd { return (1...10).contains(number) ? .some(number) : nil }
        guard let item = ItaCode(code) else { return nil }
        return .some(catalogue?.indicator(of: item)?.number)
    }
}
