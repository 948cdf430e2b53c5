// What is wrong with a PNG or JPEG, thrown inside the two readers and handed out as a finding.

import Diagnostics

/// A raster is not text, so its findings carry the file's name and the byte in words: no line of it can be shown.
struct RasterFault: Error {
    let code: Code
    let arguments: [String]

    static func truncated(at offset: Int) -> RasterFault {
        RasterFault(code: .pictureTruncated, arguments: ["\(offset)"])
    }

    static func damaged(_ part: String, at offset: Int) -> RasterFault {
        RasterFault(code: .pictureDamaged, arguments: [part, "\(offset)"])
    }

    func diagnostic(path: String) -> Diagnostic { Diagnostic(code, arguments, path: path) }
}

/// Refuses sides that are zero or beyond the limits.
func checkDimensions(width: Int, height: Int, part: String, at offset: Int) throws(RasterFault) {
    guard width > 0, height > 0 else { throw .damaged(part, at: offset) }
    let side = PictureLimits.pixelsPerSide
    // The sides are compared first, so that their product cannot overflow.
    guard width <= side, height <= side, width * height <= PictureLimits.pixels else {
        throw RasterFault(
            code: .pictureTooLarge, arguments: ["\(width)", "\(height)", "\(side)", "\(PictureLimits.pixels)"])
    }
}
