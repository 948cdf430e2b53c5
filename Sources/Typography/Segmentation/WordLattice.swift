// The cheapest way through all words that a run of Thai can be made of (Viterbi over unigram costs; segmentation.md 3
// of the project's measurements). Takes codes, gives tokens from left to right. Knows nothing of glue.

/// The best way to a position, once as the end of a listed word, once as the end of an unknown token.
private struct Node: BitwiseCopyable {
    static let unreached = Int.max / 2
    var wordCost = unreached
    var wordStart: Int32 = 0
    var wordDetail: UInt32 = 0
    var unknownCost = unreached
    var unknownStart: Int32 = 0
    var isEdge = false
}

/// A piece of the cheapest way.
struct LatticePiece: BitwiseCopyable {
    var start: Int
    var end: Int
    /// Index into the details of the word data, or one of the two below.
    var detail: UInt32

    static let unknown = UInt32.max
    static let user = UInt32.max - 1
}

final class WordLattice {
    private let nodes = ScratchBuffer<Node>()
    private let pieces = ScratchBuffer<LatticePiece>()
    /// In 1/256 nat: an unknown token, and each of its characters.
    private let unknownCost: Int
    private let unknownCharacterCost: Int
    private let userCost: Int
    /// A full stop that belongs to no listed abbreviation, in 1/256 nat: as dear as an unknown token's start.
    private let fullStopCost: Int
    /// The most characters that a listed word may have in this run.
    private var longest = 0
    /// Trie steps and unknown extensions so far: the measure of linear time (LB-14).
    private(set) var steps = 0

    init(unknownCost: Int, unknownCharacterCost: Int, userCost: Int) {
        self.unknownCost = unknownCost
        self.unknownCharacterCost = unknownCharacterCost
        self.userCost = userCost
        fullStopCost = unknownCost
    }

    /// The pieces of a run, in reading order; they hold until the next call. If the whole run may not be one listed
    /// word, it is cut into parts.
    func cut(
        _ codes: UnsafeMutableBufferPointer<UInt8>, _ run: Range<Int>, trie: Trie, names: NameList?,
        isWholeAllowed: Bool = true
    ) -> UnsafeMutableBufferPointer<LatticePiece>.SubSequence {
        longest = isWholeAllowed ? run.count : run.count - 1
        prepare(codes, run)
        let nodes = nodes.elements
        for at in run where nodes[at - run.lowerBound].isEdge {
            let node = nodes[at - run.lowerBound]
            let cost = min(node.wordCost, node.unknownCost)
            guard cost < Node.unreached else { continue }
            extendWords(codes, run, from: at, cost: cost, trie: trie)
            if let names, names.mayStart(with: codes[at]) { extendNames(codes, run, from: at, cost: cost, names) }
            extendUnknown(codes, run, from: at)
        }
        return traceBack(run)
    }

    private func prepare(_ codes: UnsafeMutableBufferPointer<UInt8>, _ run: Range<Int>) {
        nodes.reserve(run.count + 1)
        pieces.reserve(run.count + 1)
        let nodes = nodes.elements
        for at in run { nodes[at - run.lowerBound] = Node() }
        nodes[run.count] = Node()
        for at in run.dropFirst() { nodes[at - run.lowerBound].isEdge = ThaiLetter.isEdge(codes, at, in: run) }
        nodes[0].isEdge = true
        nodes[0].wordCost = 0
        nodes[run.count].isEdge = true
    }

    @inline(__always)
    private func extendWords(
        _ codes: UnsafeMutableBufferPointer<UInt8>, _ run: Range<Int>, from start: Int, cost: Int, trie: Trie
    ) {
        var unit = trie.root
        var at = start
        let end = min(run.upperBound, start + longest)
        while at < end, let next = trie.child(of: unit, by: codes[at]) {
            unit = next
            at += 1
            steps &+= 1
            if let value = trie.value(at: unit) {
                reach(at, in: run, from: start, cost: cost + value.cost, detail: value.detail)
            }
        }
        if codes[start] == ThaiLetter.fullStop {
            reach(start + 1, in: run, from: start, cost: cost + fullStopCost, detail: 0)
        }
    }

    private func extendNames(
        _ codes: UnsafeMutableBufferPointer<UInt8>, _ run: Range<Int>, from start: Int, cost: Int, _ names: NameList
    ) {
        names.forEachMatch(in: codes, from: start, to: run.upperBound, steps: &steps) { end in
            reach(end, in: run, from: start, cost: cost + userCost, detail: LatticePiece.user)
        }
    }

    @inline(__always)
    private func reach(_ end: Int, in run: Range<Int>, from start: Int, cost: Int, detail: UInt32) {
        let index = end - run.lowerBound
        let nodes = nodes.elements
        guard nodes[index].isEdge, cost < nodes[index].wordCost else { return }
        nodes[index].wordCost = cost
        nodes[index].wordStart = Int32(truncatingIfNeeded: start - run.lowerBound)
        nodes[index].wordDetail = detail
    }

    /// One cluster further as (a part of) an unknown token; neighbours merge, so it pays the start only once.
    @inline(__always)
    private func extendUnknown(_ codes: UnsafeMutableBufferPointer<UInt8>, _ run: Range<Int>, from start: Int) {
        let nodes = nodes.elements
        var end = start + 1 - run.lowerBound
        while !nodes[end].isEdge { end += 1 }
        let from = start - run.lowerBound
        steps &+= end - from
        let further = (end - from) * unknownCharacterCost
        let fresh = nodes[from].wordCost + unknownCost
        let isFresh = fresh < nodes[from].unknownCost
        let cost = min(fresh, nodes[from].unknownCost) + further
        guard cost < nodes[end].unknownCost else { return }
        nodes[end].unknownCost = cost
        nodes[end].unknownStart = isFresh ? Int32(truncatingIfNeeded: from) : nodes[from].unknownStart
    }

    private func traceBack(_ run: Range<Int>) -> UnsafeMutableBufferPointer<LatticePiece>.SubSequence {
        let (nodes, pieces) = (nodes.elements, pieces.elements)
        var at = run.count
        var first = pieces.count
        var mustBeWord = false
        while at > 0 {
            let node = nodes[at]
            let isWord = mustBeWord || node.wordCost <= node.unknownCost
            let start = Int(isWord ? node.wordStart : node.unknownStart)
            first -= 1
            pieces[first] = LatticePiece(
                start: start + run.lowerBound, end: at + run.lowerBound,
                detail: isWord ? node.wordDetail : LatticePiece.unknown)
            mustBeWord = !isWord  // an unknown token began where a word ended
            at = start
        }
        return pieces[first...]
    }
}
