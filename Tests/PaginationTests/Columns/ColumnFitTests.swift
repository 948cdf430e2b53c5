// The search for widths on stairs made by hand and by chance, held against every way there is.

import Fixtures
import Testing

@testable import Pagination

@Suite("Fitting columns") struct ColumnFitTests {
    /// The height of so much text at each width, as lines would fall.
    private func stairs(_ area: Int, from least: Int, count: Int) -> Stairs {
        (0..<count).map { Int32((area + least + $0 - 1) / (least + $0)) }
    }

    private func fit(_ areas: [[Int]], least: [Int], total: Int, anchor: [Int]? = nil) -> ColumnFit {
        let spare = total - least.reduce(0, +)
        let rows = areas.map { row in zip(row, least).map { stairs($0, from: $1, count: spare + 1) } }
        return ColumnFit(
            rows: rows, penalties: least.map { _ in Stairs(repeating: 0, count: spare + 1) }, least: least,
            total: total, anchor: anchor ?? least.map { _ in total / least.count })
    }

    /// The least height of all ways to give the spare steps to three columns.
    private func least(_ fit: ColumnFit) -> Int {
        let spare = fit.total - fit.least.reduce(0, +)
        var best = Int.max
        for first in 0...spare {
            for second in 0...(spare - first) {
                let given = [first, second, spare - first - second]
                let height = fit.rows.reduce(0) { sum, row in
                    sum + (zip(row, given).map { Int($0[$1]) }.max() ?? 0)
                }
                best = min(best, height)
            }
        }
        return best
    }

    @Test("The height is the least there is, or within three hundredths, and the bound is below it", arguments: 0..<60)
    func exact(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let rows = Int.random(in: 1...12, using: &generator)
        let areas = (0..<rows).map { _ in (0..<3).map { _ in Int.random(in: 0...900, using: &generator) } }
        let fit = fit(areas, least: (0..<3).map { _ in Int.random(in: 3...12, using: &generator) }, total: 60)
        let best = fit.best()
        let least = least(fit)
        #expect(best.steps.reduce(0, +) == 60 && zip(best.steps, fit.least).allSatisfy(>=))
        #expect(best.bound <= least && best.cost >= least)
        #expect(best.cost * 100 <= least * 103, "\(best.cost) for \(least)")
    }

    @Test("Six columns: what is found lies within a twelfth of the proven bound", arguments: 0..<4)
    func gap(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let areas = (0..<10).map { _ in (0..<6).map { _ in Int.random(in: 20...400, using: &generator) } }
        var fit = fit(areas, least: [8, 8, 8, 8, 8, 8], total: 84)
        fit.rounds = 100
        let best = fit.best()
        #expect(best.bound * 13 >= best.cost * 12, "\(best)")
    }

    @Test("One full column beside empty ones takes all they can spare")
    func oneFull() {
        let best = fit([[0, 1200, 0], [0, 900, 0]], least: [5, 5, 5], total: 60).best()
        #expect(best.steps == [5, 50, 5])
    }

    @Test("Columns alike are equally wide; so are those without any text")
    func alike() {
        #expect(fit([[400, 400, 400]], least: [5, 5, 5], total: 60).best().steps == [20, 20, 20])
        #expect(fit([[0, 0, 0]], least: [5, 5, 5], total: 60).best().steps == [20, 20, 20])
    }

    @Test("No room to spare, one column, no rows: the least, and what is over by the anchor")
    func degenerate() {
        #expect(fit([[400, 400, 400]], least: [20, 20, 20], total: 60).best().steps == [20, 20, 20])
        #expect(fit([[400]], least: [5], total: 60).best().steps == [60])
        #expect(fit([], least: [5, 5], total: 60, anchor: [35, 25]).best().steps == [35, 25])
    }

    @Test("Where rows begin pages, a page less is worth a higher table")
    func pages() {
        // Rows of some twenty lines, each on pages of its own of 20: the lowest table is not always that of least pages.
        func pages(_ fit: ColumnFit, _ steps: [Int]) -> Int {
            fit.rows.reduce(0) { sum, row in
                let height = zip(row, zip(steps, fit.least)).map { Int($0[$1.0 - $1.1]) }.max() ?? 0
                return sum + (height + 19) / 20
            }
        }
        var saved = 0
        for seed in 0..<30 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let areas = (0..<5).map { _ in (0..<3).map { _ in Int.random(in: 200...500, using: &generator) } }
            var fit = fit(areas, least: [5, 5, 5], total: 60)
            let free = pages(fit, fit.best().steps)
            fit.paging = Paging(stretches: areas.indices.map { $0..<$0 + 1 }, page: 20, header: 0..<0, padding: 0)
            let paged = pages(fit, fit.best().steps)
            #expect(paged <= free)
            saved += free - paged
        }
        #expect(saved > 0)
    }

    @Test("The same rows give the same widths, whatever the order of the rows", arguments: 0..<10)
    func order(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let areas = (0..<8).map { _ in (0..<3).map { _ in Int.random(in: 0...900, using: &generator) } }
        let one = fit(areas, least: [5, 5, 5], total: 60).best()
        let other = fit(areas.reversed(), least: [5, 5, 5], total: 60).best()
        #expect(one.cost == other.cost && one.steps == other.steps)
    }
}
