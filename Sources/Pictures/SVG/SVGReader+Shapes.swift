// Builds the path of each shape element from its attributes; false when a value could not be read (and is reported).

import Diagnostics

extension SVGReader {
    typealias Point = VectorImage.Point

    mutating func buildShape(_ element: XMLElement, _ builder: inout PathBuilder) -> Bool {
        switch element.name.local {
        case "path": buildPath(element, &builder)
        case "rect": buildRectangle(element, &builder)
        case "circle": buildEllipse(element, isCircle: true, &builder)
        case "ellipse": buildEllipse(element, isCircle: false, &builder)
        case "line": buildLine(element, &builder)
        case "polyline": buildPolygon(element, isClosed: false, &builder)
        default: buildPolygon(element, isClosed: true, &builder)
        }
    }

    private mutating func buildPath(_ element: XMLElement, _ builder: inout PathBuilder) -> Bool {
        guard let data = element.attribute("d") else { return true }
        guard let fault = PathDataReader.read(data.value, into: &builder) else { return true }
        let rest = data.value[min(fault, data.value.endIndex)...]
        // The end of the value is shown as its closing quote.
        let range = data.isVerbatim ? fault..<max(fault + 1, glimpse(rest).endIndex) : data.valueRange
        report(.svgPathData, range, [excerpt(glimpse(rest))])
        return false
    }

    private mutating func buildLine(_ element: XMLElement, _ builder: inout PathBuilder) -> Bool {
        guard let x1 = length("x1", of: element), let y1 = length("y1", of: element),
            let x2 = length("x2", of: element), let y2 = length("y2", of: element)
        else { return false }
        builder.move(to: Point(x: x1, y: y1))
        builder.line(to: Point(x: x2, y: y2))
        return true
    }

    private mutating func buildPolygon(_ element: XMLElement, isClosed: Bool, _ builder: inout PathBuilder) -> Bool {
        guard let attribute = element.attribute("points") else { return true }
        guard let numbers = svgNumbers(attribute.value), numbers.count % 2 == 0 else {
            reportValue(attribute)
            return false
        }
        for index in stride(from: 0, to: numbers.count, by: 2) where !builder.isFull {
            let point = Point(x: numbers[index], y: numbers[index + 1])
            if index == 0 { builder.move(to: point) } else { builder.line(to: point) }
        }
        if isClosed, numbers.count > 2 { builder.close() }
        return true
    }

    private mutating func buildEllipse(_ element: XMLElement, isCircle: Bool, _ builder: inout PathBuilder) -> Bool {
        guard let x = length("cx", of: element), let y = length("cy", of: element),
            let rx = size(isCircle ? "r" : "rx", of: element), let ry = size(isCircle ? "r" : "ry", of: element)
        else { return false }
        // One radius left to itself follows the other, as for a rectangle's corners.
        let radii = isCircle ? (rx ?? 0, rx ?? 0) : (rx ?? ry ?? 0, ry ?? rx ?? 0)
        guard radii.0 > 0, radii.1 > 0 else { return true }
        builder.move(to: Point(x: x + radii.0, y: y))
        for (from, to) in [(0, 1), (1, 2), (2, 3), (3, 0)] {
            quarter(around: Point(x: x, y: y), radii, from: from, to: to, &builder)
        }
        builder.close()
        return true
    }

    private mutating func buildRectangle(_ element: XMLElement, _ builder: inout PathBuilder) -> Bool {
        guard let x = length("x", of: element), let y = length("y", of: element),
            let width = size("width", of: element), let height = size("height", of: element),
            let rx = size("rx", of: element), let ry = size("ry", of: element)
        else { return false }
        guard let width, let height, width > 0, height > 0 else { return true }
        let radii = (min(rx ?? ry ?? 0, width / 2), min(ry ?? rx ?? 0, height / 2))
        let (right, bottom) = (x + width, y + height)
        guard radii.0 > 0, radii.1 > 0 else {
            builder.move(to: Point(x: x, y: y))
            for p in [Point(x: right, y: y), Point(x: right, y: bottom), Point(x: x, y: bottom)] { builder.line(to: p) }
            builder.close()
            return true
        }
        let (left, top) = (x + radii.0, y + radii.1)
        builder.move(to: Point(x: left, y: y))
        builder.line(to: Point(x: right - radii.0, y: y))
        quarter(around: Point(x: right - radii.0, y: top), radii, from: 3, to: 0, &builder)
        builder.line(to: Point(x: right, y: bottom - radii.1))
        quarter(around: Point(x: right - radii.0, y: bottom - radii.1), radii, from: 0, to: 1, &builder)
        builder.line(to: Point(x: left, y: bottom))
        quarter(around: Point(x: left, y: bottom - radii.1), radii, from: 1, to: 2, &builder)
        builder.line(to: Point(x: x, y: top))
        quarter(around: Point(x: left, y: top), radii, from: 2, to: 3, &builder)
        builder.close()
        return true
    }

    /// A quarter of an ellipse, clockwise; 0 is its right end, 1 its bottom, 2 its left, 3 its top.
    private func quarter(
        around centre: Point, _ radii: (Double, Double), from: Int, to: Int, _ builder: inout PathBuilder
    ) {
        let handle = EllipticalArc.quarterHandle
        let (p, q) = (Self.ends[from], Self.ends[to])
        func place(_ x: Double, _ y: Double) -> Point { Point(x: centre.x + radii.0 * x, y: centre.y + radii.1 * y) }
        builder.curve(
            place(p.x - handle * p.y, p.y + handle * p.x), place(q.x + handle * q.y, q.y - handle * q.x),
            to: place(q.x, q.y))
    }

    private static let ends = [Point(x: 1, y: 0), Point(x: 0, y: 1), Point(x: -1, y: 0), Point(x: 0, y: -1)]

    /// A coordinate; 0 when it is not given, nil when it cannot be read.
    private mutating func length(_ name: String, of element: XMLElement) -> Double? {
        guard let attribute = element.attribute(name) else { return 0 }
        guard let value = svgLength(attribute.value) else {
            reportValue(attribute)
            return nil
        }
        return value
    }

    /// A size or radius: `.some(nil)` when it is not given or `auto`, nil when it cannot be read or is below zero.
    private mutating func size(_ name: String, of element: XMLElement) -> Double?? {
        guard let attribute = element.attribute(name) else { return .some(nil) }
        if trimmed(attribute.value).elementsEqual("auto".utf8) { return .some(nil) }
        guard let value = svgLength(attribute.value), value >= 0 else {
            reportValue(attribute)
            return nil
        }
        return value
    }
}
