// Joins break tiers (by byte) and shaped clusters into the places where lines may end. Takes a shaped text, its tiers and
// the measure; gives candidates in order, the text's start and end among them. Chooses none of them.
//
// A place worse than T2 is offered only inside a stretch that is wider than its line, and only as bad as that stretch
// needs: what fits in a line is never cut, whatever the rest of the paragraph must suffer.

import Geometry

struct BreakPlaces {
    let shaped: ShapedText
    let measure: LineMeasure
    /// The tier before each byte, as `Segmenter.breaks` gives it.
    private var tiers: [UInt8]
    /// The worst tier that is offered before each cluster; empty while no stretch is too wide.
    private var worst: [UInt8] = []
    private(set) var candidates: [BreakCandidate] = []

    /// `syllables` raises cluster edges to syllables in a list of tiers; asked only where a word is wider than its line.
    init(_ shaped: ShapedText, tiers: [UInt8], measure: LineMeasure, syllables: (inout [UInt8]) -> Void) {
        self.shaped = shaped
        self.measure = measure
        self.tiers = tiers
        collect()
        for tier in [BreakTier.glue, .bond, .part, .syllable, .cluster, .sign] {
            guard relax(to: tier) else { return }
            if tier == .part { syllables(&self.tiers) }
            collect()
        }
    }

    /// Offers a tier inside every stretch that is wider than its line; whether there was one.
    private mutating func relax(to tier: BreakTier) -> Bool {
        var isAny = false
        for end in 1..<max(1, candidates.count) {
            let (from, to) = (candidates[end - 1], candidates[end])
            let room = from.cluster == 0 ? measure.first : measure.others
            guard to.trimmed - from.advance > room.millipoints, to.cluster > from.cluster + 1 else { continue }
            if worst.isEmpty {
                worst = [UInt8](repeating: BreakTier.compound.rawValue, count: shaped.clusters.count)
            }
            for cluster in from.cluster..<to.cluster { worst[cluster] = tier.rawValue }
            isAny = true
        }
        return isAny
    }

    private mutating func collect() {
        candidates = [BreakCandidate(cluster: 0, tier: .none, advance: 0, trimmed: 0)]
        var walk = Walk(limits: StretchLimits(size: shaped.faces.first?.size.millipoints ?? 0))
        for (index, cluster) in shaped.clusters.enumerated() {
            if index > 0, let tier = offered(before: index) {
                markShortParts(upTo: index, tier)
                var candidate = walk.candidate(at: index, tier)
                candidate.endsWeakly = WeakEnding.has(shaped.bytes, walk.word, tier)
                candidate.cutsShort = isShort(
                    from: tier < .cluster ? candidates[candidates.count - 1].cluster : walk.partStart, to: index)
                candidates.append(candidate)
                walk.pass(candidate, cluster)
            }
            walk.pass(cluster)
        }
        markShortParts(upTo: shaped.clusters.count, .word)
        candidates.append(walk.candidate(at: shaped.clusters.count, .word))
    }

    /// The part that follows the last candidate ends here: of หน่วย~งาน it is short; and of a word cut at any letter the
    /// last few.
    @inline(__always)
    private mutating func markShortParts(upTo cluster: Int, _ tier: BreakTier) {
        guard tier < .cluster else { return }
        var index = candidates.count - 1
        while index >= 0, isShort(from: candidates[index].cluster, to: cluster) {
            candidates[index].cutsShort = true
            if candidates[index].tier < .cluster { return }
            index -= 1
        }
    }

    /// The tier before a cluster, if it is offered.
    @inline(__always)
    private func offered(before index: Int) -> BreakTier? {
        guard let tier = tier(before: index) else { return nil }
        return tier.rawValue <= (worst.isEmpty ? BreakTier.compound.rawValue : worst[index]) ? tier : nil
    }

