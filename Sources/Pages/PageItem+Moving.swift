// Moves a thing on a page. Takes an offset, gives the same thing elsewhere.

import Geometry

extension PageItem {
    /// The same thing elsewhere.
    public func moved(by offset: Point) -> PageItem {
        switch self {
        case .glyphs(var run):
            run.origin = run.origin + offset
            return .glyphs(run)
        case .stroke(let stroke):
            return .stroke(
                Stroke(
                    from: stroke.from + offset, to: stroke.to + offset, width: stroke.width, pattern: stroke.pattern))
        case .image(var image):
            image.frame = image.frame.moved(by: offset)
            return .image(image)
        case .checkbox(var box):
            box.frame = box.frame.moved(by: offset)
            return .checkbox(box)
        case .area(var area):
            for index in area.points.indices { area.points[index] = area.points[index] + offset }
            return .area(area)
        case .stamp(var stamp):
            stamp.middle = stamp.middle + offset
            return .stamp(stamp)
        case .pageNumber(var slot):
            slot.end = slot.end + offset
            return .pageNumber(slot)
        case .jump(var jump):
            jump.frame = jump.frame.moved(by: offset)
            return .jump(jump)
        case .link(var link):
            link.frame = link.frame.moved(by: offset)
            return .link(link)
        case .textField(var field):
            field.frame = field.frame.moved(by: offset)
            return .textField(field)
        case .signatureField(var field):
            field.frame = field.frame.moved(by: offset)
            return .signatureField(field)
        }
    }
}

extension Rectangle {
    public func moved(by offset: Point) -> Rectangle { Rectangle(origin: origin + offset, size: size) }
}
