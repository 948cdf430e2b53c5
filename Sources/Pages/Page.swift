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

/// Glyphs of one face on one line, with the text they stand for.
public struct GlyphRun: Sendable {
    public struct Glyph: Sendable {
        public let id: UInt32
        /// From the run's origin, thousandths of a point; y downwards.
        public let x: Int32
        public let y: Int32
        public init(id: UInt32, x: Int32, y: Int32) {
            self.id = id
            self.x = x
            self.y = y
        }
    }
    /// So many bytes of the text are drawn by so many glyphs.
    public struct Cluster: Sendable {
        public let bytes: Int32
        public let glyphs: Int32
        public init(bytes: Int32, glyphs: Int32) {
            self.bytes = bytes
            self.glyphs = glyphs
        }
    }

    /// Index into `PageSet.fonts`.
    public let font: Int
    public let size: Length
    /// The left end of the baseline.
    public var origin: Point
    public var glyphs: [Glyph]
    public var text: [UInt8]
    public var clusters: [Cluster]
    public let width: Length

    public init(
        font: Int, size: Length, origin: Point, glyphs: [Glyph], text: [UInt8], clusters: [Cluster], width: Length
    ) {
        self.font = font
        self.size = size
        self.origin = origin
        self.glyphs = glyphs
        self.text = text
        self.clusters = clusters
        self.width = width
    }
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

/// Words on the paper that are no part of what it says: drawn as shapes, so that no reader takes them for its text.
public struct StampMark: Sendable {
    public enum Ink: String, Sendable { case black, red, grey }
    public let words: String
    /// Around the stamp's middle.
    public var runs: [GlyphRun]
    public let frame: Rectangle?
    public var middle: Point
    /// Degrees, from left to right upwards.
    public let turn: Int
    public let ink: Ink
    public init(words: String, runs: [GlyphRun], frame: Rectangle?, middle: Point, turn: Int, ink: Ink) {
        self.words = words
        self.runs = runs
        self.frame = frame
        self.middle = middle
        self.turn = turn
        self.ink = ink
    }
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
