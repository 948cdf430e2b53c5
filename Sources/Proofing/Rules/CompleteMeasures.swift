// A measure says who is responsible, by which steps, and how it is followed up: what O42 asks of each.

import Diagnostics
import Language

enum CompleteMeasures: Rule {
    private static let wanted = ["responsible", "steps", "follow-up"]

    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        let used = wanted.filter { name in proof.report.measures.contains { $0.record[name].isGiven } }
        for measure in proof.report.measures {
            // A file that never speaks of follow-up keeps that elsewhere; one that forgets it once has forgotten it.
            let missing = used.filter { !measure.record[$0].isGiven }
            guard !missing.isEmpty else { continue }
            let labels = missing.map { name in
                Shape.measureFields.first { $0.name == name }?.label.map { "\(name) (\($0.th))" } ?? name
            }
            findings.report(.measureIncomplete, at: measure.id.span, measure.id.value, labels.joined(separator: ", "))
        }
    }
}

extension Value? {
    /// Whether something stands there.
    var isGiven: Bool {
        switch self {
        case nil, .blank: false
        case .content(let blocks): !blocks.isEmpty
        case .text(let templates), .joined(let templates), .texts(let templates):
            templates.contains { !$0.isEmpty }
        default: true
        }
    }
}
