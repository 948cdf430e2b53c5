// Pictures: placed on the page, in the flow, too large for their place, not given.

import Diagnostics
import Fixtures
import Geometry
import Pages
import Pictures
import Testing

@testable import Pagination

@Suite("Pictures") struct PictureTests {
    /// A picture twice as wide as high.
    static let wide: Picture? = {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><path d=\"M0 0h40v20z\"/></svg>"
        return readPicture(SourceFile(name: "a.svg", text: svg), id: SourceID(index: 0)).value
    }()

    private func frames(_ blocks: String, document: String = "    text: ก") throws -> [(page: Int, frame: [Double])] {
        let picture = try #require(Self.wide)
        let paged = Paged(document, layout: sheet(blocks: blocks), pictures: ["a.svg": picture])
        let pages = try #require(paged.set?.pages, "\(paged.said)")
        return pages.enumerated().flatMap { number, page in
            page.items.compactMap { item in
                guard case .image(let image) = item else { return nil }
                let frame = image.frame
                return (
                    number,
                    [frame.origin.x, frame.origin.y, frame.size.width, frame.size.height].map { $0.points.rounded() }
                )
            }
        }
    }

    @Test("A placed picture stands on the paper, whatever the flow and its shares do; its room is kept")
    func placed() throws {
        let found = try frames(
            """
              - space: 1 share
              - image: a.svg
                height: 30pt
                at: {left: 10pt, top: 12pt}
                room: 40pt
              - image: a.svg
                height: 30pt
                at: {right: 10pt, top: 12pt}
              - image: a.svg
                height: 30pt
                at: {center: page, top: 12pt}
              - image: a.svg
                height: 30pt
                at: {center: text, top: 12pt}
              - line: ก
            """)
        // A5 is 419.53 wide, the picture 60: right 419.53 − 10 − 60, middle (419.53 − 60) / 2, text 40 + (300 − 60) / 2.
        #expect(found.map(\.frame) == [[10, 12, 60, 30], [350, 12, 60, 30], [180, 12, 60, 30], [160, 12, 60, 30]])
        let picture = try #require(Self.wide)
        let room = Paged(
            "    text: ก",
            layout: sheet(
                blocks: "  - image: a.svg\n    height: 30pt\n    at: {left: 0pt, top: 0pt}\n    room: 40pt\n  - line: ก"
            ),
            pictures: ["a.svg": picture])
        #expect(room.line(of: "ก") == 2)
    }

    @Test("A picture in the flow keeps its proportions, its place and its caption; too large, it is made to fit")
    func inFlow() throws {
        let found = try frames(
            """
              - image: a.svg
                height: 30pt
                align: center
              - image: a.svg
                height: 200pt
              - image: a.svg
                height: 30pt
                align: right
            """)
        // 60 wide in the middle of 300; 400 wide becomes 300 × 150; 60 wide at the right edge.
        #expect(found.map(\.frame) == [[160, 60, 60, 30], [40, 90, 300, 150], [280, 240, 60, 30]])
    }

    @Test("A picture wider than its column, or higher than the page, is made to fit")
    func narrow() throws {
        let cell = try frames(
            "  - content: document.body",
            document:
                "    body:\n      - table:\n          - [{image: a.svg, height: 300pt}, ก]\n        widths: [1, 2]")
        // A column of 100 pt less 1.9 mm at either side: 89.23 × 44.61.
        #expect(cell.map(\.frame) == [[45, 62, 89, 45]])
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"90\"><path d=\"M0 0h9v90z\"/></svg>"
        let high = try #require(readPicture(SourceFile(name: "b.svg", text: svg), id: SourceID(index: 0)).value)
        let paged = Paged(
            "    text: ก", layout: sheet(blocks: "  - line: ก\n  - image: b.svg\n    height: 900pt\n  - line: ข"),
            pictures: ["b.svg": high])
        #expect(paged.set?.pages.count == 3)
        #expect(paged.words == [["ก"], [], ["ข"]])
    }

