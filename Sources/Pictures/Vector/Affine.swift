// Affine transforms of the plane: composed, applied, measured. Angles in degrees, with exact right angles.

struct Affine: Hashable {
    /// x' = a·x + c·y + e, y' = b·x + d·y + f: the letters of SVG's `matrix`.
    var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

    static let identity = Affine()

    static func translation(_ x: Double, _ y: Double) -> Affine { Affine(e: x, f: y) }
    static func scale(_ x: Double, _ y: Double) -> Affine { Affine(a: x, d: y) }

    static func rotation(_ degrees: Double) -> Affine {
        let (sine, cosine) = sineAndCosine(degrees: degrees)
        return Affine(a: cosine, b: sine, c: -sine, d: cosine)
    }

    /// A skew of 90° has no matrix; it comes out as not finite, which `isFinite` tells.
    static func skewX(_ degrees: Double) -> Affine {
        let (sine, cosine) = sineAndCosine(degrees: degrees)
        return Affine(c: sine / cosine)
    }

    static func skewY(_ degrees: Double) -> Affine {
        let (sine, cosine) = sineAndCosine(degrees: degrees)
        return Affine(b: sine / cosine)
    }

    /// `outer * inner` applies the inner one first.
    static func * (outer: Affine, inner: Affine) -> Affine {
        Affine(
            a: outer.a * inner.a + outer.c * inner.b, b: outer.b * inner.a + outer.d * inner.b,
            c: outer.a * inner.c + outer.c * inner.d, d: outer.b * inner.c + outer.d * inner.d,
            e: outer.a * inner.e + outer.c * inner.f + outer.e, f: outer.b * inner.e + outer.d * inner.f + outer.f)
    }

    func apply(_ p: VectorImage.Point) -> VectorImage.Point {
        VectorImage.Point(x: a * p.x + c * p.y + e, y: b * p.x + d * p.y + f)
    }

    var determinant: Double { a * d - b * c }
    var isFinite: Bool { [a, b, c, d, e, f].allSatisfy(\.isFinite) }
}

/// Sine and cosine by their series instead of the C library's, which gives other last bits on other machines (and
/// no exact zero at 90°). The angle is brought within ±45°, where nine terms leave an error below 1e-16.
func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
    guard degrees.isFinite else { return (.nan, .nan) }
    let turn = degrees.truncatingRemainder(dividingBy: 360)
    let quarter = (turn / 90).rounded()
    let angle = (turn - quarter * 90) * (Double.pi / 180)
    var (sine, cosine, term) = (0.0, 0.0, 1.0)
    for power in 0..<18 {
        let signed = power & 2 == 0 ? term : -term
        if power & 1 == 0 { cosine += signed } else { sine += signed }
        term *= angle / Double(power + 1)
    }
    switch Int(quarter) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
}
