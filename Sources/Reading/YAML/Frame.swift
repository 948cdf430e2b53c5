// A list or map while it is being built: takes keys and nodes, gives the finished node. Judges nothing.

import Diagnostics

struct Frame {
    /// Why the value that comes next belongs to no key.
    enum RefusedKey: Equatable { case reported, mergeKey, repeated(Located<String>) }

    let isMapping: Bool
    let isFlow: Bool
    let lower: Int
    /// The end of the last child.
    private(set) var upper: Int
    private(set) var expectsKey = true
    private(set) var refusedKey: RefusedKey?
    private var items: [Node] = []
    private var entries: [Node.Entry] = []
    private var repeated: [Node.Entry] = []
    private var key: Located<String>?
    /// Where the letters of the key to come begin in the source, if they stand there as they are.
    var letters: Int?
    private var index: [String: Int32] = [:]
    private var hasRefused = false

    /// Up to so many keys are compared one by one: cheaper than hashing Thai, and most maps are smaller.
    private static let smallMap = 8

    init(isMapping: Bool, isFlow: Bool, lower: Int) {
        self.isMapping = isMapping
        self.isFlow = isFlow
        self.lower = lower
        upper = lower
    }

    var isEmpty: Bool { items.isEmpty && entries.isEmpty && key == nil && !hasRefused }

    /// Where the same key stands already; a new one is noted, and must be accepted next. Keys that only differ in
    /// the order of their marks look alike and count as one (`String ==` is canonical equivalence).
    mutating func firstPlace(ofKey key: Located<String>) -> Span? {
        if entries.count <= Frame.smallMap {
            return entries.first { $0.key.value == key.value }?.key.span
        }
        if index.isEmpty {
            for (place, entry) in entries.enumerated() { index[entry.key.value] = Int32(place) }
        }
        // Looked up and noted in one go: hashing Thai is the dear part of a map of 100,000 keys.
        let next = Int32(entries.count)
        let first = Frame.noted(&index[key.value, default: next])
        return first < next ? entries[Int(first)].key.span : nil
    }

    private static func noted(_ place: inout Int32) -> Int32 { place }

    mutating func acceptKey(_ key: Located<String>) {
        self.key = key
        refusedKey = nil
        expectsKey = false
        upper = max(upper, Int(key.span.upper))
    }

    mutating func refuseKey(_ reason: RefusedKey) {
        key = nil
        refusedKey = reason
        expectsKey = false
        hasRefused = true
    }

    mutating func append(_ node: Node) {
        upper = max(upper, Int(node.span.upper))
        guard isMapping else {
            items.append(node)
            return
        }
        if let key {
            entries.append(Node.Entry(key: key, value: node, letters: letters))
        } else if case .repeated(let key)? = refusedKey {
            repeated.append(Node.Entry(key: key, value: node, letters: letters))
        }
        key = nil
        refusedKey = nil
        expectsKey = true
    }

    func node(span: Span) -> Node {
        Node(isMapping ? .mapping(entries) : .sequence(items), span: span, repeated: repeated)
    }
}
