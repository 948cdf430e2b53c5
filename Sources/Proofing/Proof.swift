// The door of Proofing: a report comes in, what a careful colleague would mark in it goes out. Warnings and notes only;
// nothing is changed, and nothing here stops a paper.

import Diagnostics
import Domain
import Language

/// One thing that is looked at; a file of `Rules/` holds one.
protocol Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic])
}

/// What the rules look at.
struct Proof {
    let report: Report
    /// The assessment that the report analyses: of the year it names, or of the year before its own.
    let catalogue: ItaCatalogue?
    /// All words of the report that somebody typed, with their places.
    let texts: [ReportText]

    /// The scores by indicator.
    var scores: [Int: Score] {
        var scores: [Int: Score] = [:]
        for indicator in report.analysis?.indicators ?? [] { scores[indicator.number.value] = indicator.score?.value }
        return scores
    }

    /// The fiscal year that was assessed.
    var assessedYear: FiscalYear? { report.analysis?.fiscalYear?.value ?? report.fiscalYear.value.previous }
}

/// Everything that looks wrong in a report, by the rules of the assessment and of an office's papers.
public func proof(_ report: Report) -> [Diagnostic] {
    let year = report.analysis?.fiscalYear?.value ?? report.fiscalYear.value.previous
    let proof = Proof(report: report, catalogue: year.flatMap(ItaCatalogue.of), texts: ReportText.all(of: report))
    var findings: [Diagnostic] = []
    for rule in rules { rule.check(proof, &findings) }
    return findings
}

/// In this order their findings are listed where they stand at one place.
private var rules: [any Rule.Type] {
    [
        AssessedYear.self, TotalOfScores.self, LevelOfTotal.self, IndicatorNames.self, ItemCodes.self,
        ScoresInText.self, Strengths.self,
        UnansweredFindings.self, CompleteMeasures.self, MissingResults.self, DatesOfResults.self, DatesOfPapers.self,
        ListNumbers.self, NamesOfPeople.self, NamesOfOffices.self, BrokenAddresses.self, MixedNumerals.self,
    ]
}
