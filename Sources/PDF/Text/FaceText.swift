// The text of one face as Cairo is given it. Takes the glyph runs of a document before any is drawn, and gives each again
// with one glyph for each cluster where the font can be changed, else with its glyphs in the order of the text; a cluster
// that came before costs a look into a table.

import CCairo
import Pages

final class FaceText {
    /// What is drawn for a cluster: letters and glyphs are kept one behind the other for all clusters.
    private struct Drawn {
        let letters: Range<Int>
        let glyphs: Range<Int>
    }
    private struct DrawnGlyph {
        let id: UInt
        /// Its place in the cluster: where the pen stands.
        let pen: Int
    }

    private let characters: GlyphCharacters
    /// The font made for the document; none where the file's own font is drawn, with offsets as they are.
    private(set) var font: DocumentFont?
    private let unitsPerEm: Int
    private var table = ClusterTable()
    private var drawn: [Drawn] = []
    private var letters: [cairo_text_cluster_t] = []
    private var glyphs: [DrawnGlyph] = []
    /// By glyph: text and number of the cluster that has this glyph alone and unmoved, most of all clusters.
    private var alone: [UInt64] = []
    private var key: [UInt64] = []
    /// Letters that a reader understands by a note beside the glyphs only, each as often as it is drawn.
    private(set) var noted = 0
    private var isNoted: [Bool] = []
    private var firstTexts: [Int: [UInt8]] = [:]

    init(characters: GlyphCharacters, font: DocumentFont?, unitsPerEm: Int) {
        self.characters = characters
        self.font = font
        self.unitsPerEm = unitsPerEm
    }

    // MARK: Before drawing

    /// Takes notice of what will be drawn.
    func learn(_ run: GlyphRun) throws(FontDamage) {
        var (glyph, byte) = (0, 0)
        for cluster in run.clusters {
            let (count, length) = (Int(cluster.glyphs), Int(cluster.bytes))
            defer { (glyph, byte) = (glyph + count, byte + length) }
            guard Self.isWhole(run, glyph, count, byte, length) else { return }
            if known(run, glyph, count, byte, length) != nil { continue }
            let (number, isNew) = table.number(of: key)
            if isNew { try add(run, glyph, count, byte, length) }
            remember(number, run, glyph, count, byte, length)
        }
    }

    /// Takes notice of glyphs that will be drawn as shapes.
    func learnShapes(_ run: GlyphRun) throws(FontDamage) {
        guard var font else { return }
        self.font = nil
        defer { self.font = font }
        for glyph in run.glyphs { _ = try font.copy(of: Int(glyph.id)) }
    }

    /// The number in the drawn font of a glyph that is drawn as a shape.
    func shape(_ glyph: UInt32) -> UInt { font.map { UInt($0.number(of: Int(glyph))) } ?? UInt(glyph) }

    // MARK: Drawing

    /// The glyphs of a run where they stand on the page, and the letters of its text that they draw.
    func give(
        _ run: GlyphRun, _ glyphs: inout [cairo_glyph_t], _ letters: inout [cairo_text_cluster_t]
    ) {
        let (x, y) = (run.origin.x.points, run.origin.y.points)
        let isMoved = font == nil
        var (glyph, byte) = (0, 0)
        for cluster in run.clusters {
            let (count, length) = (Int(cluster.glyphs), Int(cluster.bytes))
            defer { (glyph, byte) = (glyph + count, byte + length) }
            guard Self.isWhole(run, glyph, count, byte, length) else { return }
            let number = known(run, glyph, count, byte, length) ?? table.number(of: key).number
            guard drawn.indices.contains(number) else { continue }
            for index in drawn[number].letters {
                letters.append(self.letters[index])
                if isNoted[index] { noted += 1 }
            }
            for index in drawn[number].glyphs {
                let placed = run.glyphs[glyph + self.glyphs[index].pen]
                let (right, up) = isMoved ? (placed.xOffset, placed.yOffset) : (0, 0)
                glyphs.append(
                    cairo_glyph_t(
                        index: self.glyphs[index].id, x: x + Double(placed.x + right) / 1000,
                        y: y - Double(up) / 1000))
            }
        }
    }

    // MARK: Clusters

    private static func isWhole(_ run: GlyphRun, _ glyph: Int, _ count: Int, _ byte: Int, _ length: Int) -> Bool {
        count >= 0 && length >= 0 && glyph + count <= run.glyphs.count && byte + length <= run.text.count
    }

    /// The number of a cluster of one glyph where it is known at once; else its key is made.
    @inline(__always)
    private func known(_ run: GlyphRun, _ glyph: Int, _ count: Int, _ byte: Int, _ length: Int) -> Int? {
        if let (place, text) = Self.short(run, glyph, count, byte, length), place < alone.count,
            alone[place] >> 32 == text
        {
            return Int(alone[place] & 0xFFFF_FFFF)
        }
        makeKey(run, glyph, count, byte, length)
        return nil
    }

    /// The glyph and the text of a cluster of one unmoved glyph and one character.
    @inline(__always)
    private static func short(
        _ run: GlyphRun, _ glyph: Int, _ count: Int, _ byte: Int, _ length: Int
    ) -> (Int, UInt64)? {
        guard count == 1, (1...4).contains(length) else { return nil }
        let placed = run.glyphs[glyph]
        guard placed.xOffset == 0, placed.yOffset == 0 else { return nil }
        var text: UInt64 = 0
        for index in byte..<byte + length { text = text << 8 | UInt64(run.text[index]) }
        return text == 0 ? nil : (Int(placed.id), text)
    }

