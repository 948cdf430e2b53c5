// Lines of text on pages, set with a font of one's own choice, as the whole program would set them.

import Geometry
import Language
import PDF
import Pages
import Testing
import Typography

struct TypedPages {
    /// One for each text, in order; a line is given up where the font is missing.
    let set: PageSet

    static let size = Length.points(16)

    /// `gap` goes between letters, in thousandths of an em: how justified lines are spread.
    init(_ lines: [String], font path: String, size: Length = Self.size, gap: Int = 0, linesOnPage: Int = 40) throws {
        let typesetter = try Self.typesetter(path)
        var pages: [Page] = []
        for (index, line) in lines.enumerated() {
            if index % linesOnPage == 0 {
                pages.append(Page(size: Size(width: .points(1200), height: .points(1200))))
            }
            let baseline = Point(x: .points(40), y: .points(Double(40 + 28 * (index % linesOnPage))))
            let text = StyledText(bytes: Array(line.utf8), runs: [.init(length: line.utf8.count, isBold: false)])
            let shaped = typesetter.shape(text, TypeStyle(font: "tried", size: size))
            try #require(!shaped.clusters.isEmpty, "\(path)")
            let run = Self.run(shaped, at: baseline, gap: size.millipoints * gap / 1000)
            pages[pages.count - 1].items.append(.glyphs(run))
        }
        set = PageSet(pages: pages, fonts: [path], pictures: [], title: "")
    }

    static func shape(_ text: String, font path: String) throws -> ShapedText {
        let styled = StyledText(bytes: Array(text.utf8), runs: [.init(length: text.utf8.count, isBold: false)])
        return try typesetter(path).shape(styled, TypeStyle(font: "tried", size: size))
    }

    private static func typesetter(_ path: String) throws -> Typesetter {
        let slash = try #require(path.lastIndex(of: "/"))
        let file = String(path[path.index(after: slash)...])
        let candidate = FontCandidate(name: file, regular: file, bold: file, sizeScale: 1, ascent: 850, descent: 460)
        return Typesetter(
            catalogue: FontCatalogue(
                families: [FontFamily(name: "tried", candidates: [candidate])], folders: [String(path[..<slash])]),
            folders: [])
    }

    private static func run(_ shaped: ShapedText, at origin: Point, gap: Int) -> GlyphRun {
        var glyphs: [GlyphRun.Glyph] = []
        var clusters: [GlyphRun.Cluster] = []
        var x: Int32 = 0
        for cluster in shaped.clusters {
            for glyph in shaped.glyphs[Int(cluster.glyphStart)..<Int(cluster.glyphEnd)] {
                glyphs.append(.init(id: glyph.id, x: x, xOffset: glyph.xOffset, yOffset: glyph.yOffset))
                x += glyph.advance
            }
            x += Int32(gap)
            clusters.append(.init(bytes: cluster.end - cluster.start, glyphs: cluster.glyphEnd - cluster.glyphStart))
        }
        return GlyphRun(
            font: 0, size: shaped.faces[0].size, origin: origin, glyphs: glyphs, text: shaped.bytes,
            clusters: clusters, width: Length(millipoints: Int(x)))
    }

    func pdf() -> Result<DrawnPDF, DrawingFault> { drawPDF(set, Self.information, as: .a3) }

    func bytes() throws -> [UInt8] { try pdf().get().bytes }

    private static let information = DocumentInformation(
        title: "", creationDate: "2023-01-01T00:00:00Z", creator: "")
}

/// Font files of Debian that tests read.
enum Fonts {
    static let laksaman = "/usr/share/fonts/truetype/tlwg/Laksaman.ttf"
    static let all = [
        laksaman, "/usr/share/fonts/truetype/tlwg/Laksaman-Bold.ttf",
        "/usr/share/fonts/truetype/tlwg/Laksaman-Italic.ttf",
    ]
}
