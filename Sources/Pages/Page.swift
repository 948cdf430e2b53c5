// The display list: pages of things in their place. Nothing here knows what the paper is about, and whoever draws it
// decides nothing. Coordinates are from the upper left corner of the paper, y downwards.

import Geometry

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
    // Rare and large: they would make every item so large.
    indirect case stamp(StampMark)
    case link(LinkArea)
    /// Leads to a place of another page. While pages are being filled, `page` is the heading's number.
    case jump(JumpArea)
    /// Where the number of a heading's page will stand: filled in before the pages are given out.
    case pageNumber(PageNumberSlot)
    /// Where something is written once it is known: seen by nobody, an empty field of the PDF.
    indirect case textField(TextField)
    /// Where a signer signs: seen by nobody, an empty field of the PDF.
    case signatureField(SignatureField)
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
    public var picture: Int
    public var frame: Rectangle
    public var element: ElementID?
    public init(picture: Int, frame: Rectangle) {
        self.picture = picture
        self.frame = frame
    }
}

/// A box to tick, drawn as lines: no Thai font has one.
public struct Checkbox: Sendable {
    public var frame: Rectangle
    public let isTicked: Bool
    public var element: ElementID?
    public init(frame: Rectangle, isTicked: Bool) {
        self.frame = frame
        self.isTicked = isTicked
    }
}

/// Where a click leads to an address.
public struct LinkArea: Sendable {
    public var frame: Rectangle
    public let uri: String
    public var element: ElementID?
    public init(frame: Rectangle, uri: String) {
        self.frame = frame
        self.uri = uri
    }
}

/// Where a click leads to a place of the paper.
public struct JumpArea: Sendable {
    public var frame: Rectangle
    public var place: Destination
    public var element: ElementID?
    public init(frame: Rectangle, place: Destination) {
        self.frame = frame
        self.place = place
    }
}

/// Where something is written once it is known. Its place is fixed: filling it moves nothing.
public struct TextField: Sendable {
    /// `height` for a line of its size: from the tops of the highest marks to the feet of the lowest vowels.
    public var frame: Rectangle
    /// As the input calls it. Fields of one name are one: what fills it stands in all its places.
    public var name: String
    /// The family, as layouts name it.
    public let font: String
    /// What letters of it are drawn at.
    public let drawnSize: Length
    public var element: ElementID?

    /// For a line of an official size whose baseline begins at a point.
    public init(name: String, font: String, size: Length, drawnSize: Length, baseline: Point, width: Length) {
        let height = size.scaled(by: Self.height, over: 1000)
        let top = baseline.y - height + size.scaled(by: Self.depth, over: 1000)
        frame = Rectangle(origin: Point(x: baseline.x, y: top), size: Size(width: width, height: height))
        self.name = name
        self.font = font
        self.drawnSize = drawnSize
    }

    /// In thousandths of the official size: of a field, and of what stands below its baseline.
    public static let height = 1_300
    public static let depth = 350
}

/// Where a signer signs.
public struct SignatureField: Sendable {
    public var frame: Rectangle
    /// The signer, by the name that the input gives.
    public var name: String
    public var element: ElementID?
    public init(frame: Rectangle, name: String) {
        self.frame = frame
        self.name = name
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
    public var element: ElementID?
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
    public var element: ElementID?
    public init(_ points: [Point]) { self.points = points }
}
