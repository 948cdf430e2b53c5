// Finds the widths of a table's columns that make its rows lowest. Takes how high each cell is at each width, in whole
// steps of a grid; gives a step for each column. Knows no text and no pages.
//
// The height of a table is the sum over its rows of the highest cell, and each cell is a falling staircase of its
// column's width. Finding the least is NP-hard (Anderson and Sobti 1999, "The table layout problem"). Continuous models
// of it (Hurst, Marriott and Moulder 2005, "Toward tighter tables") blur the stairs, and exact search over them (Gange,
// Marriott, Moulder and Stuckey 2011, "Optimal automatic table layout") is exponential in the columns. Here both ends are
// held: the Lagrangian dual, in which each row's maximum becomes a weighted mean of its cells so that the columns fall
// apart and a knapsack over the grid solves them exactly, gives a bound below every table and a start; exchanges of steps
// between columns go down from there on the true stairs. What is left between the two is known: `bound`.

/// How high a cell is at each width of its column; index 0 is the column's least width.
typealias Stairs = [Int32]

struct ColumnFit {
    /// Steps of the grid that the columns get, `least` included.
    struct Result {
        var steps: [Int]
        /// The sum of the rows' heights and the penalties, and what no widths can go below.
        var cost: Int
        var bound: Int
    }

    /// For each row the stairs of its cells, one for each column, of one length in a column.
    let rows: [[Stairs]]
    /// For each column what its width costs besides, whatever the height of its rows: words that it parts.
    let penalties: [Stairs]
    /// The least steps of each column, and the steps of the whole table.
    let least: [Int]
    let total: Int
    /// Steps that each column would have if only the amount of its text counted: among equals the nearest wins, so that a
    /// small change of a cell moves little.
    let anchor: [Int]
    /// Costs that differ by less are alike: where the rows are a sample, the last hundredth of it says nothing.
    var tolerance = 1
    /// What is known of the pages that the rows will fill.
    var paging: Paging?
    /// How often the weights of the dual are moved. More prove more (with 300 the bound comes within a twentieth of what
    /// was found), but find no better widths to speak of.
    var rounds = 12

    private var columns: Int { least.count }
    /// Steps to give away.
    private var spare: Int { max(0, total - least.reduce(0, +)) }

    func best() -> Result {
        guard columns > 1, spare > 0, !rows.isEmpty else {
            return Result(steps: evenly(), cost: 0, bound: 0)
        }
        var descent = Descent(
            rows: rows, penalties: penalties, tolerance: tolerance, paging: paging,
            anchor: zip(anchor, least).map { max(0, $0 - $1) })
        var best = descent.descend(from: evenly().enumerated().map { $0.element - least[$0.offset] })
        var dual = Dual(rows: rows, penalties: penalties, spare: spare)
        var bound = 0
        for _ in 0..<rounds {
            let (given, value) = dual.step()
            bound = max(bound, value)
            let found = descent.descend(from: given)
            if found.merit < best.merit { best = found }
            if paging == nil, best.merit.cost * tolerance <= bound { break }
        }
        return Result(steps: zip(best.given, least).map(+), cost: best.merit.cost * tolerance, bound: bound)
    }

    /// What the table costs if the anchor alone gives the widths.
    var evenCost: Int {
        let descent = Descent(rows: rows, penalties: penalties, tolerance: 1, paging: nil, anchor: [])
        return descent.merit(zip(evenly(), least).map(-)).cost
    }

    /// The least of each column, and the rest as the anchor has it.
    private func evenly() -> [Int] {
        let wanted = zip(anchor, least).map { max(1, $0 - $1) }
        let sum = wanted.reduce(0, +)
        var steps = zip(least, wanted).map { $0 + spare * $1 / max(1, sum) }
        var column = 0
        while steps.reduce(0, +) < total, !steps.isEmpty {
            steps[column % steps.count] += 1
            column += 1
        }
        return steps
    }
}

/// Rows that begin pages divide a table: what a stretch of rows needs beyond its last full page is paper.
struct Paging {
    /// Rows that share pages, and the height of a page.
    let stretches: [Range<Int>]
    let page: Int
    /// The rows of the header, which stand on each page, and what a row needs besides its text.
    let header: Range<Int>
    let padding: Int

    func pages(_ heights: [Int]) -> Int {
        func height(_ rows: Range<Int>) -> Int { rows.reduce(0) { $0 + heights[$1] + padding } }
        let room = max(1, page - height(header))
        return stretches.reduce(0) { $0 + (height($1) + room - 1) / room }
    }
}

/// What is compared, in this order: the pages, as far as they are known; the height of the table with the penalties, how
/// evenly its rows are filled, how far it is from the anchor.
struct Merit: Comparable {
    var pages = 0
    var cost = 0
    var unevenness = 0
    var distance = 0

    static func < (a: Merit, b: Merit) -> Bool {
        (a.pages, a.cost, a.unevenness, a.distance) < (b.pages, b.cost, b.unevenness, b.distance)
    }
}

/// Goes down from given steps by moving some from one column to another, as long as that makes the table better.
private struct Descent {
    let rows: [[Stairs]]
    let penalties: [Stairs]
    let tolerance: Int
    let paging: Paging?
    let anchor: [Int]

    mutating func descend(from start: [Int]) -> (given: [Int], merit: Merit) {
        var given = start
        var merit = merit(given)
        var isBetter = true
        while isBetter {
            isBetter = false
            for step in Self.moves {
                while let (better, found) = exchange(given, step, merit) {
                    (given, merit) = (better, found)
                    isBetter = true
                }
            }
        }
        return (given, merit)
    }

    /// Steps that are moved at once: from large to small, so that a valley behind a hill is found.
    private static let moves = [64, 32, 16, 8, 5, 3, 2, 1]

    /// The best move of so many steps from one column to another, if it makes the table better.
    private func exchange(_ given: [Int], _ step: Int, _ merit: Merit) -> ([Int], Merit)? {
        var best: ([Int], Merit)?
        for from in given.indices where given[from] >= step {
            for to in given.indices where to != from {
                var moved = given
                moved[from] -= step
                moved[to] += step
                let found = self.merit(moved)
                if found < (best?.1 ?? merit) { best = (moved, found) }
            }
        }
        return best
    }

    func merit(_ given: [Int]) -> Merit {
        var merit = Merit()
        var heights: [Int] = []
        if paging != nil { heights.reserveCapacity(rows.count) }
        for row in rows {
            var highest = 0
            for (stairs, steps) in zip(row, given) {
                let height = Int(stairs[min(steps, stairs.count - 1)])
                highest = max(highest, height)
                merit.unevenness += height * height
            }
            merit.cost += highest
            if paging != nil { heights.append(highest) }
        }
        for (stairs, steps) in zip(penalties, given) { merit.cost += Int(stairs[min(steps, stairs.count - 1)]) }
        merit.cost /= tolerance
        if let paging { merit.pages = paging.pages(heights) }
        merit.distance = zip(given, anchor).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        return merit
    }
}

/// The Lagrangian dual: each row's maximum replaced by a mean of its cells. Whatever the weights, no table is lower.
private struct Dual {
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
