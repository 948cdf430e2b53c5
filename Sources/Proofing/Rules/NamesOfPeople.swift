// A person of the file has one name in all texts: the first name with another surname is a slip, or another person who
// should be added.

import Diagnostics
import Domain
import Language

enum NamesOfPeople: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        let people = proof.report.people.compactMap { person -> (name: PersonName, span: Span)? in
            guard case .text(let lines)? = person.record["name"], let template = lines.first,
                case .words(let words)? = template.pieces.first?.content, template.pieces.count == 1
            else { return nil }
            return (PersonName(words), template.span)
        }
        for text in proof.texts {
            for (bytes, span) in text.words {
                for (name, declared) in people {
                    for other in name.otherSurnames(utf8: bytes) {
                        findings.report(
                            .personOtherName, at: span.part(at: other.range.lowerBound, length: other.range.count),
                            other.text, name.text, related: [Related(.declared, declared)])
                    }
                }
            }
        }
    }
}
