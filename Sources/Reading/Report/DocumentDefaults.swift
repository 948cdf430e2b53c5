// What `every-document` says: each value is read once for each layout that declares its field, and a field that no layout
// declares is reported.

import Diagnostics
import Language

struct DocumentDefaults {
    private struct Place: Hashable {
        let layout: String
        let field: String
    }

    private let entries: [Node.Entry]
    private let nodes: [String: Node]
    private var values: [Place: Value?] = [:]
    private var declared: Set<String> = []
    private var labels: [String: String] = [:]
    /// Whether the fields of all documents are known; otherwise nothing can be said about what none declares.
    var isComplete = true

    init(entries: [Node.Entry]) {
        self.entries = entries
        nodes = Dictionary(entries.map { ($0.key.value, $0.value) }) { first, _ in first }
    }

    mutating func value(
        of declaration: FieldDeclaration, in layout: String, _ dialect: Dialect, _ findings: inout [Diagnostic]
    ) -> (value: Value?, span: Span)? {
        declared.insert(declaration.name)
        if let label = declaration.label?.th { labels[label] = declaration.name }
        guard let node = nodes[declaration.name] else { return nil }
        let place = Place(layout: layout, field: declaration.name)
        if let known = values[place] { return (known, node.span) }
        let value = declaration.read(node, dialect, &findings)
        values[place] = .some(value)
        return (value, node.span)
    }

    /// The stamps that all documents bear where they name none of their own.
    mutating func stamps() -> Node? {
        declared.insert("stamps")
        return nodes["stamps"]
    }

    func finish(_ findings: inout [Diagnostic]) {
        guard isComplete, !declared.isEmpty else { return }
        let names = declared.sorted()
        for entry in entries where !declared.contains(entry.key.value) {
            let word = entry.key.value
            findings.report(
                .unknownKey, at: entry.key.span, word, listed(names),
                suggestion: KeyWords.key(for: word, among: names, labels: labels) ?? suggestion(for: word, among: names)
            )
        }
    }
}
