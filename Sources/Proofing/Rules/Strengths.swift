// What a text calls a strength is one by the analysis: the score from which it counts is that of `strong-above`, and the
// indicators that it names reach it.

import Diagnostics
import Domain

enum Strengths: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let catalogue = proof.catalogue, let threshold = proof.report.analysis?.strongAbove else { return }
        let scores = proof.scores
        let declared = [Related(.declared, threshold.span)]
        for text in proof.texts {
            for (bytes, span) in text.words {
                guard let mention = StrengthMention(utf8: bytes, in: catalogue) else { continue }
                if let typed = mention.threshold, typed.score != threshold.value {
                    findings.report(
                        .itaStrongAbove, at: span.part(at: typed.range.lowerBound, length: typed.range.count),
                        typed.score.text, threshold.value.text, related: declared)
                }
                for (range, indicator) in mention.indicators {
                    guard let score = scores[indicator.number], score < threshold.value else { continue }
                    findings.report(
                        .itaNotStrong, at: span.part(at: range.lowerBound, length: range.count), indicator.name,
                        score.text, threshold.value.text, related: declared)
                }
            }
        }
    }
}
