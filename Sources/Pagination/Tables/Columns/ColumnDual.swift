// The bound below all widths, and starts for the way down (ColumnFit says why). Takes stairs and the steps to give away.

/// The Lagrangian dual: each row's maximum replaced by a mean of its cells. Whatever the weights, no table is lower.
struct Dual {
    let rows: [[Stairs]]
    let penalties: [Stairs]
    let spare: Int
    /// For each row and column, together 1 in a row.
    private var weights: [[Double]]
    private var round = 0
    /// Heights are whole: a bound just above one proves the next, but not by an error of the last bit.
    private static let rounding = 1e-6

    init(rows: [[Stairs]], penalties: [Stairs], spare: Int) {
        self.rows = rows
        self.penalties = penalties
        self.spare = spare
        weights = rows.map { Array(repeating: 1 / Double($0.count), count: $0.count) }
    }

    /// The best steps for the weights in force and the bound that they prove; then moves the weights to the cells that
    /// were highest.
    mutating func step() -> (given: [Int], bound: Int) {
        let (given, value) = knapsack(columnStairs())
        round += 1
        let reach = 2 / Double(1 + round)
        for (index, row) in rows.enumerated() {
            let heights = zip(row, given).map { Double($0[min($1, $0.count - 1)]) }
            let highest = max(1, heights.max() ?? 1)
            var sum = 0.0
            for column in heights.indices {
                weights[index][column] *= 1 + reach * heights[column] / highest
                sum += weights[index][column]
            }
            for column in heights.indices { weights[index][column] /= sum }
        }
        return (given, Int((value - Self.rounding).rounded(.up)))
    }

    /// What each column costs at each width, over all rows.
    private func columnStairs() -> [[Double]] {
        var sums = penalties.map { $0.map(Double.init) }
        for (row, weights) in zip(rows, weights) {
            for (column, stairs) in row.enumerated() {
                let weight = weights[column]
                for step in stairs.indices { sums[column][step] += weight * Double(stairs[step]) }
            }
        }
        return sums
    }

    /// Gives all spare steps to the columns so that the sum of their costs is least: exact.
    private func knapsack(_ costs: [[Double]]) -> (given: [Int], value: Double) {
        var least = [Double](repeating: 0, count: spare + 1)
        var choices: [[Int]] = []
        for (column, cost) in costs.enumerated() {
            var next = [Double](repeating: .infinity, count: spare + 1)
            var choice = [Int](repeating: 0, count: spare + 1)
            for used in 0...spare {
                for own in 0...used where column > 0 || own == used {
                    let value = least[used - own] + cost[min(own, cost.count - 1)]
                    if value < next[used] {
                        next[used] = value
                        choice[used] = own
                    }
                }
            }
            least = next
            choices.append(choice)
        }
        var given = [Int](repeating: 0, count: costs.count)
        var left = spare
        for column in costs.indices.reversed() {
            given[column] = choices[column][left]
            left -= given[column]
        }
        return (given, least[spare])
    }
}
