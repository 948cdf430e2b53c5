// The display list: pages of things in their place. Nothing here knows what the paper is about, and whoever draws it
// decides nothing. Coordinates are from the upper left corner of the paper, y downwards.

import Diagnostics
import Geometry
import Pictures

public struct Page: Sendable {
    public let size: Size
    public var items: [PageItem]
    /// Its number as the paper counts, in Arabic digits or a letter.
    public var label: String?
    public init(size: Size, items: [PageItem] = []) {
        self.size = size
        self.items = items
    }
}

/// Something in its place. While pages are being filled, the place is relative to a box.
public enum PageItem: Sendable {
    case glyphs(GlyphRun)
    case stroke(Stroke)
    case image(PlacedImage)
    case checkbox(Checkbox)
    case area(Area)
    case stamp(StampMark)
    case link(Rectangle, uri: String)
    /// Leads to a place of another page. While pages are being filled, `page` is the heading's number.
    case jump(Rectangle, Destination)
    /// Where the number of a heading's page will stand: filled in before the pages are given out.
    case pageNumber(PageNumberSlot)
    /// Where a signer signs; drawn by nobody, an empty field for the archive.
    case signatureField(Rectangle, name: String)
}

/// A straight line, or a row of round dots.
public struct Stroke: Sendable {
    public enum Pattern: Sendable { case solid, dots }
    public let from: Point
    public let to: Point
    public let width: Length
    public let pattern: Pattern
    public init(from: Point, to: Point, width: Length, pattern: Pattern = .solid) {
        self.from = from
        self.to = to
        self.width = width
        self.pattern = pattern
    }
}

public struct PlacedImage: Sendable {
    /// Index into `PageSet.pictures`.
    public let picture: Int
    public let frame: Rectangle
    public init(picture: Int, frame: Rectangle) {
        self.picture = picture
        self.frame = frame
    }
}

/// A box to tick, drawn as lines: no Thai font has one.
public struct Checkbox: Sendable {
    public let frame: Rectangle
    public let isTicked: Bool
    public init(frame: Rectangle, isTicked: Bool) {
        self.frame = frame
        self.isTicked = isTicked
    }
}

/// A place that links and the outline lead to.
public struct Destination: Sendable, Hashable {
    /// Index into `PageSet.pages`.
    public var page: Int
    /// From the upper edge of the paper.
    public var y: Length
    public init(page: Int, y: Length) {
        self.page = page
        self.y = y
    }
}

/// The right end of a baseline that waits for a page's number.
public struct PageNumberSlot: Sendable {
    /// The heading, and the entry that names it.
    public let anchor: Int
    public var end: Point
    public init(anchor: Int, end: Point) {
        self.anchor = anchor
        self.end = end
    }
}

/// A polygon in shades of grey, in thousandths: 0 is black, 1,000 white.
public struct Area: Sendable {
    public var points: [Point]
    public var isClosed = true
    public var fill: Int?
    public var outline: Length?
    public var outlineShade = 0
    public init(_ points: [Point]) { self.points = points }
}

/// All pages of one paper with the files and pictures that they name.
public struct PageSet: Sendable {
    public var pages: [Page]
    /// Paths of font files.
    public var fonts: [String]
    public var pictures: [Picture]
    public var title: String
    /// What a reader's side bar lists.
    public var outline: [OutlineEntry] = []
    public init(pages: [Page], fonts: [String], pictures: [Picture], title: String) {
        self.pages = pages
        self.fonts = fonts
        self.pictures = pictures
        self.title = title
    }
}

/// A heading in the side bar of a reader.
public struct OutlineEntry: Sendable, Hashable {
    public var title: String
    /// From 1.
    public var level: Int
    public var place: Destination
    public init(title: String, level: Int, place: Destination) {
        self.title = title
        self.level = level
        self.place = place
    }
}

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
        case .image(let image):
            return .image(PlacedImage(picture: image.picture, frame: image.frame.moved(by: offset)))
        case .checkbox(let box):
            return .checkbox(Checkbox(frame: box.frame.moved(by: offset), isTicked: box.isTicked))
        case .area(var area):
            for index in area.points.indices { area.points[index] = area.points[index] + offset }
            return .area(area)
        case .stamp(var stamp):
            stamp.middle = stamp.middle + offset
            return .stamp(stamp)
        case .pageNumber(let slot): return .pageNumber(PageNumberSlot(anchor: slot.anchor, end: slot.end + offset))
        case .jump(let frame, let place): return .jump(frame.moved(by: offset), place)
        case .link(let frame, let uri): return .link(frame.moved(by: offset), uri: uri)
        case .signatureField(let frame, let name): return .signatureField(frame.moved(by: offset), name: name)
        }
    }
}

extension Rectangle {
    public func moved(by offset: Point) -> Rectangle { Rectangle(origin: origin + offset, size: size) }
}
