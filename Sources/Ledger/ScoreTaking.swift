// Takes a table of scores back into its file: scores that differ into their places, new indicators behind the others.

import Diagnostics
import Reading
import Revision

struct ScoreTaking {
    let sheet: ScoreSheet
    var findings: [Diagnostic] = []
    private var cells = 0
    private var text: Manuscript

    init(sheet: ScoreSheet) { (self.sheet, text) = (sheet, sheet.text) }

    var outcome: Outcome<TakenBack> {
        Outcome(findings.hasErrors ? nil : TakenBack(file: text.changed, cells: cells), findings)
    }

    mutating func take(_ given: GivenSheet) {
        let before = sheet.sheet
        var fresh: [String: [(key: String, value: Draft)]] = [:]
        for row in given.rows {
            guard let number = ScoreSheet.number(row.id.text) else {
                findings.report(.csvNotAnIndicator, at: row.id.span, row.id.name, row.id.text)
                continue
            }
            let old = before.rows.first { $0.id == "\(number)" }
            for column in given.columns where column.content != .id {
                guard let cell = row.cells[column] else { continue }
                let words = old?.cells[column] ?? ""
                // A row that the file has not brings its names along.
                if old == nil, column.content == .derived { continue }
                guard let new = CellReading.change(cell, of: column, before: words, &findings) else { continue }
                cells += 1
                put(new, number, column.path[0] == "score" ? "indicators" : "last-year", &fresh)
            }
        }
        for key in ["indicators", "last-year"] { if let values = fresh[key] { add(values, to: key) } }
        noteMissing(given, before)
    }

    private mutating func noteMissing(_ given: GivenSheet, _ before: Sheet) {
        let seen = Set(given.rows.compactMap { ScoreSheet.number($0.id.text) }.map { "\($0)" })
        for row in before.rows where !seen.contains(row.id) {
            let places = ["indicators", "last-year"].compactMap { sheet.entry($0, Int(row.id) ?? 0)?.key.span }
            if let place = places.first { findings.report(.csvMissingScore, at: place, row.id) }
        }
    }

    private mutating func put(
        _ words: String, _ number: Int, _ key: String, _ fresh: inout [String: [(key: String, value: Draft)]]
    ) {
        guard let found = sheet.entry(key, number) else {
            fresh[key, default: []].append(("\(number)", .yaml(words)))
            return
        }
        let entry = found.value.entry(of: "score") ?? found
        guard !words.isEmpty else { return text.empty(entry) }
        guard let map = text.owner(of: entry) else { return }
        _ = text.set(entry.value, to: words, isFlow: text.isFlow(map), indent: text.indent(of: map))
    }

    private mutating func add(_ values: [(key: String, value: Draft)], to key: String) {
        guard let flow = Draft.map(values).flow else { return }
        guard let entry = sheet.analysis.entry(of: key) else {
            return text.add([key + ": " + flow], flow: key + ": " + flow, to: sheet.analysis)
        }
        guard !entry.value.mapEntries.isEmpty else {
            return text.replace(entry, in: sheet.analysis, with: [], flow: flow)
        }
        for (number, value) in values {
            guard let words = value.flow else { continue }
            text.add([number + ": " + words], flow: number + ": " + words, to: entry.value)
        }
    }
}
