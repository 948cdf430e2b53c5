// Tiny pictures made byte by byte, and short ways to read them.

import Diagnostics
import Pictures

func read(_ bytes: [UInt8]) -> Outcome<Picture> {
    readPicture(SourceFile(name: "picture", bytes: bytes), id: SourceID(index: 0))
}

func read(svg: String) -> Outcome<Picture> { read(Array(svg.utf8)) }

/// The codes of all findings, in order.
func codes(_ outcome: Outcome<Picture>) -> [Code] { outcome.diagnostics.map(\.code) }

/// The dump of an SVG whose root has the view box 0 0 10 10, or its findings when it was refused.
func drawn(_ content: String, root: String = "viewBox='0 0 10 10'") -> String {
    let outcome = read(svg: "<svg xmlns='http://www.w3.org/2000/svg' \(root)>\(content)</svg>")
    guard case .vector(let image)? = outcome.value?.content else {
        return outcome.diagnostics.map { "\($0.code.rawValue) \($0.arguments)" }.joined(separator: "\n")
    }
    return image.dump()
}

/// The segments alone of the only shape, joined by blanks.
func path(_ data: String) -> String {
    drawn("<path d='\(data)'/>").split(separator: "\n").dropFirst(2).map { $0.dropFirst(2) }.joined(separator: " ")
}

/// What an SVG was refused for: the code and the words of the source that its span covers.
func refusal(_ svg: String) -> [String] {
    let bytes = Array(svg.utf8)
    return read(bytes).diagnostics.map { finding in
        guard let span = finding.span else { return finding.code.rawValue }
        let words = bytes[Int(span.lower)..<Int(span.upper)]
        return finding.code.rawValue + ": " + String(decoding: words, as: UTF8.self)
    }
}

enum Bytes {
    static func uint32(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }
    static func uint16(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)] }

    /// Written apart from the room's own checksum, bit by bit, so that the two check each other.
    static func crc(_ bytes: [UInt8]) -> Int {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
        }
        return Int(value ^ 0xFFFF_FFFF)
    }

    static func chunk(_ name: String, _ data: [UInt8] = []) -> [UInt8] {
        uint32(data.count) + Array(name.utf8) + data + uint32(crc(Array(name.utf8) + data))
    }

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func header(_ width: Int, _ height: Int, depth: UInt8 = 8, type: UInt8 = 2) -> [UInt8] {
        chunk("IHDR", uint32(width) + uint32(height) + [depth, type, 0, 0, 0])
    }

    /// A PNG whose pixel data is nonsense: nobody here decodes it.
    static func png(_ width: Int = 2, _ height: Int = 1, type: UInt8 = 2, between: [UInt8] = []) -> [UInt8] {
        signature + header(width, height, type: type) + between + chunk("IDAT", [1, 2, 3]) + chunk("IEND")
    }

    static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] { [0xFF, marker] + uint16(data.count + 2) + data }

    static func frame(
        _ width: Int, _ height: Int, components: Int = 3, marker: UInt8 = 0xC0, bits: UInt8 = 8
    ) -> [UInt8] {
        var data: [UInt8] = [bits]
        data += uint16(height)
        data += uint16(width)
        data.append(UInt8(components))
        for component in 0..<components { data += [UInt8(component + 1), 0x11, 0] }
        return segment(marker, data)
    }

    /// A scan with a stuffed 0xFF and a restart mark in it.
    static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]

    static func jpeg(_ segments: [UInt8]) -> [UInt8] { [0xFF, 0xD8] + segments + scan + [0xFF, 0xD9] }

    static func exif(orientation: Int) -> [UInt8] {
        let tiff: [[UInt8]] = [uint16(42), uint32(8), uint16(1)]
        let entry: [[UInt8]] = [uint16(0x0112), uint16(3), uint32(1), uint16(orientation), uint16(0), uint32(0)]
        return segment(0xE1, Array("Exif\0\0MM".utf8) + (tiff + entry).flatMap { $0 })
    }
}