    /// The tier before a cluster, if a line may ever end there.
    @inline(__always)
    func tier(before index: Int) -> BreakTier? {
        let cluster = shaped.clusters[index]
        guard cluster.kind != .space, tiers[Int(cluster.start)] != 0 else { return nil }
        return BreakTier(rawValue: tiers[Int(cluster.start)])
    }
}

/// What has been gone past on the way through a shaped text.
private struct Walk {
    let limits: StretchLimits
    var advance = 0
    /// The advance without the blanks right before.
    var trimmed = 0
    /// What spreading could add.
    var stretch = 0
    var last: Cluster?
    /// The last candidate that is better than any letter.
    var partStart = 0
    /// Where the word before a candidate begins and ends, in bytes.
    var word = 0..<0

    init(limits: StretchLimits) { self.limits = limits }

    @inline(__always)
    func candidate(at cluster: Int, _ tier: BreakTier) -> BreakCandidate {
        BreakCandidate(cluster: cluster, tier: tier, advance: advance, trimmed: trimmed, stretch: stretch)
    }

    @inline(__always)
    mutating func pass(_ candidate: BreakCandidate, _ cluster: Cluster) {
        if candidate.tier < .cluster { partStart = candidate.cluster }
        word = Int(cluster.start)..<Int(cluster.start)
    }

    @inline(__always)
    mutating func pass(_ cluster: Cluster) {
        if cluster.kind != .invisible {
            if let last { stretch += limits.between(last, cluster) }
            last = cluster
        }
        advance += Int(cluster.advance)
        if !cluster.isBlank {
            trimmed = advance
            word = word.lowerBound..<Int(cluster.end)
        }
    }
}

/// A part of a compound that is a syllable, or nearly: การ, งาน, ภาค.
@inline(__always)
private func isShort(from start: Int, to end: Int) -> Bool { end - start <= 3 }

/// Words that lean on what follows them: prepositions and conjunctions that good Thai setting keeps off a line's end
/// (LB-10), and leaders of numbers.
enum WeakEnding {
    private static let words: [[UInt8]] = [
        "ที่", "และ", "หรือ", "ใน", "ของ", "โดย", "กับ", "แก่", "ให้", "ตาม", "จาก", "เพื่อ", "บน", "ซึ่ง", "จึง", "แต่", "ทั้ง", "ณ",
        "เมื่อ", "ต่อ", "แห่ง", "ทุก", "แต่ละ", "บาง", "ไม่", "จะ", "มิ",
        // What announces a number, where that must be cut at all.
        "วันที่", "ข้อ", "มาตรา", "พ.ศ.", "ร้อยละ", "จำนวน", "เลขที่", "หมู่ที่", "โทร.",
    ].map { Array($0.utf8) }
    /// By their length in bytes: most candidates are of none.
    private static let byLength: [[[UInt8]]] = {
        let longest = words.map(\.count).max() ?? 0
        return (0...longest).map { length in words.filter { $0.count == length } }
    }()

    /// Where glue must give way, a number leans too: rather วันที่ ๓ ตุลาคม / ๒๕๖๕ than วันที่ ๓ / ตุลาคม ๒๕๖๕.
    static func has(_ bytes: [UInt8], _ range: Range<Int>, _ tier: BreakTier) -> Bool {
        if tier == .glue, endsInDigit(bytes, range) { return true }
        guard range.count < byLength.count else { return false }
        return byLength[range.count].contains { word in
            // Words of one length differ at their ends more than at their starts.
            var place = word.count
            while place > 0, word[place - 1] == bytes[range.lowerBound + place - 1] { place -= 1 }
            return place == 0
        }
    }

    private static func endsInDigit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[last]) { return true }
        // ๐ … ๙ are E0 B9 90 … E0 B9 99.
        return range.count >= 3 && bytes[last - 2] == 0xE0 && bytes[last - 1] == 0xB9
            && (0x90...0x99).contains(bytes[last])
    }
}
