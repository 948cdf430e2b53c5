// A radar chart: scores on spokes around a middle, names and scores at their tips. Takes words and scores, gives a box;
// breaks no page.

import Composition
import Geometry
import Glibc
import Language
import Pages

extension GalleySetter {
    /// How high a radar chart is unless told otherwise, and the width of a name at a tip.
    private static let radarHeight = Length.millimetres(135)
    private static let tipWidth = Length.millimetres(34)
    private static let tipGap = Length.points(6)

    func radar(_ chart: FlowChart, width: Length) -> Box {
        let height = min(chart.height ?? Self.radarHeight, setup.textHeight)
        let tips = chart.bars.map { tip($0, chart.style) }
        let tallest = tips.map(\.height).max() ?? .zero
        // Names stand above and below the circle, and at its sides.
        let vertical = (height - tallest * 2) / 2 - Self.tipGap
        let horizontal = (width - Self.tipWidth * 2) / 2 - Self.tipGap
        let radius = max(min(vertical, horizontal), .points(20))
        let spokes = RadarSpokes(
            count: chart.bars.count, middle: Point(x: width / 2, y: tallest + Self.tipGap + radius), radius: radius)
        var box = Box(height: radius * 2 + (tallest + Self.tipGap) * 2)
        box.items = scores(chart, spokes, web: web(chart, spokes)) + scale(chart, spokes)
        for (index, tip) in tips.enumerated() {
            let place = tipPlace(spokes.direction(index), spokes.point(index, ChartInk.full), tip.height)
            box.items += tip.items.map { $0.moved(by: place) }
        }
        return box
    }

    /// The name of a spoke in lines of its own, the score below it, centred.
    private func tip(_ bar: FlowChart.Bar, _ style: Style) -> Box {
        var box = chartWords(bar.label, style, width: Self.tipWidth, align: .center)
        let score = chartWords(bar.printed, style, width: Self.tipWidth, align: .center)
        box.items += score.items.map { $0.moved(by: Point(x: .zero, y: box.height)) }
        box.height = box.height + score.height
        return box
    }

    /// The upper left corner of a tip's words: beside the tip, in the direction of its spoke.
    private func tipPlace(_ direction: (x: Double, y: Double), _ tip: Point, _ height: Length) -> Point {
        let gap = Self.tipGap.points
        let x = tip.x.points + direction.x * (gap + Self.tipWidth.points / 2) - Self.tipWidth.points / 2
        let y = tip.y.points + direction.y * (gap + height.points / 2) - height.points / 2
        return Point(x: .points(x), y: .points(y))
    }

    /// Rings at each step of the scale and the spokes.
    private func web(_ chart: FlowChart, _ spokes: RadarSpokes) -> [PageItem] {
        let steps = max(1, chart.scale.count - 1)
        var items = (1...steps).map { step -> PageItem in
            var ring = Area(spokes.polygon { _ in ChartInk.full * step / steps })
            ring.outline = step == steps ? ChartInk.line : ChartInk.gridLine
            ring.outlineShade = step == steps ? 0 : ChartInk.grid
            return .area(ring)
        }
        items += (0..<spokes.count).map { index in
            Area.line(
                spokes.middle, spokes.point(index, ChartInk.full), width: ChartInk.gridLine, shade: ChartInk.grid)
        }
        return items
    }

    /// What the rings stand for, beside the first spoke.
    private func scale(_ chart: FlowChart, _ spokes: RadarSpokes) -> [PageItem] {
        let style = chart.style.scaled(by: Ratio(3, 4))
        let steps = max(1, chart.scale.count - 1)
        return chart.scale.indices.dropFirst().flatMap { step in
            let ring = spokes.point(0, ChartInk.full * step / steps)
            let words = chartWords(chart.scale[step], style, width: Self.tipWidth, align: .left)
            let place = Point(x: ring.x + .points(2), y: ring.y - style.leading.scaled(by: 1, over: 4))
            return words.items.map { $0.moved(by: place) }
        }
    }

    /// The shade of the scores below the web, their outline above it.
    private func scores(_ chart: FlowChart, _ spokes: RadarSpokes, web: [PageItem]) -> [PageItem] {
        var shade = Area(spokes.polygon { chart.bars[$0].score })
        var outline = shade
        shade.fill = ChartInk.radarFill
        outline.outline = ChartInk.bold
        return [.area(shade)] + web + [.area(outline)]
    }
}

/// The spokes of a radar chart: the first upwards, the others clockwise.
private struct RadarSpokes {
    let count: Int
    let middle: Point
    let radius: Length

    func direction(_ index: Int) -> (x: Double, y: Double) {
        let angle = 2 * Double.pi * Double(index) / Double(max(1, count))
        return (sin(angle), -cos(angle))
    }

    func point(_ index: Int, _ score: Int) -> Point {
        let (x, y) = direction(index)
        let length = radius.points * Double(score) / Double(ChartInk.full)
        return Point(x: middle.x + .points(x * length), y: middle.y + .points(y * length))
    }

    func polygon(_ score: (Int) -> Int) -> [Point] { (0..<count).map { point($0, score($0)) } }
}
