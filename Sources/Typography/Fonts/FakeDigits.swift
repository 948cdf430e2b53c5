// Tells whether a font draws European digits in the shapes of Thai ones. Takes a face, looks at its outlines; a font is
// known by what it draws, since its file may have been renamed.

import CHarfBuzz

/// Whether all of 0-9 look like ๐-๙: the same glyph, or one of the same ink and advance.
func fakesThaiDigits(_ face: OpaquePointer) -> Bool {
    let font = hb_font_create(face)
    defer { hb_font_destroy(font) }
    return (UInt32(0)..<10).allSatisfy { digit in
        guard let european = DigitShape(font, UInt32(0x30) + digit), let thai = DigitShape(font, 0x0E50 + digit) else {
            return false
        }
        return european == thai
    }
}

/// What can be seen of a digit without drawing it.
private struct DigitShape: Equatable {
    let advance: Int32
    let left: Int32
    let top: Int32
    let width: Int32
    let height: Int32

    init?(_ font: OpaquePointer?, _ scalar: UInt32) {
        var glyph: hb_codepoint_t = 0
        var extents = hb_glyph_extents_t()
        guard hb_font_get_nominal_glyph(font, scalar, &glyph) != 0,
            hb_font_get_glyph_extents(font, glyph, &extents) != 0
        else { return nil }
        advance = hb_font_get_glyph_h_advance(font, glyph)
        (left, top, width, height) = (extents.x_bearing, extents.y_bearing, extents.width, extents.height)
    }
}
