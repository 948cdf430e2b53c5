import CCairo
import Fixtures
import Foundation
import Geometry
import Pages
import Testing

@testable import PDF

/// What is drawn looks as the shaper meant it, however glyphs were put together anew.
@Suite struct PictureTests {
    @Test("FN-03 the ink of every syllable stands where the font puts it", arguments: Fonts.all)
    func ink(_ path: String) throws {
        let pages = try TypedPages(Syllables.lines, font: path).set
        let faces = try DrawnFaces.open(pages, for: .pdf).get()
        let text = try #require(faces.text(0))
        let file = FileManager.default.temporaryDirectory.path + "/saraban-" + UUID().uuidString
        try Data(try #require(text.font).bytes()).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let before = try #require(Ink(path: path, size: TypedPages.size))
        let after = try #require(Ink(path: file, size: TypedPages.size))
        var compared = 0
        for case .glyphs(let run) in pages.pages.flatMap(\.items) {
            let meant = before.boxes(run).map(described).sorted()
            let drawn = after.boxes(redrawn(run, text))
            compared += drawn.count
            // Glyphs that became one have one box: all corners of it are corners of theirs.
            for side in [\InkBox.left, \.right, \.bottom, \.top] {
                let sides = Set(before.boxes(run).flatMap { [$0[keyPath: side] - 4...$0[keyPath: side] + 4] })
                for box in drawn {
                    #expect(sides.contains { $0.contains(box[keyPath: side]) }, "\(described(box)) of \(meant)")
                }
            }
            #expect(abs((before.boxes(run).map(\.right).max() ?? 0) - (drawn.map(\.right).max() ?? 0)) <= 4)
            #expect(abs((before.boxes(run).map(\.top).max() ?? 0) - (drawn.map(\.top).max() ?? 0)) <= 4)
        }
        #expect(compared > 10_000)
    }

    private func described(_ box: InkBox) -> String { "\(box.left) \(box.bottom) \(box.right) \(box.top)" }

    /// The run as the document's font draws it.
    private func redrawn(_ run: GlyphRun, _ text: FaceText) -> GlyphRun {
        var glyphs: [cairo_glyph_t] = []
        var letters: [cairo_text_cluster_t] = []
        text.give(run, &glyphs, &letters)
        var new = run
        new.glyphs = glyphs.map {
            GlyphRun.Glyph(
                id: UInt32($0.index), x: Int32((($0.x - run.origin.x.points) * 1000).rounded()),
                yOffset: Int32(((run.origin.y.points - $0.y) * 1000).rounded()))
        }
        return new
    }
}
