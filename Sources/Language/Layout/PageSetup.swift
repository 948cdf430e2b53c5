// A named page: paper, margins, and the scale of type on it.

import Geometry

public struct PageSetup: Sendable, Hashable {
    public struct Margin: Sendable, Hashable {
        public var left: Length
        public var right: Length
        public var top: Length
        public var bottom: Length
        /// The upper margin of the pages after the first of a section, where it is another.
        public var laterTop: Length?
        public init(left: Length, right: Length, top: Length, bottom: Length, laterTop: Length? = nil) {
            self.left = left
            self.right = right
            self.top = top
            self.bottom = bottom
            self.laterTop = laterTop
        }
    }

    public var size: Size
    public var margin: Margin
    /// Type and leading are multiplied by this ratio (`14/16`).
    public var scale: Ratio

    public init(size: Size, margin: Margin, scale: Ratio) {
        self.size = size
        self.margin = margin
        self.scale = scale
    }

    /// The papers that layouts can name: sizes of ISO 216, upright.
    public static let papers: [(name: String, size: Size)] = [
        ("A3", Size(width: .millimetres(297), height: .millimetres(420))),
        ("A4", Size(width: .millimetres(210), height: .millimetres(297))),
        ("A5", Size(width: .millimetres(148), height: .millimetres(210))),
    ]

    public var textWidth: Length { size.width - margin.left - margin.right }
    public var textHeight: Length { size.height - margin.top - margin.bottom }
}

/// A ratio of whole numbers, so that nothing is rounded twice.
public struct Ratio: Sendable, Hashable {
    public let numerator: Int
    public let denominator: Int
    public init(_ numerator: Int, _ denominator: Int) {
        self.numerator = numerator
        self.denominator = max(1, denominator)
    }
    public static let one = Ratio(1, 1)
}
