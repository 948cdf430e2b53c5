// A font opened for Cairo, from its file or from memory. Belongs to one drawing; Cairo keeps a face as long as it likes,
// and what FreeType holds for it goes with it.

import CCairo
import CFreeType

/// FreeType's library, alive as long as any face of it.
final class FontEngine {
    private(set) var library: FT_Library?

    init?() { if FT_Init_FreeType(&library) != 0 { return nil } }
    deinit { FT_Done_FreeType(library) }
}

/// A FreeType face with the library and the bytes that it needs. Cairo's caches outlive a surface, so it is Cairo who
/// lets go of it.
private final class HeldFace {
    let engine: FontEngine
    let face: FT_Face
    private let bytes: UnsafeMutableBufferPointer<UInt8>?

    init?(_ path: String, _ engine: FontEngine) {
        var face: FT_Face?
        guard FT_New_Face(engine.library, path, 0, &face) == 0, let face else { return nil }
        self.engine = engine
        self.face = face
        bytes = nil
    }

    init?(_ font: [UInt8], _ engine: FontEngine) {
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: font.count)
        _ = bytes.initialize(from: font)
        var face: FT_Face?
        guard FT_New_Memory_Face(engine.library, bytes.baseAddress, FT_Long(bytes.count), 0, &face) == 0, let face
        else {
            bytes.deallocate()
            return nil
        }
        self.engine = engine
        self.face = face
        self.bytes = bytes
    }

    deinit {
        FT_Done_Face(face)
        bytes?.deallocate()
    }
}

/// The key under which Cairo keeps what it must free with a face. Its address is what counts, never its value.
nonisolated(unsafe) private let heldKey = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

func openCairoFace(_ path: String, _ engine: FontEngine) -> OpaquePointer? {
    HeldFace(path, engine).flatMap(cairoFace)
}

/// A face of a font that is no file.
func openCairoFace(_ font: [UInt8], _ engine: FontEngine) -> OpaquePointer? {
    HeldFace(font, engine).flatMap(cairoFace)
}

private func cairoFace(_ held: HeldFace) -> OpaquePointer? {
    guard let face = cairo_ft_font_face_create_for_ft_face(held.face, Int32(FT_LOAD_NO_HINTING)) else { return nil }
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
