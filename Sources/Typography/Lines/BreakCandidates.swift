// Joins break tiers (by byte) and shaped clusters into the places where lines may end. Takes a shaped text and its
// tiers up to the worst that is allowed; gives candidates in order, the text's start and end among them.

func breakCandidates(_ shaped: ShapedText, tiers: [UInt8], worst: BreakTier) -> [BreakCandidate] {
    var candidates = [BreakCandidate(cluster: 0, tier: .none, advance: 0, trimmed: 0)]
    var advance = 0
    var trimmed = 0
    for (index, cluster) in shaped.clusters.enumerated() {
        if index > 0, cluster.kind != .space {
            let tier = tiers[Int(cluster.start)]
            if tier != 0, tier <= worst.rawValue, let tier = BreakTier(rawValue: tier) {
                candidates.append(BreakCandidate(cluster: index, tier: tier, advance: advance, trimmed: trimmed))
            }
        }
        advance += Int(cluster.advance)
        if cluster.kind != .space { trimmed = advance }
    }
    candidates.append(
        BreakCandidate(cluster: shaped.clusters.count, tier: .word, advance: advance, trimmed: trimmed))
    return candidates
}
