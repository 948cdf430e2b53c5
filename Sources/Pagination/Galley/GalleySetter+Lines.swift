// Turns one set line into items of the display list: glyph runs with their text, links over them.

import Composition
import Geometry
import Language
import Pages
import Typography

extension GalleySetter {
    /// The items of a line whose left edge stands at `x`; y is from the top of the line. `leaves`: what its text is
    /// content of.
    func items(
        _ set: SetText, _ line: Int, _ text: FlowText, _ style: Style, at x: Length, align: Alignment,
        baseline: Length? = nil, leaves: TextLeaves = .none
    ) -> [PageItem] {
        let drawn = set.lines[line].drawn
        let behind = set.lines[line].behind
        // A text of blanks shows nothing; where one line of several has only blanks, they are its text all the same.
        guard !drawn.isEmpty || !behind.isEmpty && set.lines.count > 1 else { return [] }
        let y = baseline ?? typesetter.baseline(style.type, leading: style.leading)
        let placed = PlacedClusters(
            shaped: set.shaped, range: drawn.lowerBound..<behind.upperBound, inkEnd: drawn.upperBound,
            positions: set.positionsWithBlanks(ofLine: line, align: align), origin: Point(x: x, y: y))
        var items = placed.runs(leaves)
        if text.runs.contains(where: { $0.link != nil }) { items += placed.links(text, leaves, size: style.size) }
        if text.runs.contains(where: { $0.blank != nil }) {
            items += placed.fields(text, leaves, style, drawnSize: typesetter.drawnSize(style.type))
        }
        return items
    }
}

/// The clusters of one line in their places.
private struct PlacedClusters {
    let shaped: ShapedText
    let range: Range<Int>
    /// Behind the last cluster with ink: blanks follow.
    let inkEnd: Int
    /// From the line's left edge, in thousandths of a point.
    let positions: [Int32]
    let origin: Point

    /// One run for each stretch of the same face and the same element.
    func runs(_ leaves: TextLeaves) -> [PageItem] {
        var items: [PageItem] = []
        // Most lines are one run.
        items.reserveCapacity(1)
        var start = range.lowerBound
        while start < range.upperBound {
            let face = shaped.clusters[start].face
            let leaf = leaves.stretch(at: Int(shaped.clusters[start].start))
            var end = start + 1
            while end < range.upperBound, shaped.clusters[end].face == face, shaped.clusters[end].start < leaf.end {
                end += 1
            }
            var run = run(start..<end)
            run.element = leaf.element
            run.goesOn = !items.isEmpty && shaped.clusters[start - 1].face == face
            if !run.text.isEmpty { items.append(.glyphs(run)) }
            start = end
        }
        return items
    }

    private func run(_ clusterRange: Range<Int>) -> GlyphRun {
        let first = shaped.clusters[clusterRange.lowerBound]
        let last = shaped.clusters[clusterRange.upperBound - 1]
        let face = shaped.faces[Int(first.face)]
        let startX = position(clusterRange.lowerBound)
        var glyphs: [GlyphRun.Glyph] = []
        glyphs.reserveCapacity(Int(last.glyphEnd - first.glyphStart))
        var clusters: [GlyphRun.Cluster] = []
        clusters.reserveCapacity(clusterRange.count)
        var text: [UInt8] = []
        text.reserveCapacity(Int(last.end - first.start))
        for index in clusterRange where shaped.clusters[index].kind != .invisible {
            let cluster = shaped.clusters[index]
            text += shaped.bytes[Int(cluster.start)..<Int(cluster.end)]
            var x = position(index) - startX
            for glyph in shaped.glyphs[Int(cluster.glyphStart)..<Int(cluster.glyphEnd)] {
                glyphs.append(.init(id: glyph.id, x: x, xOffset: glyph.xOffset, yOffset: glyph.yOffset))
                x += glyph.advance
            }
            clusters.append(
                .init(bytes: cluster.end - cluster.start, glyphs: cluster.glyphEnd - cluster.glyphStart))
        }
        return GlyphRun(
            font: face.font, size: face.size,
            origin: Point(x: origin.x + Length(millipoints: Int(startX)), y: origin.y), glyphs: glyphs,
            text: text, clusters: clusters, width: Length(millipoints: Int(inkWidth(clusterRange))))
    }

    private func position(_ cluster: Int) -> Int32 { positions[cluster - range.lowerBound] }

    /// Blanks behind a line take no part in its width.
    private func inkWidth(_ clusters: Range<Int>) -> Int32 {
        let end = min(clusters.upperBound, inkEnd)
        guard end > clusters.lowerBound else { return 0 }
        return position(end - 1) + shaped.clusters[end - 1].advance - position(clusters.lowerBound)
    }

    /// A rectangle over every stretch of a line that is a link. What is not read has none: links are for reading.
    func links(_ text: FlowText, _ leaves: TextLeaves, size: Length) -> [PageItem] {
        var items: [PageItem] = []
        var runStart = 0
        for run in text.runs {
            let runEnd = runStart + run.length
            defer { runStart = runEnd }
            guard let uri = run.link, let element = leaves.stretch(at: runStart).element,
                let (left, width) = extent(ofBytes: runStart..<runEnd)
            else { continue }
            let frame = Rectangle(
                origin: Point(x: left, y: origin.y - size.scaled(by: 3, over: 4)),
                size: Size(width: width, height: size))
            var area = LinkArea(frame: frame, uri: uri)
            area.element = element
            items.append(.link(area))
        }
        return items
    }

    /// A field over every row of dots that something is still to be written on.
    func fields(_ text: FlowText, _ leaves: TextLeaves, _ style: Style, drawnSize: Length) -> [PageItem] {
        var items: [PageItem] = []
        var runStart = 0
        for run in text.runs {
            let runEnd = runStart + run.length
            defer { runStart = runEnd }
            guard let blank = run.blank, let element = leaves.field(at: runStart),
                let (left, width) = extent(ofBytes: runStart..<runEnd)
            else { continue }
            var field = TextField(
                name: blank.name, font: style.font, size: style.size, drawnSize: drawnSize,
                baseline: Point(x: left, y: origin.y), width: width)
            field.element = element
            items.append(.textField(field))
        }
        return items
    }

    /// Where the ink of a stretch of the text stands on this line.
    private func extent(ofBytes bytes: Range<Int>) -> (left: Length, width: Length)? {
        let covered = (range.lowerBound..<inkEnd).filter {
            Int(shaped.clusters[$0].start) >= bytes.lowerBound && Int(shaped.clusters[$0].end) <= bytes.upperBound
        }
        guard let first = covered.first, let last = covered.last else { return nil }
        let left = Int(position(first))
        let right = Int(position(last) + shaped.clusters[last].advance)
        return (origin.x + Length(millipoints: left), Length(millipoints: right - left))
    }
}
