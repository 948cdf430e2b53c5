// Shapes itemised text with HarfBuzz. Takes a text and its two faces, gives glyphs in clusters; breaks no lines.

import CHarfBuzz

final class Shaper {
    private let buffer: OpaquePointer
    private let thai = hb_language_from_string("th", 2)
    private let english = hb_language_from_string("en", 2)

    init() { buffer = hb_buffer_create() }
    deinit { hb_buffer_destroy(buffer) }

    func shape(_ text: StyledText, regular: SizedFace, bold: SizedFace) -> ShapedText {
        var shaped = ShapedText(bytes: text.bytes)
        shaped.clusters.reserveCapacity(text.bytes.count / 3 + 1)
        shaped.glyphs.reserveCapacity(text.bytes.count / 3 + 1)
        for item in itemise(text) {
            let face = item.isBold ? bold : regular
            let drawn = DrawnFace(font: face.index, size: face.drawnSize)
            let index = shaped.faces.firstIndex(of: drawn) ?? shaped.faces.count
            if index == shaped.faces.count { shaped.faces.append(drawn) }
            shape(item, face, UInt8(index), &shaped)
        }
        if text.runs.contains(where: \.isSolid) { markSolid(text, &shaped) }
        // Many are remembered: none holds more room than it needs.
        shaped.clusters = shaped.clusters.withUnsafeBufferPointer { Array($0) }
        shaped.glyphs = shaped.glyphs.withUnsafeBufferPointer { Array($0) }
        return shaped
    }

    private func markSolid(_ text: StyledText, _ shaped: inout ShapedText) {
        var start = 0
        for run in text.runs {
            let end = start + run.length
            if run.isSolid {
                for index in shaped.clusters.indices
                where Int(shaped.clusters[index].start) >= start && Int(shaped.clusters[index].end) <= end
                    && shaped.clusters[index].kind != .invisible
                {
                    shaped.clusters[index].kind = .solid
                }
            }
            start = end
        }
    }

    private func shape(_ item: Item, _ face: SizedFace, _ faceIndex: UInt8, _ shaped: inout ShapedText) {
        hb_buffer_clear_contents(buffer)
        hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
        hb_buffer_set_script(buffer, item.script == .thai ? HB_SCRIPT_THAI : HB_SCRIPT_LATIN)
        hb_buffer_set_language(buffer, item.script == .thai ? thai : english)
        hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
        shaped.bytes.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                hb_buffer_add_utf8(
                    buffer, characters.baseAddress, Int32(characters.count), UInt32(item.start),
                    Int32(item.end - item.start))
            }
        }
        hb_shape(face.font, buffer, nil, 0)
        collect(item, faceIndex, &shaped)
    }

    /// Glyphs of equal cluster value belong together; the next value says where the cluster's text ends.
    private func collect(_ item: Item, _ faceIndex: UInt8, _ shaped: inout ShapedText) {
        var count: UInt32 = 0
        guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
            let positions = hb_buffer_get_glyph_positions(buffer, nil)
        else { return }
        var index = 0
        while index < Int(count) {
            let start = infos[index].cluster
            let firstGlyph = Int32(shaped.glyphs.count)
            var advance: Int32 = 0
            var isMissing = false
            while index < Int(count), infos[index].cluster == start {
                let position = positions[index]
                shaped.glyphs.append(
                    Glyph(
                        id: infos[index].codepoint, xOffset: position.x_offset, yOffset: position.y_offset,
                        advance: position.x_advance))
                advance += position.x_advance
                isMissing = isMissing || infos[index].codepoint == 0
                index += 1
            }
            let end = index < Int(count) ? infos[index].cluster : UInt32(item.end)
            if isMissing { noteMissing(Int(start), Int(end), &shaped) }
            shaped.clusters.append(
                Cluster(
                    start: Int32(start), end: Int32(end), glyphStart: firstGlyph, glyphEnd: Int32(shaped.glyphs.count),
                    advance: advance, kind: kind(shaped.bytes, Int(start)), face: faceIndex))
        }
    }

    private func noteMissing(_ start: Int, _ end: Int, _ shaped: inout ShapedText) {
        let (scalar, _) = decodeScalar(shaped.bytes, start)
        shaped.missing.append((scalar, start))
    }

    @inline(__always)
    private func kind(_ bytes: [UInt8], _ offset: Int) -> Cluster.Kind {
        let (scalar, _) = decodeScalar(bytes, offset)
        switch scalar {
        case 0x20, 0xA0, 0x2009, 0x202F: return .space
        case 0xAD, 0x200B, 0x2060, 0xFEFF: return .invisible
        case 0x30...0x39, 0x0E50...0x0E59: return .digit
        case 0x0E01...0x0E5B: return .thai
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: return .latin
        default: return .punctuation
        }
    }
}
