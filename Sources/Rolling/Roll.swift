// The door of Rolling: a file that was read without an error comes in, the file of its next round or year goes out as text,
// with notes on what people must look at. What must be filled in is left blank; nothing is guessed.

import Diagnostics
import Domain
import Language
import Reading
import Revision

public struct Rolled: Sendable {
    public let step: Step
    /// The fiscal year that the file was of.
    public let year: FiscalYear
    public let file: SourceFile
}

/// `fields`: what a layout declares for its documents.
public func roll(
    _ file: SourceFile, root: Node, report: Report, toYear: Bool, fields: (String) -> [FieldDeclaration]
) -> Outcome<Rolled> {
    let papers = Papers(report: report, root: root, fields: fields)
    let rounds = papers.rounds(of: report)
    guard let step = Step.next(of: report, rounds: rounds, toYear: toYear) else {
        let year = report.fiscalYear
        return Outcome(nil, [Diagnostic(.nextNoYear, at: year.span, ["\(year.value.buddhistYear)"])])
    }
    var roller = Roller(
        text: Manuscript(file: file, root: root), report: report, step: step, papers: papers, rounds: rounds)
    roller.run()
    let rolled = Rolled(step: step, year: report.fiscalYear.value, file: roller.text.changed)
    return Outcome(rolled, roller.findings)
}

/// The file on its way: its text, where it goes, what was noted.
struct Roller {
    var text: Manuscript
    let report: Report
    let step: Step
    let papers: Papers
    /// The rounds that the file works by.
    let rounds: Set<Round>
    var findings: [Diagnostic] = []

    mutating func run() {
        checkLastRound()
        switch step {
        case .round(let round, let last):
            addRound(round, after: last)
            moveDocuments(to: round, from: last)
            if let last { noteRound(last) }
        case .year(let year, let first):
            raiseYear()
            renewAnalysis()
            renewMeasures(first)
            renewDocuments(first)
            noteYear(before: year)
        }
    }

    /// A round of which nothing is written yet is perhaps rolled by mistake.
    private mutating func checkLastRound() {
        guard let last = report.measures.flatMap(\.results.keys).max() else { return }
        let done = report.measures.compactMap { $0.results[last]?["done"] }
        let isFilled = done.contains { if case .blank = $0 { false } else { true } }
        if !isFilled, let place = papers.resultKey(last) {
            findings.report(.nextRoundUnfilled, at: place, "\(last.rawValue)")
        }
    }

    private mutating func raiseYear() {
        guard let node = text.root.value(of: "fiscal-year"), let typed = node.text else { return }
        set(node, to: AYearLater.fiscalYear(typed.trimmingBlanks), in: text.root)
    }

    /// Sets a scalar of a map.
    mutating func set(_ node: Node, to words: String?, in map: Node) {
        guard let words else { return }
        _ = text.set(node, to: words, isFlow: text.isFlow(map), indent: text.indent(of: map))
    }
}
