// A comparison comes in, text for a meeting goes out: section by section, and in each thing by thing. A change that several
// things share is told once. Nothing of the files can move the cursor of a terminal.

import Diagnostics
import Domain

public struct ComparisonText: Sendable {
    public var language: MessageLanguage
    public var colour: Bool

    public init(language: MessageLanguage = .th, colour: Bool = false) {
        self.language = language
        self.colour = colour
    }

    /// Nothing where there was nothing to compare.
    public func render(_ report: ComparisonReport, cut: @escaping WordCut) -> String {
        guard let changes = report.changes else { return "" }
        let text = ChangeText(
            language: language, numerals: report.numerals, cut: cut, excerpt: Excerpt(colour: colour),
            namesRounds: report.rounds == nil, fillings: report.fillings)
        if changes.isEmpty { return (report.rounds == nil ? Phrase.equal : .equalRounds).words(language) + "\n" }
        var lines = head(report, text)
        for section in Section.allCases {
            let own = changes.filter { $0.section == section }
            guard !own.isEmpty else { continue }
            lines += ["", bold(section.title(language))] + body(own, text).map { "  " + $0 }
        }
        let count = "\(changes.count { !$0.isDerived })"
        return (lines + ["", Phrase.count.words(language, text.own(count))]).joined(separator: "\n") + "\n"
    }

    private func head(_ report: ComparisonReport, _ text: ChangeText) -> [String] {
        let (old, new) = (visibleLine(report.names.old), visibleLine(report.names.new))
        guard let rounds = report.rounds else {
            return [Phrase.older.words(language, old), Phrase.newer.words(language, new)]
        }
        return [
            Phrase.rounds.words(
                language, old, text.own("\(rounds.old.rawValue)"), text.own("\(rounds.new.rawValue)"))
        ]
    }

    // MARK: One section

    private func body(_ changes: [Change], _ text: ChangeText) -> [String] {
        let shared = Shared(changes)
        var lines: [String] = []
        for group in shared.groups {
            let names = group.map { name($0, text) }.joined(separator: ", ")
            lines.append(Phrase.alike.words(language, text.own("\(group.count)"), names))
            lines += text.lines(group[0]).map { "  " + $0 }
        }
        lines += apart(shared.others, text)
        for kind in [ChangeKind.added, .removed] {
            let names = shared.listed.filter { $0.kind == kind }.map { name($0, text) }
            if !names.isEmpty { lines.append(sign(kind, names.joined(separator: ", "), text)) }
        }
        return lines
    }

    /// Thing by thing, each named once above what changed of it.
    private func apart(_ changes: [Change], _ text: ChangeText) -> [String] {
        var lines: [String] = []
        var subject: Subject?
        for change in changes {
            guard let own = change.subject, change.section != .assessment else {
                lines += text.lines(change)
                continue
            }
            if change.field == nil, change.round == nil {
                lines += [sign(change.kind, name(change, text), text)] + text.lines(change).map { "    " + $0 }
                continue
            }
            if own != subject { lines.append(name(change, text)) }
            subject = own
            lines += text.lines(change).map { "  " + $0 }
        }
        return lines
    }

    /// `+ เพิ่ม …`, `- ไม่มีแล้ว …`
    private func sign(_ kind: ChangeKind, _ name: String, _ text: ChangeText) -> String {
        kind == .added
            ? text.excerpt.paint("+ " + Phrase.added.words(language, name), "32")
            : text.excerpt.paint("- " + Phrase.removed.words(language, name), "31")
    }

    /// What a thing is called in a meeting.
    private func name(_ change: Change, _ text: ChangeText) -> String {
        guard let subject = change.subject, let name = subject.name else { return "" }
        let (id, title) = (text.shown(name.id), text.title(subject))
        switch change.section {
        case .people: return isRenamed(change) || title.isEmpty ? id : title
        case .findings:
            guard let number = Int(alike(name.id)) else { return "\(id) \(title)" }
            return Phrase.indicator.words(language, text.own("\(number)"), title)
        case .documents: return id == title ? id : "\(title) “\(id)”"
        default: return title.isEmpty ? id : title
        }
    }

    /// A post that somebody else has is told by the post.
    private func isRenamed(_ change: Change) -> Bool {
        guard let old = change.subject?.old, let new = change.subject?.new else { return false }
        return old.title != new.title
    }

    private func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
