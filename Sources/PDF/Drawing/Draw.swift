// The doors of PDF: pages in, the bytes of a PDF or of one PNG a page out. The same pages give the same bytes.

import CCairo
import Geometry
import Pages

/// Why nothing came out.
public enum DrawingFault: Error, Sendable, Equatable {
    /// A font file that was there when the paper was set cannot be opened.
    case font(String)
    /// A font file is damaged, or no font that can be drawn from.
    case damaged(String)
    /// The licence bits of a font forbid that a document carries it.
    case notEmbeddable(String)
    /// A picture that cannot be decoded to its end: its place in `PageSet.pictures`.
    case picture(Int)
    /// Cairo's own words.
    case cairo(String)
    /// What Cairo wrote cannot be made into the file that is wanted.
    case finishing(FinishingFault)
}

/// A PDF, and what must be said of it.
public struct DrawnPDF: Sendable {
    public let bytes: [UInt8]
    /// Font files whose glyphs alone do not say the text: some of it stands in notes beside them, which not every reader
    /// heeds.
    public let fontsWithoutExactText: [String]
}

/// Bytes on their way out of Cairo.
private final class Sink {
    var bytes: [UInt8] = []
}

private let collect: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
}

/// The bytes of a PDF.
public func drawPDF(
    _ pages: PageSet, _ information: DocumentInformation, as profile: Profile
) -> Result<DrawnPDF, DrawingFault> {
    DrawnFaces.open(pages, for: .pdf).flatMap { faces in
        drawPages(pages, with: faces).flatMap { drawn in
            var information = information
            information.provenance?.fonts = faces.fontLines.sorted()
            return finish(drawn, of: pages, information, as: profile).map {
                DrawnPDF(bytes: $0, fontsWithoutExactText: faces.withoutExactText.map { pages.fonts[$0] })
            }.mapError(DrawingFault.finishing)
        }
    }
}

/// Cairo's own PDF, in which only content, fonts and pictures are meant to last.
func drawPages(
    _ pages: PageSet, with faces: DrawnFaces, marksContent: Bool = true
) -> Result<DrawnPages, DrawingFault> {
    GlyphStore.shared.draw(faces.glyphPages) { drawAll(pages, faces, marksContent: marksContent) }
}

private func drawAll(
    _ pages: PageSet, _ faces: DrawnFaces, marksContent: Bool
) -> Result<DrawnPages, DrawingFault> {
    let sink = Sink()
    let first = pages.pages.first?.size ?? Size(width: .points(1), height: .points(1))
    guard
        let surface = cairo_pdf_surface_create_for_stream(
            collect, Unmanaged.passUnretained(sink).toOpaque(), first.width.points, first.height.points)
    else { return .failure(.cairo("no surface")) }
    defer { cairo_surface_destroy(surface) }
    // Without a date Cairo asks the clock.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
    var marks: [[Mark]] = []
    func draw() -> DrawingFault? {
        guard let context = cairo_create(surface) else { return .cairo("no context") }
        defer { cairo_destroy(context) }
        let pictures = DrawnPictures(of: pages, for: .pdf)
        let canvas = Canvas(context: context, faces: faces, pictures: pictures, marksContent: marksContent)
        for (number, page) in pages.pages.enumerated() {
            cairo_pdf_surface_set_size(surface, page.size.width.points, page.size.height.points)
            marks.append(canvas.draw(page))
            cairo_show_page(context)
            pictures.release(after: number)
        }
        return fault(context, pictures)
    }
    if let fault = draw() { return .failure(fault) }
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { return .failure(.cairo(words(status))) }
    return withExtendedLifetime(sink) { .success(DrawnPages(bytes: sink.bytes, marks: marks)) }
}

/// As Cairo tells it.
public let drawingVersion = String(cString: cairo_version_string())

/// One PNG for each page, at so many dots an inch.
public func drawPNG(_ pages: PageSet, resolution: Int) -> Result<[[UInt8]], DrawingFault> {
    DrawnFaces.open(pages, for: .pixels).flatMap { faces in
        GlyphStore.shared.draw(faces.glyphPages) { drawAll(pages, faces, resolution: resolution) }
    }
}

private func drawAll(_ pages: PageSet, _ faces: DrawnFaces, resolution: Int) -> Result<[[UInt8]], DrawingFault> {
    let pictures = DrawnPictures(of: pages, for: .pixels)
    var images: [[UInt8]] = []
    for (number, page) in pages.pages.enumerated() {
        switch drawPNG(page, faces, pictures, resolution: resolution) {
        case .success(let bytes): images.append(bytes)
        case .failure(let fault): return .failure(fault)
        }
        pictures.release(after: number)
    }
    return .success(images)
}

private func drawPNG(
    _ page: Page, _ faces: DrawnFaces, _ pictures: DrawnPictures, resolution: Int
) -> Result<[UInt8], DrawingFault> {
    let scale = Double(resolution) / 72
    guard
        let surface = cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, Int32((page.size.width.points * scale).rounded(.up)),
            Int32((page.size.height.points * scale).rounded(.up)))
    else { return .failure(.cairo("no surface")) }
    defer { cairo_surface_destroy(surface) }
    guard let context = cairo_create(surface) else { return .failure(.cairo("no context")) }
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_set_source_rgb(context, 0, 0, 0)
    cairo_scale(context, scale, scale)
    Canvas(context: context, faces: faces, pictures: pictures, marksContent: false).draw(page)
    if let fault = fault(context, pictures) { return .failure(fault) }
    let sink = Sink()
    let status = cairo_surface_write_to_png_stream(
        surface, collect, Unmanaged.passUnretained(sink).toOpaque())
    guard status == CAIRO_STATUS_SUCCESS else { return .failure(.cairo(words(status))) }
    return withExtendedLifetime(sink) { .success(sink.bytes) }
}

private func fault(_ context: OpaquePointer, _ pictures: DrawnPictures) -> DrawingFault? {
    if let failed = pictures.failed { return .picture(failed) }
    let status = cairo_status(context)
    return status == CAIRO_STATUS_SUCCESS ? nil : .cairo(words(status))
}

private func words(_ status: cairo_status_t) -> String { String(cString: cairo_status_to_string(status)) }
