// Gives every measure an entry for the next round, blank, in the manner in which it writes the rounds before.

import Diagnostics
import Domain
import Language
import Reading
import Revision

extension Roller {
    mutating func addRound(_ round: Round, after last: Round?) {
        if let common = text.root.value(of: "every-measure"), let results = common.value(of: "results") {
            addCommonRound(round, after: last, to: results)
        }
        for measure in text.root.value(of: "measures")?.listItems ?? [] {
            add(round, to: measure)
        }
    }

    private mutating func add(_ round: Round, to measure: Node) {
        let names = fieldNames(of: measure)
        guard let entry = measure.entry(of: "results"), !entry.value.mapEntries.isEmpty else {
            return addResults(round, names, to: measure)
        }
        let results = entry.value
        guard !results.mapEntries.contains(where: { Round($0.key.value) == round }) else { return }
        let key = key(of: round, like: results)
        let flow = key + ": " + blank(names)
        let isInline = results.mapEntries.last.map { text.isFlow($0.value) } ?? false
        let hint = Self.hint(round)
        let lines =
            isInline
            ? [flow + "  # " + hint] : [key + ":  # " + hint] + names.map { inner(results) + $0 + ":" }
        text.add(lines, flow: flow, to: results, comment: hint)
    }

    /// Results of a first round in the manner of the other measures, in the place of what results there were.
    mutating func addResults(_ round: Round, _ names: [String], to measure: Node) {
        let flow = "{\(round.rawValue): \(blank(names))}"
        let hint = "  # \(round.title): กรอกผล"
        let isInline = papers.results.contains { text.isFlow($0) } && names.count == 1
        let lines = ["\(round.rawValue):" + hint] + names.map { "  " + $0 + ":" }
        if let entry = measure.entry(of: "results") {
            text.replace(entry, in: measure, with: isInline ? [] : lines, flow: flow)
        } else {
            let block = isInline ? ["results: " + flow + hint] : ["results:"] + lines.map { "  " + $0 }
            text.add(block, flow: "results: " + flow, to: measure)
        }
    }

    /// What to do with a blank round, for whoever fills it in.
    static func hint(_ round: Round) -> String { "\(round.title): กรอกผล ถ้าเหมือนรอบก่อนเขียน \(round.rawValue): same" }

    private func blank(_ names: [String]) -> String {
        names.isEmpty ? "{done: }" : "{" + names.map { $0 + ": " }.joined(separator: ", ") + "}"
    }

    /// How far the fields of a round are indented below its key.
    private func inner(_ results: Node) -> String {
        let step =
            results.mapEntries.lazy.map(\.value).first { !$0.mapEntries.isEmpty && !text.isFlow($0) }
            .map { text.indent(of: $0) - text.indent(of: results) } ?? 2
        return String(repeating: " ", count: max(1, step))
    }

    /// The fields that this measure fills in, or that others do where it has none.
    func fieldNames(of measure: Node) -> [String] {
        let own = measure.value(of: "results").map { names(in: [$0]) } ?? []
        if !own.isEmpty { return own }
        let others = text.root.value(of: "measures")?.listItems.compactMap { $0.value(of: "results") } ?? []
        let found = names(in: others)
        return found.isEmpty ? ["done"] : found
    }

    private func names(in results: [Node]) -> [String] {
        let written = Set(results.flatMap { $0.mapEntries.flatMap { $0.value.mapEntries.map(\.key.value) } })
        return Shape.resultFields.map(\.name).filter(written.contains)
    }

    /// What `every-measure` says of the new round: what it remarks on every round alike, the rest blank.
    private mutating func addCommonRound(_ round: Round, after last: Round?, to results: Node) {
        guard !results.mapEntries.contains(where: { Round($0.key.value) == round }),
            let entry = results.mapEntries.first(where: { Round($0.key.value) == last }) ?? results.mapEntries.last
        else { return }
        let key = key(of: round, like: results)
        let fields = entry.value.mapEntries
        let flow =
            key + ": {" + fields.map { $0.key.value + ": " + kept($0, isFlow: true) }.joined(separator: ", ") + "}"
        let isInline = text.isFlow(entry.value) || fields.isEmpty
        let lines =
            isInline
            ? [flow]
            : [key + ":"] + fields.map { inner(results) + trimmed($0.key.value + ": " + kept($0, isFlow: false)) }
        text.add(lines, flow: flow, to: results)
    }

    private func trimmed(_ line: String) -> String { line.hasSuffix(" ") ? String(line.dropLast()) : line }

    /// A remark on one line that names no year is every round's.
    private func kept(_ entry: Node.Entry, isFlow: Bool) -> String {
        guard entry.key.value == "remarks" else { return "" }
        let words = text.words(entry.value.range)
        guard !words.utf8.contains(0x0A), YearMention.find(utf8: Array(words.utf8)).isEmpty else { return "" }
        return words
    }

    /// `12`, or in the words in which the other rounds are written.
    func key(of round: Round, like map: Node) -> String {
        guard let other = map.mapEntries.last?.key.value, let old = Round(other) else { return "\(round.rawValue)" }
        for numerals in [Numerals.arabic, .thai] {
            let digits = Digits.converted("\(old.rawValue)", to: numerals)
            if other.contains(digits) {
                return other.replacing(digits, with: Digits.converted("\(round.rawValue)", to: numerals))
            }
        }
        return "\(round.rawValue)"
    }
}
