// The scores of a file as a table: a row for each indicator, its name and its scores of two years. Takes the tree and the
// report, gives the sheet.

import Diagnostics
import Domain
import Language
import Reading
import Revision

struct ScoreSheet {
    let text: Manuscript
    let analysis: Node
    private let report: Report

    /// Nothing where the file has no analysis.
    init?(text: Manuscript, report: Report) {
        guard let analysis = text.root.value(of: "analysis"), !analysis.mapEntries.isEmpty else { return nil }
        (self.text, self.analysis, self.report) = (text, analysis, report)
    }

    /// The ten of the assessment's year, where the file names none.
    private var numbers: [Int] {
        let scores = ["indicators", "last-year"].compactMap { analysis.value(of: $0) }.flatMap(\.mapEntries)
        let own = Set(scores.compactMap { Self.number($0.key.value) }).sorted()
        return own.isEmpty ? Array(1...10) : own
    }

    static func number(_ text: String) -> Int? {
        guard let number = Int(Digits.converted(text.trimmingBlanks, to: .arabic)), (1...10).contains(number) else {
            return nil
        }
        return number
    }

    var sheet: Sheet {
        let year = report.analysis?.fiscalYear?.value ?? report.fiscalYear.value.previous
        let catalogue = year.flatMap(ItaCatalogue.of)
        let rows = numbers.map { number -> Sheet.Row in
            let scored = report.analysis?.indicators.first { $0.number.value == number }
            let known = catalogue?.indicator(number)
            let words = [
                "\(number)", scored?.name ?? known?.name ?? "",
                (scored?.instrument ?? known?.instrument)?.rawValue ?? "",
                entry("indicators", number).map(score) ?? "", entry("last-year", number).map(score) ?? "",
            ]
            return Sheet.Row(
                id: "\(number)", cells: Dictionary(zip(SheetColumn.ofScores, words)) { first, _ in first })
        }
        return Sheet(columns: SheetColumn.ofScores, rows: rows)
    }

    private func score(_ entry: Node.Entry) -> String {
        (entry.value.entry(of: "score") ?? entry).value.text?.trimmingBlanks ?? ""
    }

    /// Where the score of an indicator stands.
    func entry(_ key: String, _ number: Int) -> Node.Entry? {
        analysis.value(of: key)?.mapEntries.first { Self.number($0.key.value) == number }
    }
}
