// Sets a chart as one box: its words as glyphs, its scores as areas in black and white. Takes words and scores ready,
// gives a galley's pieces.

import Composition
import Geometry
import Language
import Pages
import Typography

extension GalleySetter {
    func set(_ chart: FlowChart, width: Length, _ pieces: inout [Piece]) {
        var box = chart.kind == .radar ? radar(chart, width: width) : bars(chart, width: width)
        if let figure = add(.figure) {
            structure[figure].alternative = chart.alternative
            box.items = box.items.map { $0.part(of: figure) }
        }
        box.keepsNext = chart.caption != nil
        pieces.append(.box(box))
        guard let caption = chart.caption else { return }
        pieces.append(.space(length(caption.style.before), isKept: false))
        pieces += set(caption, width: width).map(Piece.box)
    }

    /// Words of a chart in lines of a width: what they draw, relative to their upper left corner, and how high they are.
    func chartWords(_ text: FlowText, _ style: Style, width: Length, align: Alignment) -> Box {
        let set = set(text, style, LineMeasure(width))
        var box = Box(height: style.leading * set.lines.count)
        for line in set.lines.indices {
            box.items += items(set, line, text, style, at: .zero, align: align)
                .map { $0.moved(by: Point(x: .zero, y: style.leading * line)) }
        }
        return box
    }

    func naturalWidth(_ text: FlowText, _ style: Style) -> Length { setLine(text, style).shaped.advance }
}

/// Shades and lines of charts: told apart in print and by a copier.
enum ChartInk {
    static let bar = 550
    static let barBefore = 1_000
    static let radarFill = 850
    static let grid = 780
    static let gridLine = Length.points(0.4)
    static let line = Length.points(0.6)
    static let bold = Length.points(1.2)
    /// A full score, in hundredths.
    static let full = 10_000
}

extension Area {
    static func line(_ from: Point, _ to: Point, width: Length, shade: Int = 0) -> PageItem {
        var area = Area([from, to])
        area.isClosed = false
        area.outline = width
        area.outlineShade = shade
        return .area(area)
    }

    static func bar(_ frame: Rectangle, fill: Int) -> PageItem {
        var area = Area([
            frame.origin, Point(x: frame.maxX, y: frame.origin.y), Point(x: frame.maxX, y: frame.maxY),
            Point(x: frame.origin.x, y: frame.maxY),
        ])
        area.fill = fill
        area.outline = ChartInk.line
        return .area(area)
    }

    /// A broken line, so that a copier keeps it apart from the grid.
    static func dashes(x: Length, from top: Length, to bottom: Length) -> [PageItem] {
        let (dash, gap) = (Length.points(4), Length.points(2.5))
        var items: [PageItem] = []
        var y = top
        while y < bottom {
            items.append(
                line(Point(x: x, y: y), Point(x: x, y: min(y + dash, bottom)), width: ChartInk.bold))
            y = y + dash + gap
        }
        return items
    }
}
