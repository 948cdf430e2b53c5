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
}
