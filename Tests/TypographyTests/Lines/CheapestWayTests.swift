// The ends that the breaker finds are the cheapest, though it passes over most of the starts that there are.

import Geometry
import Testing

@testable import Typography

@Suite struct CheapestWayTests {
    private let measure = LineMeasure(first: Length(millipoints: 700), others: Length(millipoints: 900))

    @Test(
        "LB-14: what a breaker passes over is never cheaper than what it finds",
        arguments: [LineForm.ragged, .filled, .balanced])
    func passedOver(form: LineForm) {
        var random = SeededGenerator(state: 5)
        var longest = 0
        for _ in 0..<300 {
            let candidates = text(&random)
            var breaker = LineBreaker(measure: measure, form: form)
            let ends = breaker.breaks(candidates)
            #expect(ends == cheapest(candidates, breaker))
            longest = max(longest, ends.count)
        }
        #expect(longest > 10)
    }

    /// Parts of a text of any width and rank, some wider than a line.
    private func text(_ random: inout SeededGenerator) -> [BreakCandidate] {
        let tiers: [BreakTier] = [.word, .word, .compound, .glue, .bond, .part, .syllable, .cluster, .sign]
        var candidates = [BreakCandidate(cluster: 0, tier: .none, advance: 0, trimmed: 0)]
        var (advance, stretch) = (0, 0)
        for cluster in 1...Int.random(in: 1...60, using: &random) {
            let trimmed = advance + Int.random(in: 1...(cluster % 9 == 0 ? 1100 : 240), using: &random)
            advance = trimmed + Int.random(in: 0...1, using: &random) * 60
            stretch += Int.random(in: 0...90, using: &random)
            var candidate = BreakCandidate(
                cluster: cluster * 2, tier: tiers.randomElement(using: &random) ?? .word, advance: advance,
                trimmed: trimmed, stretch: stretch)
            candidate.endsWeakly = Bool.random(using: &random)
            candidate.cutsShort = Bool.random(using: &random)
            candidates.append(candidate)
        }
        return candidates
    }

    /// Every start of every line is looked at.
    private func cheapest(_ candidates: [BreakCandidate], _ breaker: LineBreaker) -> [Int] {
        var ways: [(cost: Int, ends: [Int])] = [(0, [])]
        let last = candidates.count - 1
        for end in 1...last {
            var best: (cost: Int, ends: [Int])?
            for start in 0..<end {
                let room = (start == 0 ? measure.first : measure.others).millipoints
                let slack = room - (candidates[end].trimmed - candidates[start].advance)
                guard slack >= 0 || start == end - 1 else { continue }
                let cost =
                    ways[start].cost + breaker.cost(ofEnd: candidates[end], isLast: end == last)
                    + breaker.cost(
                        ofSlack: slack, candidates[start], candidates[end], room: room, isLast: end == last)
                if cost < best?.cost ?? .max { best = (cost, ways[start].ends + [end]) }
            }
            ways.append(best ?? (0, []))
        }
        return ways[last].ends
    }
}
