// A drawing as shapes whose transforms have been worked in already: who draws it scales to the target and paints.

/// `width` by `height` user units, x to the right, y downwards, shapes in painting order. The viewport clips: what
/// lies outside 0…width and 0…height is not to be seen. Its aspect ratio is that of the picture's natural size.
public struct VectorImage: Hashable, Sendable {
    public let width: Double
    public let height: Double
    public let shapes: [Shape]

    public init(width: Double, height: Double, shapes: [Shape]) {
        self.width = width
        self.height = height
        self.shapes = shapes
    }
}

extension VectorImage {
    /// One path with its paint; at least one of fill and stroke is there. The fill comes first, the stroke over it.
    public struct Shape: Hashable, Sendable {
        public let segments: [Segment]
        public let fill: Fill?
        public let stroke: Stroke?

        public init(segments: [Segment], fill: Fill?, stroke: Stroke?) {
            self.segments = segments
            self.fill = fill
            self.stroke = stroke
        }
    }

    public struct Point: Hashable, Sendable {
        public var x: Double
        public var y: Double
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// A piece of a path. A path begins with `move`, and whatever follows a `close` begins with `move` again.
    public enum Segment: Hashable, Sendable {
        case move(Point)
        case line(Point)
        /// A cubic Bézier curve: two control points and the end.
        case curve(Point, Point, Point)
        case close
    }
}
