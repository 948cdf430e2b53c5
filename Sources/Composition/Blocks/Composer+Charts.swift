// Composes charts: which scores, their names and numbers in words, and what the figure says without being seen.

import Diagnostics
import Domain
import Geometry
import Language

extension Composer {
    func chart(_ chart: ChartBlock, _ setting: Setting) -> [FlowBlock] {
        let isPending = scoresArePending
        let indicators = rows(of: chart.source, setting).compactMap { row -> ScoredIndicator? in
            if case .indicator(let indicator) = row.entity, indicator.score != nil || isPending {
                indicator
            } else {
                nil
            }
        }
        guard !indicators.isEmpty else {
            findings.report(.chartNoScores, at: chart.source.span)
            return []
        }
        if isPending { findings.report(.chartPending, at: chart.source.span) }
        let isProgress = chart.kind == .progress
        if isProgress, report.analysis?.lastYear.isEmpty != false {
            findings.report(.chartNoLastYear, at: chart.source.span)
            return []
        }
        if chart.kind == .radar, indicators.count < Self.leastSpokes {
            findings.report(.chartTooFew, at: chart.source.span, "\(indicators.count)")
            return []
        }
        if chart.kind == .radar, let height = chart.height, height < Self.leastRadar {
            findings.report(.chartTooLow, at: chart.source.span, "\(Int(Self.leastRadar.millimetres / 10))")
            return []
        }
        let bars =
            chart.kind == .instruments ? instrumentBars(indicators, setting) : indicatorBars(indicators, chart, setting)
        let years = isProgress ? yearWords(setting) : []
        let flow = FlowChart(
            kind: chart.kind, bars: bars, threshold: report.analysis?.strongAbove?.value.hundredths,
            legend: years, scale: stride(from: 0, through: 100, by: 20).map { words("\($0)", setting) },
            height: chart.height, style: style(anyOf: ["chart", "cell", "plain"]),
            caption: caption(chart.caption, of: .chart, setting),
            alternative: alternative(bars, years, setting))
        return [FlowBlock(.chart(flow), before: style(anyOf: ["figure", "plain"]).before)]
    }

    /// Whether no score is known yet and the file says that they are to come: the chart keeps its place, without bars.
    private var scoresArePending: Bool {
        guard let analysis = report.analysis, analysis.pending.contains("indicators") else { return false }
        return analysis.indicators.allSatisfy { $0.score == nil }
    }

    /// Lower, the names of ten indicators stand on each other.
    private static let leastRadar = Length.millimetres(100)

    /// Fewer spokes span no area.
    private static let leastSpokes = 3

    private func indicatorBars(
        _ indicators: [ScoredIndicator], _ chart: ChartBlock, _ setting: Setting
    ) -> [FlowChart.Bar] {
        indicators.map { indicator in
            let score = indicator.score?.value.hundredths ?? 0
            let printed = indicator.score == nil ? Self.room : hundredths(score)
            let before = chart.kind == .progress ? report.analysis?.lastYear[indicator.number.value]?.hundredths : nil
            let change =
                indicator.score == nil
                ? "" : before.map { " (\(score < $0 ? "-" : "+")\(hundredths(abs(score - $0))))" } ?? ""
            return FlowChart.Bar(
                label: words("\(indicator.number.value). \(indicator.name)", setting), score: score,
                printed: words(printed + change, setting), before: before)
        }
    }

    /// The means of the instruments that the indicators belong to.
    private func instrumentBars(_ indicators: [ScoredIndicator], _ setting: Setting) -> [FlowChart.Bar] {
        Instrument.allCases.compactMap { instrument -> FlowChart.Bar? in
            let own = indicators.filter { $0.instrument == instrument }
            let scores = own.compactMap { $0.score?.value.hundredths }
            guard !scores.isEmpty else {
                let label = words("\(instrument.rawValue) \(instrument.thaiName)", setting)
                return own.isEmpty ? nil : FlowChart.Bar(label: label, score: 0, printed: words(Self.room, setting))
            }
            let mean = (scores.reduce(0, +) * 2 + scores.count) / (scores.count * 2)
            return FlowChart.Bar(
                label: words("\(instrument.rawValue) \(instrument.thaiName)", setting), score: mean,
                printed: words(hundredths(mean), setting))
        }
    }

    private func hundredths(_ value: Int) -> String { Score(hundredths: value)?.text ?? "" }

    private func words(_ text: String, _ setting: Setting) -> FlowText {
        var text = FlowText(text, span: report.analysis?.record.span)
        text.convert(to: setting.numerals)
        return text
    }

    /// The year before and the year of the analysis.
    private func yearWords(_ setting: Setting) -> [FlowText] {
        let year = report.analysis?.fiscalYear?.value ?? report.fiscalYear.value.previous
        let years = [year?.previous, year]
        return years.map { words("พ.ศ. " + ($0.map { "\($0.buddhistYear)" } ?? ""), setting) }
    }

    /// `แผนภูมิ: ๑. การปฏิบัติหน้าที่ ๙๔.๑๘; …`.
    private func alternative(_ bars: [FlowChart.Bar], _ years: [FlowText], _ setting: Setting) -> String {
        let scores = bars.map { bar in
            let before =
                bar.before.map { " \(years.first?.string ?? "") \(words(hundredths($0), setting).string)" } ?? ""
            return "\(bar.label.string) \(bar.printed.string)\(before)"
        }
        return "แผนภูมิคะแนน: " + scores.joined(separator: "; ")
    }
}
