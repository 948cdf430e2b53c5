// The numbers of a list go up by one. They are printed as typed, so that somebody has to look.

import Diagnostics
import Language

enum ListNumbers: Rule {
    /// What a list is told apart by: its depth and the form of its labels.
    private struct Key: Hashable {
        let level: Int
        let form: Int
        let stem: [Int]
    }

    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        var last: [Key: (number: Int, text: String)] = [:]
        var text = 0
        for line in proof.texts {
            if line.text != text { last = [:] }
            text = line.text
            guard let label = line.label, let (number, form, stem) = numbered(label.kind) else {
                // A paragraph between two items does not end their list; it may begin a new one.
                continue
            }
            let key = Key(level: line.level, form: form, stem: stem)
            // What stands deeper begins anew.
            last = last.filter { $0.key.level <= line.level }
            if let before = last[key], number != before.number + 1, number != 1 {
                findings.report(
                    .listNumbers, at: label.text.span, label.text.value, before.text, "\(before.number + 1)")
            }
            last[key] = (number, label.text.value)
        }
    }

    private static func numbered(_ kind: ListLabel.Kind) -> (number: Int, form: Int, stem: [Int])? {
        switch kind {
        case .number(let number): (number, 0, [])
        case .decimal(let numbers): numbers.last.map { ($0, 1, Array(numbers.dropLast())) }
        case .parenthesised(let number): (number, 2, [])
        case .clause(let number): (number, 3, [])
        case .letter(let letter, let isInBrackets): (letter, isInBrackets ? 5 : 4, [])
        case .dash, .checkbox: nil
        }
    }
}
