// The widths that a search tries: whole steps of a grid, from a least one on. Takes them from `MeasuredTable`; measures
// nothing.

import Geometry

struct ColumnGrid {
    let step: Length
    /// Steps that each column has at least, that all have together, and that each would have by the amount of its text.
    let least: [Int]
    let total: Int
    let anchor: [Int]
    /// Steps beyond the least that are looked at; where nothing is said, twice as many as the amount of text asks for.
    let reach: Int?

    /// Room for a heading, in steps, in a column that is nearly empty.
    private static let leastReach = 20

    /// The widths of a column that are measured: what is beyond counts as the last.
    func count(_ column: Int) -> Int {
        let spare = max(0, total - least.reduce(0, +))
        return min(spare, reach ?? max(anchor[column] * 2 - least[column], Self.leastReach)) + 1
    }

    func width(_ column: Int, _ index: Int) -> Length { step * (least[column] + index) }
}
