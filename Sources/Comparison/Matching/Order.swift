// Which of several things changed their place: those that stand outside the longest run that kept its order. Takes the
// places, gives the things; the answer is the same from either side.

enum Order {
    /// The indices (in the newer order) of things that moved. `old` gives for each its place in the older order, `keys` a
    /// name that is the same on both sides.
    static func moved(_ old: [Int], keys: [String]) -> Set<Int> {
        let byOld = old.indices.sorted { old[$0] < old[$1] }
        // Two neighbours that changed about: either may be the one that moved. The names decide, not the side.
        let isForward = keys.lexicographicallyPrecedes(byOld.map { keys[$0] })
        let order = isForward ? byOld : Array(old.indices)
        let places = isForward ? order : order.map { old[$0] }
        let kept = longestRise(places).map { order[$0] }
        return Set(old.indices).subtracting(kept)
    }

    /// The indices of a longest rising run of distinct numbers.
    private static func longestRise(_ numbers: [Int]) -> [Int] {
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: numbers.count)
        for index in numbers.indices {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if numbers[ends[middle]] < numbers[index] { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? ends[low - 1] : nil
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var run: [Int] = []
        var at = ends.last
        while let index = at {
            run.append(index)
            at = before[index]
        }
        return run
    }
}
