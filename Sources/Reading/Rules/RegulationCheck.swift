// Holds what a layout writes against what the regulation asks for, as the layouts it stands on declare it under
// `regulation:`. Takes the layout's nodes, gives warnings that name the clause; changes nothing.

import Diagnostics
import Language

/// What the regulation asks for at one place of a layout.
struct RegulationRule {
    /// `pages`, `standard`, `margin`, `left`; below `blocks` the kind of a block, then its option.
    let path: [String]
    let value: String
    let source: String
    let span: Span
}

enum RegulationCheck {
    /// Reads `regulation:`; `none` takes a rule away, so that differing is said outright.
    static func rules(
        _ node: Node, over known: [RegulationRule], _ findings: inout [Diagnostic]
    ) -> [RegulationRule] {
        var rules = known
        for entry in node.entries(&findings) {
            let path = entry.key.value.split(separator: ".").map(String.init)
            rules.removeAll { $0.path == path }
            if case .scalar = entry.value.content {
                _ = entry.value.oneOf(["none"], &findings)
                continue
            }
            guard var fields = Fields(entry.value, .regulationRule, at: entry.key.span, &findings) else { continue }
            let value = fields.required("is", &findings)?.word(&findings)
            let source = fields.required("source", &findings)?.word(&findings)
            fields.finish(&findings)
            guard let value, let source else { continue }
            rules.append(
                RegulationRule(path: path, value: value.value, source: source.value, span: entry.key.span))
        }
        return rules
    }

    /// Reports what the layout itself writes otherwise.
    static func check(_ layout: Node, _ rules: [RegulationRule], _ findings: inout [Diagnostic]) {
        for rule in rules {
            guard let place = find(rule.path[...], in: layout), let text = place.scalarText,
                !isSame(text, rule.value)
            else { continue }
            findings.report(
                .layoutAgainstRegulation, at: place.span, rule.path.joined(separator: "."), text, rule.value,
                rule.source, related: [Related(.declared, rule.span)])
        }
    }

    private static func find(_ path: ArraySlice<String>, in node: Node) -> Node? {
        guard let name = path.first else { return node }
        switch node.content {
        case .mapping(let entries):
            return entries.first { $0.key.value == name }.flatMap { find(path.dropFirst(), in: $0.value) }
        case .sequence(let items):
            // The first block of the kind; its options stand beside the key that names it.
            let block = items.first { item in
                if case .mapping(let entries) = item.content {
                    entries.contains { $0.key.value == name }
                } else {
                    false
                }
            }
            return block.flatMap { find(path.dropFirst(), in: $0) }
        case .scalar: return nil
        }
    }

    /// `25mm` is `2.5cm`.
    private static func isSame(_ text: String, _ value: String) -> Bool {
        guard let left = Extent(typed: text), let right = Extent(typed: value) else { return text == value }
        return left == right
    }
}
