// Carries the measures into the next year: periods a year later, results blank for its first round.

import Diagnostics
import Domain
import Language
import Reading
import Revision

extension Roller {
    mutating func renewMeasures(_ first: Round?) {
        let measures = text.root.value(of: "measures")?.listItems ?? []
        for node in [text.root.value(of: "every-measure")].compactMap({ $0 }) + measures {
            if let entry = node.entry(of: "period") { raise(entry, in: node) }
        }
        if let common = text.root.value(of: "every-measure"), let entry = common.entry(of: "results"), let first {
            renewCommonResults(entry, in: common, first)
        }
        guard let first, !papers.results.isEmpty else { return }
        for measure in measures { addResults(first, fieldNames(of: measure), to: measure) }
    }

    /// A period a year later in its own words; blank where there is no saying it.
    private mutating func raise(_ entry: Node.Entry, in map: Node) {
        guard let typed = entry.value.text?.trimmingBlanks, !typed.isEmpty, !typed.contains("<") else { return }
        guard let later = AYearLater.period(typed) else {
            text.empty(entry, note: "ปีก่อน: " + typed)
            return findings.report(.nextPeriodBlank, at: entry.value.span, typed)
        }
        if later != typed { set(entry.value, to: later, in: map) }
    }

    /// Remarks for every measure stay, under the first round; what else was said for all results is blank again.
    private mutating func renewCommonResults(_ entry: Node.Entry, in common: Node, _ first: Round) {
        guard let last = entry.value.mapEntries.last(where: { !$0.value.mapEntries.isEmpty }) else { return }
        for other in entry.value.mapEntries where other.key.span != last.key.span && !text.isFlow(entry.value) {
            text.remove(other)
        }
        let key = key(of: first, like: entry.value)
        if Round(last.key.value) != first { text.change(last.key.span.range, to: key) }
        for field in last.value.mapEntries where field.key.value != "remarks" { text.empty(field) }
        for field in last.value.mapEntries where field.key.value == "remarks" {
            let words = text.words(field.value.range)
            if !YearMention.find(utf8: Array(words.utf8)).isEmpty { text.empty(field) }
        }
    }
}
