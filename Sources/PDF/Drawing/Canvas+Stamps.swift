// Draws stamps: the outlines of their letters in their ink, turned about their middle.

import CCairo
import Geometry
import Pages

extension Canvas {
    /// The outlines of the letters: they are seen and not read.
    func draw(_ stamp: StampMark) {
        cairo_save(context)
        defer {
            cairo_restore(context)
            // The font in force went with the rest.
            (face, size) = (-1, .zero)
        }
        cairo_translate(context, stamp.middle.x.points, stamp.middle.y.points)
        cairo_rotate(context, -Double(stamp.turn) * .pi / 180)
        switch stamp.ink {
        case .black: cairo_set_source_rgb(context, 0, 0, 0)
        case .red: cairo_set_source_rgb(context, Self.red.0, Self.red.1, Self.red.2)
        case .grey: cairo_set_source_rgb(context, Self.grey, Self.grey, Self.grey)
        }
        for run in stamp.runs where select(run) {
            let text = faces.text(run.font)
            place(run) { text?.shape($0) ?? UInt($0) }
            cairo_glyph_path(context, glyphs, Int32(glyphs.count))
            cairo_fill(context)
        }
        guard let frame = stamp.frame else { return }
        cairo_set_line_width(context, Self.frameWidth)
        cairo_set_dash(context, nil, 0, 0)
        cairo_rectangle(
            context, frame.origin.x.points, frame.origin.y.points, frame.size.width.points, frame.size.height.points)
        cairo_stroke(context)
    }

    /// Stamping ink; a copier makes it dark enough to be read.
    private static let red = (0.80, 0.05, 0.10)
    /// Light enough for text to be read over it.
    private static let grey = 0.86
    private static let frameWidth = 1.5
}
