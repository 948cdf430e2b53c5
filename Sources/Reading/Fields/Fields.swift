// The keys of one map, taken one by one; those that nobody took are reported with the nearest known one (IN-02).

import Diagnostics

struct Fields {
    let node: Node
    private let entries: [Node.Entry]
    private var taken: Set<Int> = []
    private var known: [String] = []

    /// Nothing, with a finding, where the node is no map.
    init?(_ node: Node, _ findings: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.content else {
            findings.report(.inputWrongType, at: node.span, "mapping", node.kindName)
            return nil
        }
        self.node = node
        self.entries = entries
    }

    var keys: [Located<String>] { entries.map(\.key) }
    var untaken: [Node.Entry] { entries.indices.filter { !taken.contains($0) }.map { entries[$0] } }

    /// The value of a key that may be there.
    mutating func optional(_ key: String) -> Node? {
        known.append(key)
        guard let index = entries.firstIndex(where: { $0.key.value.utf8.elementsEqual(key.utf8) }) else { return nil }
        taken.insert(index)
        return entries[index].value
    }

    mutating func entry(_ key: String) -> Node.Entry? {
        known.append(key)
        guard let index = entries.firstIndex(where: { $0.key.value.utf8.elementsEqual(key.utf8) }) else { return nil }
        taken.insert(index)
        return entries[index]
    }

    /// The value of a key that must be there; its absence is reported at the map.
    mutating func required(_ key: String, _ findings: inout [Diagnostic]) -> Node? {
        if let value = optional(key) { return value }
        findings.report(.inputMissingKey, at: node.headSpan, key)
        return nil
    }

    /// Reports what nobody took.
    func finish(_ findings: inout [Diagnostic]) {
        for entry in untaken {
            findings.report(
                .unknownKey, at: entry.key.span, entry.key.value, known.sorted().joined(separator: ", "),
                suggestion: suggestion(for: entry.key.value, among: known))
        }
    }
}

extension Node {
    /// Where to point for something that is missing in a map: its first key.
    var headSpan: Span {
        if case .mapping(let entries) = content, let first = entries.first { return first.key.span }
        return span
    }
}
