// A font made for one document: the glyphs that it uses, each in the form it is used in, and each standing for one text
// alone. Takes the outlines of a TrueType font and what is asked of them, gives numbers of glyphs. A letter with its marks,
// wherever the font moves them, is one glyph here: a reader of the file finds glyphs side by side, each with its text,
// and need not know how Thai is put together.

struct DocumentFont {
    /// A glyph of the font, moved from the pen, in units of the font.
    struct Component: Hashable, Sendable {
        let glyph: Int
        let x: Int
        let y: Int
    }

    /// What a glyph is asked for: two that differ in any of it are two glyphs.
    private struct Wish: Hashable {
        let components: [Component]
        let advance: Int
        let text: [UInt8]
    }

    /// A glyph of the document's font: the outline of a glyph of the file, or parts that are glyphs of this font.
    struct Glyph {
        /// The glyph of the file; none where it is made of parts.
        let source: Int?
        let parts: Range<Int>
        let advance: Int
    }

    let outlines: TrueTypeOutlines
    private(set) var glyphs: [Glyph] = []
    private(set) var parts: [Component] = []
    /// The glyph here that has the outline of a glyph of the file; 0 where none has.
    private var copies: [Int]
    private var wishes: [Wish: Int] = [:]
    /// Glyphs whose parts are being copied.
    private var open: [Int] = []
    /// Glyphs that stand for a text.
    private var named: Set<Int> = []

    init(_ outlines: TrueTypeOutlines) throws(FontDamage) {
        self.outlines = outlines
        copies = Array(repeating: 0, count: outlines.count)
        // The glyph of letters that a font lacks is always the first.
        glyphs.append(Glyph(source: 0, parts: 0..<0, advance: outlines.advance(0)))
        try copyParts(of: 0, depth: 0)
    }

    /// The glyph for a letter, made of components, that is so wide and stands for this text.
    mutating func glyph(_ components: [Component], advance: Int, text: [UInt8]) throws(FontDamage) -> Int {
        let wish = Wish(components: components, advance: advance, text: text)
        if let known = wishes[wish] { return known }
        let glyph = try make(components, advance: advance)
        named.insert(glyph)
        wishes[wish] = glyph
        return glyph
    }

    /// The glyph that draws a glyph of the file and stands for no text.
    mutating func copy(of source: Int) throws(FontDamage) -> Int { try copy(of: source, depth: 0) }

    /// The number here of a glyph of the file that others are made of.
    func number(of source: Int) -> Int { copies.indices.contains(source) ? copies[source] : 0 }

    private mutating func make(_ components: [Component], advance: Int) throws(FontDamage) -> Int {
        if components.count == 1, components[0].x == 0, components[0].y == 0,
            outlines.advance(components[0].glyph) == advance
        {
            let copy = try copy(of: components[0].glyph)
            if !named.contains(copy) { return copy }
        }
        var inked: [Component] = []
        for component in components {
            let outline = try outlines.outline(component.glyph)
            guard !outline.isEmpty else { continue }
            // A glyph of the file stands where its bearing says; a part stands where its outline is.
            let shift = outlines.bearing(component.glyph) - GlyphBox(of: outline).left
            let part = Component(
                glyph: try copy(of: component.glyph), x: component.x + shift, y: component.y)
            guard Int(Int16(clamping: part.x)) == part.x, Int(Int16(clamping: part.y)) == part.y else {
                throw .outOfRange
            }
            inked.append(part)
        }
        let start = parts.count
        parts += inked
        return try append(Glyph(source: nil, parts: start..<parts.count, advance: advance))
    }

    private mutating func copy(of source: Int, depth: Int) throws(FontDamage) -> Int {
        guard source > 0 else { return 0 }
        guard source < outlines.count else { throw .outline(source) }
        if copies[source] != 0 { return copies[source] }
        let copy = try append(Glyph(source: source, parts: 0..<0, advance: outlines.advance(source)))
        copies[source] = copy
        try copyParts(of: source, depth: depth)
        return copy
    }

    /// What a glyph of the file is made of comes along.
    private mutating func copyParts(of source: Int, depth: Int) throws(FontDamage) {
        let outline = try outlines.outline(source)
        guard let first = outline.first, first >= 0x80 else { return }
        guard depth < Self.deepest, let composite = CompositeOutline(outline) else { throw .outline(source) }
        open.append(source)
        for glyph in composite.glyphs {
            // Made of itself.
            guard !open.contains(glyph) else { throw .outline(source) }
            _ = try copy(of: glyph, depth: depth + 1)
        }
        open.removeLast()
    }

    private mutating func append(_ glyph: Glyph) throws(FontDamage) -> Int {
        guard glyphs.count < Self.most, (0...0xFFFF).contains(glyph.advance) else { throw .outOfRange }
        glyphs.append(glyph)
        return glyphs.count - 1
    }

    /// Glyphs made of glyphs made of glyphs: deeper than fonts go.
    private static let deepest = 8
    /// Glyphs of a font are numbered in sixteen bits.
    private static let most = 0xFFFF
}
