// A shaped paragraph: glyphs in visual order, grouped in clusters in text order. Measures are thousandths of a point.

import Geometry

public struct Glyph: Sendable, Hashable {
    public var id: UInt32
    public var xOffset: Int32
    public var yOffset: Int32
    public var advance: Int32
}

/// The smallest piece of text that has glyphs of its own; a line may end only between two.
public struct Cluster: Sendable {
    public enum Kind: UInt8, Sendable {
        case thai, latin, digit, punctuation, space
        /// Part of an address.
        case solid
        /// A sign to the line breaker that draws nothing: zero width space, word joiner, soft hyphen, byte order mark. It
        /// is left out of what is drawn, so that searches find the word around it (LB-05).
        case invisible
    }

    /// Bytes of the paragraph.
    public var start: Int32
    public var end: Int32
    public var glyphStart: Int32
    public var glyphEnd: Int32
    public var advance: Int32
    public var kind: Kind
    /// Index into `ShapedText.faces`.
    public var face: UInt8

    /// Whether it leaves no ink at a line's end.
    var isBlank: Bool { kind == .space || kind == .invisible }
}

/// A face that glyphs of the text are drawn with.
public struct DrawnFace: Sendable, Hashable {
    /// Index into the typesetter's font files.
    public let font: Int
    public let size: Length
}

public struct ShapedText: Sendable {
    public let bytes: [UInt8]
    public var clusters: [Cluster] = []
    public var glyphs: [Glyph] = []
    public var faces: [DrawnFace] = []
    /// Code points that the font has no glyph for, with the byte they stand at.
    public var missing: [(scalar: UInt32, offset: Int)] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    public var advance: Length { Length(millipoints: clusters.reduce(0) { $0 + Int($1.advance) }) }
}
