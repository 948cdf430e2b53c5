// The file of a document's font, in memory. Takes its glyphs, gives the bytes of a TrueType font without what only
// shaping and hinting need. The same glyphs give the same bytes.

extension DocumentFont {
    func bytes() throws(FontDamage) -> [UInt8] {
        var locations: [UInt8] = []
        var metrics: [UInt8] = []
        locations.reserveCapacity(4 * glyphs.count + 4)
        metrics.reserveCapacity(4 * glyphs.count)
        var outlines: [UInt8] = []
        outlines.reserveCapacity(160 * glyphs.count)
        var boxes = Array(repeating: GlyphBox(), count: glyphs.count)
        // Copies first, since what is made of parts takes its box from them.
        for (index, glyph) in glyphs.enumerated() {
            if let source = glyph.source { boxes[index] = GlyphBox(of: try self.outlines.outline(source)) }
        }
        for (index, glyph) in glyphs.enumerated() {
            locations.append(big: outlines.count, bytes: 4)
            let bearing: Int
            if let source = glyph.source {
                try append(source, to: &outlines)
                bearing = self.outlines.bearing(source)
            } else {
                append(glyph, &boxes, index, to: &outlines)
                bearing = boxes[index].isEmpty ? 0 : boxes[index].left
            }
            if outlines.count % 2 != 0 { outlines.append(0) }
            metrics.append(big: glyph.advance, bytes: 2)
            metrics.append(big: bearing, bytes: 2)
        }
        locations.append(big: outlines.count, bytes: 4)
        return try file(outlines: outlines, locations: locations, metrics: metrics)
    }

    /// A glyph of the file, without its instructions.
    private func append(_ source: Int, to bytes: inout [UInt8]) throws(FontDamage) {
        let outline = try outlines.outline(source)
        guard let first = outline.first else { return }
        if first >= 0x80 {
            guard let composite = CompositeOutline(outline) else { throw .outline(source) }
            composite.append(to: &bytes) { number(of: $0) }
            return
        }
        let start = outline.startIndex
        let contours = Int(first) << 8 | Int(outline[start + 1])
        let place = start + TrueTypeOutlines.header + 2 * contours
        guard place + 2 <= outline.endIndex else { throw .outline(source) }
        let instructions = Int(outline[place]) << 8 | Int(outline[place + 1])
        guard place + 2 + instructions <= outline.endIndex else { throw .outline(source) }
        guard contours > 0 else { return }
        bytes += outline[start..<place]
        bytes += [0, 0]
        bytes += outline[(place + 2 + instructions)...]
    }

    /// A glyph made of parts.
    private func append(_ glyph: Glyph, _ boxes: inout [GlyphBox], _ index: Int, to bytes: inout [UInt8]) {
        guard !glyph.parts.isEmpty else { return }
        for part in parts[glyph.parts] { boxes[index].join(boxes[part.glyph], movedBy: part.x, part.y) }
        bytes.append(big: -1, bytes: 2)
        let box = boxes[index]
        for side in [box.left, box.bottom, box.right, box.top] {
            bytes.append(big: Int(Int16(clamping: side)), bytes: 2)
        }
        for place in glyph.parts {
            let part = parts[place]
            let isSmall = Int8(exactly: part.x) != nil && Int8(exactly: part.y) != nil
            var flags = ComponentFlag.offsets
            if place + 1 < glyph.parts.upperBound { flags |= ComponentFlag.more }
            if !isSmall { flags |= ComponentFlag.words }
            bytes.append(big: flags, bytes: 2)
            bytes.append(big: part.glyph, bytes: 2)
            bytes.append(big: part.x, bytes: isSmall ? 1 : 2)
            bytes.append(big: part.y, bytes: isSmall ? 1 : 2)
        }
    }

    // MARK: The file

