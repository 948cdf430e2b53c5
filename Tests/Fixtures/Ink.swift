// Where the ink of glyphs stands, from the font's own outlines: what a test of collisions looks at.

import CHarfBuzz
import Geometry
import Pages
import Typography

/// A rectangle of ink in thousandths of a point, y upwards from the baseline.
public struct InkBox: Sendable {
    public let left: Int
    public let right: Int
    public let bottom: Int
    public let top: Int

    public init(left: Int, right: Int, bottom: Int, top: Int) {
        (self.left, self.right, self.bottom, self.top) = (left, right, bottom, top)
    }

    /// How far two boxes lie over each other, by the smaller of both directions; zero or less where they are apart.
    public func overlap(_ other: InkBox) -> Int {
        min(min(right, other.right) - max(left, other.left), min(top, other.top) - max(bottom, other.bottom))
    }
}

/// The outlines of one face at one drawn size.
public final class Ink {
    private let font: OpaquePointer

    public init?(path: String, size: Length) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
        let face = hb_face_create(blob, 0)
        font = hb_font_create(face)
        hb_font_set_scale(font, Int32(size.millipoints), Int32(size.millipoints))
        hb_face_destroy(face)
        hb_blob_destroy(blob)
    }

    deinit { hb_font_destroy(font) }

    /// The ink of each glyph of a cluster that has any, from the cluster's origin.
    public func boxes(_ cluster: Cluster, of shaped: ShapedText) -> [InkBox] {
        var boxes: [InkBox] = []
        var x = 0
        for glyph in shaped.glyphs[Int(cluster.glyphStart)..<Int(cluster.glyphEnd)] {
            if let box = box(glyph.id, x: x + Int(glyph.xOffset), y: Int(glyph.yOffset)) { boxes.append(box) }
            x += Int(glyph.advance)
        }
        return boxes
    }

    /// The ink of each glyph of a run on a page, from the run's origin.
    public func boxes(_ run: GlyphRun) -> [InkBox] {
        run.glyphs.compactMap { box($0.id, x: Int($0.x + $0.xOffset), y: Int($0.yOffset)) }
    }

    private func box(_ glyph: UInt32, x: Int, y: Int) -> InkBox? {
        var extents = hb_glyph_extents_t()
        guard hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width != 0 else { return nil }
        let left = x + Int(extents.x_bearing)
        let top = y + Int(extents.y_bearing)
        return InkBox(left: left, right: left + Int(extents.width), bottom: top + Int(extents.height), top: top)
    }
}
