// Runs of glyphs are kept in few bytes and come back as they were.

import Geometry
import Pages
import Testing

@Suite("Packed runs") struct PackedRunTests {
    private func run(_ clusters: [GlyphRun.Cluster]) -> GlyphRun {
        GlyphRun(
            font: 0, size: .points(10), origin: Point(x: .zero, y: .zero), glyphs: [], text: [], clusters: clusters,
            width: .zero)
    }

    @Test("Clusters come back as they were, however many bytes or glyphs they have")
    func clusters() {
        let numbers: [Int32] = [0, 1, 3, 14, 15, 16, 255, 256, 65_535, 65_536, .max, -1, .min]
        let clusters = numbers.flatMap { bytes in numbers.map { GlyphRun.Cluster(bytes: bytes, glyphs: $0) } }
        var run = run(clusters)
        let back = run.clusters
        #expect(back.map(\.bytes) == clusters.map(\.bytes) && back.map(\.glyphs) == clusters.map(\.glyphs))
        run.clusters = Array(clusters.dropFirst(5))
        #expect(run.clusters.map(\.glyphs) == clusters.dropFirst(5).map(\.glyphs))
    }

    @Test("A glyph keeps its number and its places, and takes twelve bytes")
    func glyphs() {
        let offsets: [Int32] = [0, 1, -1, 255, 256, -256, -257, 65_535, 65_536, -65_536, 8_388_607, -8_388_608]
        for offset in offsets {
            let glyph = GlyphRun.Glyph(id: 65_535, x: .min, xOffset: offset, yOffset: -offset - 1)
            #expect(glyph.id == 65_535 && glyph.x == .min)
            #expect(glyph.xOffset == offset && glyph.yOffset == -offset - 1)
        }
        #expect(MemoryLayout<GlyphRun.Glyph>.stride == 12)
    }
}
