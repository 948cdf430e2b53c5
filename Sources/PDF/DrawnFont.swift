// A font file opened for Cairo. Belongs to one drawing; Cairo keeps a face as long as it likes, and what FreeType holds
// for it goes with it.

import CCairo
import CFreeType

/// FreeType's library, alive as long as any face of it.
final class FontEngine {
    fileprivate private(set) var library: FT_Library?

    init?() { if FT_Init_FreeType(&library) != 0 { return nil } }
    deinit { FT_Done_FreeType(library) }
}

/// A FreeType face with the library that it needs. Cairo's caches outlive a surface, so it is Cairo who lets go of it.
private final class HeldFace {
    let engine: FontEngine
    let face: FT_Face

    init?(_ path: String, _ engine: FontEngine) {
        var face: FT_Face?
        guard FT_New_Face(engine.library, path, 0, &face) == 0, let face else { return nil }
        self.engine = engine
        self.face = face
    }

    deinit { FT_Done_Face(face) }
}

/// The key under which Cairo keeps what it must free with a face. Its address is what counts, never its value.
nonisolated(unsafe) private let heldKey = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

func openCairoFace(_ path: String, _ engine: FontEngine) -> OpaquePointer? {
    guard let held = HeldFace(path, engine),
        let face = cairo_ft_font_face_create_for_ft_face(held.face, Int32(FT_LOAD_NO_HINTING))
    else { return nil }
    let pointer = Unmanaged.passRetained(held)
    let status = cairo_font_face_set_user_data(face, heldKey, pointer.toOpaque()) { pointer in
        if let pointer { Unmanaged<HeldFace>.fromOpaque(pointer).release() }
    }
    guard status == CAIRO_STATUS_SUCCESS else {
        pointer.release()
        cairo_font_face_destroy(face)
        return nil
    }
    return face
}
