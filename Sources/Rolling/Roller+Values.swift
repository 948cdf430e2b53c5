// Carries one value of a document to the next round: by round it gets a new entry; a date or a number that was the old
// round's is left blank, the old one beside it in a comment.

import Diagnostics
import Domain
import Language
import Reading
import Revision

extension Roller {
    mutating func carry(
        _ entry: Node.Entry, of type: FieldType?, in map: Node, _ fate: Fate, to round: Round, from last: Round?
    ) {
        guard let type else { return }
        if entry.isByRound(type) { return addValue(of: round, to: entry, of: type) }
        guard type.isGivenAnew, !entry.value.isLeftBlank, let last else { return }
        switch fate {
        case .grows: split(entry, in: map, at: round)
        case .moves: text.empty(entry, note: "รอกรอก · \(last.title): " + text.words(entry.value.range))
        case .stays: leave(entry, of: type, in: map, after: last)
        }
    }

    private mutating func addValue(of round: Round, to entry: Node.Entry, of type: FieldType) {
        let values = entry.value
        guard !values.mapEntries.contains(where: { Round($0.key.value) == round }) else { return }
        let newest = values.mapEntries.compactMap { value in Round(value.key.value).map { ($0, value) } }
            .filter { $0.0 < round }.max { $0.0 < $1.0 }?.1
        let copied = type.staysByRound ? newest.map { text.words($0.value.range) } ?? "" : ""
        let line = key(of: round, like: values) + ":" + (copied.isEmpty ? "" : " " + copied)
        let hint = copied.isEmpty ? "  # รอกรอก" : "  # ตามรอบก่อน ตรวจอีกครั้ง"
        text.add([line + hint], flow: line + (copied.isEmpty ? " " : ""), to: values)
    }

    /// One date for all rounds cannot be that of the next: it becomes a date for each.
    private mutating func split(_ entry: Node.Entry, in map: Node, at round: Round) {
        let old = text.words(entry.value.range)
        guard !old.utf8.contains(0x0A), let scalar = entry.value.text else { return }
        let before = rounds.filter { $0 < round }.sorted()
        let place = ScalarForm.Place(isFlow: true, indent: 0)
        guard let value = ScalarForm.yaml(scalar, at: place), !before.isEmpty else { return }
        let values = before.map { "\($0.rawValue): \(value)" } + ["\(round.rawValue): "]
        text.change(entry.value.range, to: "{" + values.joined(separator: ", ") + "}")
    }

    /// A paper that says nothing of rounds: dated after the round it was made for it, and is made anew; dated before, it
    /// stands for the year.
    private mutating func leave(_ entry: Node.Entry, of type: FieldType, in map: Node, after last: Round) {
        guard isDated(map, after: last) else { return }
        text.empty(entry, note: "รอกรอก · \(last.title): " + text.words(entry.value.range))
        findings.report(.nextPaperAnew, at: entry.value.span, text.words(entry.value.range), "\(last.rawValue)")
    }

    /// Whether a document bears a date behind the end of a round, of its own or of all documents.
    func isDated(_ map: Node, after last: Round) -> Bool {
        guard let days = last.days(of: report.fiscalYear.value),
            let date = date(in: map) ?? papers.common.flatMap({ self.date(in: $0) })
        else { return false }
        return date.month.days?.last ?? days.first > days.last
    }

    private func date(in map: Node) -> TypedDate? {
        guard let typed = map.value(of: "date")?.text, case .success(let date) = TypedDate.read(typed) else {
            return nil
        }
        return date
    }
}
