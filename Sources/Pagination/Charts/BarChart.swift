// A chart of bars: names at the left, a bar for each score on a grid from 0 to 100, the score behind it. Of progress two
// bars, the year before above. Takes words and scores, gives a box; breaks no page.

import Composition
import Geometry
import Language
import Pages

extension GalleySetter {
    /// The most of the width that names may take, in hundredths.
    private static let namesShare = 42
    /// Between names, bars and scores.
    private static let chartGap = Length.points(6)

    func bars(_ chart: FlowChart, width: Length) -> Box {
        let style = chart.style
        let names = min(
            width.scaled(by: Self.namesShare, over: 100),
            chart.bars.map { naturalWidth($0.label, style) }.max() ?? .zero)
        let scores = chart.bars.map { naturalWidth($0.printed, style) }.max() ?? .zero
        let left = names + Self.chartGap
        let grid = BarGrid(left: left, width: max(width - left - scores - Self.chartGap, .points(20)))
        var box = Box(height: .zero)
        addLegend(chart, at: left, &box)
        let top = box.height
        var rows: [PageItem] = []
        for bar in chart.bars {
            let label = chartWords(bar.label, style, width: names + .points(1), align: .left)
            let height = max(label.height, style.leading) + Self.rowPadding * 2
            let middle = box.height + height / 2
            rows += label.items.map { $0.moved(by: Point(x: .zero, y: middle - label.height / 2)) }
            rows += barItems(bar, chart, grid, middle: middle)
            let printed = chartWords(bar.printed, style, width: scores + .points(1), align: .left)
            // Behind the grid, where no line crosses them.
            let end = grid.x(ChartInk.full) + Self.chartGap
            rows += printed.items.map { $0.moved(by: Point(x: end, y: middle - style.leading / 2)) }
            box.height = box.height + height
        }
        box.items += gridItems(chart, grid, from: top, to: box.height) + rows
        addScale(chart, grid, &box)
        return box
    }

    private static let rowPadding = Length.points(2)

    private func barItems(_ bar: FlowChart.Bar, _ chart: FlowChart, _ grid: BarGrid, middle: Length) -> [PageItem] {
        let thickness = chart.style.leading.scaled(by: 11, over: 20)
        guard let before = bar.before else {
            return [Area.bar(grid.frame(bar.score, y: middle - thickness / 2, height: thickness), fill: ChartInk.bar)]
        }
        let half = thickness.scaled(by: 3, over: 4)
        return [
            Area.bar(grid.frame(before, y: middle - half, height: half), fill: ChartInk.barBefore),
            Area.bar(grid.frame(bar.score, y: middle, height: half), fill: ChartInk.bar),
        ]
    }

    private func gridItems(_ chart: FlowChart, _ grid: BarGrid, from top: Length, to bottom: Length) -> [PageItem] {
        var items = chart.scale.indices.map { index in
            let x = grid.x(ChartInk.full * index / max(1, chart.scale.count - 1))
            let isAxis = index == 0
            return Area.line(
                Point(x: x, y: top), Point(x: x, y: bottom), width: isAxis ? ChartInk.line : ChartInk.gridLine,
                shade: isAxis ? 0 : ChartInk.grid)
        }
        if let threshold = chart.threshold { items += Area.dashes(x: grid.x(threshold), from: top, to: bottom) }
        return items
    }

    /// The numbers of the grid, under it.
    private func addScale(_ chart: FlowChart, _ grid: BarGrid, _ box: inout Box) {
        let style = chart.style
        for (index, number) in chart.scale.enumerated() {
            let width = naturalWidth(number, style)
            let x = grid.x(ChartInk.full * index / max(1, chart.scale.count - 1)) - width / 2
            let words = chartWords(number, style, width: width + .points(1), align: .left)
            box.items += words.items.map { $0.moved(by: Point(x: x, y: box.height)) }
        }
        box.height = box.height + style.leading
    }

    /// Which bar is which year's, above the bars.
    private func addLegend(_ chart: FlowChart, at left: Length, _ box: inout Box) {
        guard chart.legend.count == 2 else { return }
        let style = chart.style
        let side = style.size.scaled(by: 1, over: 2)
        var x = left
        for (text, fill) in zip(chart.legend, [ChartInk.barBefore, ChartInk.bar]) {
            let origin = Point(x: x, y: (style.leading - side) / 2)
            box.items.append(Area.bar(Rectangle(origin: origin, size: Size(width: side, height: side)), fill: fill))
            let width = naturalWidth(text, style)
            let words = chartWords(text, style, width: width + .points(1), align: .left)
            box.items += words.items.map { $0.moved(by: Point(x: x + side + .points(4), y: .zero)) }
            x = x + side + width + .points(20)
        }
        box.height = style.leading + Self.chartGap
    }
}

/// Where scores stand across a chart.
private struct BarGrid {
    let left: Length
    let width: Length

    func x(_ score: Int) -> Length { left + width.scaled(by: score, over: ChartInk.full) }

    func frame(_ score: Int, y: Length, height: Length) -> Rectangle {
        Rectangle(origin: Point(x: left, y: y), size: Size(width: x(score) - left, height: height))
    }
}
