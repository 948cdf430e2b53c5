// Pictures on the way to Cairo: JPEG bytes passed through to a PDF and decoded for a screen, PNG decoded once, vectors
// replayed as paths.

import CCairo
import Geometry
import Pages
import Pictures

final class DrawnPictures {
    /// A PDF takes the bytes of a JPEG as they are; pixels need them decoded.
    enum Target { case pdf, pixels }

    private let pictures: [Picture]
    private let target: Target
    /// Raster surfaces by picture, made when first drawn.
    private var surfaces: [Int: OpaquePointer] = [:]
    /// The last page that each picture stands on.
    private var lastPages: [Int: Int] = [:]
    /// The first picture that cannot be decoded.
    private(set) var failed: Int?

    init(of pages: PageSet, for target: Target) {
        pictures = pages.pictures
        self.target = target
        for (number, page) in pages.pages.enumerated() {
            for case .image(let image) in page.items { lastPages[image.picture] = number }
        }
    }

    /// Lets go of what no later page draws: ten photographs at once would fill the memory.
    func release(after page: Int) {
        for (index, surface) in surfaces where lastPages[index, default: 0] <= page {
            cairo_surface_destroy(surface)
            surfaces[index] = nil
        }
    }

    deinit { for surface in surfaces.values { cairo_surface_destroy(surface) } }

    func draw(_ image: PlacedImage, on context: OpaquePointer) {
        guard pictures.indices.contains(image.picture) else { return }
        switch pictures[image.picture].content {
        case .vector(let vector): draw(vector, image.frame, on: context)
        case .png(let raster), .jpeg(let raster): draw(raster, image, on: context)
        }
    }

    // MARK: Raster

    private func draw(_ raster: Raster, _ image: PlacedImage, on context: OpaquePointer) {
        guard let surface = surface(image.picture, raster) else {
            failed = failed ?? image.picture
            return
        }
        let frame = image.frame
        cairo_save(context)
        cairo_translate(context, frame.origin.x.points, frame.origin.y.points)
        cairo_scale(
            context, frame.size.width.points / Double(raster.widthPixels),
            frame.size.height.points / Double(raster.heightPixels))
        // Without a clip, Cairo takes a picture that comes first on its page to wipe out all before it: even the mark.
        cairo_rectangle(context, 0, 0, Double(raster.widthPixels), Double(raster.heightPixels))
        cairo_clip(context)
        cairo_set_source_surface(context, surface, 0, 0)
        // Any other filter asks readers to interpolate, which PDF/A forbids.
        cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
        cairo_paint(context)
        cairo_restore(context)
    }

    private func surface(_ index: Int, _ raster: Raster) -> OpaquePointer? {
        if let known = surfaces[index] { return known }
        let surface: OpaquePointer?
        if case .jpeg = pictures[index].content { surface = jpeg(raster) } else { surface = png(raster) }
        guard let surface, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { return nil }
        surfaces[index] = surface
        return surface
    }

    /// In a PDF the surface is only the measure of the file's own bytes, which go along with it.
    private func jpeg(_ raster: Raster) -> OpaquePointer? {
        guard
            let surface = cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(raster.widthPixels), Int32(raster.heightPixels))
        else { return nil }
        guard target == .pixels ? decodeJPEG(raster, into: surface) : isWholeJPEG(raster) else {
            cairo_surface_destroy(surface)
            return nil
        }
        if target == .pixels { return surface }
        let count = raster.bytes.count
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
        copy.initialize(from: raster.bytes, count: count)
        let status = cairo_surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_JPEG, copy, UInt(count), { $0?.deallocate() }, copy)
        if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
        return surface
    }

    private final class Stream {
        let bytes: [UInt8]
        var offset = 0
        init(_ bytes: [UInt8]) { self.bytes = bytes }
    }

    private func png(_ raster: Raster) -> OpaquePointer? {
        let stream = Stream(raster.bytes)
        return withExtendedLifetime(stream) {
            cairo_image_surface_create_from_png_stream(
                { closure, data, length in
                    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
                    let stream = Unmanaged<Stream>.fromOpaque(closure).takeUnretainedValue()
                    guard stream.offset + Int(length) <= stream.bytes.count else { return CAIRO_STATUS_READ_ERROR }
                    for index in 0..<Int(length) { data[index] = stream.bytes[stream.offset + index] }
                    stream.offset += Int(length)
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(stream).toOpaque())
        }
    }

    // MARK: Vectors

    private func draw(_ vector: VectorImage, _ frame: Rectangle, on context: OpaquePointer) {
        cairo_save(context)
        cairo_translate(context, frame.origin.x.points, frame.origin.y.points)
        cairo_scale(
            context, frame.size.width.points / vector.width, frame.size.height.points / vector.height)
        cairo_rectangle(context, 0, 0, vector.width, vector.height)
        cairo_clip(context)
        for shape in vector.shapes { draw(shape, on: context) }
        cairo_restore(context)
    }

    private func draw(_ shape: VectorImage.Shape, on context: OpaquePointer) {
        cairo_new_path(context)
        for segment in shape.segments {
            switch segment {
            case .move(let point): cairo_move_to(context, point.x, point.y)
            case .line(let point): cairo_line_to(context, point.x, point.y)
            case .curve(let first, let second, let end):
                cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: cairo_close_path(context)
            }
        }
        if let fill = shape.fill {
            cairo_set_fill_rule(context, fill.rule == .evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
            set(fill.colour, on: context)
            if shape.stroke == nil { cairo_fill(context) } else { cairo_fill_preserve(context) }
        }
        if let stroke = shape.stroke {
            set(stroke.colour, on: context)
            prepare(stroke, on: context)
            cairo_stroke(context)
        }
    }

    private func set(_ colour: VectorImage.Colour, on context: OpaquePointer) {
        let (red, green, blue) = (Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
        if colour.alpha == 255 {
            cairo_set_source_rgb(context, red, green, blue)
        } else {
            cairo_set_source_rgba(context, red, green, blue, Double(colour.alpha) / 255)
        }
    }

    private func prepare(_ stroke: VectorImage.Stroke, on context: OpaquePointer) {
        cairo_set_dash(context, nil, 0, 0)
        cairo_set_line_width(context, stroke.width)
        cairo_set_miter_limit(context, stroke.miterLimit)
        switch stroke.cap {
        case .butt: cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
        case .round: cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        case .square: cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
        }
        switch stroke.join {
        case .miter: cairo_set_line_join(context, CAIRO_LINE_JOIN_MITER)
        case .round: cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        case .bevel: cairo_set_line_join(context, CAIRO_LINE_JOIN_BEVEL)
        }
    }
}
