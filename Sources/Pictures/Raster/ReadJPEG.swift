// Walks a JPEG from marker to marker, through all scans to EOI, and reads the frame header; decodes no pixel.

import Geometry

struct JPEGReader {
    /// SOI and the first byte of the marker that must follow.
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    private enum Marker {
        static let startOfFrames = 0xC0...0xCF
        /// Within that range, but no frames: Huffman tables, a reserved one, arithmetic conditioning.
        static let notFrames: Set = [0xC4, 0xC8, 0xCC]
        /// Baseline, extended and progressive, with Huffman coding: what PDF's DCTDecode knows.
        static let known = 0xC0...0xC2
        static let restarts = 0xD0...0xD7
        static let endOfImage = 0xD9
        static let startOfScan = 0xDA
        static let jfif = 0xE0
        static let exif = 0xE1
        static let standalone = 0x01
    }

    private struct Frame {
        let width, height, components: Int
    }

    private let cursor: ByteCursor
    private var frame: Frame?
    private var density = Density()
    private var orientation = 1
    private var hasScan = false

    /// The picture, and its EXIF orientation: 1 is upright, 2 to 8 are not.
    static func read(_ bytes: [UInt8]) throws(RasterFault) -> (picture: Picture, orientation: Int) {
        var reader = JPEGReader(cursor: ByteCursor(bytes: bytes))
        let end = try reader.walkSegments()
        return (try reader.picture(end: end), reader.orientation)
    }

    private init(cursor: ByteCursor) { self.cursor = cursor }

    /// Goes through the segments and gives the offset behind EOI.
    private mutating func walkSegments() throws(RasterFault) -> Int {
        var offset = 2
        while true {
            let marker = try marker(at: &offset)
            if marker == Marker.endOfImage { return offset }
            if marker == Marker.standalone || Marker.restarts.contains(marker) { continue }
            guard let length = cursor.uint16(offset) else { throw .truncated(at: cursor.bytes.count) }
            guard length >= 2, marker >= 0xC0 else { throw .damaged(Self.name(marker), at: offset - 2) }
            guard offset + length <= cursor.bytes.count else { throw .truncated(at: cursor.bytes.count) }
            try take(marker, at: offset + 2, length: length - 2)
            offset += length
            if marker == Marker.startOfScan { offset = skipScan(from: offset) }
        }
    }

    /// The marker at an offset, which is moved behind it; any number of 0xFF may stand before its code.
    private func marker(at offset: inout Int) throws(RasterFault) -> Int {
        let start = offset
        while cursor.byte(offset) == 0xFF { offset += 1 }
        guard let code = cursor.byte(offset) else { throw .truncated(at: cursor.bytes.count) }
        guard offset > start, code != 0, code != 0xD8 else { throw .damaged("marker", at: start) }
        offset += 1
        return code
    }

    /// Passes over entropy-coded bytes, in which 0xFF is followed by 0 or is a restart mark.
    private func skipScan(from start: Int) -> Int {
        let bytes = cursor.bytes
        var offset = start
        while offset + 1 < bytes.count {
            if bytes[offset] == 0xFF {
                let next = Int(bytes[offset + 1])
                if next != 0, next != 0xFF, !Marker.restarts.contains(next) { return offset }
            }
            offset += 1
        }
        return bytes.count
    }

    private mutating func take(_ marker: Int, at data: Int, length: Int) throws(RasterFault) {
        switch marker {
        case Marker.startOfScan:
            guard frame != nil else { throw .damaged(Self.name(marker), at: data - 4) }
            hasScan = true
        case Marker.jfif: readDensity(at: data, length: length)
        case Marker.exif:
            if let found = exifOrientation(cursor, at: data, length: length) { orientation = found }
        case Marker.startOfFrames where !Marker.notFrames.contains(marker):
            guard frame == nil else { throw .damaged(Self.name(marker), at: data - 4) }
            frame = try readFrame(marker, at: data, length: length)
        default: break
        }
    }

    private func readFrame(_ marker: Int, at data: Int, length: Int) throws(RasterFault) -> Frame {
        let name = Self.name(marker)
        guard length >= 6, let bits = cursor.byte(data), let height = cursor.uint16(data + 1),
            let width = cursor.uint16(data + 3), let components = cursor.byte(data + 5),
            length == 6 + 3 * components
        else { throw .damaged(name, at: data - 4) }
        guard Marker.known.contains(marker), bits == 8 else {
            throw RasterFault(code: .pictureEncoding, arguments: ["JPEG \(name), \(bits) bit"])
        }
        if components == 4 { throw RasterFault(code: .pictureCMYK, arguments: []) }
        guard components == 1 || components == 3 else { throw .damaged(name, at: data - 4) }
        try checkDimensions(width: width, height: height, part: name, at: data - 4)
        return Frame(width: width, height: height, components: components)
    }

    private mutating func readDensity(at data: Int, length: Int) {
        guard length >= 12, cursor.hasPrefix(Array("JFIF\0".utf8), at: data), let unit = cursor.byte(data + 7),
            let x = cursor.uint16(data + 8), let y = cursor.uint16(data + 10)
        else { return }
        // Unit 1 counts by the inch, 2 by the centimetre; 0 is only an aspect ratio.
        let factor = [1: 1.0, 2: PictureDensity.centimetresPerInch]
        guard let perInch = factor[unit] else { return }
        density = Density(x: Double(x) * perInch, y: Double(y) * perInch)
    }

    private func picture(end: Int) throws(RasterFault) -> Picture {
        guard let frame, hasScan else { throw .damaged("SOS", at: end - 2) }
        let raster = Raster(
            widthPixels: frame.width, heightPixels: frame.height,
            bytes: end == cursor.bytes.count ? cursor.bytes : Array(cursor.bytes[..<end]),
            hasAlpha: false, components: frame.components, bitsPerComponent: 8)
        return Picture(content: .jpeg(raster), naturalSize: density.size(width: frame.width, height: frame.height))
    }

    private static func name(_ marker: Int) -> String {
        switch marker {
        case Marker.startOfScan: "SOS"
        case Marker.startOfFrames where !Marker.notFrames.contains(marker): "SOF\(marker - 0xC0)"
        default: "0xFF" + String(marker, radix: 16, uppercase: true)
        }
    }
}
