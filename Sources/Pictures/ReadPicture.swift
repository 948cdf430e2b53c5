// Reads one picture: bytes in, a sound `Picture` or findings out. The kind is told by content, never by name.

import Diagnostics

/// Reads a PNG, a JPEG or an SVG. `id` is the number under which the file stands among the sources of the run;
/// findings in an SVG have a span there. A PNG or JPEG has no lines, so its findings name the file and the byte.
public func readPicture(_ file: SourceFile, id: SourceID) -> Outcome<Picture> {
    let cursor = ByteCursor(bytes: file.bytes)
    if cursor.hasPrefix(PNGReader.signature) {
        return readRaster(file) { bytes throws(RasterFault) in (try PNGReader.read(bytes), 1) }
    }
    if cursor.hasPrefix(JPEGReader.signature) {
        return readRaster(file) { bytes throws(RasterFault) in try JPEGReader.read(bytes) }
    }
    guard looksLikeMarkup(file.bytes) else {
        return Outcome(nil, [Diagnostic(.pictureKind, path: file.name)])
    }
    if let finding = sizeFinding(file, limit: PictureLimits.vectorBytes) { return Outcome(nil, [finding]) }
    return SVGReader.read(file, id: id)
}

private func readRaster(
    _ file: SourceFile, _ read: ([UInt8]) throws(RasterFault) -> (picture: Picture, orientation: Int)
) -> Outcome<Picture> {
    if let finding = sizeFinding(file, limit: PictureLimits.rasterBytes) { return Outcome(nil, [finding]) }
    do throws(RasterFault) {
        let (picture, orientation) = try read(file.bytes)
        let turned = Diagnostic(.pictureTurned, ["\(orientation)"], path: file.name)
        return Outcome(picture, orientation == 1 ? [] : [turned])
    } catch {
        return Outcome(nil, [error.diagnostic(path: file.name)])
    }
}

private func sizeFinding(_ file: SourceFile, limit: Int) -> Diagnostic? {
    guard file.bytes.count > limit else { return nil }
    return Diagnostic(.pictureFileTooLarge, ["\(file.bytes.count)", "\(limit)"], path: file.name)
}

/// True when the first thing after a byte order mark and blanks is `<`.
private func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    return bytes[start...].first { !blanks.contains($0) } == UInt8(ascii: "<")
}
