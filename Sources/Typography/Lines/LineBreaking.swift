// Breaks a shaped paragraph into lines: the one door for line breaking. Takes advances, break tiers and a measure;
// gives cluster ranges. All in integers, so that the same text breaks alike everywhere (RP-04).
//
// The paragraph is broken as a whole: the cheapest way from its start to its end (Knuth and Plass 1981, without
// shrinking). Where lines may end at all is `BreakPlaces`' matter.

import Geometry

/// The clusters of one line; spaces at its end belong to it but leave no ink.
public struct LineRange: Sendable {
    public var clusters: Range<Int>
    /// The clusters that are drawn: without spaces at the end.
    public var drawn: Range<Int>
    /// The blanks between this line's ink and the next line's: text like any other to whoever reads the paper.
    public var behind: Range<Int>
    /// Width of what is drawn.
    public var width: Length
    public var endsBy: BreakTier
    public var isLast: Bool
}

/// The room that lines have.
public struct LineMeasure: Sendable, Hashable {
    public var first: Length
    public var others: Length
    public init(first: Length, others: Length) {
        self.first = first
        self.others = others
    }
    public init(_ width: Length) { self.init(first: width, others: width) }
}

/// What the lines of a paragraph are meant to look like.
public enum LineForm: Sendable {
    /// As long as their words make them.
    case ragged
    /// All but the last filled to the measure by spreading their clusters.
    case filled
    /// About the same length, the last among them (titles).
    case balanced
}

/// A place where a line may end: before which cluster, and how well.
struct BreakCandidate {
    let cluster: Int
    let tier: BreakTier
    /// Advance of everything before it, and the same without the spaces that stand right before it.
    let advance: Int
    let trimmed: Int
    /// What spreading could add to everything before it, in the same unit.
    var stretch = 0
    /// Whether the word before it leans on what follows (ที่, และ, ของ): a line should not end on it (LB-10).
    var endsWeakly = false
    /// Whether a part beside it is of a syllable: a compound is cut there less readily (การ~พัฒนา, หน่วย~งาน).
    var cutsShort = false
}

struct LineBreaker {
    let measure: LineMeasure
    let form: LineForm
    /// Lines tried so far: what tests count instead of the clock (LB-14).
    private(set) var steps = 0

    init(measure: LineMeasure, form: LineForm) {
        self.measure = measure
        self.form = form
    }

    /// What is weighed. A line costs `line`, so that fewer lines win. In a filled paragraph the slack costs by the cube
    /// of its share of what spreading can take, as TeX's badness does; in a ragged one by the cube of its share of the
    /// measure. The rest is what it takes to prefer a looser line to a poorer end.
    private enum Cost {
        static let line = 1_000
        static let slack = 10_000
        /// More slack than spreading may take: the line would fall short of the margin, the more the worse.
        static let unfilled = 14_000
        /// For each thousandth of the measure that such a line is short.
        static let short = 100
        static let weakEnd = 500
        /// The same where glue gives way: more than any slack of a cell's line is worth.
        static let weakGlue = 10_000
        /// A compound cut beside a part of a syllable.
        static let shortPart = 4_500
        /// A word cut at any letter so that three or fewer stand alone.
        static let shortRest = 200_000
        /// A last line shorter than an eighth of the measure; one of a syllable or two, under a sixteenth.
        static let shortLast = 700
        static let shortLastShare = 125
        static let lonelyLast = 2_700
        static let lonelyLastShare = 62
        static func tier(_ tier: BreakTier) -> Int {
            switch tier {
            case .none, .word: 0
            case .compound: 1_500
            case .glue: 20_000
            case .bond: 40_000
            case .part: 60_000
            case .syllable: 80_000
            case .cluster: 400_000
            case .sign: 4_000_000
            }
        }
    }

    /// The candidates at which the lines end. A stretch between two that is wider than its line sticks out of a line of
    /// its own. The first candidate is the start of the text, the last its end. Linear in practice: only starts from
    /// which the text up to `end` fits in a line are looked at.
    mutating func breaks(_ candidates: [BreakCandidate]) -> [Int] {
        guard candidates.count > 1 else { return [] }
        var ends: [Int] = []
        withUnsafeTemporaryAllocation(of: Way.self, capacity: candidates.count) { ways in
            ways.initialize(repeating: Way())
            candidates.withUnsafeBufferPointer { find($0, ways) }
            var node = candidates.count - 1
            while node > 0 {
                ends.append(node)
                node = ways[node].previous
            }
        }
        ends.reverse()
        return ends
    }

    /// The cheapest way to a candidate, and the one before it on the way.
    private struct Way {
        var cost = 0
        var previous = 0
    }

    private mutating func find(
        _ candidates: UnsafeBufferPointer<BreakCandidate>, _ ways: UnsafeMutableBufferPointer<Way>
    ) {
        var oldest = 0
        for end in 1..<candidates.count {
            while oldest < end - 1, slack(candidates, oldest, end) < 0 { oldest += 1 }
            steps += end - oldest
            let isLast = end == candidates.count - 1
            let endCost = cost(ofEnd: candidates[end], isLast: isLast)
            var best = Int.max
            // Slack makes no line cheaper: most starts are passed over by what it cost to come so far. The first start makes
            // the longest line, and so mostly the cheapest way.
            for start in oldest..<end where ways[start].cost + endCost < best {
                let slack = slack(candidates, start, end)
                guard slack >= 0 || start == end - 1 else { continue }
                let cost =
                    ways[start].cost + endCost
                    + cost(ofSlack: slack, candidates[start], candidates[end], room: room(start), isLast: isLast)
                if cost < best {
                    best = cost
                    ways[end].previous = start
                }
            }
            ways[end].cost = best
        }
    }

    @inline(__always)
    private func slack(_ candidates: UnsafeBufferPointer<BreakCandidate>, _ start: Int, _ end: Int) -> Int {
        room(start) - (candidates[end].trimmed - candidates[start].advance)
    }

    @inline(__always)
    private func room(_ start: Int) -> Int {
        start == 0 ? measure.first.millipoints : measure.others.millipoints
    }

    /// What a line costs however much slack it has.
    func cost(ofEnd end: BreakCandidate, isLast: Bool) -> Int {
        var cost = Cost.line + Cost.tier(end.tier)
        if isLast { return cost }
        if end.endsWeakly { cost += end.tier == .glue ? Cost.weakGlue : Cost.weakEnd }
        // In ragged lines, which are mostly narrow, room is worth more than an unbroken compound.
        if end.cutsShort, end.tier == .compound, form != .ragged { cost += Cost.shortPart }
        if end.cutsShort, end.tier == .cluster { cost += Cost.shortRest }
        return cost
    }

    /// Never less than nothing.
    func cost(
        ofSlack slack: Int, _ start: BreakCandidate, _ end: BreakCandidate, room: Int, isLast: Bool
    ) -> Int {
        let share = max(0, slack) * 1000 / max(1, room)
        if form == .balanced { return Cost.slack * share * share / 1_000_000 }
        if isLast {
            guard start.cluster > 0, share > 1000 - Cost.shortLastShare else { return 0 }
            return share > 1000 - Cost.lonelyLastShare ? Cost.lonelyLast : Cost.shortLast
        }
        guard form == .filled else { return cube(share) }
        let used = max(0, slack) * 1000 / max(1, end.stretch - start.stretch)
        return used <= 1000 ? cube(used) : Cost.unfilled + Cost.short * share
    }

    /// Of thousandths.
    private func cube(_ share: Int) -> Int { Cost.slack * share * share * share / 1_000_000_000 }
}