    private func remember(
        _ number: Int, _ run: GlyphRun, _ glyph: Int, _ count: Int, _ byte: Int, _ length: Int
    ) {
        guard let (place, text) = Self.short(run, glyph, count, byte, length), place <= 0xFFFF else { return }
        while alone.count <= place { alone.append(0) }
        alone[place] = text << 32 | UInt64(number)
    }

    /// In units of the font, so that it is the same at every size.
    private func makeKey(_ run: GlyphRun, _ glyph: Int, _ count: Int, _ byte: Int, _ length: Int) {
        key.removeAll(keepingCapacity: true)
        key.append(UInt64(count) << 32 | UInt64(length))
        let size = max(1, run.size.millipoints)
        for index in glyph..<glyph + count {
            let placed = run.glyphs[index]
            let pen = units(placed.x - run.glyphs[glyph].x, size)
            key.append(
                UInt64(placed.id & 0xFFFF) << 48 | UInt64(pen & 0xFFFF) << 32
                    | UInt64(units(placed.xOffset, size) & 0xFFFF) << 16 | UInt64(units(placed.yOffset, size) & 0xFFFF))
        }
        var word: UInt64 = 0
        for index in 0..<length {
            word = word << 8 | UInt64(run.text[byte + index])
            if index % 8 == 7 || index == length - 1 {
                key.append(word)
                word = 0
            }
        }
    }

    @inline(__always)
    private func units(_ length: Int32, _ size: Int) -> Int {
        if length == 0 { return 0 }
        let product = Int(length) * unitsPerEm
        return (product < 0 ? product - size / 2 : product + size / 2) / size
    }

    private func add(
        _ run: GlyphRun, _ glyph: Int, _ count: Int, _ byte: Int, _ length: Int
    ) throws(FontDamage) {
        let placed = Array(run.glyphs[glyph..<glyph + count])
        let text = Array(run.text[byte..<byte + length])
        let size = max(1, run.size.millipoints)
        let pens = placed.map { units($0.x - (placed.first?.x ?? 0), size) }
        let components = placed.enumerated().map {
            DocumentFont.Component(
                glyph: Int($1.id), x: pens[$0] + units($1.xOffset, size), y: units($1.yOffset, size))
        }
        guard components.allSatisfy({ abs($0.x) <= 0x7FFF && abs($0.y) <= 0x7FFF }) else { throw .outOfRange }
        let (firstLetter, firstGlyph) = (self.letters.count, glyphs.count)
        var start = 0
        for letter in cut(text, placed) {
            let stretch = Array(text[start..<start + letter.bytes])
            start += letter.bytes
            try add(letter, stretch, components, pens)
        }
        drawn.append(Drawn(letters: firstLetter..<self.letters.count, glyphs: firstGlyph..<glyphs.count))
    }

    /// What of a cluster is drawn by one glyph: all of it, where a glyph can be made for it. Glyphs without a width of
    /// their own, which marks would be, look to poppler like letters printed twice; behind each it sees a new word, and
    /// in a justified line a space.
    private func cut(_ text: [UInt8], _ placed: [GlyphRun.Glyph]) -> [Letter] {
        guard font == nil else { return [Letter(bytes: text.count, glyphs: Array(placed.indices))] }
        return lettersInTextOrder(text, placed.map { characters.character(of: Int($0.id)) })
    }

    private func add(
        _ letter: Letter, _ text: [UInt8], _ components: [DocumentFont.Component], _ pens: [Int]
    ) throws(FontDamage) {
        guard var font else { return addAsIs(letter, text, components) }
        guard let first = letter.glyphs.first, let last = letter.glyphs.last else { return }
        // Taken out while it grows, since it would be copied otherwise.
        self.font = nil
        defer { self.font = font }
        let parts = letter.glyphs.map {
            DocumentFont.Component(
                glyph: components[$0].glyph, x: components[$0].x - pens[first], y: components[$0].y)
        }
        let width =
            last + 1 < pens.count
            ? pens[last + 1] - pens[last]
            : pens.count > 1 && isMark(components[last].glyph) ? 0 : font.outlines.advance(components[last].glyph)
        let id = try font.glyph(parts, advance: max(0, pens[last] - pens[first] + width), text: text)
        glyphs.append(DrawnGlyph(id: UInt(id), pen: first))
        note(glyphs: 1, text, isNoted: false)
    }

    /// Whether a glyph goes with the letter before it. Typewriter fonts give it a width all the same, which shaping takes
    /// away.
    private func isMark(_ glyph: Int) -> Bool {
        Unicode.Scalar(characters.character(of: glyph))?.properties.generalCategory == .nonspacingMark
    }

    /// With the font of the file: a letter of several glyphs, and one of a glyph that stood for another text before, can
    /// only be told by a note.
    private func addAsIs(_ letter: Letter, _ text: [UInt8], _ components: [DocumentFont.Component]) {
        var isNoted = letter.glyphs.count != 1
        for place in letter.glyphs { glyphs.append(DrawnGlyph(id: UInt(components[place].glyph), pen: place)) }
        if letter.glyphs.count == 1 {
            let glyph = components[letter.glyphs[0]].glyph
            isNoted = firstTexts[glyph, default: text] != text
            if firstTexts[glyph] == nil { firstTexts[glyph] = text }
        }
        note(glyphs: letter.glyphs.count, text, isNoted: isNoted)
    }

    private func note(glyphs: Int, _ text: [UInt8], isNoted: Bool) {
        letters.append(cairo_text_cluster_t(num_bytes: Int32(text.count), num_glyphs: Int32(glyphs)))
        self.isNoted.append(isNoted)
    }
}
