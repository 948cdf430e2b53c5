// The keys of one map, taken one by one; those that nobody took are reported with the nearest known one (IN-02).

import Diagnostics

struct Fields {
    let node: Node
    /// Where to point for a key that is missing.
    let owner: Span
    private let entries: [Node.Entry]
    /// Places by key, for maps that are too long to be searched.
    private let index: [String: Int]?
    private var taken: Set<Int> = []
    private var known: [String] = []
    /// Words that a clerk may use for a key.
    private var labels: [String: String] = [:]

    /// Nothing, with a finding, where the node is no map. `owner`: what a missing key is missing from.
    init?(_ node: Node, at owner: Span? = nil, _ findings: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.content else {
            findings.reportWrongType(node, expected: "mapping")
            return nil
        }
        self.node = node
        self.owner = owner ?? node.headSpan
        self.entries = entries
        index =
            entries.count <= 16
            ? nil : Dictionary(entries.enumerated().map { ($0.element.key.value, $0.offset) }) { first, _ in first }
    }

    var keys: [Located<String>] { entries.map(\.key) }
    var untaken: [Node.Entry] { entries.indices.filter { !taken.contains($0) }.map { entries[$0] } }

    /// The value of a key that may be there.
    mutating func optional(_ key: String, label: String? = nil) -> Node? { entry(key, label: label)?.value }

    mutating func entry(_ key: String, label: String? = nil) -> Node.Entry? {
        known.append(key)
        if let label { labels[label] = key }
        let place = index.map { $0[key] } ?? entries.firstIndex { $0.key.value.utf8.elementsEqual(key.utf8) }
        guard let place else { return nil }
        taken.insert(place)
        return entries[place]
    }

    /// The value of a key that must be there; its absence is reported at the map.
    mutating func required(_ key: String, label: String? = nil, _ findings: inout [Diagnostic]) -> Node? {
        if let value = optional(key, label: label) { return value }
        findings.report(.inputMissingKey, at: owner, key)
        return nil
    }

    /// Reports what nobody took.
    func finish(_ findings: inout [Diagnostic]) {
        let names = Set(known).sorted()
        for entry in untaken {
            if findings.isFull(at: entry.key.span) { return }
            let word = entry.key.value
            findings.report(
                .unknownKey, at: entry.key.span, word, listed(names),
                suggestion: KeyWords.key(for: word, among: known, labels: labels) ?? suggestion(for: word, among: known)
            )
        }
    }
}

extension Node {
    /// Where to point for something that is missing in a map: its first key.
    var headSpan: Span {
        if case .mapping(let entries) = content, let first = entries.first { return first.key.span }
        return span
    }

    /// The entries of a map; none, with a finding, for anything else; none for what was left blank.
    func entries(_ findings: inout [Diagnostic]) -> [Entry] {
        if isBlank { return [] }
        guard case .mapping(let entries) = content else {
            findings.reportWrongType(self, expected: "mapping")
            return []
        }
        return entries
    }

    /// The items of a list; nothing, with a finding, for anything else; none for what was left blank.
    func items(_ findings: inout [Diagnostic]) -> [Node]? {
        if isBlank { return [] }
        guard case .sequence(let items) = content else {
            findings.reportWrongType(self, expected: "list")
            return nil
        }
        return items
    }
}
