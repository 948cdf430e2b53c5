// Turns an elliptical arc, given as SVG gives it, into cubic curves of at most a quarter turn each.

/// SVG's endpoint form of an arc (SVG 2, appendix B.2).
struct EllipticalArc {
    typealias Point = VectorImage.Point
    typealias Curve = (Point, Point, Point)

    /// The distance of a control point from its end, in radii, for a quarter turn: 4/3·(√2 − 1).
    static let quarterHandle = 4.0 / 3 * (2.0.squareRoot() - 1)

    var start, end: Point
    var radiusX, radiusY: Double
    var rotation: Double
    var isLarge, isClockwise: Bool

    /// The curves; none when start and end are one, and nil when a radius is zero, which asks for a straight line.
    func curves() -> [Curve]? {
        if start == end { return [] }
        guard radiusX != 0, radiusY != 0 else { return nil }
        let turn = Affine.rotation(rotation)
        // The arc is taken to the unit circle around the origin, where all is square roots and no angles.
        let half = Point(x: (start.x - end.x) / 2, y: (start.y - end.y) / 2)
        var (rx, ry) = (abs(radiusX), abs(radiusY))
        var a = Point(x: (turn.a * half.x + turn.b * half.y) / rx, y: (turn.c * half.x + turn.d * half.y) / ry)
        var squared = a.x * a.x + a.y * a.y
        if squared > 1 {
            // Too small to reach: the ellipse grows until it just does.
            let growth = squared.squareRoot()
            (rx, ry, a, squared) = (rx * growth, ry * growth, Point(x: a.x / growth, y: a.y / growth), 1)
        }
        guard squared > 0 else { return nil }
        let distance = max(0, (1 - squared) / squared).squareRoot() * (isLarge == isClockwise ? -1 : 1)
        let centre = Point(x: distance * a.y, y: -distance * a.x)
        let middle = Affine.translation((start.x + end.x) / 2, (start.y + end.y) / 2)
        let back = middle * turn * Affine.scale(rx, ry) * Affine.translation(centre.x, centre.y)
        return unitCurves(
            from: Point(x: a.x - centre.x, y: a.y - centre.y), to: Point(x: -a.x - centre.x, y: -a.y - centre.y),
            back: back)
    }

    /// Quarter turns from one point of the unit circle, as many as fit, then the rest up to the other.
    private func unitCurves(from first: Point, to last: Point, back: Affine) -> [Curve] {
        let sense = isClockwise ? 1.0 : -1.0
        let cosine = first.x * last.x + first.y * last.y
        // Which half the arc lies in is known from the flags, so rounding cannot turn a sliver into a full circle.
        let quarters = (isLarge ? 2 : 0) + ((cosine < 0) != isLarge ? 1 : 0)
        var curves: [Curve] = []
        var point = first
        for _ in 0..<quarters {
            let next = Point(x: -sense * point.y, y: sense * point.x)
            curves.append(curve(from: point, to: next, handle: sense * Self.quarterHandle, back: back))
            point = next
        }
        let chord = Point(x: last.x - point.x, y: last.y - point.y)
        let sine = (chord.x * chord.x + chord.y * chord.y).squareRoot() / 2
        // tan(θ/4) from sin(θ/2), for the handle 4/3·tan(θ/4).
        let tangent = sine / (1 + max(0, 1 - sine * sine).squareRoot())
        if sine > 1e-9 || curves.isEmpty {
            curves.append(curve(from: point, to: last, handle: sense * 4 / 3 * tangent, back: back))
        }
        // The arc ends where the file says, not where rounding has led it.
        if let tail = curves.popLast() { curves.append((tail.0, tail.1, end)) }
        return curves
    }

    private func curve(from p: Point, to q: Point, handle: Double, back: Affine) -> Curve {
        (
            back.apply(Point(x: p.x - handle * p.y, y: p.y + handle * p.x)),
            back.apply(Point(x: q.x + handle * q.y, y: q.y - handle * q.x)), back.apply(q)
        )
    }
}
