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
    var fillings: (old: Fillings, new: Fillings)?

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
        let title = change.subject.map(title) ?? ""
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
            if change.kind == .emptied { return noted(.emptied, texts(old, fillings?.old), excerpt.gone) }
            if change.kind == .filled { return noted(.wasEmpty, texts(new, fillings?.new), excerpt.came) }
            return between(old, new, change)
        case (nil, let new?): return noted(.isNew, texts(new, fillings?.new), excerpt.came)
        case (let old?, nil): return noted(.isGone, texts(old, fillings?.old), excerpt.gone)
        case (nil, nil): return []
        }
    }

    /// A value that stands on one side only.
    private func noted(_ phrase: Phrase, _ texts: [String], _ mark: (String) -> String) -> [String] {
        let lines = texts.filter { !$0.isEmpty }.map { mark(Excerpt.beginning(cut($0), Excerpt.longest)) }
        guard let first = lines.first else { return [phrase.words(language, Phrase.blank.words(language))] }
        if lines.count == 1 { return [phrase.words(language, first)] }
        // Of several lines the note stands above them.
        return limited([String(phrase.words(language, "").drop { $0 == " " })] + lines)
    }

    /// Where only the way changed in which a text comes to say the same (a name instead of a reference to it), the text is
    /// shown as it was typed.
    private func between(_ old: Said, _ new: Said, _ change: Change) -> [String] {
        let filled = fillings.flatMap { between(texts(old, $0.old), old, texts(new, $0.new), new, change) }
        return filled ?? between(texts(old, nil), old, texts(new, nil), new, change) ?? whole(old, new)
    }

    /// Nothing where the difference cannot be seen in these texts.
    private func between(
        _ before: [String], _ old: Said, _ after: [String], _ new: Said, _ change: Change
    ) -> [String]? {
        let isShort = [before, after].allSatisfy { $0.count == 1 && cellWidth(of: $0[0]) <= Self.short / 2 }
        if isShort || !old.isProse || !new.isProse {
            var text = before.joined(separator: " ") + " → " + after.joined(separator: " ")
            if let difference = difference(change) { text += " (\(own(difference)))" }
            return before == after ? nil : [change.isDerived ? Phrase.derived.words(language, text) : text]
        }
        let lines = passages(from: keyed(before, old), to: keyed(after, new), cut: cut)
        return lines.allSatisfy(\.isVisible) ? limited(lines.map(excerpt.text)) : nil
    }

    /// Blanks, or the depth of an item: the lines that differ, one below the other.
    private func whole(_ old: Said, _ new: Said) -> [String] {
        let lines = passages(from: keyed(texts(old, nil), old), to: keyed(texts(new, nil), new), cut: cut)
        return limited(lines.flatMap(excerpt.lines))
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
            let filling = change.kind == .added ? fillings?.new : fillings?.old
            let lines = limited(texts(content.said, filling).map { Excerpt.beginning(cut($0), Excerpt.longest) })
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

    func title(_ subject: Subject) -> String {
        let filling = subject.new == nil ? fillings?.old : fillings?.new
        return shown(filling?.filled(subject.title) ?? subject.title)
    }

    /// Texts as they are shown, compared as they were typed.
    private func keyed(_ texts: [String], _ said: Said) -> [Line] {
        zip(texts, said.lines).map { Line($0, key: $1.key) }
    }

    private func texts(_ said: Said, _ filling: Fillings?) -> [String] {
        switch said {
        case .score, .number: [own(said.text)]
        case .rounds(let rounds): [rounds.map(round).joined(separator: ", ")]
        case .short, .prose: said.lines.map { shown(filling?.filled($0.text) ?? $0.text) }
        case .blank: [Phrase.blank.words(language)]
        }
    }
}

extension Said {
    fileprivate var isProse: Bool { if case .prose = self { true } else { false } }
}
