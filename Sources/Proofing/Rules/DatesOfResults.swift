// What a result tells was done in its round. A paper that it refers to may be older: that is a note.

import Diagnostics
import Domain
import Language

enum DatesOfResults: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        let year = proof.report.fiscalYear.value
        for text in proof.texts {
            guard case .result(let measure, let round) = text.place, let days = round.days(of: year) else { continue }
            for (bytes, span) in text.words {
                for mention in DateMention.find(utf8: bytes) where !days.contains(mention.day) {
                    let isOlderPaper = mention.isOfPaper && mention.day < days.first
                    findings.append(
                        Diagnostic(
                            .resultDateOutside,
                            at: span.part(at: mention.range.lowerBound, length: mention.range.count),
                            [
                                String(decoding: bytes[mention.range], as: UTF8.self), "\(round.rawValue)",
                                "\(year.buddhistYear)", measure.id.value,
                            ], severity: isOlderPaper ? .note : .warning))
                }
            }
        }
    }
}
