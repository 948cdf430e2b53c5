// The assessment that is analysed is that of the year before; a year that the catalogue does not know is a note.

import Diagnostics
import Domain

enum AssessedYear: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let analysis = proof.report.analysis else { return }
        let year = proof.report.fiscalYear.value
        if let assessed = analysis.fiscalYear, let before = year.previous, assessed.value != before {
            findings.report(
                .itaYearBefore, at: assessed.span, "\(assessed.value.buddhistYear)", "\(year.buddhistYear)",
                "\(before.buddhistYear)")
        }
        if proof.catalogue == nil, let assessed = proof.assessedYear {
            findings.report(
                .itaUnknownYear, at: analysis.fiscalYear?.span ?? proof.report.fiscalYear.span,
                "\(assessed.buddhistYear)")
        }
    }
}
