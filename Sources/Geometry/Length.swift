// Lengths as integers: one unit, rounded once, so that lines and pages break alike on every machine.

/// A length in thousandths of a point (1/72000 inch). A page is about 842,000 of them high.
public struct Length: Hashable, Sendable, Comparable, AdditiveArithmetic {
    public var millipoints: Int

    public init(millipoints: Int) { self.millipoints = millipoints }

    public static let zero = Length(millipoints: 0)
    public static let unitsPerPoint = 1000

    public static func points(_ value: Double) -> Length {
        Length(millipoints: Int((value * 1000).rounded()))
    }

    /// One millimetre is 72/25.4 points.
    public static func millimetres(_ value: Double) -> Length { points(value * 72 / 25.4) }

    public var points: Double { Double(millipoints) / 1000 }
    public var millimetres: Double { points * 25.4 / 72 }

    public static func < (a: Length, b: Length) -> Bool { a.millipoints < b.millipoints }
    public static func + (a: Length, b: Length) -> Length { Length(millipoints: a.millipoints + b.millipoints) }
    public static func - (a: Length, b: Length) -> Length { Length(millipoints: a.millipoints - b.millipoints) }
    public static prefix func - (a: Length) -> Length { Length(millipoints: -a.millipoints) }
    public static func * (a: Length, factor: Int) -> Length { Length(millipoints: a.millipoints * factor) }
    public static func / (a: Length, divisor: Int) -> Length { Length(millipoints: a.millipoints / divisor) }

    /// The length scaled by a ratio, rounded half away from zero.
    public func scaled(by numerator: Int, over denominator: Int) -> Length {
        let product = millipoints * numerator
        let half = denominator / 2
        return Length(millipoints: (product >= 0 ? product + half : product - half) / denominator)
    }
}
