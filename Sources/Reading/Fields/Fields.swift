// The keys of one map, taken one by one; those that nobody took are reported with the nearest known one (IN-02).

import Diagnostics
import Language

struct Fields {
    let node: Node
    /// The keys that it may have by the language's own declaration, from which the schema is made too; declared fields
    /// come beside them (`declared`).
    private var declaredKeys: (MapKind?, BlockKind?)
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
    /// `kind`: nothing for a record of declared fields.
    init?(_ node: Node, _ kind: MapKind?, at owner: Span? = nil, _ findings: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.content else {
            findings.reportWrongType(node, expected: "mapping")
            return nil
        }
        self.node = node
        declaredKeys = (kind, nil)
        self.owner = owner ?? node.headSpan
        self.entries = entries
        index =
            entries.count <= 16
            ? nil : Dictionary(entries.enumerated().map { ($0.element.key.value, $0.offset) }) { first, _ in first }
    }

    var keys: [Located<String>] { entries.map(\.key) }
    var untaken: [Node.Entry] { entries.indices.filter { !taken.contains($0) }.map { entries[$0] } }

    /// The value of a key that may be there.
    mutating func optional(_ key: String) -> Node? { entry(key)?.value }

    mutating func entry(_ key: String) -> Node.Entry? {
        assert(isOwn(key), "\(key) is no key of \(declaredKeys)")
        return take(key, label: nil)
    }

    /// The value of a field that a layout or the language declares.
    mutating func declared(
        _ field: FieldDeclaration, isRequired: Bool, _ findings: inout [Diagnostic]
    ) -> Node? {
        if let value = take(field.name, label: field.label?.th)?.value { return value }
        if isRequired { findings.report(.inputMissingKey, at: owner, field.name) }
        return nil
    }

    /// The value of the key that makes a part of a layout.
    mutating func part(_ name: String) -> Node.Entry? { take(name, label: nil) }

    /// A block's own options, once its kind is known.
    mutating func admit(_ kind: BlockKind?) { declaredKeys.1 = kind }

    private func isOwn(_ key: String) -> Bool { own(key) != nil || declaredKeys.1?.key.name == key }

    /// The declaration of a key.
    private func own(_ name: String) -> Key? {
        declaredKeys.0?.key(name) ?? declaredKeys.1?.options.first { $0.name == name }
    }

    /// The value of a key that is declared as one of a few words, if it is one of them.
    mutating func choice(_ key: String, _ findings: inout [Diagnostic]) -> Located<String>? {
        guard let declared = own(key), case .choice(let words) = declared.form else { return nil }
        return value(of: declared, &findings)?.oneOf(words, &findings)
    }

    /// The value of a key that is declared as a number in a range, if it is one.
    mutating func integer(_ key: String, _ findings: inout [Diagnostic]) -> Located<Int>? {
        guard let declared = own(key), case .integer(let range) = declared.form else { return nil }
        return value(of: declared, &findings)?.integer(range, &findings)
    }

    private mutating func value(of key: Key, _ findings: inout [Diagnostic]) -> Node? {
        key.isRequired ? required(key.name, &findings) : optional(key.name)
    }

    private mutating func take(_ key: String, label: String?) -> Node.Entry? {
        known.append(key)
        if let label { labels[label] = key }
        let place = index.map { $0[key] } ?? entries.firstIndex { $0.key.value.utf8.elementsEqual(key.utf8) }
        guard let place else { return nil }
        taken.insert(place)
        return entries[place]
    }

    /// The value of a key that must be there; its absence is reported at the map.
    mutating func required(_ key: String, _ findings: inout [Diagnostic]) -> Node? {
        if let value = optional(key) { return value }
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
