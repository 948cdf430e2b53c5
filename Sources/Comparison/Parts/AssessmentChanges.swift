// What differs in the assessment: year, total and level, the instruments that follow from the indicators, each indicator.

import Domain
import Language

enum AssessmentChanges {
    static func compare(_ list: inout ChangeList) {
        let (old, new) = (list.old.side.report.analysis, list.new.side.report.analysis)
        list.value(
            .assessment, at: ["fiscal-year"], FieldName("fiscal-year"), from: year(old), to: year(new))
        score("total", old?.total?.value, new?.total?.value, &list)
        list.value(
            .assessment, at: ["level"], FieldName("level"), from: list.old.said(old?.record["level"], .line),
            to: list.new.said(new?.record["level"], .line))
        score("strong-above", old?.strongAbove?.value, new?.strongAbove?.value, &list)
        instruments(&list)
        indicators(old?.indicators ?? [], new?.indicators ?? [], &list)
        lastYear(old?.lastYear ?? [:], new?.lastYear ?? [:], &list)
    }

    private static func year(_ analysis: Analysis?) -> Said? {
        analysis?.fiscalYear.map { .number($0.value.buddhistYear) }
    }

    private static func score(_ key: String, _ old: Score?, _ new: Score?, _ list: inout ChangeList) {
        list.value(.assessment, at: [key], FieldName(key), from: old.map(Said.score), to: new.map(Said.score))
    }

    /// The means that follow from the indicators, where both sides have all of an instrument's.
    private static func instruments(_ list: inout ChangeList) {
        let (old, new) = (means(list.old.side.report), means(list.new.side.report))
        for instrument in Instrument.allCases {
            guard let before = old[instrument], let after = new[instrument], before != after else { continue }
            let key = instrument.rawValue
            var change = Change(
                .assessment, .changed, at: [key.lowercased()],
                field: FieldName(key, th: "\(key) \(instrument.thaiName)"), old: .score(before), new: .score(after))
            change.isDerived = true
            list.add(change)
        }
    }

    private static func means(_ report: Report) -> [Instrument: Score] {
        var scores: [Int: Score] = [:]
        for indicator in report.analysis?.indicators ?? [] { scores[indicator.number.value] = indicator.score?.value }
        return catalogue(of: report)?.instruments(from: scores) ?? [:]
    }

    /// Of the year that was assessed.
    private static func catalogue(of report: Report) -> ItaCatalogue? {
        (report.analysis?.fiscalYear?.value ?? report.fiscalYear.value.previous).flatMap(ItaCatalogue.of)
    }

    private static func indicators(_ old: [ScoredIndicator], _ new: [ScoredIndicator], _ list: inout ChangeList) {
        for number in Set((old + new).map(\.number.value)).sorted() {
            let before = old.first { $0.number.value == number }
            let after = new.first { $0.number.value == number }
            let subject = Subject(old: before.map(name), new: after.map(name))
            let way = ["indicators", "\(number)"]
            list.value(
                .assessment, of: subject, at: way, FieldName("score"), from: (before?.score?.value).map(Said.score),
                to: (after?.score?.value).map(Said.score))
            if let before, let after { names(before, after, subject, way, &list) }
        }
    }

    /// A name that only follows the catalogue of its year has not been changed by anybody.
    private static func names(
        _ old: ScoredIndicator, _ new: ScoredIndicator, _ subject: Subject, _ way: [String], _ list: inout ChangeList
    ) {
        let number = new.number.value
        let known = [list.old, list.new].map { catalogue(of: $0.side.report)?.indicator(number) }
        if old.name != known[0]?.name || new.name != known[1]?.name {
            list.value(
                .assessment, of: subject, at: way + ["name"], FieldName("name"), from: .short(Line(old.name)),
                to: .short(Line(new.name)))
        }
        list.value(
            .assessment, of: subject, at: way + ["instrument"], FieldName("instrument"),
            from: old.instrument.map { .short(Line($0.rawValue)) },
            to: new.instrument.map { .short(Line($0.rawValue)) })
    }

    /// An indicator is told by its number and name; its number stands in the way.
    private static func name(_ indicator: ScoredIndicator) -> Subject.Name {
        Subject.Name("\(indicator.number.value)", indicator.name)
    }

    private static func lastYear(_ old: [Int: Score], _ new: [Int: Score], _ list: inout ChangeList) {
        for number in Set(old.keys).union(new.keys).sorted() {
            let name = Subject.Name("\(number)", "")
            list.value(
                .assessment, of: Subject(old: name, new: name), at: ["last-year", "\(number)"], FieldName("last-year"),
                from: old[number].map(Said.score), to: new[number].map(Said.score))
        }
    }
}
