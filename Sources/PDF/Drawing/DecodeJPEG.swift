// Decodes a JPEG: into the pixels of a Cairo surface, for pages drawn as PNG, or only to see that all of it is there.
// Touches no file.

import CCairo
import CTurboJPEG
import Pictures

/// Fills a surface of the picture's own size; false where the data cannot be decoded.
func decodeJPEG(_ raster: Raster, into surface: OpaquePointer) -> Bool {
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { return false }
    let isWhole = decode(
        raster, into: pixels, width: raster.widthPixels, stride: Int(cairo_image_surface_get_stride(surface)),
        height: raster.heightPixels)
    cairo_surface_mark_dirty(surface)
    return isWhole
}

/// Whether the pixels of a JPEG are all there. A PDF takes its bytes as they are, and no reader says later what is missing.
func isWholeJPEG(_ raster: Raster) -> Bool {
    // At an eighth of its size all data are read, and few pixels made of them.
    let (width, height) = ((raster.widthPixels + 7) / 8, (raster.heightPixels + 7) / 8)
    var pixels = [UInt8](repeating: 0, count: width * height * 4)
    return pixels.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return false }
        return decode(raster, into: base, width: width, stride: width * 4, height: height)
    }
}

private func decode(
    _ raster: Raster, into pixels: UnsafeMutablePointer<UInt8>, width: Int, stride: Int, height: Int
) -> Bool {
    guard let decoder = tjInitDecompress() else { return false }
    defer { tjDestroy(decoder) }
    // Cairo's RGB24 is a native 32-bit word, which on little-endian machines is BGRX in memory.
    let status = tjDecompress2(
        decoder, raster.bytes, UInt(raster.bytes.count), pixels, Int32(width), Int32(stride), Int32(height),
        Int32(TJPF_BGRX.rawValue), 0)
    guard status != 0 else { return true }
    // Cameras leave stray bytes between their marks; what is complained of then is no loss.
    guard tjGetErrorCode(decoder) == Int32(TJERR_WARNING.rawValue), let words = tjGetErrorStr2(decoder) else {
        return false
    }
    return String(cString: words).contains("extraneous bytes")
}
