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
