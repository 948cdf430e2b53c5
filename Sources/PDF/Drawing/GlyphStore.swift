// Cairo’s store of drawn glyphs, one for all threads of a process. A drawing comes with the pages of glyphs that it will
// fill, waits until they fit beside those of other drawings, and is drawn. Decides nothing that is seen on paper.
//
// Why: before 1.18 a thread that finds the store full takes glyphs away from another thread’s font, and may hold the
// store while it waits for that font; the other holds the font and waits for the store. Both wait for ever. As long as
// the store is never full while two draw, nothing is taken from anybody.

import CCairo
import Glibc

final class GlyphStore: @unchecked Sendable {
    /// Pages of glyphs that Cairo keeps, and the glyphs on one (`MAX_GLYPH_PAGES_CACHED`, `CAIRO_SCALED_GLYPH_PAGE_SIZE`).
    static let capacity = 512
    private static let glyphsOnPage = 32
    /// Fonts that Cairo keeps with their glyphs when nobody uses them any more (`CAIRO_SCALED_FONT_MAX_HOLDOVERS`).
    private static let keptFonts = 256

    /// The one of this process.
    static let shared = GlyphStore(isShared: cairo_version() < 11800)

    private let isShared: Bool
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    /// Pages that drawings at work may fill.
    private var inUse = 0
    /// Pages that fonts of ended drawings may still hold.
    private var left = 0
    /// Drawings begin in the order they come in: a large one is not kept waiting by small ones.
    private var (comers, begun) = (0, 0)

    init(isShared: Bool) {
        self.isShared = isShared
        pthread_mutex_init(lock, nil)
        pthread_cond_init(change, nil)
    }

    deinit {
        pthread_mutex_destroy(lock)
        pthread_cond_destroy(change)
        lock.deallocate()
        change.deallocate()
    }

    /// The pages that so many glyphs of one font at one size fill; each font has one glyph of its own besides.
    static func pages(of glyphs: Int) -> Int { glyphs == 0 ? 0 : glyphs / glyphsOnPage + 1 }

    /// Draws once there is room for `pages`. A drawing that fills the whole store is alone: what it drops is its own.
    func draw<Drawn>(_ pages: Int, _ body: () -> Drawn) -> Drawn {
        guard isShared else { return body() }
        let pages = min(pages, Self.capacity)
        pthread_mutex_lock(lock)
        let turn = comers
        comers += 1
        while turn != begun || inUse + pages > Self.capacity { pthread_cond_wait(change, lock) }
        begun += 1
        if inUse + left + pages > Self.capacity {
            Self.forgetKeptFonts()
            left = 0
        }
        inUse += pages
        pthread_cond_broadcast(change)
        pthread_mutex_unlock(lock)
        defer {
            pthread_mutex_lock(lock)
            inUse -= pages
            left += pages
            pthread_cond_broadcast(change)
            pthread_mutex_unlock(lock)
        }
        return body()
    }

    /// Cairo lets go of a font that is not in use only when as many others were used after it: fonts without a glyph. It
    /// keeps the last that was made besides, which is the one more.
    static func forgetKeptFonts() {
        let face = cairo_user_font_face_create()
        let options = cairo_font_options_create()
        defer {
            cairo_font_options_destroy(options)
            cairo_font_face_destroy(face)
        }
        var place = cairo_matrix_t()
        cairo_matrix_init_identity(&place)
        for size in 1...keptFonts + 1 {
            var matrix = cairo_matrix_t()
            cairo_matrix_init_scale(&matrix, Double(size), Double(size))
            cairo_scaled_font_destroy(cairo_scaled_font_create(face, &matrix, &place, options))
        }
    }
}
