// The way down to better widths: exchanges of steps between columns, each judged by what it does to the table. Takes stairs
// and a start, gives the best that it comes to.

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
struct Descent {
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
