// How a shape is painted: colours with alpha, the fill with its rule, the stroke with its pen.

extension VectorImage {
    /// An sRGB colour, not premultiplied; 255 is full. All opacities of the file are worked into `alpha`.
    public struct Colour: Hashable, Sendable {
        public var red: UInt8
        public var green: UInt8
        public var blue: UInt8
        public var alpha: UInt8

        public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
            self.red = red
            self.green = green
            self.blue = blue
            self.alpha = alpha
        }

        public static let black = Colour(red: 0, green: 0, blue: 0)
    }

    public enum FillRule: String, Hashable, Sendable {
        case nonzero
        case evenOdd = "evenodd"
    }

    public struct Fill: Hashable, Sendable {
        public let colour: Colour
        public let rule: FillRule
        public init(colour: Colour, rule: FillRule) {
            self.colour = colour
            self.rule = rule
        }
    }

    public enum LineCap: String, Hashable, Sendable { case butt, round, square }
    public enum LineJoin: String, Hashable, Sendable { case miter, round, bevel }

    public struct Stroke: Hashable, Sendable {
        public let colour: Colour
        /// In user units, as the points are.
        public let width: Double
        public let cap: LineCap
        public let join: LineJoin
        /// The longest mitre, in widths, before a join is bevelled.
        public let miterLimit: Double

        public init(colour: Colour, width: Double, cap: LineCap, join: LineJoin, miterLimit: Double) {
            self.colour = colour
            self.width = width
            self.cap = cap
            self.join = join
            self.miterLimit = miterLimit
        }
    }
}
