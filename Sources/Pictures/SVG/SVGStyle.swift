// The paint properties in force at an element: inherited, then set from attributes and `style`.

struct SVGStyle {
    typealias Colour = VectorImage.Colour

    enum Paint {
        case none, colour(Colour), currentColour
    }

    enum Verdict {
        case taken, unknown, unreadable, unsupported, reference
    }

    private var fill = Paint.colour(.black)
    private var stroke = Paint.none
    private var colour = Colour.black
    private var fillOpacity = 1.0
    private var strokeOpacity = 1.0
    private var fillRule = VectorImage.FillRule.nonzero
    private var strokeWidth = 1.0
    private var cap = VectorImage.LineCap.butt
    private var join = VectorImage.LineJoin.miter
    /// SVG's initial value.
    private var miterLimit = 4.0
    /// Of this element alone.
    private(set) var opacity = 1.0
    /// Of all the groups around it.
    private var groupOpacity = 1.0

    /// The style with which a child begins: all but its own opacity is inherited.
    var forChild: SVGStyle {
        var child = self
        child.groupOpacity = groupOpacity * opacity
        child.opacity = 1
        return child
    }

    var fillPaint: VectorImage.Fill? {
        resolved(fill, opacity: fillOpacity).map { VectorImage.Fill(colour: $0, rule: fillRule) }
    }

    /// The width is in the shape's own units; under a transform that stretches unevenly the pen would be an
    /// ellipse, which a plain width cannot say: `scale` is then the square root of the area's growth.
    func strokePaint(scale: Double) -> VectorImage.Stroke? {
        guard strokeWidth > 0, let colour = resolved(stroke, opacity: strokeOpacity) else { return nil }
        return VectorImage.Stroke(
            colour: colour, width: strokeWidth * scale, cap: cap, join: join, miterLimit: miterLimit)
    }

    /// What does not show (no paint, or wholly transparent) is nil.
    private func resolved(_ paint: Paint, opacity own: Double) -> Colour? {
        var result: Colour
        switch paint {
        case .none: return nil
        case .colour(let colour): result = colour
        case .currentColour: result = colour
        }
        result.alpha = UInt8((own * opacity * groupOpacity * 255).rounded())
        return result.alpha == 0 ? nil : result
    }

    mutating func set(_ property: String, _ raw: ArraySlice<UInt8>) -> Verdict {
        let value = trimmed(raw)
        let word = String(decoding: value.prefix(Self.longestKeyword), as: UTF8.self).lowercased()
        if word.hasPrefix("url(") { return .reference }
        if word == "inherit", Self.inherited.contains(property) { return .taken }
        switch property {
        case "fill": return Self.take(Self.paint(value, word), &fill)
        case "stroke": return Self.take(Self.paint(value, word), &stroke)
        case "color": return word == "currentcolor" ? .taken : Self.take(Colour(svg: value), &colour)
        case "fill-opacity": return Self.take(Self.opacity(value), &fillOpacity)
        case "stroke-opacity": return Self.take(Self.opacity(value), &strokeOpacity)
        case "opacity": return Self.take(Self.opacity(value), &opacity)
        case "fill-rule": return Self.take(VectorImage.FillRule(rawValue: word), &fillRule)
        case "stroke-width": return Self.take(svgLength(value).flatMap { $0 >= 0 ? $0 : nil }, &strokeWidth)
        case "stroke-linecap": return Self.take(VectorImage.LineCap(rawValue: word), &cap)
        case "stroke-linejoin": return Self.take(VectorImage.LineJoin(rawValue: word), &join)
        case "stroke-miterlimit": return Self.take(svgNumber(value).flatMap { $0 >= 1 ? $0 : nil }, &miterLimit)
        default:
            guard let neutral = Self.undrawn[property] else { return .unknown }
            return neutral.contains(word) ? .taken : .unsupported
        }
    }

    private static func take<Value>(_ value: Value?, _ property: inout Value) -> Verdict {
        guard let value else { return .unreadable }
        property = value
        return .taken
    }

    private static func paint(_ value: ArraySlice<UInt8>, _ word: String) -> Paint? {
        switch word {
        case "none": Paint.none
        case "currentcolor": .currentColour
        default: Colour(svg: value).map { .colour($0) }
        }
    }

    private static func opacity(_ value: ArraySlice<UInt8>) -> Double? {
        let isPercentage = value.last == UInt8(ascii: "%")
        guard let number = svgNumber(isPercentage ? value.dropLast() : value) else { return nil }
        return min(max(isPercentage ? number / 100 : number, 0), 1)
    }

    /// No keyword that means something here is longer.
    private static let longestKeyword = 32

    private static let inherited: Set = [
        "fill", "stroke", "color", "fill-opacity", "stroke-opacity", "fill-rule", "stroke-width", "stroke-linecap",
        "stroke-linejoin", "stroke-miterlimit",
    ]

    /// Properties that would change the drawing, with the values under which they do not; others are refused.
    private static let undrawn: [String: Set<String>] = [
        "clip": ["auto"], "clip-path": ["none"], "mask": ["none"], "filter": ["none"], "backdrop-filter": ["none"],
        "marker": ["none"], "marker-start": ["none"], "marker-mid": ["none"], "marker-end": ["none"],
        "stroke-dasharray": ["none"], "display": ["inline", "block", "inherit"], "visibility": ["visible", "inherit"],
        "paint-order": ["normal", "fill", "fill stroke", "fill stroke markers", "fill markers stroke"],
        "vector-effect": ["none"], "mix-blend-mode": ["normal"],
        "transform-origin": ["0 0", "0px 0px"], "transform-box": ["view-box"], "translate": ["none"],
        "rotate": ["none", "0"], "scale": ["none"], "offset-path": ["none"], "zoom": ["1", "normal"], "all": [],
        "animation": ["none"], "animation-name": ["none"],
        "requiredFeatures": [], "requiredExtensions": [], "systemLanguage": [],
    ]
}
