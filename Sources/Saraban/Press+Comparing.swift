// Compares what two inputs say, or two rounds of one. Takes inputs that were read, gives the comparison as a text: for
// people, or for programs.

import Comparison
import Diagnostics
import Domain
import Language
import Typography

/// For whom a comparison is written.
public enum ComparisonForm {
    case people(colour: Bool)
    /// With what was found wrong in the inputs.
    case programs(findings: [Diagnostic], sources: Sources)
}

/// A comparison that was written.
public struct WrittenComparison {
    /// Empty, for people, where one of the inputs could not be read.
    public let text: String
    public let isEqual: Bool
}

extension Press {
    /// What differs between two inputs; nothing to tell where one of them could not be read.
    public static func comparison(
        of old: Job?, named oldName: String, with new: Job?, named newName: String, for form: ComparisonForm,
        in language: MessageLanguage
    ) -> WrittenComparison {
        guard let old, let new else {
            return written(ComparisonReport(old: oldName, new: newName, changes: nil), [], form, language)
        }
        var report = ComparisonReport(old: oldName, new: newName, changes: changes(from: old.side, to: new.side))
        report.fillings = (Fillings(old.side), Fillings(new.side))
        report.numerals = new.report.numerals ?? .thai
        return written(report, [old, new], form, language)
    }

    /// What differs between two rounds of an input, given by their months; nothing where there is no such round.
    public static func comparison(
        of job: Job?, named name: String, rounds: [Int], for form: ComparisonForm, in language: MessageLanguage
    ) -> WrittenComparison? {
        let rounds = rounds.compactMap(Round.init(rawValue:))
        guard rounds.count == 2 else { return nil }
        var report = ComparisonReport(
            old: name, new: name, changes: job.map { changes(in: $0.side, from: rounds[0], to: rounds[1]) })
        report.rounds = (rounds[0], rounds[1])
        report.fillings = job.map { (Fillings($0.side), Fillings($0.side)) }
        report.numerals = job?.report.numerals ?? .thai
        return written(report, [job].compactMap { $0 }, form, language)
    }

    private static func written(
        _ report: ComparisonReport, _ jobs: [Job], _ form: ComparisonForm, _ language: MessageLanguage
    ) -> WrittenComparison {
        let text =
            switch form {
            case .people(let colour):
                ComparisonText(language: language, colour: colour).render(report, cut: cutting(jobs).words)
            case .programs(let findings, let sources):
                ComparisonJSON(language: language).render(report, findings: findings, in: sources)
            }
        return WrittenComparison(text: text, isEqual: report.isEqual)
    }

    /// The names and words of the inputs stay whole.
    private static func cutting(_ jobs: [Job]) -> WordCutting {
        let names = jobs.flatMap(\.report.people).flatMap { ($0.record["name"]?.templates ?? []).map(\.dumped) }
        let words = jobs.flatMap(\.report.words).map(\.value)
        return WordCutting(names: NameList(names: names, words: words))
    }
}

extension Job {
    fileprivate var side: Side { Side(report: report, layouts: layouts) }
}
