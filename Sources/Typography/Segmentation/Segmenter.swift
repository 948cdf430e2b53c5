// Where lines of a paragraph may end, and how readily. Takes UTF-8 and the document's names, gives a tier for each byte.
// Judges no widths and draws nothing.

/// Finds break opportunities. Holds scratch memory: one for each worker, never shared.
public final class Segmenter {
    private let data: WordData?
    private let text = ScannedText()
    private let lattice: WordLattice
    private let words: Trie
    /// Stands in for the word data if its header is wrong: all Thai is then unknown, and only rules and clusters count.
    private let emptyTrie = ScratchBuffer<UInt32>()

    /// Uses the word data that is built into the program.
    public init() {
        let data = WordData.embedded()
        self.data = data
        lattice = WordLattice(
            unknownCost: data?.unknownCost ?? 0, unknownCharacterCost: data?.unknownCharacterCost ?? 0,
            userCost: data?.userCost ?? 0)
        emptyTrie.elements.update(repeating: 0)
        words = data?.words ?? Trie(units: UnsafePointer(emptyTrie.start))
    }

    /// Steps of the lattices so far: work, counted without a clock.
    var latticeSteps: Int { lattice.steps }

    /// Finds all tiers but `syllable` of a paragraph. `tiers` gets `text.count + 1` values (`BreakTier.rawValue`): the
    /// tier of a break before each byte; 0 inside characters and at the start, 1 at the end. An opportunity at a space
    /// stands after the last space.
    public func breaks(in bytes: UnsafeBufferPointer<UInt8>, names: NameList?, into tiers: inout [UInt8]) {
        text.scan(bytes)
        tokenize(names)
        GlueRule.applyAll(to: text)
        text.write(into: &tiers, byteCount: bytes.count)
    }

    /// Raises cluster edges to `syllable` where a syllable ends, and to `part` where two listed words meet there as well.
    /// `tiers` is what `breaks` gave for the same text. Rarely needed: only for a paragraph with a word wider than its
    /// line.
    public func syllables(in bytes: UnsafeBufferPointer<UInt8>, into tiers: inout [UInt8]) {
        guard let data, tiers.count == bytes.count + 1 else { return }
        text.scan(bytes)
        var start = 0
        while start < text.count {
            guard ThaiLetter.kind(text.codes[start]) != .other, text.codes[start] != ThaiLetter.fullStop else {
                start += 1
                continue
            }
            var end = start + 1
            while end < text.count, text.codes[end] != 0, text.codes[end] != ThaiLetter.fullStop,
                !BreakTier.betweenWords.contains(tiers[text.offsets[end]])
            { end += 1 }
            markSyllables(start..<end, data.syllables, &tiers)
            markParts(start..<end, data.words, &tiers)
            start = end
        }
    }

    private func markSyllables(_ word: Range<Int>, _ syllables: Trie, _ tiers: inout [UInt8]) {
        for piece in lattice.cut(text.codes, word, trie: syllables, names: nil) where piece.start > word.lowerBound {
            let byte = text.offsets[piece.start]
            let isRepetition = ThaiLetter.kind(text.codes[piece.start]) == .repetition
            if !isRepetition, tiers[byte] == BreakTier.cluster.rawValue { tiers[byte] = BreakTier.syllable.rawValue }
        }
    }

    /// A long word is mostly made of shorter ones: the cheapest way through it in words that are not itself.
    private func markParts(_ word: Range<Int>, _ words: Trie, _ tiers: inout [UInt8]) {
        var isAfterKnown = false
        for piece in lattice.cut(text.codes, word, trie: words, names: nil, isWholeAllowed: false) {
            let isKnown = piece.detail != LatticePiece.unknown
            let byte = text.offsets[piece.start]
            if isKnown, isAfterKnown, tiers[byte] == BreakTier.syllable.rawValue {
                tiers[byte] = BreakTier.part.rawValue
            }
            isAfterKnown = isKnown
        }
    }

    /// One pass from left to right: Thai through the lattice, the rest by kind; each boundary gets its first tier.
    private func tokenize(_ names: NameList?) {
        var at = 0
        while at < text.count {
            text.tiers[at] = LineBreakPairs.tier(in: text, before: at).rawValue
            let end: Int
            if text.classes[at] == .thai {
                end = thaiRunEnd(at)
                tokenizeThai(at..<end, names)
            } else {
                end = ForeignTokens.append(to: text, from: at)
            }
            at = end
        }
    }

    private func thaiRunEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < text.count, text.codes[end] != 0 { end += 1 }
        return end
    }

    private func tokenizeThai(_ run: Range<Int>, _ names: NameList?) {
        for at in run.dropFirst() {
            text.tiers[at] = innerTier(at, in: run).rawValue
        }
        for piece in lattice.cut(text.codes, run, trie: words, names: names) {
            if piece.start > run.lowerBound { markEdge(piece.start) }
            text.append(Token(start: piece.start, end: piece.end, roles: roles(of: piece)))
        }
    }

    /// The tier of a place between two letters before any word is known.
    @inline(__always)
    private func innerTier(_ at: Int, in run: Range<Int>) -> BreakTier {
        guard ThaiLetter.isEdge(text.codes, at, in: run) else { return .none }
        switch ThaiLetter.kind(text.codes[at]) {
        case .repetition, .fullStop: return .sign
        // ฯลฯ is one sign (LB-09).
        case .consonant
        where text.codes[at - 1] == ThaiLetter.abbreviation && text.codes[at + 1] == ThaiLetter.abbreviation:
            return .sign
        default: return .cluster
        }
    }

    /// A word edge is tier 1, but not before ๆ ฯ or a full stop (LB-08, LB-09); after a full stop it is glue.
    private func markEdge(_ at: Int) {
        guard text.tiers[at] != BreakTier.none.rawValue else { return }
        let kind = ThaiLetter.kind(text.codes[at])
        guard kind != .repetition, kind != .fullStop else { return }
        let afterStop = text.codes[at - 1] == ThaiLetter.fullStop
        text.tiers[at] = (afterStop ? BreakTier.bond : BreakTier.word).rawValue
    }

    private func roles(of piece: LatticePiece) -> Role {
        switch piece.detail {
        case LatticePiece.unknown: return [.thai, .unknown]
        case LatticePiece.user: return [.thai, .user]
        default: break
        }
        guard let data, piece.detail != 0 else { return .thai }
        let splits = data.splits(piece.detail)
        for place in 1..<max(1, min(32, piece.end - piece.start)) where splits >> UInt32(place) & 1 == 1 {
            let at = piece.start + place
            if text.tiers[at] == BreakTier.cluster.rawValue { text.tiers[at] = BreakTier.compound.rawValue }
        }
        let roles = data.roles(piece.detail).union(.thai)
        return splits == 0 ? roles : roles.union(.transparent)
    }
}
