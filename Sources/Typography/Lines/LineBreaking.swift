// Breaks a shaped paragraph into lines: the one door for line breaking. Takes advances, break tiers and a measure;
// gives cluster ranges. All in integers, so that the same text breaks alike everywhere (RP-04).
//
// The paragraph is broken as a whole: the cheapest way from its start to its end (Knuth and Plass 1981, without
// shrinking). Lines may end at words (T1) and inside listed compounds (T2); glue, syllables and at last any cluster
// are let in only when no other way keeps every line inside the measure.

import Geometry

/// The clusters of one line; spaces at its end belong to it but are not drawn.
public struct LineRange: Sendable {
    public var clusters: Range<Int>
    /// The clusters that are drawn: without spaces at the end.
    public var drawn: Range<Int>
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

/// A place where a line may end: before which cluster, and how well.
struct BreakCandidate {
    let cluster: Int
    let tier: BreakTier
    /// Advance of everything before it, and the same without the spaces that stand right before it.
    let advance: Int
    let trimmed: Int
}

struct LineBreaker {
    let measure: LineMeasure
    /// Lines of about the same length, the last among them (titles).
    let isBalanced: Bool
    /// Lines tried so far: what tests count instead of the clock (LB-14).
    private(set) var steps = 0

    init(measure: LineMeasure, isBalanced: Bool) {
        self.measure = measure
        self.isBalanced = isBalanced
    }

    /// A line costs `line`, so that fewer lines win; its slack costs by the cube of its share of the measure;
    /// a worse tier costs what it takes to prefer a loose line.
    private enum Cost {
        static let line = 2_000
        static let slack = 10_000
        static func tier(_ tier: BreakTier) -> Int {
            switch tier {
            case .none, .word: 0
            case .compound: 150
            case .glue: 20_000
            case .syllable: 60_000
            case .cluster: 400_000
            }
        }
    }

    /// The candidates at which the lines end, or nothing if some stretch between two is wider than its line.
    /// The first candidate is the start of the text, the last its end. Linear in practice: only starts from which the
    /// text up to `end` fits in a line are looked at.
    mutating func breaks(_ candidates: [BreakCandidate]) -> [Int]? {
        guard candidates.count > 1 else { return [] }
        var costs = [Int](repeating: 0, count: candidates.count)
        var previous = [Int](repeating: 0, count: candidates.count)
        var oldest = 0
        for end in 1..<candidates.count {
            while oldest < end, slack(candidates, oldest, end) < 0 { oldest += 1 }
            steps += end - oldest
            var best = Int.max
            for start in oldest..<end {
                let slack = slack(candidates, start, end)
                guard slack >= 0 else { continue }
                let isLast = end == candidates.count - 1
                let cost = costs[start] + self.cost(slack, room(start), candidates[end].tier, isLast: isLast)
                if cost < best {
                    best = cost
                    previous[end] = start
                }
            }
            // Widths only grow: what cannot be reached here cannot be passed.
            if best == .max { return nil }
            costs[end] = best
        }
        var ends: [Int] = []
        var node = candidates.count - 1
        while node > 0 {
            ends.append(node)
            node = previous[node]
        }
        return ends.reversed()
    }

    @inline(__always)
    private func slack(_ candidates: [BreakCandidate], _ start: Int, _ end: Int) -> Int {
        room(start) - (candidates[end].trimmed - candidates[start].advance)
    }

    @inline(__always)
    private func room(_ start: Int) -> Int {
        start == 0 ? measure.first.millipoints : measure.others.millipoints
    }

    private func cost(_ slack: Int, _ room: Int, _ tier: BreakTier, isLast: Bool) -> Int {
        let fixed = Cost.line + Cost.tier(tier)
        let share = slack * 1000 / max(1, room)
        if isBalanced { return fixed + Cost.slack * share * share / 1_000_000 }
        if isLast { return fixed }
        return fixed + Cost.slack * share * share * share / 1_000_000_000
    }
}
