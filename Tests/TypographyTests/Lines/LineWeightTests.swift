// What the line breaker weighs besides slack, on candidates made by hand: the measure is 520, all in one unit.

import Geometry
import Testing

@testable import Typography

@Suite("Weights of line ends") struct LineWeightTests {
    /// Ends of the first line, then of the text.
    private func firstEnd(
        _ places: [(at: Int, tier: BreakTier, weak: Bool)], end: Int, form: LineForm = .ragged, stretch: Int = 10
    )
        -> Int?
    {
        var candidates = [BreakCandidate(cluster: 0, tier: .none, advance: 0, trimmed: 0)]
        for (index, place) in places.enumerated() {
            candidates.append(
                BreakCandidate(
                    cluster: index + 1, tier: place.tier, advance: place.at, trimmed: place.at,
                    stretch: place.at / stretch,
                    endsWeakly: place.weak))
        }
        candidates.append(
            BreakCandidate(cluster: places.count + 1, tier: .word, advance: end, trimmed: end, stretch: end / stretch))
        var breaker = LineBreaker(measure: LineMeasure(Length(millipoints: 520)), form: form)
        return breaker.breaks(candidates).first.map { candidates[$0].advance }
    }

    @Test("LB-10: a line ends before a word that leans on the next, unless that costs too much slack")
    func weakEnds() {
        #expect(firstEnd([(480, .word, false), (500, .word, true)], end: 900) == 480)
        #expect(firstEnd([(480, .word, false), (500, .word, false)], end: 900) == 500)
        #expect(firstEnd([(240, .word, false), (500, .word, true)], end: 750) == 500)
    }

    @Test("A last line of one short word takes company along")
    func shortLast() {
        #expect(firstEnd([(400, .word, false), (500, .word, false)], end: 530) == 400)
        #expect(firstEnd([(400, .word, false), (500, .word, false)], end: 700) == 500)
    }

    @Test("A compound is cut only where the line would be poor without")
    func compounds() {
        #expect(firstEnd([(440, .word, false), (510, .compound, false)], end: 900) == 440)
        #expect(firstEnd([(210, .word, false), (510, .compound, false)], end: 700) == 510)
    }

    @Test(
        "In filled lines a compound is cut beside a syllable only where the line would be far from full; in cells as others are"
    )
    func shortParts() {
        func first(_ form: LineForm, isShort: Bool) -> Int? {
            var candidates = [440, 510].enumerated().map { index, at in
                BreakCandidate(
                    cluster: index + 1, tier: index == 0 ? .word : .compound, advance: at, trimmed: at, stretch: at / 4)
            }
            candidates[1].cutsShort = isShort
            let start = BreakCandidate(cluster: 0, tier: .none, advance: 0, trimmed: 0)
            let end = BreakCandidate(cluster: 3, tier: .word, advance: 900, trimmed: 900, stretch: 225)
            var breaker = LineBreaker(measure: LineMeasure(Length(millipoints: 520)), form: form)
            let all = [start] + candidates + [end]
            return breaker.breaks(all).first.map { all[$0].advance }
        }
        // 80 of the 110 that spreading can take: 0.38 of the dearest slack.
        #expect(first(.filled, isShort: false) == 510 && first(.filled, isShort: true) == 440)
        #expect(first(.ragged, isShort: true) == first(.ragged, isShort: false))
    }

    @Test("A filled line that spreading cannot fill is worse than a cut compound")
    func unfilled() {
        // Spreading can take a tenth: 44 of the 80 that 440 leaves, 51 of the 10 that 510 leaves.
        #expect(firstEnd([(440, .word, false), (510, .compound, false)], end: 900, form: .filled) == 510)
        // However little it is short: nothing can be spread here.
        #expect(
            firstEnd([(514, .word, false), (520, .compound, false)], end: 900, form: .filled, stretch: 9_999) == 520)
    }
}
