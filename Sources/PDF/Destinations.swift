// Names the places that links inside a PDF lead to. Cairo 1.16 writes links to page numbers without their target; links to
// names it writes whole.

import CCairo
import Pages

/// The places that links lead to, by page.
func destinations(_ pages: PageSet) -> [Int: [Destination]] {
    var places: [Int: Set<Destination>] = [:]
    for page in pages.pages {
        for case .jump(let jump) in page.items { places[jump.place.page, default: []].insert(jump.place) }
    }
    return places.mapValues { $0.sorted { $0.y < $1.y } }
}

func addDestination(_ place: Destination, to context: OpaquePointer) {
    cairo_tag_begin(context, CAIRO_TAG_DEST, "name='\(place.name)' x=0 y=\(place.y.points)")
    cairo_tag_end(context, CAIRO_TAG_DEST)
}

extension Destination {
    /// In ASCII, which is written as it is.
    var name: String { "p\(page + 1)-\(y.millipoints)" }
}
