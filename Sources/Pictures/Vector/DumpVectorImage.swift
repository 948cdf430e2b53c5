// A vector image as text, a segment a line, for tests and for eyes; numbers are rounded to thousandths.

extension VectorImage {
    public func dump() -> String {
        var lines = ["size \(Self.text(width)) x \(Self.text(height))"]
        for shape in shapes {
            lines.append("shape" + Self.text(shape.fill) + Self.text(shape.stroke))
            lines += shape.segments.map { "  " + Self.text($0) }
        }
        return lines.joined(separator: "\n")
    }

    private static func text(_ segment: Segment) -> String {
        switch segment {
        case .move(let p): "M " + text(p)
        case .line(let p): "L " + text(p)
        case .curve(let a, let b, let p): "C " + text(a) + " " + text(b) + " " + text(p)
        case .close: "Z"
        }
    }

    private static func text(_ fill: Fill?) -> String {
        fill.map { " fill \(text($0.colour)) \($0.rule.rawValue)" } ?? ""
    }

    private static func text(_ stroke: Stroke?) -> String {
        guard let stroke else { return "" }
        return " stroke \(text(stroke.colour)) \(text(stroke.width)) \(stroke.cap.rawValue) \(stroke.join.rawValue)"
            + " \(text(stroke.miterLimit))"
    }

    private static func text(_ colour: Colour) -> String {
        let parts = [colour.red, colour.green, colour.blue] + (colour.alpha == 255 ? [] : [colour.alpha])
        return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func text(_ point: Point) -> String { text(point.x) + "," + text(point.y) }

    private static func text(_ value: Double) -> String {
        let thousandths = (value * 1000).rounded()
        // Minus zero would read as another number than zero.
        let rounded = thousandths == 0 ? 0 : thousandths / 1000
        let text = "\(rounded)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
