// Which clusters of a face came before. Takes a cluster of a glyph run, gives its number, the same at every size and
// wherever it stands; most clusters are one glyph and cost one look.

import Pages

/// A cluster of a run: so many glyphs from one place on, for so many bytes of the text.
struct ClusterPlace {
    var glyph = 0
    var glyphs = 0
    var byte = 0
    var bytes = 0

    /// Goes on to the next cluster; false where the run has no such glyphs or bytes.
    mutating func move(to cluster: GlyphRun.Cluster, of run: GlyphRun) -> Bool {
        (glyph, byte) = (glyph + glyphs, byte + bytes)
        (glyphs, bytes) = (Int(cluster.glyphs), Int(cluster.bytes))
        return glyphs >= 0 && bytes >= 0 && glyph + glyphs <= run.glyphs.count && byte + bytes <= run.text.count
    }
}

struct SeenClusters {
    private let unitsPerEm: Int
    private var table = ClusterTable()
    /// By glyph: text and number of the cluster that has this glyph alone and unmoved.
    private var alone: [UInt64] = []
    private var key: [UInt64] = []

    init(unitsPerEm: Int) { self.unitsPerEm = unitsPerEm }

    /// Numbers go up from 0 as clusters are first seen.
    mutating func number(of place: ClusterPlace, in run: GlyphRun) -> (number: Int, isNew: Bool) {
        guard let (glyph, text) = Self.single(place, run) else {
            makeKey(place, run)
            return table.number(of: key)
        }
        if glyph < alone.count, alone[glyph] >> 32 == text { return (Int(alone[glyph] & 0xFFFF_FFFF), false) }
        makeKey(place, run)
        let seen = table.number(of: key)
        while alone.count <= glyph { alone.append(0) }
        alone[glyph] = text << 32 | UInt64(seen.number)
        return seen
    }

    /// A length of a run in units of the font.
    @inline(__always)
    func units(_ length: Int32, at size: Int) -> Int {
        if length == 0 { return 0 }
        let product = Int(length) * unitsPerEm
        return (product < 0 ? product - size / 2 : product + size / 2) / size
    }

    /// The glyph and the text of a cluster of one unmoved glyph and one character.
    @inline(__always)
    private static func single(_ place: ClusterPlace, _ run: GlyphRun) -> (glyph: Int, text: UInt64)? {
        guard place.glyphs == 1, (1...4).contains(place.bytes) else { return nil }
        let glyph = run.glyphs[place.glyph]
        guard glyph.xOffset == 0, glyph.yOffset == 0, glyph.id <= 0xFFFF else { return nil }
        var text: UInt64 = 0
        for index in place.byte..<place.byte + place.bytes { text = text << 8 | UInt64(run.text[index]) }
        return text == 0 ? nil : (Int(glyph.id), text)
    }

    private mutating func makeKey(_ place: ClusterPlace, _ run: GlyphRun) {
        key.removeAll(keepingCapacity: true)
        key.append(UInt64(place.glyphs) << 32 | UInt64(place.bytes))
        let size = max(1, run.size.millipoints)
        for index in place.glyph..<place.glyph + place.glyphs {
            let glyph = run.glyphs[index]
            let pen = units(glyph.x - run.glyphs[place.glyph].x, at: size)
            let (right, up) = (units(glyph.xOffset, at: size), units(glyph.yOffset, at: size))
            key.append(
                UInt64(glyph.id & 0xFFFF) << 48 | UInt64(pen & 0xFFFF) << 32 | UInt64(right & 0xFFFF) << 16
                    | UInt64(up & 0xFFFF))
        }
        var word: UInt64 = 0
        for index in 0..<place.bytes {
            word = word << 8 | UInt64(run.text[place.byte + index])
            if index % 8 == 7 || index == place.bytes - 1 {
                key.append(word)
                word = 0
            }
        }
    }
}
