// Draws the items of pages on a Cairo context. Decides nothing: everything has its place already.

import CCairo
import Geometry
import Pages
import Pictures

final class Canvas {
    let context: OpaquePointer
    let faces: DrawnFaces
    private let pictures: DrawnPictures
    /// A PDF has marks around what is content of one element; a picture has none.
    private let marksContent: Bool
    /// The marks of the page that is being drawn.
    private var marks: [Mark] = []
    /// The font in force.
    var face = -1
    var size = Length.zero
    var glyphs: [cairo_glyph_t] = []
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
        if run.isWhite { keepBlank() }
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
    func select(_ run: GlyphRun) -> Bool {
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
    func place(_ run: GlyphRun, number: (UInt32) -> UInt) {
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

extension GlyphRun {
    /// Whether it shows nothing but white space.
    fileprivate var isWhite: Bool {
        // Nearly all runs begin with a letter.
        guard let first = text.first, first == 0x20 || first == 0xC2 || first == 0xE2 else { return false }
        return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
