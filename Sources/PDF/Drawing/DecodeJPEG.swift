// Decodes a JPEG into the pixels of a Cairo surface, for pages drawn as PNG. Touches no file.

import CCairo
import CTurboJPEG
import Pictures

/// Fills a surface of the picture's own size; false where the data cannot be decoded.
func decodeJPEG(_ raster: Raster, into surface: OpaquePointer) -> Bool {
    guard let decoder = tjInitDecompress() else { return false }
    defer { tjDestroy(decoder) }
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { return false }
    // Cairo's RGB24 is a native 32-bit word, which on little-endian machines is BGRX in memory.
    let status = tjDecompress2(
        decoder, raster.bytes, UInt(raster.bytes.count), pixels, Int32(raster.widthPixels),
        cairo_image_surface_get_stride(surface), Int32(raster.heightPixels), Int32(TJPF_BGRX.rawValue), 0)
    cairo_surface_mark_dirty(surface)
    return status == 0
}
