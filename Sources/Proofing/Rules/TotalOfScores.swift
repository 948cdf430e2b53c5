// The total is the weighted mean of the instruments: 30 of IIT, 30 of EIT and 40 of OIT.

import Diagnostics
import Domain

enum TotalOfScores: Rule {
    /// In hundredths: published sheets round each instrument before they add.
    private static let tolerance = 1

    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let total = proof.report.analysis?.total, let computed = proof.catalogue?.total(from: proof.scores),
            total.value.distance(to: computed) > tolerance
        else { return }
        let first = proof.report.analysis?.indicators.first?.number.span
        findings.report(
            .itaTotal, at: total.span, total.value.text, computed.text,
            related: first.map { [Related(.declared, $0)] } ?? [])
    }
}
