// Joins break tiers (by byte) and shaped clusters into the places where lines may end. Takes a shaped text and its
// tiers up to the worst that is allowed; gives candidates in order, the text's start and end among them.

func breakCandidates(_ shaped: ShapedText, tiers: [UInt8], worst: BreakTier) -> [BreakCandidate] {
    var candidates = [BreakCandidate(cluster: 0, tier: .none, advance: 0, trimmed: 0)]
    var advance = 0
    var trimmed = 0
    var stretch = 0
    var last: Cluster?
    let limits = StretchLimits(size: shaped.faces.first?.size.millipoints ?? 0)
    /// Where the word before a candidate begins and ends, in bytes.
    var wordStart = 0
    var wordEnd = 0
    for (index, cluster) in shaped.clusters.enumerated() {
        if index > 0, cluster.kind != .space {
            let tier = tiers[Int(cluster.start)]
            if tier != 0, tier <= worst.rawValue, let tier = BreakTier(rawValue: tier) {
                markShortPart(&candidates, upTo: index)
                var candidate = BreakCandidate(
                    cluster: index, tier: tier, advance: advance, trimmed: trimmed, stretch: stretch)
                candidate.endsWeakly = WeakEnding.has(shaped.bytes, wordStart..<wordEnd)
                candidate.cutsShort = isShort(from: candidates[candidates.count - 1].cluster, to: index)
                candidates.append(candidate)
                wordStart = Int(cluster.start)
            }
        }
        if cluster.kind != .invisible {
            if let last { stretch += limits.between(last, cluster) }
            last = cluster
        }
        advance += Int(cluster.advance)
        if !cluster.isBlank {
            trimmed = advance
            wordEnd = Int(cluster.end)
        }
    }
    markShortPart(&candidates, upTo: shaped.clusters.count)
    candidates.append(
        BreakCandidate(
            cluster: shaped.clusters.count, tier: .word, advance: advance, trimmed: trimmed, stretch: stretch))
    return candidates
}

/// The part that follows the last candidate ends here: of หน่วย~งาน it is short.
@inline(__always)
private func markShortPart(_ candidates: inout [BreakCandidate], upTo cluster: Int) {
    if isShort(from: candidates[candidates.count - 1].cluster, to: cluster) {
        candidates[candidates.count - 1].cutsShort = true
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
        // What announces a number, where that must be cut at all: rather วันที่ ๕ / เมษายน than วันที่ / ๕ เมษายน.
        "วันที่", "ข้อ", "มาตรา", "พ.ศ.", "ร้อยละ", "จำนวน", "เลขที่", "หมู่ที่", "โทร.",
    ].map { Array($0.utf8) }
    private static let longest = words.map(\.count).max() ?? 0

    static func has(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count >= 3, range.count <= longest else { return false }
        return words.contains { $0.count == range.count && $0.elementsEqual(bytes[range]) }
    }
}
