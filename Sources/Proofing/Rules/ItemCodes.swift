// An item's code is one that the year's assessment has.

import Diagnostics
import Domain

enum ItemCodes: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let catalogue = proof.catalogue else { return }
        for finding in proof.report.analysis?.findings ?? [] {
            guard let code = ItaCode(finding.code.value), catalogue.has(code) == false else { continue }
            findings.report(
                .itaNoSuchItem, at: finding.code.span, finding.code.value, "\(catalogue.year.buddhistYear)")
        }
    }
}
