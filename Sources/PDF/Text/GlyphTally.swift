// How many pages of glyphs Cairo will keep for a face. Takes notice of what will be drawn, at which size and how turned;
// never says less than there will be.

import Geometry
import Pages

struct GlyphTally {
    /// Shapes are kept for each direction they are turned to.
    private struct Turned: Hashable {
        let size: Length
        let turn: Int
    }

    private var sizes: [Length: Int] = [:]
    /// By size and number of the cluster: whether it is drawn at this size.
    private var isDrawn: [[Bool]] = []
    /// By size: glyphs.
    private var counts: [Int] = []
    private var shapes: [Turned: Set<UInt32>] = [:]

    /// Where a size is counted.
    mutating func index(of size: Length) -> Int {
        if let index = sizes[size] { return index }
        sizes[size] = counts.count
        isDrawn.append([])
        counts.append(0)
        return counts.count - 1
    }

    /// A cluster of so many glyphs.
    @inline(__always)
    mutating func note(_ cluster: Int, of glyphs: Int, at size: Int) {
        if cluster >= isDrawn[size].count { grow(size, to: cluster) }
        guard !isDrawn[size][cluster] else { return }
        isDrawn[size][cluster] = true
        counts[size] += glyphs
    }

    mutating func note(shapes run: GlyphRun, turn: Int) {
        shapes[Turned(size: run.size, turn: turn), default: []].formUnion(run.glyphs.map(\.id))
    }

    /// With what Cairo keeps for the font that it writes, which has no size: `glyphs` in all.
    func pages(glyphs: Int) -> Int {
        (counts + [glyphs] + shapes.values.map(\.count)).reduce(0) { $0 + GlyphStore.pages(of: $1) }
    }

    private mutating func grow(_ size: Int, to cluster: Int) {
        let more = max(cluster + 1, 2 * isDrawn[size].count) - isDrawn[size].count
        isDrawn[size].append(contentsOf: repeatElement(false, count: more))
    }
}
