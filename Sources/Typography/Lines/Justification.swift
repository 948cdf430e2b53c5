// Places the clusters of one line: from the left, or spread to the measure as Word's Thai distributed does (JU-01).
// Slack goes evenly over the gaps between clusters; never inside a cluster, a number, a Latin word.

import Geometry

enum Justification {
    /// Readers of a PDF see a space in a gap between letters above this share of the drawn size (thousandths);
    /// measured on six readers.
    static let letterGap = 25
    /// A word space may grow by this share of the drawn size (thousandths) before a reader sees two words' worth.
    static let spaceGap = 450
    /// What letters may take in the end: most readers still hold.
    static let widestLetterGap = 56

    /// Where each drawn cluster of a line begins, from the line's left edge, in thousandths of a point.
    static func positions(of line: LineRange, in shaped: ShapedText, slack: Int) -> [Int32] {
        let clusters = shaped.clusters[line.drawn]
        var positions: [Int32] = []
        positions.reserveCapacity(clusters.count)
        var x: Int32 = 0
        guard let spread = Spread(slack: slack, over: clusters, size: drawnSize(line, shaped)) else {
            for cluster in clusters {
                positions.append(x)
                x += cluster.advance
            }
            return positions
        }
        var gap = spread
        var last: Cluster?
        for cluster in clusters {
            if cluster.kind != .invisible {
                if let last { x += gap.after(last, cluster) }
                last = cluster
            }
            positions.append(x)
            x += cluster.advance
        }
        return positions
    }

    /// Whether a line of a filled paragraph has more slack than its gaps may take, and stays short of the margin.
    static func fallsShort(_ line: LineRange, in shaped: ShapedText, slack: Int) -> Bool {
        slack > 0 && !line.isLast
            && Spread(slack: slack, over: shaped.clusters[line.drawn], size: drawnSize(line, shaped)) == nil
    }

    private static func drawnSize(_ line: LineRange, _ shaped: ShapedText) -> Int {
        shaped.faces.first?.size.millipoints ?? 0
    }

    /// No gap inside a number with its signs, nor inside an address.
    @inline(__always)
    static func hasGap(_ a: Cluster, _ b: Cluster) -> Bool {
        isSpread(a.kind) || isSpread(b.kind)
    }

    /// Inside a Latin word, which looks spaced out beside its neighbours: only when nothing else is left (JU-06).
    @inline(__always)
    static func hasLatinGap(_ a: Cluster, _ b: Cluster) -> Bool { a.kind == .latin && b.kind == .latin }

    @inline(__always)
    private static func isSpread(_ kind: Cluster.Kind) -> Bool { kind == .thai || kind == .space }
}

/// What the gaps of a text may take at most, in thousandths of a point: what the line breaker reckons with.
struct StretchLimits {
    private let letter: Int
    private let space: Int

    init(size: Int) {
        letter = size * Justification.widestLetterGap / 1000
        space = size * Justification.spaceGap / 1000
    }

    @inline(__always)
    func between(_ a: Cluster, _ b: Cluster) -> Int {
        if Justification.hasLatinGap(a, b) { return letter }
        guard Justification.hasGap(a, b) else { return 0 }
        return a.kind == .space ? letter + space : letter
    }
}

/// The slack of one line dealt out to its gaps, the odd thousandths to the first of them.
private struct Spread {
    private var letters: Int
    private var letterRest: Int
    private var spaces: Int
    private var spaceRest: Int
    private var latin = 0
    private var latinRest = 0

    /// Nothing where the slack is more than the gaps may take: such a line stays as it is (JU-05).
    init?(slack: Int, over clusters: ArraySlice<Cluster>, size: Int) {
        guard slack > 0 else { return nil }
        var gaps = 0
        var spaceCount = 0
        var latinGaps = 0
        // A sign that draws nothing has no gaps: those beside it are one.
        var last: Cluster?
        for cluster in clusters where cluster.kind != .invisible {
            if let last {
                if Justification.hasGap(last, cluster) { gaps += 1 }
                if Justification.hasLatinGap(last, cluster) { latinGaps += 1 }
                if last.kind == .space { spaceCount += 1 }
            }
            last = cluster
        }
        guard gaps > 0 else { return nil }
        let even = size * Justification.letterGap / 1000
        let inLetters = min(slack, even * gaps)
        let inSpaces = min(slack - inLetters, size * Justification.spaceGap / 1000 * spaceCount)
        let widest = size * (Justification.widestLetterGap - Justification.letterGap) / 1000 * gaps
        let more = min(slack - inLetters - inSpaces, widest)
        let inLatin = slack - inLetters - inSpaces - more
        guard inLatin <= size * Justification.widestLetterGap / 1000 * latinGaps else { return nil }
        letters = (inLetters + more) / gaps
        letterRest = (inLetters + more) % gaps
        if latinGaps > 0 {
            latin = inLatin / latinGaps
            latinRest = inLatin % latinGaps
        }
        spaces = spaceCount > 0 ? inSpaces / spaceCount : 0
        spaceRest = spaceCount > 0 ? inSpaces % spaceCount : 0
    }

    mutating func after(_ cluster: Cluster, _ next: Cluster) -> Int32 {
        if Justification.hasLatinGap(cluster, next) {
            guard latinRest > 0 else { return Int32(clamping: latin) }
            latinRest -= 1
            return Int32(clamping: latin + 1)
        }
        guard Justification.hasGap(cluster, next) else { return 0 }
        var gap = letters
        if letterRest > 0 {
            gap += 1
            letterRest -= 1
        }
        if cluster.kind == .space {
            gap += spaces
            if spaceRest > 0 {
                gap += 1
                spaceRest -= 1
            }
        }
        return Int32(clamping: gap)
    }
}
