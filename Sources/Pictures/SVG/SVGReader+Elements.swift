// What each element of an SVG does: opens a group, adds a shape, counts for nothing, or is refused.

import Diagnostics

extension SVGReader {
    /// The shapes of the subset; `svg`, `g` and an empty `defs` stand around them.
    static let drawn: Set = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]
    private static let described: Set = ["title", "desc", "metadata"]
    private static let active: Set = ["script", "foreignObject", "handler", "listener", "iframe", "audio", "video"]

    /// Takes an SVG element; false when what it holds does not count.
    mutating func draw(_ element: XMLElement) throws(XMLFault) -> Bool {
        let name = element.name.local
        guard let parent = frames.last else {
            guard name == "svg" else { throw XMLFault(code: .pictureKind, range: element.range) }
            return openRoot(element)
        }
        if Self.described.contains(name) { return false }
        if Self.active.contains(name) {
            report(.svgActive, element.range, ["<\(element.name.text)>"])
            return false
        }
        switch (parent.kind, name) {
        case (.group, "g"): openGroup(element, kind: .group, in: parent)
        // Empty, as drawing programs leave it, it does no harm; what could stand in it is of use to nobody here.
        case (.group, "defs"): openGroup(element, kind: .definitions, in: parent)
        case (.group, _) where Self.drawn.contains(name):
            openGroup(element, kind: .shape, in: parent)
            addShape(element)
        default:
            report(.svgElement, element.range, [excerpt(name)])
            return false
        }
        return true
    }

    private mutating func openRoot(_ element: XMLElement) -> Bool {
        let properties = readProperties(of: element, inheriting: SVGStyle())
        if let transform = element.attribute("transform") {
            report(.svgProperty, transform.valueRange, ["transform", excerpt(transform.value)])
        }
        viewport = readViewport(of: element)
        // Without a size there is nothing to count in; the walk goes on all the same, for further findings.
        let origin = viewport?.origin ?? .identity
        frames.append(
            Frame(kind: .group, style: properties.style, transform: origin, paintsBefore: 0, range: element.range))
        return true
    }

    private mutating func openGroup(_ element: XMLElement, kind: Frame.Kind, in parent: Frame) {
        let properties = readProperties(of: element, inheriting: parent.style.forChild)
        frames.append(
            Frame(
                kind: kind, style: properties.style, transform: parent.transform * properties.transform,
                paintsBefore: paintCount, range: element.range))
    }

    /// Adds the shape of an element whose frame has just been opened.
    private mutating func addShape(_ element: XMLElement) {
        guard let frame = frames.last else { return }
        let capacity = PictureLimits.segments - segmentCount
        let reach = viewport?.reach ?? .infinity
        var builder = PathBuilder(transform: frame.transform, reach: reach, capacity: capacity)
        guard buildShape(element, &builder) else { return }
        if builder.isFull { return report(.svgLimit, element.range, svgLimits) }
        if builder.isOutOfReach { return report(.svgRange, element.range, []) }
        let segments = builder.finish()
        segmentCount += segments.count
        let scale = abs(frame.transform.determinant).squareRoot()
        // SVG draws nothing under a transform that makes everything flat.
        guard !segments.isEmpty, scale > 0, scale.isFinite else { return }
        let fill = element.name.local == "line" ? nil : frame.style.fillPaint
        let stroke = frame.style.strokePaint(scale: scale)
        if let stroke, stroke.width > reach { return report(.svgRange, element.range, []) }
        guard fill != nil || stroke != nil else { return }
        paintCount += (fill == nil ? 0 : 1) + (stroke == nil ? 0 : 1)
        shapes.append(VectorImage.Shape(segments: segments, fill: fill, stroke: stroke))
    }
}

extension XMLElement {
    /// The attribute of a name without prefix.
    func attribute(_ name: String) -> XMLAttribute? {
        attributes.first { $0.name.prefix.isEmpty && $0.name.local == name }
    }
}
