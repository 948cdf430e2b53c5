// Where digits are printed as typed, one paragraph keeps to one kind; elsewhere the numerals in force make them alike.

import Diagnostics
import Domain
import Language

enum MixedNumerals: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        for text in proof.texts {
            guard isAsTyped(text.place, proof.report) else { continue }
            var kinds: (thai: Bool, arabic: Bool) = (false, false)
            for (bytes, _) in text.words {
                let found = Digits.kinds(utf8: bytes)
                kinds = (kinds.thai || found.thai, kinds.arabic || found.arabic)
            }
            if kinds.thai, kinds.arabic { findings.report(.textMixedNumerals, at: text.template.span) }
        }
    }

    private static func isAsTyped(_ place: ReportText.Place, _ report: Report) -> Bool {
        var policy = report.numerals
        if case .document(let document) = place { policy = document.numerals ?? policy }
        return policy?.numerals(of: nil) == .asTyped
    }
}
