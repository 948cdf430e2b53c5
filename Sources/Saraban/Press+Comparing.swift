// Compares what two inputs say, or two rounds of one. Takes inputs that were read, gives the comparison; its texts are made
// with the words of both.

import Comparison
import Diagnostics
import Domain
import Language
import Typography

extension Press {
    /// What differs between two inputs; nothing to tell where one of them could not be read.
    public static func comparison(
        _ old: Job?, named oldName: String, _ new: Job?, named newName: String
    ) -> ComparisonReport {
        guard let old, let new else { return ComparisonReport(old: oldName, new: newName, changes: nil) }
        var report = ComparisonReport(old: oldName, new: newName, changes: changes(from: old.side, to: new.side))
        report.numerals = new.report.numerals ?? .thai
        return report
    }

    /// What differs between two rounds of an input, given by their months.
    public static func comparison(_ job: Job?, named name: String, from old: Int, to new: Int) -> ComparisonReport? {
        guard let old = Round(rawValue: old), let new = Round(rawValue: new) else { return nil }
        var report = ComparisonReport(
            old: name, new: name, changes: job.map { changes(in: $0.side, from: old, to: new) })
        report.rounds = (old, new)
        report.numerals = job?.report.numerals ?? .thai
        return report
    }

    /// The comparison as text for people. The names of both inputs stay whole in it.
    public static func text(
        of comparison: ComparisonReport, _ jobs: [Job?], in language: MessageLanguage, colour: Bool
    ) -> String {
        let names = jobs.compactMap { $0 }.flatMap { $0.report.people }.flatMap {
            ($0.record["name"]?.templates ?? []).map(\.dumped)
        }
        let words = jobs.compactMap { $0 }.flatMap { $0.report.words.map(\.value) }
        let cut = WordCutting(names: NameList(names: names, words: words))
        return ComparisonText(language: language, colour: colour).render(comparison, cut: cut.words)
    }

    /// The comparison as one JSON value, with what was found wrong in the inputs.
    public static func json(
        of comparison: ComparisonReport, findings: [Diagnostic], in sources: Sources, _ language: MessageLanguage
    ) -> String {
        ComparisonJSON(language: language).render(comparison, findings: findings, in: sources)
    }
}

extension Job {
    fileprivate var side: Side { Side(report: report, layouts: layouts) }
}
