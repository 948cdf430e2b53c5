// Draws the items of pages on a Cairo context. Decides nothing: everything has its place already.

import CCairo
import Geometry
import Pages
import Pictures

final class Canvas {
    private let context: OpaquePointer
    private let faces: DrawnFaces
    private let pictures: DrawnPictures
    /// A PDF has marks around what is content of one element; a picture has none.
    private let marksContent: Bool
    /// The marks of the page that is being drawn.
    private var marks: [Mark] = []
    private var face = -1
    private var size = Length.zero
    private var glyphs: [cairo_glyph_t] = []
    private var clusters: [cairo_text_cluster_t] = []

    init(context: OpaquePointer, faces: DrawnFaces, pictures: DrawnPictures, marksContent: Bool) {
        self.context = context
        self.faces = faces
        self.pictures = pictures
        self.marksContent = marksContent
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_set_font_options(context, options)
        cairo_font_options_destroy(options)
    }

    /// Gives what each mark stands around. Rules come last, so that those of a table are one artifact.
    @discardableResult
    func draw(_ page: Page) -> [Mark] {
        marks = []
        for item in page.items where !item.isStroke && item.isDrawn { draw(item, as: item.mark) }
        for item in page.items where item.isStroke { draw(item, as: .artifact) }
        if marksContent, !marks.isEmpty { cairo_tag_end(context, Self.tag) }
        return marks
    }

    /// Cairo knows a closed list of names; any of them will do, since what is written is our own.
    private static let tag = "Span"

    private func draw(_ item: PageItem, as mark: Mark) {
        if marksContent, marks.last != mark {
            if !marks.isEmpty { cairo_tag_end(context, Self.tag) }
            cairo_tag_begin(context, Self.tag, nil)
            marks.append(mark)
        }
        draw(item)
    }

    private func draw(_ item: PageItem) {
        switch item {
        case .glyphs(let run): draw(run)
        case .stroke(let stroke): draw(stroke)
        case .image(let image): pictures.draw(image, on: context)
        case .checkbox(let box): draw(box)
        case .area(let area): draw(area)
        case .stamp(let stamp): draw(stamp)
        case .link, .jump, .signatureField, .textField, .pageNumber: break
        }
    }

    // MARK: Text

    private func draw(_ run: GlyphRun) {
        guard select(run) else { return }
        guard let text = faces.text(run.font) else {
            place(run) { UInt($0) }
            return cairo_show_glyphs(context, glyphs, Int32(glyphs.count))
        }
        glyphs.removeAll(keepingCapacity: true)
        clusters.removeAll(keepingCapacity: true)
        text.give(run, &glyphs, &clusters)
        if run.text.allSatisfy({ $0 == 0x20 }) { keepBlank() }
        show(run.text)
    }

    /// Cairo leaves out glyphs whose ink begins and ends at a whole point of the page, as that of spaces may: a step
    /// beside it, that nobody can see, they stay.
    private func keepBlank() {
        for index in glyphs.indices {
            glyphs[index].x = Self.besideWhole(glyphs[index].x)
            glyphs[index].y = Self.besideWhole(glyphs[index].y)
        }
    }

    private static func besideWhole(_ place: Double) -> Double {
        abs(place - place.rounded()) < 1.0 / 128 ? place.rounded() + 1.0 / 64 : place
    }

    /// Takes a run's font.
    private func select(_ run: GlyphRun) -> Bool {
        guard let face = faces.face(run.font) else { return false }
        if run.font != self.face {
            cairo_set_font_face(context, face)
            self.face = run.font
            size = .zero
        }
        if run.size != size {
            cairo_set_font_size(context, run.size.points)
            size = run.size
        }
        return true
    }

    /// Puts a run's glyphs in their places, under the numbers that the font in force has for them.
    private func place(_ run: GlyphRun, number: (UInt32) -> UInt) {
        let (x, y) = (run.origin.x.points, run.origin.y.points)
        glyphs.removeAll(keepingCapacity: true)
        for glyph in run.glyphs {
            glyphs.append(
                cairo_glyph_t(
                    index: number(glyph.id), x: x + Double(glyph.x + glyph.xOffset) / 1000,
                    y: y - Double(glyph.yOffset) / 1000))
        }
    }

    /// With its text, so that a reader of the PDF finds the words and not the shapes.
    private func show(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                cairo_show_text_glyphs(
                    context, characters.baseAddress, Int32(characters.count), glyphs, Int32(glyphs.count), clusters,
                    Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
            }
        }
    }

    // MARK: Lines

    private func draw(_ stroke: Stroke) {
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

    private func draw(_ area: Area) {
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

    private func draw(_ box: Checkbox) {
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

    // MARK: Stamps

    /// The outlines of the letters: they are seen and not read.
    private func draw(_ stamp: StampMark) {
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

extension PageItem {
    fileprivate var isStroke: Bool { if case .stroke = self { true } else { false } }

    /// Whether ink comes of it.
    fileprivate var isDrawn: Bool {
        switch self {
        case .link, .jump, .signatureField, .textField, .pageNumber: false
        default: true
        }
    }

    fileprivate var mark: Mark {
        let element: ElementID? =
            switch self {
            case .glyphs(let run): run.element
            case .image(let image): image.element
            case .checkbox(let box): box.element
            case .area(let area): area.element
            default: nil
            }
        return element.map(Mark.content) ?? .artifact
    }
}
