// Checks a PNG from signature to IEND, every chunk with its checksum, and reads the header; decodes no pixel.

import Geometry

struct PNGReader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Length, type and checksum around the data of a chunk: 4 bytes each.
    private static let frameSize = 12
    /// The largest length that the standard lets a chunk have.
    private static let longestChunk = 0x7FFF_FFFF

    private struct Header {
        let width, height, depth, colourType: Int
    }

    private let cursor: ByteCursor
    private var header: Header?
    private var density = Density()
    private var hasPalette = false
    private var hasTransparency = false
    private var hasData = false
    private var dataIsOver = false

    static func read(_ bytes: [UInt8]) throws(RasterFault) -> Picture {
        var reader = PNGReader(cursor: ByteCursor(bytes: bytes))
        let end = try reader.walkChunks()
        return try reader.picture(end: end)
    }

    private init(cursor: ByteCursor) { self.cursor = cursor }

    /// Goes through the chunks and gives the offset behind IEND.
    private mutating func walkChunks() throws(RasterFault) -> Int {
        var offset = Self.signature.count
        while true {
            guard let length = cursor.uint32(offset), cursor.uint32(offset + 4) != nil else {
                throw .truncated(at: cursor.bytes.count)
            }
            let name = try chunkName(at: offset + 4)
            guard length <= Self.longestChunk else { throw .damaged(name, at: offset) }
            let data = offset + 8
            guard let stored = cursor.uint32(data + length) else { throw .truncated(at: cursor.bytes.count) }
            guard UInt32(stored) == CRC32.checksum(of: cursor.bytes[offset + 4..<data + length]) else {
                throw .damaged(name, at: offset)
            }
            try take(name, data: data, length: length)
            offset += length + Self.frameSize
            if name == "IEND" { return offset }
        }
    }

    private func chunkName(at offset: Int) throws(RasterFault) -> String {
        let name = cursor.bytes[offset..<offset + 4]
        guard name.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }) else {
            throw .damaged("?", at: offset)
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func take(_ name: String, data: Int, length: Int) throws(RasterFault) {
        guard (name == "IHDR") == (header == nil) else { throw .damaged(name, at: data - 8) }
        if hasData, name != "IDAT" { dataIsOver = true }
        switch name {
        case "IHDR": header = try readHeader(at: data, length: length)
        case "PLTE":
            guard length > 0, length <= 768, length % 3 == 0, !hasPalette, !hasData else {
                throw .damaged(name, at: data - 8)
            }
            hasPalette = true
        case "tRNS": hasTransparency = true
        case "pHYs": density = readDensity(at: data, length: length)
        case "IDAT":
            guard !dataIsOver else { throw .damaged(name, at: data - 8) }
            if length > 0 { hasData = true }
        case "IEND":
            guard length == 0, hasData else { throw .damaged(name, at: data - 8) }
        default:
            // A chunk with a capital first letter must be understood to show the picture.
            guard cursor.bytes[data - 4] & 0x20 != 0 else { throw .damaged(name, at: data - 8) }
        }
    }

    private func readHeader(at offset: Int, length: Int) throws(RasterFault) -> Header {
        guard length == 13, let width = cursor.uint32(offset), let height = cursor.uint32(offset + 4),
            let depth = cursor.byte(offset + 8), let colourType = cursor.byte(offset + 9),
            let compression = cursor.byte(offset + 10), let filter = cursor.byte(offset + 11),
            let interlace = cursor.byte(offset + 12), compression == 0, filter == 0, interlace <= 1,
            Self.depths[colourType]?.contains(depth) == true
        else { throw .damaged("IHDR", at: offset - 8) }
        try checkDimensions(width: width, height: height, part: "IHDR", at: offset - 8)
        return Header(width: width, height: height, depth: depth, colourType: colourType)
    }

    /// The bit depths that each colour type may have (PNG, table 11.1).
    private static let depths: [Int: [Int]] = [
        0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]

    /// `pHYs` gives pixels per metre when its unit is 1; anything else is only an aspect ratio.
    private func readDensity(at offset: Int, length: Int) -> Density {
        guard length == 9, cursor.byte(offset + 8) == 1, let x = cursor.uint32(offset),
            let y = cursor.uint32(offset + 4)
        else { return Density() }
        return Density(x: Double(x) * PictureDensity.metresPerInch, y: Double(y) * PictureDensity.metresPerInch)
    }

    private func picture(end: Int) throws(RasterFault) -> Picture {
        guard let header else { throw .damaged("IHDR", at: Self.signature.count) }
        guard header.colourType != 3 || hasPalette else { throw .damaged("PLTE", at: end - Self.frameSize) }
        let isGrey = header.colourType == 0 || header.colourType == 4
        let raster = Raster(
            widthPixels: header.width, heightPixels: header.height,
            bytes: end == cursor.bytes.count ? cursor.bytes : Array(cursor.bytes[..<end]),
            hasAlpha: header.colourType >= 4 || hasTransparency, components: isGrey ? 1 : 3,
            bitsPerComponent: header.depth)
        return Picture(content: .png(raster), naturalSize: density.size(width: header.width, height: header.height))
    }
}
