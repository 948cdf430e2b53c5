// The glyphs of a TrueType font as bytes. Takes a font's tables, gives advances and outlines by glyph; every number that
// leads somewhere is checked before it is followed.

struct TrueTypeOutlines: Sendable {
    let tables: FontTables
    let unitsPerEm: Int
    let count: Int
    private let longOffsets: Bool
    private let metrics: Int
    private let locations: Range<Int>
    private let glyphs: Range<Int>
    private let widths: Range<Int>

    init(_ tables: FontTables) throws(FontDamage) {
        self.tables = tables
        unitsPerEm = try tables.word("head", at: 18)
        guard (16...16384).contains(unitsPerEm) else { throw .table("head") }
        longOffsets = try tables.word("head", at: 50) != 0
        count = try tables.word("maxp", at: 4)
        // The shortest form of the table is one of fonts without TrueType outlines.
        _ = try tables.prefix("maxp", 32)
        metrics = try tables.word("hhea", at: 34)
        locations = try tables.range("loca")
        glyphs = try tables.range("glyf")
        widths = try tables.range("hmtx")
        guard count > 0, locations.count >= (count + 1) * (longOffsets ? 4 : 2) else { throw .table("loca") }
        guard metrics > 0, metrics <= count, widths.count >= 4 * metrics + 2 * (count - metrics) else {
            throw .table("hmtx")
        }
    }

    /// The bytes of a glyph in the file; none where it draws nothing.
    func outline(_ glyph: Int) throws(FontDamage) -> ArraySlice<UInt8> {
        guard glyph >= 0, glyph < count else { throw .outline(glyph) }
        let (start, end) = (location(glyph), location(glyph + 1))
        guard start <= end, end <= glyphs.count else { throw .outline(glyph) }
        guard start < end else { return [] }
        guard end - start >= Self.header else { throw .outline(glyph) }
        return tables.bytes[glyphs.lowerBound + start..<glyphs.lowerBound + end]
    }

    func advance(_ glyph: Int) -> Int { word(widths.lowerBound + 4 * min(max(glyph, 0), metrics - 1)) }

    /// From the origin to where the outline begins: TrueType moves a glyph to stand so.
    func bearing(_ glyph: Int) -> Int {
        guard glyph >= metrics else { return signed(word(widths.lowerBound + 4 * max(glyph, 0) + 2)) }
        return signed(word(widths.lowerBound + 4 * metrics + 2 * (min(glyph, count - 1) - metrics)))
    }

    /// Contours and box: what each outline begins with.
    static let header = 10

    private func location(_ glyph: Int) -> Int {
        guard longOffsets else { return 2 * word(locations.lowerBound + 2 * glyph) }
        let place = locations.lowerBound + 4 * glyph
        return word(place) << 16 | word(place + 2)
    }

    @inline(__always)
    private func word(_ place: Int) -> Int { Int(tables.bytes[place]) << 8 | Int(tables.bytes[place + 1]) }
}
