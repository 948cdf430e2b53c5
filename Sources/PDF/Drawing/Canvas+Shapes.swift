// Draws what is no text: rules, areas, boxes to tick.

import CCairo
import Geometry
import Pages

extension Canvas {
    func draw(_ stroke: Stroke) {
        cairo_set_line_width(context, stroke.width.points)
        switch stroke.pattern {
        case .solid:
            cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
            cairo_set_dash(context, nil, 0, 0)
        case .dots:
            // A dash of no length with round caps is a dot; three widths from one to the next.
            cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
            let dashes = [0, stroke.width.points * Self.dotPitch]
            cairo_set_dash(context, dashes, Int32(dashes.count), 0)
        }
        // From the far end: the dots of all fields that end at the margin end alike.
        cairo_move_to(context, stroke.to.x.points, stroke.to.y.points)
        cairo_line_to(context, stroke.from.x.points, stroke.from.y.points)
        cairo_stroke(context)
    }

    /// From one dot to the next, in widths of a dot: as close as the full stops of a typed leader.
    private static let dotPitch = 4.0

    func draw(_ area: Area) {
        guard let first = area.points.first else { return }
        cairo_move_to(context, first.x.points, first.y.points)
        for point in area.points.dropFirst() { cairo_line_to(context, point.x.points, point.y.points) }
        if area.isClosed { cairo_close_path(context) }
        if let fill = area.fill {
            setShade(fill)
            cairo_fill_preserve(context)
        }
        if let outline = area.outline {
            setShade(area.outlineShade)
            cairo_set_line_width(context, outline.points)
            cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
            cairo_set_dash(context, nil, 0, 0)
            cairo_stroke_preserve(context)
        }
        cairo_new_path(context)
        setShade(0)
    }

    /// In thousandths: 0 is black.
    private func setShade(_ shade: Int) {
        let grey = Double(shade) / 1000
        cairo_set_source_rgb(context, grey, grey, grey)
    }

    func draw(_ box: Checkbox) {
        let (x, y) = (box.frame.origin.x.points, box.frame.origin.y.points)
        let side = box.frame.size.width.points
        cairo_set_dash(context, nil, 0, 0)
        cairo_set_line_width(context, side * 0.08)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
        cairo_rectangle(context, x, y, side, side)
        cairo_stroke(context)
        guard box.isTicked else { return }
        cairo_set_line_width(context, side * 0.14)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        cairo_move_to(context, x + side * 0.2, y + side * 0.52)
        cairo_line_to(context, x + side * 0.42, y + side * 0.76)
        cairo_line_to(context, x + side * 0.82, y + side * 0.22)
        cairo_stroke(context)
    }
}
