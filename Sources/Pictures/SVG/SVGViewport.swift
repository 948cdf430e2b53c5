// The frame of an SVG: how many user units it is wide and high, where its origin lies, how large it is on paper.

import Diagnostics
import Geometry

struct SVGViewport {
    /// In user units, with the room that `preserveAspectRatio` leaves beside the view box.
    let width, height: Double
    /// Brings the view box into the middle of the frame.
    let origin: Affine
    let naturalSize: Size
    /// The root element's start tag.
    let range: Range<Int>

    var reach: Double { max(width, height) * PictureLimits.reach }
}

extension SVGReader {
    /// Reads viewBox, width, height and preserveAspectRatio of the root. A finding and nil when they give no size.
    mutating func readViewport(of root: XMLElement) -> SVGViewport? {
        if let aspect = root.attribute("preserveAspectRatio") {
            let words = aspect.value.split(whereSeparator: isBlank).map { String(decoding: $0, as: UTF8.self) }
            guard words == ["xMidYMid"] || words == ["xMidYMid", "meet"] else {
                report(.svgProperty, aspect.valueRange, ["preserveAspectRatio", excerpt(aspect.value)])
                return nil
            }
        }
        guard let width = side("width", of: root), let height = side("height", of: root) else { return nil }
        guard let attribute = root.attribute("viewBox") else {
            guard let width, let height else { return noSize(root.range) }
            return frame(root, (0, 0, width, height), width: width, height: height)
        }
        guard let box = svgNumbers(attribute.value), box.count == 4, box[2] > 0, box[3] > 0 else {
            return noSize(attribute.valueRange)
        }
        // One side alone takes the other along.
        let given = (
            width: width ?? height.map { $0 * box[2] / box[3] } ?? box[2],
            height: height ?? width.map { $0 * box[3] / box[2] } ?? box[3]
        )
        return frame(root, (box[0], box[1], box[2], box[3]), width: given.width, height: given.height)
    }

    private mutating func frame(
        _ root: XMLElement, _ box: (x: Double, y: Double, width: Double, height: Double), width: Double, height: Double
    ) -> SVGViewport? {
        let scale = min(width / box.width, height / box.height)
        let (unitsWide, unitsHigh) = (width / scale, height / scale)
        let pointsPerPixel = PictureDensity.pointsPerInch / PictureDensity.standard
        let natural = (width * pointsPerPixel, height * pointsPerPixel)
        let sides = PictureLimits.viewBoxSide
        guard sides.contains(unitsWide), sides.contains(unitsHigh), sides.contains(box.width),
            sides.contains(box.height), PictureLimits.naturalSide.contains(natural.0),
            PictureLimits.naturalSide.contains(natural.1)
        else { return noSize(root.range) }
        let origin = Affine.translation(
            (unitsWide - box.width) / 2 - box.x, (unitsHigh - box.height) / 2 - box.y)
        return SVGViewport(
            width: unitsWide, height: unitsHigh, origin: origin,
            naturalSize: Size(width: .points(natural.0), height: .points(natural.1)), range: root.range)
    }

    private mutating func noSize(_ range: Range<Int>) -> SVGViewport? {
        report(.svgSize, range, [])
        return nil
    }

    /// A side of the root: `.some(nil)` when the view box is to decide (absent, `auto` or a percentage), nil when it
    /// cannot be read.
    private mutating func side(_ name: String, of root: XMLElement) -> Double?? {
        guard let attribute = root.attribute(name) else { return .some(nil) }
        let value = trimmed(attribute.value)
        if value.last == UInt8(ascii: "%"), svgNumber(value.dropLast()) != nil { return .some(nil) }
        if value.elementsEqual("auto".utf8) { return .some(nil) }
        guard let length = svgLength(value), length > 0 else {
            reportValue(attribute)
            return nil
        }
        return length
    }
}
