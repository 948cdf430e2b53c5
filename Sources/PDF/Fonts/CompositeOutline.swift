// A glyph made of other glyphs, as a TrueType font writes it. Takes its bytes, gives the glyphs it is made of, and the
// same bytes with other numbers for them.

/// Bits of a component.
enum ComponentFlag {
    static let words = 0x1
    static let offsets = 0x2
    static let scale = 0x8
    static let more = 0x20
    static let twoScales = 0x40
    static let matrix = 0x80
    static let instructions = 0x100
    static let metrics = 0x200
}

/// Where the components of a composite glyph name their glyphs, and where the last one ends: behind it are instructions.
struct CompositeOutline {
    let outline: ArraySlice<UInt8>
    private(set) var places: [Int] = []
    private(set) var end: Int

    /// Nothing where the bytes are no composite glyph.
    init?(_ outline: ArraySlice<UInt8>) {
        self.outline = outline
        end = outline.startIndex + TrueTypeOutlines.header
        guard outline.count > TrueTypeOutlines.header, outline[outline.startIndex] >= 0x80 else { return nil }
        var flags = ComponentFlag.more
        while flags & ComponentFlag.more != 0 {
            guard end + 4 <= outline.endIndex else { return nil }
            flags = Int(outline[end]) << 8 | Int(outline[end + 1])
            places.append(end + 2)
            end += 4 + Self.length(flags)
        }
        guard end <= outline.endIndex else { return nil }
    }

    /// What follows flags and glyph: the offset and a scale.
    private static func length(_ flags: Int) -> Int {
        let offset = flags & ComponentFlag.words != 0 ? 4 : 2
        if flags & ComponentFlag.scale != 0 { return offset + 2 }
        if flags & ComponentFlag.twoScales != 0 { return offset + 4 }
        return flags & ComponentFlag.matrix != 0 ? offset + 8 : offset
    }

    var glyphs: [Int] { places.map { Int(outline[$0]) << 8 | Int(outline[$0 + 1]) } }

    /// Appends the glyph without its instructions, with what `number` gives for each glyph it is made of.
    func append(to bytes: inout [UInt8], number: (Int) -> Int) {
        let start = bytes.count - outline.startIndex
        bytes += outline[outline.startIndex..<end]
        for (place, glyph) in zip(places, glyphs) {
            let new = number(glyph)
            bytes[start + place] = UInt8(truncatingIfNeeded: new >> 8)
            bytes[start + place + 1] = UInt8(truncatingIfNeeded: new)
            // Neither instructions nor the advance of a part: the font's own table says how wide it is.
            bytes[start + place - 2] &= ~UInt8((ComponentFlag.instructions | ComponentFlag.metrics) >> 8)
        }
    }
}
