// A score that a text gives an indicator is the one of the analysis: typed once too often, it stays behind when the other
// is corrected.

import Diagnostics
import Domain

enum ScoresInText: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let catalogue = proof.catalogue else { return }
        let scores = proof.report.analysis?.indicators ?? []
        guard scores.contains(where: { $0.score != nil }) else { return }
        for text in proof.texts {
            for (bytes, span) in text.words {
                for mention in ScoreMention.find(utf8: bytes, in: catalogue) {
                    guard let known = scores.first(where: { $0.number.value == mention.indicator.number })?.score,
                        known.value != mention.score
                    else { continue }
                    findings.report(
                        .itaScoreInText, at: span.part(at: mention.range.lowerBound, length: mention.range.count),
                        mention.indicator.name, mention.score.text, known.value.text,
                        related: [Related(.declared, known.span)])
                }
            }
        }
    }
}
