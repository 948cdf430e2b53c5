// The names a document declares: people, places, organisations. Takes strings, gives a small trie; never touches the
// word data.

import Language

/// Names that are kept whole. Each enters the word lattice at a fixed, low cost and is not broken inside at tiers 1-3.
public struct NameList: Sendable {
    /// Nodes as first child and next sibling; node 0 is the root, and 0 stands for "none".
    private var codes: [UInt8] = [0]
    private var children: [Int32] = [0]
    private var siblings: [Int32] = [0]
    private var ends: [Bool] = [false]
    /// The child of the root by code.
    private var firsts = [Int32](repeating: 0, count: 128)

    /// A single consonant would match everywhere.
    private static let shortest = 2

    /// Names and words in any order, as they stand in the input; each part between blanks is kept by itself.
    /// - Parameters:
    ///   - names: of people, places, organisations. A title or the generic part of a place in front (นางสาว, ตำบล,
    ///     เทศบาลตำบล) is left off.
    ///   - posts: of which only the name of a place at the end is kept (ปลัดเทศบาลตำบลดอนแก้ว).
    ///   - words: kept as they are.
    public init(names: [String], posts: [String] = [], words: [String] = []) {
        let data = WordData.embedded()
        for part in names.flatMap(NameList.parts) {
            let name = part[NameList.titleLength(part, data)...]
            // Of นายสมหวัง เสนอ the surname is a word of every sentence; as that word it is whole anyway.
            if !NameList.playsRole(name, data) { insert(name) }
        }
        for part in posts.flatMap(NameList.parts) {
            if let length = NameList.postLength(part, data) { insert(part[length...]) }
        }
        for part in words.flatMap(NameList.parts) { insert(part[...]) }
    }

    /// The stretches of Thai in a name, as codes.
    private static func parts(of name: String) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        for scalar in name.unicodeScalars {
            let code = code(scalar, after: parts.last?.last)
            if code == 0 { parts.append([]) } else { parts[parts.count - 1].append(code) }
        }
        return parts
    }

    private static func code(_ scalar: Unicode.Scalar, after last: UInt8?) -> UInt8 {
        if scalar == ".", let last, last != ThaiLetter.fullStop { return ThaiLetter.fullStop }
        guard (0x0E00...0x0E7F).contains(scalar.value) else { return 0 }
        let code = UInt8(scalar.value - 0x0E00)
        return CharacterClass.thai(code) == .thai ? code : 0
    }

    /// Whether a name is a listed word that the rules know.
    private static func playsRole(_ name: ArraySlice<UInt8>, _ data: WordData?) -> Bool {
        guard let data else { return false }
        var unit = data.words.root
        for code in name {
            guard let next = data.words.child(of: unit, by: code) else { return false }
            unit = next
        }
        guard let value = data.words.value(at: unit) else { return false }
        return data.splits(value.detail) == 0 && !data.roles(value.detail).isEmpty
    }

    /// How much of a name is a title or the generic part of a place, by the longest such word in front.
    private static func titleLength(_ part: [UInt8], _ data: WordData?) -> Int {
        let length = genericEnd(part, from: 0, [.title, .place], data) ?? 0
        return part.count - length >= shortest ? length : 0
    }

    /// Where the name begins that the last ตำบล, อำเภอ or จังหวัด of a post announces.
    private static func postLength(_ part: [UInt8], _ data: WordData?) -> Int? {
        for start in part.indices.reversed() where start == 0 || ThaiLetter.mayStart(part[start]) {
            if let end = genericEnd(part, from: start, .place, data) { return end }
        }
        return nil
    }

    /// The end of the longest word of some roles at a place, if a letter that may begin a name stands behind it.
    private static func genericEnd(_ part: [UInt8], from start: Int, _ wanted: Role, _ data: WordData?) -> Int? {
        guard let data else { return nil }
        var unit = data.words.root
        var found: Int?
        for index in start..<part.count {
            guard let next = data.words.child(of: unit, by: part[index]) else { break }
            unit = next
            guard let value = data.words.value(at: unit) else { continue }
            let isEdge = index + 1 < part.count && ThaiLetter.mayStart(part[index + 1])
            if isEdge, !data.roles(value.detail).isDisjoint(with: wanted) { found = index + 1 }
        }
        return found
    }

    private mutating func insert(_ name: ArraySlice<UInt8>) {
        guard name.count >= NameList.shortest, name.count <= Report.longestWord else { return }
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