    private func file(outlines: [UInt8], locations: [UInt8], metrics: [UInt8]) throws(FontDamage) -> [UInt8] {
        var head = Array(try self.outlines.tables.prefix("head", 54))
        // A sum over the file that nobody checks, and offsets of four bytes.
        head.replaceSubrange(8..<12, with: [0, 0, 0, 0])
        head.replaceSubrange(50..<52, with: [0, 1])
        var header = Array(try self.outlines.tables.prefix("hhea", 36))
        header.replaceSubrange(34..<36, with: [UInt8(glyphs.count >> 8), UInt8(glyphs.count & 0xFF)])
        var tables: [(tag: String, bytes: [UInt8])] = [
            ("CFF ", Self.mark), ("glyf", outlines), ("head", head), ("hhea", header), ("hmtx", metrics),
            ("loca", locations), ("maxp", try limits()),
        ]
        if let names = fontNames(self.outlines.tables) { tables.append(("name", names)) }
        return fontFile(tables)
    }

    /// What programs make room for: bounds that no glyph here goes beyond.
    private func limits() throws(FontDamage) -> [UInt8] {
        var limits = Array(try outlines.tables.prefix("maxp", 32))
        func word(_ place: Int) -> Int { Int(limits[place]) << 8 | Int(limits[place + 1]) }
        let most = max(glyphs.map(\.parts.count).max() ?? 0, 1)
        let points = most * max(word(6), word(10))
        let contours = most * max(word(8), word(12))
        let (elements, depth) = (max(most, word(28)), word(30) + 1)
        var new: [UInt8] = [0, 1, 0, 0]
        for number in [glyphs.count, word(6), word(8), points, contours, 1, 0, 0, 0, 0, 0, 0, elements, depth] {
            new.append(big: min(number, 0xFFFF), bytes: 2)
        }
        limits = new
        return limits
    }

    /// The beginning of a CFF font whose glyphs are numbered and not named; of the glyphs themselves it has none. Cairo
    /// 1.16 sets apart letters of Windows' Latin alphabet, and with them digits, brackets and the space, as a second
    /// font of the PDF; readers lose spaces where fonts change. From a font whose glyphs are only numbered it sets
    /// nothing apart, finds no glyph here to embed, and goes on to those of TrueType, which are the ones it drew.
    private static let mark: [UInt8] = [
        1, 0, 4, 1,  // CFF 1.0, a header of four bytes
        0, 0,  // no names
        0, 1, 1, 1, 8,  // one top dictionary of seven bytes
        139, 139, 139, 12, 30,  // registry, ordering, supplement: glyphs are numbered
        157, 17,  // glyphs begin behind the eighteenth byte: at the end
    ]
}

/// A font file of these tables, which come in the order of their tags.
private func fontFile(_ tables: [(tag: String, bytes: [UInt8])]) -> [UInt8] {
    let size = 12 + 16 * tables.count + tables.reduce(0) { $0 + $1.bytes.count + 3 }
    var file: [UInt8] = [0, 1, 0, 0]
    file.reserveCapacity(size)
    file.append(big: tables.count, bytes: 2)
    // Helps a binary search through the directory.
    var power = 1
    while power * 2 <= tables.count { power *= 2 }
    for number in [16 * power, power.trailingZeroBitCount, 16 * (tables.count - power)] {
        file.append(big: number, bytes: 2)
    }
    var offset = 12 + 16 * tables.count
    for table in tables {
        file += table.tag.utf8
        file.append(big: 0, bytes: 4)
        file.append(big: offset, bytes: 4)
        file.append(big: table.bytes.count, bytes: 4)
        offset += (table.bytes.count + 3) / 4 * 4
    }
    for table in tables {
        file += table.bytes
        while file.count % 4 != 0 { file.append(0) }
    }
    return file
}

extension [UInt8] {
    /// Appends the lower bytes of a number, the highest of them first.
    mutating func append(big number: Int, bytes: Int) {
        for index in (0..<bytes).reversed() { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
}
