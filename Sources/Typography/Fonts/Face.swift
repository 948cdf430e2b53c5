// One font file, opened for shaping: HarfBuzz's view of it at one drawn size. Belongs to one worker; never shared.

import CHarfBuzz
import Geometry

/// A font file on the disk. What Pages and PDF know of a face.
public struct FontFile: Hashable, Sendable {
    public let path: String
    public init(path: String) { self.path = path }
}

/// A face at one size; glyph measures come back in thousandths of a point.
final class SizedFace {
    let file: FontFile
    /// Its place in the typesetter's list of files.
    let index: Int
    /// What is drawn: the official size times the catalogue's scale.
    let drawnSize: Length
    let font: OpaquePointer

    init(file: FontFile, index: Int, drawnSize: Length, face: OpaquePointer) {
        self.file = file
        self.index = index
        self.drawnSize = drawnSize
        font = hb_font_create(face)
        let scale = Int32(clamping: drawnSize.millipoints)
        hb_font_set_scale(font, scale, scale)
    }

    deinit { hb_font_destroy(font) }

    func hasGlyph(_ scalar: UInt32) -> Bool {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(font, scalar, &glyph) != 0
    }
}
