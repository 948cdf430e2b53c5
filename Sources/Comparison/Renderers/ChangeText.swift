// One change comes in, its lines go out, without indentation: the label of its field with what it was and what it is.

import Diagnostics
import Domain

struct ChangeText {
    let language: MessageLanguage
    let numerals: NumeralPolicy
    let cut: WordCut
    let excerpt: Excerpt
    /// Whether changes are of several rounds, so that each says of which.
    var namesRounds = true

    /// Cells up to which a value is shown whole, as old → new.
    private static let short = 72
    /// Passages of one field that are shown; a text that is all new is better read in the file.
    private static let most = 12

    func lines(_ change: Change) -> [String] {
        switch change.kind {
        case .moved:
            return [Phrase.moved.words(language, number(change.old), number(change.new))]
        case .added, .removed:
            if change.field == nil { return whole(change) }
            return labelled(label(change), value(change))
        case .renamed: return labelled(Phrase.renamed.words(language), value(change))
        case .changed, .emptied, .filled: return labelled(label(change), value(change))
        }
    }

    // MARK: The parts of a line

    private func label(_ change: Change) -> String {
        var label = change.field.map { $0.label(language) } ?? ""
        let title = change.subject.map { shown($0.title) } ?? ""
        if change.section == .assessment, let number = change.subject?.id {
            switch change.field?.key {
            case "last-year": return Phrase.lastYear.words(language, own(number))
            case "score": return Phrase.indicator.words(language, own(number), title)
            default: return Phrase.indicator.words(language, own(number), label)
            }
        }
        if change.way.first == "tables" { label += " " + (change.way.last ?? "") }
        guard namesRounds, let round = change.round else { return label }
        return self.round(round) + " " + label
    }

    /// A label before one line of value, or above several.
    private func labelled(_ label: String, _ values: [String]) -> [String] {
        let label = visibleLine(label) + ":"
        return values.count == 1 ? [label + " " + values[0]] : [label] + values.map { "  " + $0 }
    }

    private func value(_ change: Change) -> [String] {
        switch (change.old, change.new) {
        case (let old?, let new?):
            if change.kind == .emptied { return noted(.emptied, old, excerpt.gone) }
            if change.kind == .filled { return noted(.wasEmpty, new, excerpt.came) }
            return between(old, new, change)
        case (nil, let new?): return noted(.isNew, new, excerpt.came)
        case (let old?, nil): return noted(.isGone, old, excerpt.gone)
        case (nil, nil): return []
        }
    }

    /// A value that stands on one side only.
    private func noted(_ phrase: Phrase, _ said: Said, _ mark: (String) -> String) -> [String] {
        if said.isEmpty { return [phrase.words(language, Phrase.blank.words(language))] }
        let lines = texts(said).map { mark(Excerpt.beginning(cut($0), Excerpt.longest)) }
        return limited([phrase.words(language, lines[0])] + lines.dropFirst())
    }

    private func between(_ old: Said, _ new: Said, _ change: Change) -> [String] {
        let (before, after) = (texts(old), texts(new))
        let isShort = [before, after].allSatisfy { $0.count == 1 && cellWidth(of: $0[0]) <= Self.short / 2 }
        if isShort || !old.isProse || !new.isProse {
            var text = before.joined(separator: " ") + " → " + after.joined(separator: " ")
            if let difference = difference(change) { text += " (\(own(difference)))" }
            return [change.isDerived ? Phrase.derived.words(language, text) : text]
        }
        return limited(passages(from: shown(old.lines), to: shown(new.lines), cut: cut).map(excerpt.text))
    }

    private func limited(_ lines: [String]) -> [String] {
        guard lines.count > Self.most else { return lines }
        return lines.prefix(Self.most) + [Phrase.more.words(language, own("\(lines.count - Self.most)"))]
    }

    /// A result, or a paper, that only one side has.
    private func whole(_ change: Change) -> [String] {
        guard let round = change.round else { return contents(change) }
        if change.section == .documents {
            let phrase: Phrase = change.kind == .added ? .paperAdded : .paperRemoved
            return [phrase.words(language, own("\(round.rawValue)"))]
        }
        let phrase: Phrase = change.kind == .added ? .resultAdded : .resultRemoved
        return [phrase.words(language, self.round(round))] + contents(change).map { "  " + $0 }
    }

    /// What a new thing says; of one that is gone the name is enough, and a person's post.
    private func contents(_ change: Change) -> [String] {
        guard change.kind == .added || change.section == .people else { return [] }
        return change.contents.flatMap { content in
            let lines = limited(texts(content.said).map { Excerpt.beginning(cut($0), Excerpt.longest) })
            return labelled(content.field.label(language), lines)
        }
    }

    // MARK: Words and digits

    func round(_ round: Round) -> String { Phrase.round.words(language, own("\(round.rawValue)")) }

    /// A number of ours: in the digits of the file where the sentence is Thai.
    func own(_ text: String) -> String {
        language == .th ? Digits.converted(text, under: numerals) : text
    }

    private func number(_ said: Said?) -> String { own(said?.text ?? "") }

    /// Words of the file, in its digits.
    func shown(_ text: String) -> String { visibleLine(Digits.converted(text, under: numerals)) }
    private func shown(_ lines: [Line]) -> [Line] { lines.map { Line(shown($0.text), key: $0.key) } }

    private func texts(_ said: Said) -> [String] {
        switch said {
        case .score, .number: [own(said.text)]
        case .rounds(let rounds): [rounds.map(round).joined(separator: ", ")]
        case .short, .prose: said.lines.map { shown($0.text) }
        case .blank: [Phrase.blank.words(language)]
        }
    }
}

extension Said {
    fileprivate var isProse: Bool { if case .prose = self { true } else { false } }
}
