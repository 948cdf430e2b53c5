// A font that fakes Thai digits, made for tests from one that does not: its character map leads 0-9 to the glyphs of ๐-๙.

import CHarfBuzz

public enum FakeDigitFont {
    /// The bytes of the font, or nothing if the file cannot be read.
    public static func bytes(from path: String) -> [UInt8]? {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &length) else { return nil }
        var bytes = data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            [UInt8](UnsafeBufferPointer(start: $0, count: Int(length)))
        }
        let map = characterMap(glyphs(blob))
        while bytes.count % 4 != 0 { bytes.append(0) }
        let offset = UInt32(bytes.count)
        bytes += map
        // The table directory: 12 bytes of header, then tag, checksum, offset and length of each table.
        let tables = Int(bytes[4]) << 8 | Int(bytes[5])
        for table in 0..<tables {
            let entry = 12 + 16 * table
            guard Array(bytes[entry..<entry + 4]) == Array("cmap".utf8) else { continue }
            bytes.replaceSubrange(entry + 8..<entry + 16, with: big(offset) + big(UInt32(map.count)))
        }
        return bytes
    }

    /// The glyph of each character of the font, with the glyphs of ๐-๙ for 0-9.
    private static func glyphs(_ blob: OpaquePointer) -> [(scalar: UInt32, glyph: UInt32)] {
        let face = hb_face_create(blob, 0)
        let font = hb_font_create(face)
        defer {
            hb_font_destroy(font)
            hb_face_destroy(face)
        }
        return (UInt32(0x20)..<0xFFFF).compactMap { scalar in
            let drawn = (0x30...0x39).contains(scalar) ? scalar - 0x30 + 0x0E50 : scalar
            var glyph: hb_codepoint_t = 0
            return hb_font_get_nominal_glyph(font, drawn, &glyph) != 0 ? (scalar, glyph) : nil
        }
    }

    /// A `cmap` of one table of format 12, a group for each character.
    private static func characterMap(_ glyphs: [(scalar: UInt32, glyph: UInt32)]) -> [UInt8] {
        let groups = glyphs.flatMap { big($0.scalar) + big($0.scalar) + big($0.glyph) }
        let header: [UInt8] = [0, 0, 0, 1, 0, 3, 0, 10] + big(12)
        return header + [0, 12, 0, 0] + big(UInt32(16 + groups.count)) + big(0) + big(UInt32(glyphs.count)) + groups
    }

    private static func big(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }
}
