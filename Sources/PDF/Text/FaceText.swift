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
    private var seen: SeenClusters
    private var drawn: [Drawn] = []
    private var letters: [cairo_text_cluster_t] = []
    private var glyphs: [DrawnGlyph] = []
    /// Letters that a reader understands by a note beside the glyphs only, each as often as it is drawn.
    private(set) var noted = 0
    private var isNoted: [Bool] = []
    private var firstTexts: [Int: [UInt8]] = [:]
    private var tally = GlyphTally()

    init(characters: GlyphCharacters, font: DocumentFont?, unitsPerEm: Int) {
        self.characters = characters
        self.font = font
        seen = SeenClusters(unitsPerEm: unitsPerEm)
    }

    // MARK: Before drawing

    /// Takes notice of what will be drawn.
    func learn(_ run: GlyphRun) throws(FontDamage) {
        var place = ClusterPlace()
        let size = tally.index(of: run.size)
        for cluster in run.clusters {
            guard place.move(to: cluster, of: run) else { return }
            let (number, isNew) = seen.number(of: place, in: run)
            if isNew { try add(run, place) }
            tally.note(number, of: drawn[number].glyphs.count, at: size)
        }
    }

    /// Takes notice of glyphs that will be drawn as shapes, turned by so many degrees.
    func learnShapes(_ run: GlyphRun, turn: Int) throws(FontDamage) {
        tally.note(shapes: run, turn: turn)
        guard var font else { return }
        self.font = nil
        defer { self.font = font }
        for glyph in run.glyphs { _ = try font.copy(of: Int(glyph.id)) }
    }

    /// Pages of glyphs that Cairo will keep for the face, at most.
    var glyphPages: Int { tally.pages(glyphs: glyphs.count) }

    /// The number in the drawn font of a glyph that is drawn as a shape.
    func shape(_ glyph: UInt32) -> UInt { font.map { UInt($0.number(of: Int(glyph))) } ?? UInt(glyph) }

    // MARK: Drawing

    /// The glyphs of a run where they stand on the page, and the letters of its text that they draw.
    func give(
        _ run: GlyphRun, _ glyphs: inout [cairo_glyph_t], _ letters: inout [cairo_text_cluster_t]
    ) {
        let (x, y) = (run.origin.x.points, run.origin.y.points)
        let isMoved = font == nil
        var place = ClusterPlace()
        for cluster in run.clusters {
            guard place.move(to: cluster, of: run) else { return }
            let number = seen.number(of: place, in: run).number
            guard drawn.indices.contains(number) else { continue }
            for index in drawn[number].letters {
                letters.append(self.letters[index])
                if isNoted[index] { noted += 1 }
            }
            for index in drawn[number].glyphs {
                let placed = run.glyphs[place.glyph + self.glyphs[index].pen]
                let (right, up) = isMoved ? (placed.xOffset, placed.yOffset) : (0, 0)
                glyphs.append(
                    cairo_glyph_t(
                        index: self.glyphs[index].id, x: x + Double(placed.x + right) / 1000,
                        y: y - Double(up) / 1000))
            }
        }
    }

    // MARK: Clusters

    private func add(_ run: GlyphRun, _ place: ClusterPlace) throws(FontDamage) {
        let placed = Array(run.glyphs[place.glyph..<place.glyph + place.glyphs])
        let text = Array(run.text[place.byte..<place.byte + place.bytes])
        let size = max(1, run.size.millipoints)
        let pens = placed.map { seen.units($0.x - (placed.first?.x ?? 0), at: size) }
        let components = placed.enumerated().map {
            DocumentFont.Component(
                glyph: Int($1.id), x: pens[$0] + seen.units($1.xOffset, at: size), y: seen.units($1.yOffset, at: size))
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
