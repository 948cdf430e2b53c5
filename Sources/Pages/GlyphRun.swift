// Glyphs in their places with the text that they stand for. Knows no font but by its number.

import Geometry

/// Glyphs of one face on one line, with the text they stand for.
public struct GlyphRun: Sendable {
    /// Twelve bytes, as a long paper has millions: fonts have 65,536 glyphs at most.
    public struct Glyph: Sendable {
        /// Where the pen stands, from the run's origin, in thousandths of a point.
        public let x: Int32
        private let number: UInt16
        private let right: Short
        private let up: Short

        public var id: UInt32 { UInt32(number) }
        /// How far the font moves the glyph from the pen, in thousandths of a point; y upwards, as fonts reckon. A font
        /// for the document can hold the glyph so moved: that is why it is told apart.
        public var xOffset: Int32 { right.value }
        public var yOffset: Int32 { up.value }
        public init(id: UInt32, x: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0) {
            self.x = x
            number = UInt16(clamping: id)
            (right, up) = (Short(xOffset), Short(yOffset))
        }
    }

    /// A number of 24 bits: as thousandths of a point eight metres, more than any glyph is moved.
    private struct Short: Sendable {
        private let low: (UInt8, UInt8)
        private let high: Int8

        init(_ value: Int32) {
            let value = min(max(value, -0x80_0000), 0x7F_FFFF)
            low = (UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8))
            high = Int8(truncatingIfNeeded: value >> 16)
        }

        var value: Int32 { Int32(high) << 16 | Int32(low.1) << 8 | Int32(low.0) }
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
    private var packed: PackedClusters
    public var clusters: [Cluster] {
        get { packed.all }
        set { packed = PackedClusters(newValue) }
    }
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
        packed = PackedClusters(clusters)
        self.width = width
    }
}
