// Where the figures of a paper stand: takes pages, gives the box around all that is drawn for each figure, as PDF/UA asks
// of it. The box counts y upwards from the foot of the paper; its origin is its upper left corner.

import Geometry
import Pages

func figureFrames(_ pages: PageSet) -> [ElementID: Rectangle] {
    var frames: [ElementID: Rectangle] = [:]
    for page in pages.pages {
        var onPage: [ElementID: Rectangle] = [:]
        for item in page.items {
            guard let (element, frame) = item.figureFrame, pages.structure[element].kind == .figure else { continue }
            onPage[element] = onPage[element].map { $0.union(frame) } ?? frame
        }
        // Of a figure that goes over pages the first part is named.
        for (element, frame) in onPage where frames[element] == nil { frames[element] = page.upright(frame) }
    }
    return frames
}

extension PageItem {
    fileprivate var figureFrame: (ElementID, Rectangle)? {
        switch self {
        case .image(let image): return image.element.map { ($0, image.frame) }
        case .checkbox(let box): return box.element.map { ($0, box.frame) }
        case .area(let area):
            guard let element = area.element, let first = area.points.first else { return nil }
            let start = Rectangle(origin: first, size: Size(width: .zero, height: .zero))
            return (element, area.points.reduce(start) { $0.union(Rectangle(origin: $1, size: start.size)) })
        case .glyphs(let run):
            guard let element = run.element else { return nil }
            let corner = Point(x: run.origin.x, y: run.origin.y - run.size)
            return (element, Rectangle(origin: corner, size: Size(width: run.width, height: run.size)))
        case .stroke, .stamp, .link, .jump, .pageNumber, .signatureField, .textField: return nil
        }
    }
}

extension Rectangle {
    fileprivate func union(_ other: Rectangle) -> Rectangle {
        let left = min(origin.x, other.origin.x)
        let top = min(origin.y, other.origin.y)
        let size = Size(width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
        return Rectangle(origin: Point(x: left, y: top), size: size)
    }
}
