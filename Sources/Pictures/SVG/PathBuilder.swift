// Collects the segments of one shape, each point transformed as it comes; notes points that lie out of reach.

struct PathBuilder {
    typealias Point = VectorImage.Point

    private let transform: Affine
    /// The largest coordinate, either way, that may come out.
    private let reach: Double
    /// How many segments the whole file may still add.
    private let capacity: Int

    private(set) var segments: [VectorImage.Segment] = []
    /// In the shape's own coordinates, as SVG's relative commands count.
    private(set) var current = Point(x: 0, y: 0)
    private var start = Point(x: 0, y: 0)
    private var needsMove = false
    private(set) var isOutOfReach = false

    init(transform: Affine, reach: Double, capacity: Int) {
        self.transform = transform
        self.reach = reach
        self.capacity = capacity
    }

    var isFull: Bool { segments.count > capacity }

    mutating func move(to p: Point) {
        // Of several moves in a row only the last draws.
        if case .move? = segments.last { segments.removeLast() }
        segments.append(.move(place(p)))
        current = p
        start = p
        needsMove = false
    }

    mutating func line(to p: Point) {
        reopen()
        segments.append(.line(place(p)))
        current = p
    }

    mutating func curve(_ a: Point, _ b: Point, to p: Point) {
        reopen()
        segments.append(.curve(place(a), place(b), place(p)))
        current = p
    }

    /// A quadratic curve is the cubic whose control points lie two thirds of the way to its own.
    mutating func quadratic(_ control: Point, to p: Point) {
        func towards(_ end: Point) -> Point {
            Point(x: end.x + (control.x - end.x) * 2 / 3, y: end.y + (control.y - end.y) * 2 / 3)
        }
        curve(towards(current), towards(p), to: p)
    }

    mutating func arc(_ arc: EllipticalArc) {
        guard let curves = arc.curves() else { return line(to: arc.end) }
        for (a, b, p) in curves { curve(a, b, to: p) }
    }

    mutating func close() {
        if !needsMove { segments.append(.close) }
        current = start
        needsMove = true
    }

    /// A moved-to point at the end draws nothing.
    mutating func finish() -> [VectorImage.Segment] {
        if case .move? = segments.last { segments.removeLast() }
        return segments
    }

    /// What follows a `close` without a move of its own begins where the closed piece began.
    private mutating func reopen() {
        if needsMove { segments.append(.move(place(start))) }
        needsMove = false
    }

    private mutating func place(_ p: Point) -> Point {
        let placed = transform.apply(p)
        // Written so that not-a-number fails too.
        if !(abs(placed.x) <= reach && abs(placed.y) <= reach) { isOutOfReach = true }
        return placed
    }
}
