// Papers joined into one: what their items name by number is the same thing afterwards.

import Geometry
import Pages
import Testing

@Suite("Joined papers") struct JoiningTests {
    private func run(_ font: Int) -> PageItem {
        .glyphs(
            GlyphRun(
                font: font, size: .points(10), origin: Point(x: .zero, y: .zero), glyphs: [], text: [], clusters: [],
                width: .zero))
    }

    private func paper(_ title: String, fonts: [String], outline: [OutlineEntry] = []) -> PageSet {
        let page = Page(size: Size(width: .points(100), height: .points(100)), items: fonts.indices.map(run))
        var set = PageSet(pages: [page, page], fonts: fonts, pictures: [], title: title)
        set.outline = outline
        return set
    }

    @Test("Each run keeps its font, however the papers order theirs; shared fonts are there once")
    func fonts() {
        let joined = joined([
            paper("หนึ่ง", fonts: ["ก", "ข"]), paper("สอง", fonts: ["ค", "ข"]), paper("สาม", fonts: ["ข", "ก"]),
        ])
        #expect(joined.fonts == ["ก", "ข", "ค"] && joined.title == "หนึ่ง")
        let used = joined.pages.map { page in
            page.items.map { item -> String in
                if case .glyphs(let run) = item { joined.fonts[run.font] } else { "" }
            }
        }
        #expect(used == [["ก", "ข"], ["ก", "ข"], ["ค", "ข"], ["ค", "ข"], ["ข", "ก"], ["ข", "ก"]])
    }

    @Test("The outline has each paper, its headings a level below, on the pages where they stand now")
    func outline() {
        let heading = OutlineEntry(title: "หัวข้อ", level: 1, place: Destination(page: 1, y: .points(1)))
        let joined = joined([paper("หนึ่ง", fonts: []), paper("สอง", fonts: [], outline: [heading])])
        #expect(
            joined.outline == [
                OutlineEntry(title: "หนึ่ง", level: 1, place: Destination(page: 0, y: .zero)),
                OutlineEntry(title: "สอง", level: 1, place: Destination(page: 2, y: .zero)),
                OutlineEntry(title: "หัวข้อ", level: 2, place: Destination(page: 3, y: .points(1))),
            ])
    }

    @Test("A link into a paper leads to the same page of it afterwards")
    func jumps() {
        let frame = Rectangle(origin: Point(x: .zero, y: .zero), size: Size(width: .points(9), height: .points(9)))
        var second = paper("สอง", fonts: [])
        second.pages[0].items.append(
            .jump(JumpArea(frame: frame, place: Destination(page: 1, y: .points(7)))))
        let joined = joined([paper("หนึ่ง", fonts: []), second])
        guard case .jump(let jump)? = joined.pages[2].items.last else {
            Issue.record("no link")
            return
        }
        #expect(jump.place == Destination(page: 3, y: .points(7)))
    }

    @Test("A stamp keeps its font")
    func stamps() {
        guard case .glyphs(let letters) = run(1) else { return }
        let stamp = StampMark(
            words: "ลับ", runs: [letters], frame: nil, middle: Point(x: .zero, y: .zero), turn: 0, ink: .red)
        var second = paper("สอง", fonts: ["ข", "ค"])
        second.pages[0].items = [.stamp(stamp)]
        let joined = joined([paper("หนึ่ง", fonts: ["ก", "ข"]), second])
        guard case .stamp(let found)? = joined.pages[2].items.first else {
            Issue.record("no stamp")
            return
        }
        #expect(found.runs.map { joined.fonts[$0.font] } == ["ค"])
    }
}
