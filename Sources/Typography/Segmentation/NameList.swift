// The names a document declares: people, places, organisations. Takes strings, gives a small trie; never touches the
// word data.

/// Names that are kept whole. Each enters the word lattice at a fixed, low cost and is not broken inside at tiers 1-3.
public struct NameList: Sendable {
    /// Nodes as first child and next sibling; node 0 is the root, and 0 stands for "none".
    private var codes: [UInt8] = [0]
    private var children: [Int32] = [0]
    private var siblings: [Int32] = [0]
    private var ends: [Bool] = [false]
    /// The child of the root by code.
    private var firsts = [Int32](repeating: 0, count: 128)

    /// Longest part of a name that is kept, in characters; bounds the work at each position (LB-14).
    static let longest = 96

    /// Names in any order, as they stand in the input. Of a name of several parts (given name and surname) each part is
    /// kept; a title or the generic part of a place or organisation in front (นางสาว, ตำบล, เทศบาลตำบล) is left off.
    public init(_ names: [String]) {
        let data = WordData.embedded()
        var scan: [UInt8] = []
        for name in names {
            for scalar in name.unicodeScalars {
                let code = NameList.code(scalar, after: scan.last)
                if code == 0 { addPart(&scan, data) } else { scan.append(code) }
            }
            addPart(&scan, data)
        }
    }

    private static func code(_ scalar: Unicode.Scalar, after last: UInt8?) -> UInt8 {
        if scalar == ".", let last, last != ThaiLetter.fullStop { return ThaiLetter.fullStop }
        guard (0x0E00...0x0E7F).contains(scalar.value) else { return 0 }
        let code = UInt8(scalar.value - 0x0E00)
        return CharacterClass.thai(code) == .thai ? code : 0
    }

    private mutating func addPart(_ part: inout [UInt8], _ data: WordData?) {
        defer { part.removeAll(keepingCapacity: true) }
        let skipped = data.map { NameList.genericLength(part, $0) } ?? 0
        let rest = part[skipped...]
        // A single consonant would match everywhere.
        guard rest.count >= 2, rest.count <= NameList.longest else { return }
        insert(rest)
    }

    /// How much of a name is a title or the generic part of a place, by the longest listed word in front.
    private static func genericLength(_ part: [UInt8], _ data: WordData) -> Int {
        var unit = data.words.root
        var length = 0
        for (index, code) in part.enumerated() {
            guard let next = data.words.child(of: unit, by: code) else { break }
            unit = next
            guard let value = data.words.value(at: unit) else { continue }
            let isEdge = index + 1 < part.count && ThaiLetter.mayStart(part[index + 1])
            let roles = data.roles(value.detail)
            if isEdge, !roles.isDisjoint(with: [.title, .place]) { length = index + 1 }
        }
        return part.count - length >= 2 ? length : 0
    }

    private mutating func insert(_ name: ArraySlice<UInt8>) {
        var node = 0
        for code in name {
            var child = Int(children[node])
            while child != 0, codes[child] != code { child = Int(siblings[child]) }
            if child == 0 { child = append(code, under: node) }
            node = child
        }
        ends[node] = true
        if let first = name.first { firsts[Int(first & 0x7F)] = child(of: 0, by: first) }
    }

    private mutating func append(_ code: UInt8, under node: Int) -> Int {
        codes.append(code)
        ends.append(false)
        siblings.append(children[node])
        children.append(0)
        children[node] = Int32(codes.count - 1)
        return codes.count - 1
    }

    private func child(of node: Int32, by code: UInt8) -> Int32 {
        var child = children[Int(node)]
        while child != 0, codes[Int(child)] != code { child = siblings[Int(child)] }
        return child
    }

    func mayStart(with code: UInt8) -> Bool { firsts[Int(code & 0x7F)] != 0 }

    /// Calls `body` with the end of each name that begins at a position.
    func forEachMatch(
        in text: UnsafeMutableBufferPointer<UInt8>, from start: Int, to limit: Int, steps: inout Int,
        _ body: (Int) -> Void
    ) {
        var node = firsts[Int(text[start] & 0x7F)]
        var at = start + 1
        while node != 0 {
            steps &+= 1
            if ends[Int(node)] { body(at) }
            guard at < limit else { return }
            node = child(of: node, by: text[at])
            at += 1
        }
    }
}
