// What follows from the scores: the highest and the lowest indicator, strengths, the indicators of one instrument.

import Diagnostics
import Domain
import Language

extension Lookup {
    func analysis(_ name: String, _ analysis: Analysis) -> Entity? {
        if isPending(name, analysis) { return .pending }
        return switch name {
        case "fiscal-year":
            (analysis.fiscalYear?.value ?? report.fiscalYear.value.previous).map(Entity.fiscalYear) ?? .empty
        case "total": analysis.total.map { .score($0.value) } ?? .empty
        case "level": analysis.record["level"].map { .value($0, .global) } ?? .empty
        case "strong-above": analysis.strongAbove.map { .score($0.value) } ?? .empty
        case "indicators": list(analysis.indicators)
        case "findings": .list(analysis.findings.map(Entity.finding))
        case "highest": ranked(analysis).first.map(Entity.indicator) ?? .empty
        case "second": ranked(analysis).dropFirst().first.map(Entity.indicator) ?? .empty
        case "lowest": ranked(analysis).last.map(Entity.indicator) ?? .empty
        case "strengths": list(strengths(analysis))
        case "weakest": list(weakest(analysis))
        case "iit", "eit", "oit": list(indicators(of: name, analysis))
        default: nil
        }
    }

    /// Whether it will be known once the file has been filled in.
    private func isPending(_ name: String, _ analysis: Analysis) -> Bool {
        switch name {
        case "total", "findings": analysis.pending.contains(name)
        case "highest", "second", "lowest", "strengths", "weakest":
            analysis.pending.contains("indicators") && ranked(analysis).isEmpty
        default: false
        }
    }

    private func list(_ indicators: [ScoredIndicator]) -> Entity { .list(indicators.map(Entity.indicator)) }

    /// From the highest score to the lowest; of equal scores the smaller number comes first.
    private func ranked(_ analysis: Analysis) -> [ScoredIndicator] {
        analysis.indicators.filter { $0.score != nil }.sorted {
            let (a, b) = ($0.score?.value.hundredths ?? 0, $1.score?.value.hundredths ?? 0)
            return a != b ? a > b : $0.number.value < $1.number.value
        }
    }

    private func strengths(_ analysis: Analysis) -> [ScoredIndicator] {
        guard let threshold = analysis.strongAbove?.value else { return [] }
        return analysis.indicators.filter { $0.score.map { $0.value > threshold } ?? false }
    }

    /// The indicators that share the lowest score.
    private func weakest(_ analysis: Analysis) -> [ScoredIndicator] {
        guard let lowest = ranked(analysis).last?.score?.value else { return [] }
        return analysis.indicators.filter { $0.score?.value == lowest }
    }

    /// All indicators of an instrument: those of the file, or of the year's catalogue where the file names none.
    private func indicators(of instrument: String, _ analysis: Analysis) -> [ScoredIndicator] {
        guard let wanted = Instrument.allCases.first(where: { $0.rawValue.lowercased() == instrument }) else {
            return []
        }
        let own = analysis.indicators.filter { $0.instrument == wanted }
        guard own.isEmpty, let year = analysis.fiscalYear?.value ?? report.fiscalYear.value.previous else { return own }
        return ItaCatalogue.of(year)?.indicators(of: wanted).map {
            ScoredIndicator(
                number: Located($0.number, analysis.record.span), name: $0.name, instrument: wanted, score: nil)
        } ?? []
    }
}