    // MARK: Several to a row

    /// A picture of so many pixels, as it is after reading.
    private func raster(_ width: Int, _ height: Int) -> Picture {
        let raster = Raster(
            widthPixels: width, heightPixels: height, bytes: [], hasAlpha: false, components: 3, bitsPerComponent: 8)
        // 72 dots an inch, as many cameras write.
        return Picture(
            content: .jpeg(raster), naturalSize: Size(width: .points(Double(width)), height: .points(Double(height))))
    }

    private func images(_ block: String, _ pictures: [String: Picture]) -> Paged {
        Paged("    body:\n" + block, layout: sheet("captions: {image: ภาพที่ <n>}"), pictures: pictures)
    }

    private func frames(_ paged: Paged) -> [[Double]] {
        (paged.set?.pages ?? []).flatMap { page in
            page.items.compactMap { item -> [Double]? in
                guard case .image(let image) = item else { return nil }
                let frame = image.frame
                return [frame.origin.x, frame.origin.y, frame.size.width, frame.size.height].map { $0.points.rounded() }
            }
        }
    }

    @Test("Pictures stand side by side, of even height where they can, captions on one line below")
    func rows() {
        let pictures = ["a.jpg": raster(1200, 900), "b.jpg": raster(900, 1200), "c.jpg": raster(1600, 900)]
        let paged = images(
            """
                  - images:
                      - {image: a.jpg, caption: หนึ่ง}
                      - {image: b.jpg, caption: สอง}
                      - {image: c.jpg, caption: สาม}
            """, pictures)
        // Two columns of (300 − 11.34) / 2 = 144.33 pt, a row 3/4 of that high: 108.25 pt. From the left margin, 40 pt.
        #expect(frames(paged) == [[40, 60, 144, 108], [227, 60, 81, 108], [118, 194, 144, 81]])
        let captions = paged.pages[0].filter { ["ภาพที่ 1", "ภาพที่ 2"].contains($0.text) }
        #expect(captions.count == 2 && captions[0].y == captions[1].y, "\(paged.words)")
    }

    @Test("A small picture is not made larger than its pixels bear; asked for a height, it is, with a finding")
    func coarse() {
        let small = ["a.jpg": raster(100, 100), "b.jpg": raster(1200, 900)]
        // 100 pixels at 100 dots an inch are 72 pt.
        let row = images("      - images: [a.jpg, b.jpg]\n        caption: สองภาพ\n", small)
        #expect(frames(row).map { Array($0[2...]) } == [[72, 72], [144, 108]] && row.said.isEmpty)
        let alone = images("      - image: a.jpg\n        alternative: ก\n", small)
        #expect(frames(alone).map { Array($0[2...]) } == [[72, 72]] && alone.said.isEmpty)
        let large = images("      - image: a.jpg\n        height: 100pt\n        alternative: ก\n", small)
        #expect(frames(large).map { Array($0[2...]) } == [[100, 100]])
        #expect(large.said.count == 1 && large.said[0].hasPrefix("image.coarse"))
        #expect(images("      - image: b.jpg\n        height: 100pt\n        alternative: ก\n", small).said.isEmpty)
    }

    @Test("How many stand beside each other and how high they are can be said; a row never parts from its captions")
    func asked() {
        let pictures = ["a.jpg": raster(900, 900)]
        let block =
            "      - images: [a.jpg, a.jpg, a.jpg]\n        across: 3\n        height: 60pt\n        caption: รวม\n"
        let paged = images(block, pictures)
        #expect(frames(paged).map { Array($0[1...]) } == [[60, 60, 60], [60, 60, 60], [60, 60, 60]])
        let pushed = images("      - text: |\n\(lines(17))\n" + block, pictures)
        #expect(pushed.set?.pages.count == 2 && pushed.words[1].joined() == "ภาพที่ 1 รวม")
    }
}
