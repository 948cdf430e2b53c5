// Writes the outline of a PDF: a tree of headings that lead to their pages. Takes entries in order with their levels.

import CCairo
import Pages

/// An entry hangs below the last one of a smaller level.
func addOutline(_ entries: [OutlineEntry], to surface: OpaquePointer) {
    var open: [(level: Int, id: Int32)] = []
    for entry in entries where !entry.title.isEmpty {
        while let last = open.last, last.level >= entry.level { open.removeLast() }
        let parent = open.last?.id ?? Int32(CAIRO_PDF_OUTLINE_ROOT)
        let flags = open.isEmpty ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0)
        let id = cairo_pdf_surface_add_outline(
            surface, parent, entry.title, "page=\(entry.place.page + 1) pos=[0 \(entry.place.y.points)]", flags)
        open.append((entry.level, id))
    }
}
