// Glyphs in their places with the text that they stand for. Knows no font but by its number.

import Geometry

/// Glyphs of one face on one line, with the text they stand for.
public struct GlyphRun: Sendable {
    public struct Glyph: Sendable {
        public let id: UInt32
        /// Where the pen stands, from the run's origin, in thousandths of a point.
        public let x: Int32
        /// How far the font moves the glyph from the pen, in thousandths of a point; y upwards, as fonts reckon. A font
        /// for the document can hold the glyph so moved: that is why it is told apart.
        public let xOffset: Int32
        public let yOffset: Int32
        public init(id: UInt32, x: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0) {
            self.id = id
            self.x = x
            self.xOffset = xOffset
            self.yOffset = yOffset
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
    public var font: Int
    public let size: Length
    /// The left end of the baseline.
    public var origin: Point
    public var glyphs: [Glyph]
    public var text: [UInt8]
    public var clusters: [Cluster]
    /// Up to the last ink: blanks that end a line take no part in it.
    public let width: Length
    /// What it is text of; an artifact without.
    public var element: ElementID?
    /// Whether it goes right on from the run before it: the two are parted only by what they are to a reader.
    public var goesOn = false

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
