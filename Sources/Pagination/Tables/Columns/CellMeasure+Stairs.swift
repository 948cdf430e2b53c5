// A cell at all widths of a grid: how high it is, and what its parted words cost. Measures only where something changes.

import Geometry

extension CellMeasure {
    /// What it costs, in lines of the table's height, if a cell parts words that belong together (นายสมชาย / ใจดี), and
    /// if a heading does so or parts a word (ผู้ / รับผิดชอบ): it stands on every page. Half as much again parts addresses in
    /// the examples for it; half as much parts ผู้รับผิดชอบ.
    private static let partedCost = 2
    private static let partedHeadingCost = 7

    /// Between two widths at which the cell comes to the same lies no other: true of line breaking but for rare lines.
    func stairs(
        _ grid: ColumnGrid, _ column: Int, isHeading: Bool, _ setter: GalleySetter
    ) -> (heights: Stairs, penalties: Stairs) {
        let count = grid.count(column)
        var heights = Stairs(repeating: 0, count: count)
        var penalties = heights
        func measure(_ index: Int) {
            let width = grid.width(column, index) - SetTable.sidePadding * 2
            let outcome = outcome(at: max(width, GalleySetter.leastRoom), setter)
            let parted =
                isHeading
                ? (outcome.inCompounds + outcome.inHeld) * Self.partedHeadingCost : outcome.inHeld * Self.partedCost
            heights[index] = Int32(clamping: outcome.height.millipoints)
            penalties[index] = Int32(clamping: (setter.lineHeight * parted).millipoints)
        }
        func fill(_ low: Int, _ high: Int) {
            guard high - low > 1 else { return }
            if heights[low] == heights[high], penalties[low] == penalties[high] {
                for index in low + 1..<high { (heights[index], penalties[index]) = (heights[low], penalties[low]) }
                return
            }
            let middle = (low + high) / 2
            measure(middle)
            fill(low, middle)
            fill(middle, high)
        }
        measure(0)
        if count > 1 { measure(count - 1) }
        fill(0, count - 1)
        return (heights, penalties)
    }
}
