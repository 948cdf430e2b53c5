// Carries the analysis into the next year: the scores become those of the year before, their places blank for the new ones;
// the old findings stay as comments.

import Diagnostics
import Domain
import Language
import Reading
import Revision

extension Roller {
    mutating func renewAnalysis() {
        guard let analysis = text.root.value(of: "analysis"), !analysis.mapEntries.isEmpty else { return }
        let before = report.analysis?.fiscalYear?.value ?? report.fiscalYear.value.previous
        let note = "ปี " + (before.map { "\($0.buddhistYear)" } ?? "ก่อน")
        if let node = analysis.value(of: "fiscal-year"), let typed = node.text {
            set(node, to: AYearLater.fiscalYear(typed.trimmingBlanks), in: analysis)
        }
        for name in ["total", "level"] {
            guard let entry = analysis.entry(of: name), let old = entry.value.text?.trimmingBlanks else { continue }
            text.empty(entry, note: old.isEmpty || text.isFlow(analysis) ? nil : note + ": " + old)
        }
        if let scores = analysis.entry(of: "indicators") { renewScores(scores, in: analysis) }
        guard let found = analysis.entry(of: "findings"), !found.value.isLeftBlank else { return }
        if text.isFlow(analysis) {
            text.empty(found)
        } else {
            text.commentOut(found, note: "ประเด็นของ" + note)
        }
    }

    private mutating func renewScores(_ entry: Node.Entry, in analysis: Node) {
        var old: [String] = []
        for indicator in entry.value.mapEntries {
            let number = Digits.converted(indicator.key.value, to: .arabic)
            let place = indicator.value.entry(of: "score") ?? indicator
            guard let score = place.value.text?.trimmingBlanks, !score.isEmpty else { continue }
            old.append("\(number): \(score)")
            text.empty(place)
        }
        guard !old.isEmpty else { return }
        let scores = "{" + old.joined(separator: ", ") + "}"
        if let last = analysis.entry(of: "last-year") {
            text.replace(last, in: analysis, with: [], flow: scores)
        } else {
            text.add(["last-year: " + scores], flow: "last-year: " + scores, to: analysis)
        }
    }
}
