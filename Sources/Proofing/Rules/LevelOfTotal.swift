// The level follows from the total and, since FY2566, from each instrument; a year knows only its own levels.

import Diagnostics
import Domain
import Language

enum LevelOfTotal: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let analysis = proof.report.analysis, let scheme = proof.catalogue?.levels,
            let typed = analysis.record["level"]?.templates.first, let words = plain(typed), !words.isEmpty
        else { return }
        guard let level = scheme.level(named: words) else {
            findings.report(
                .itaLevelUnknown, at: typed.span, words, "\(proof.assessedYear?.buddhistYear ?? 0)",
                scheme.levels.map(\.rawValue).joined(separator: ", "))
            return
        }
        guard let total = analysis.total, let catalogue = proof.catalogue else { return }
        let possible = scheme.possibleLevels(total: total.value, instruments: catalogue.instruments(from: proof.scores))
        guard !possible.contains(level) else { return }
        findings.report(
            .itaLevel, at: typed.span, level.rawValue, total.value.text,
            possible.map(\.rawValue).joined(separator: ", "), related: [Related(.declared, total.span)])
    }

    /// The words of a text without references.
    private static func plain(_ template: Template) -> String? {
        var words = ""
        for piece in template.pieces {
            guard case .words(let more) = piece.content else { return nil }
            words += more
        }
        return words
    }
}
