// Turns one set line into items of the display list: glyph runs with their text, links over them.

import Composition
import Geometry
import Language
import Pages
import Typography

extension GalleySetter {
    /// The items of a line whose left edge stands at `x`; y is from the top of the line.
    func items(
        _ set: SetText, _ line: Int, _ text: FlowText, _ style: Style, at x: Length, align: Alignment,
        baseline: Length? = nil
    ) -> [PageItem] {
        let range = set.lines[line].drawn
        guard !range.isEmpty else { return [] }
        let positions = set.positions(ofLine: line, align: align)
        let y = baseline ?? typesetter.baseline(style.type, leading: style.leading)
        var items = runs(set.shaped, range, positions, origin: Point(x: x, y: y))
        if text.runs.contains(where: { $0.link != nil }) {
            items += links(set.shaped, range, positions, text, origin: Point(x: x, y: y), size: style.size)
        }
        return items
    }

    /// One run for each stretch of the same face.
    private func runs(
        _ shaped: ShapedText, _ range: Range<Int>, _ positions: [Int32], origin: Point
    ) -> [PageItem] {
        var items: [PageItem] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let face = shaped.clusters[start].face
            var end = start + 1
            while end < range.upperBound, shaped.clusters[end].face == face { end += 1 }
            let run = run(shaped, start..<end, positions, range.lowerBound, origin: origin)
            if !run.text.isEmpty { items.append(.glyphs(run)) }
            start = end
        }
        return items
    }

    private func run(
        _ shaped: ShapedText, _ range: Range<Int>, _ positions: [Int32], _ lineStart: Int, origin: Point
    ) -> GlyphRun {
        let first = shaped.clusters[range.lowerBound]
        let last = shaped.clusters[range.upperBound - 1]
        let face = shaped.faces[Int(first.face)]
        let startX = positions[range.lowerBound - lineStart]
        var glyphs: [GlyphRun.Glyph] = []
        glyphs.reserveCapacity(Int(last.glyphEnd - first.glyphStart))
        var clusters: [GlyphRun.Cluster] = []
        clusters.reserveCapacity(range.count)
        var text: [UInt8] = []
        text.reserveCapacity(Int(last.end - first.start))
        for index in range where shaped.clusters[index].kind != .invisible {
            let cluster = shaped.clusters[index]
            text += shaped.bytes[Int(cluster.start)..<Int(cluster.end)]
            var x = positions[index - lineStart] - startX
            for glyph in shaped.glyphs[Int(cluster.glyphStart)..<Int(cluster.glyphEnd)] {
                glyphs.append(.init(id: glyph.id, x: x, xOffset: glyph.xOffset, yOffset: glyph.yOffset))
                x += glyph.advance
            }
            clusters.append(
                .init(bytes: cluster.end - cluster.start, glyphs: cluster.glyphEnd - cluster.glyphStart))
        }
        let width = Int(positions[range.upperBound - 1 - lineStart] - startX + last.advance)
        return GlyphRun(
            font: face.font, size: face.size,
            origin: Point(x: origin.x + Length(millipoints: Int(startX)), y: origin.y), glyphs: glyphs,
            text: text, clusters: clusters,
            width: Length(millipoints: width))
    }

    /// A rectangle over every stretch of a line that is a link.
    private func links(
        _ shaped: ShapedText, _ range: Range<Int>, _ positions: [Int32], _ text: FlowText, origin: Point, size: Length
    ) -> [PageItem] {
        var items: [PageItem] = []
        var runStart = 0
        for run in text.runs {
            let runEnd = runStart + run.length
            defer { runStart = runEnd }
            guard let uri = run.link else { continue }
            let covered = range.filter {
                Int(shaped.clusters[$0].start) >= runStart && Int(shaped.clusters[$0].end) <= runEnd
            }
            guard let first = covered.first, let last = covered.last else { continue }
            let left = Int(positions[first - range.lowerBound])
            let right = Int(positions[last - range.lowerBound] + shaped.clusters[last].advance)
            let frame = Rectangle(
                origin: Point(x: origin.x + Length(millipoints: left), y: origin.y - size.scaled(by: 3, over: 4)),
                size: Size(width: Length(millipoints: right - left), height: size))
            items.append(.link(LinkArea(frame: frame, uri: uri)))
        }
        return items
    }
}
