// Draws the rules of tables: under rows, between columns, around headings. Decides no place.

import Geometry
import Pages

extension PageFiller {
    /// Across the table, but for some of its columns.
    func addRule(_ table: SetTable, at y: Length, outside columns: Set<Int> = []) {
        guard !columns.isEmpty else {
            return stroke(Point(x: left, y: y), Point(x: left + table.width, y: y))
        }
        var start: Length?
        for column in 0..<table.edges.count - 1 {
            if columns.contains(column) {
                if let from = start { stroke(Point(x: from, y: y), Point(x: left + table.edges[column], y: y)) }
                start = nil
            } else if start == nil {
                start = left + table.edges[column]
            }
        }
        if let from = start { stroke(Point(x: from, y: y), Point(x: left + table.width, y: y)) }
    }

    /// The upright rules of the rows that stand on this page; none inside of cells.
    func endBody(_ body: TableBody) {
        guard y > body.top else { return }
        for (index, edge) in body.table.edges.enumerated() {
            let x = left + edge
            var from = body.top
            for gap in body.gaps where gap.edge == index {
                if gap.from > from { stroke(Point(x: x, y: from), Point(x: x, y: gap.from)) }
                from = gap.to
            }
            if y > from { stroke(Point(x: x, y: from), Point(x: x, y: y)) }
        }
    }

    func box(_ frame: Rectangle) {
        let (x0, y0, x1, y1) = (frame.origin.x, frame.origin.y, frame.maxX, frame.maxY)
        stroke(Point(x: x0, y: y0), Point(x: x1, y: y0))
        stroke(Point(x: x0, y: y1), Point(x: x1, y: y1))
        stroke(Point(x: x0, y: y0), Point(x: x0, y: y1))
        stroke(Point(x: x1, y: y0), Point(x: x1, y: y1))
    }

    private func stroke(_ from: Point, _ to: Point) {
        add(.stroke(Stroke(from: from, to: to, width: GalleySetter.ruleWidth)))
    }
}
