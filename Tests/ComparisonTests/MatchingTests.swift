import Fixtures
import Testing

@testable import Comparison

/// What belongs together, what moved, and the way from one row to another.
@Suite struct MatchingTests {
    @Test func `Things are paired by the first likeness that holds, each once`() {
        let pairs = Pairs(
            ["a1", "b2", "c3", "d๔"], ["x4", "b9", "a2", "z7"],
            by: [{ String($0.prefix(1)) }, { String($0.suffix(1)) }])
        // `d๔` and `x4` by their second likeness: digits are alike.
        #expect(pairs.both.map { $0.old + $0.new } == ["d๔x4", "b2b9", "a1a2"])
        #expect(pairs.onlyOld == ["c3"] && pairs.onlyNew == ["z7"])
    }

    @Test func `Only what left the longest run that kept its order has moved`() {
        #expect(Order.moved([1, 2, 3, 4], keys: ["a", "b", "c", "d"]).isEmpty)
        #expect(Order.moved([4, 1, 2, 3], keys: ["d", "a", "b", "c"]) == [0])
        #expect(Order.moved([2, 3, 4, 1], keys: ["b", "c", "d", "a"]) == [3])
    }

    @Test func `From either side the same things have moved`() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<500 {
            let old = ["a", "b", "c", "d", "e", "f"]
            let new = old.shuffled(using: &random)
            func moved(_ from: [String], _ to: [String]) -> Set<String> {
                Set(Order.moved(to.map { from.firstIndex(of: $0) ?? 0 }, keys: to).map { to[$0] })
            }
            #expect(moved(old, new) == moved(new, old), "\(new)")
        }
    }

    @Test func `The way between two rows goes over both in order, and over a longest common run`() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let (old, new) = (Self.row(&random), Self.row(&random))
            var (gone, came, same) = ([Int](), [Int](), 0)
            for step in alignment(old, new) {
                switch step {
                case .same(let before, let after):
                    #expect(old[before] == new[after])
                    (gone, came, same) = (gone + [before], came + [after], same + 1)
                case .old(let index): gone.append(index)
                case .new(let index): came.append(index)
                }
            }
            #expect(gone == Array(old.indices) && came == Array(new.indices))
            #expect(same == Self.longest(old[...], new[...]), "\(old) \(new)")
        }
    }

    private static func row(_ random: inout SeededGenerator) -> [Int] {
        (0..<Int.random(in: 0...7, using: &random)).map { _ in Int.random(in: 0...3, using: &random) }
    }

    /// By trying everything.
    private static func longest(_ a: ArraySlice<Int>, _ b: ArraySlice<Int>) -> Int {
        guard let first = a.first, let other = b.first else { return 0 }
        if first == other { return 1 + longest(a.dropFirst(), b.dropFirst()) }
        return max(longest(a.dropFirst(), b), longest(a, b.dropFirst()))
    }
}
