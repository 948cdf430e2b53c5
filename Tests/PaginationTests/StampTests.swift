// FM-08: stamps stand where the layout says, on the pages that it says, and move nothing.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Pagination

@Suite("Stamps") struct StampTests {
    private let layout = sheet(
        """
        stamps:
              ด่วน: {style: label, at: {right: 40pt, top: 10pt}}
              ลับ: {style: label, pages: all, at: [{center: page, top: 5pt}, {center: page, bottom: 5pt}]}
              ร่าง: {style: label, colour: grey, turn: 45, pages: all, at: {center: page, middle: page}}
              ท้าย: {style: label, colour: black, pages: last, frame: true, words: คำท้าย, at: {left: 30pt, bottom: 20pt}}
        """.replacing("\n      ", with: "\n      "))

    private func paged(_ stamps: String) -> Paged {
        Paged("    body: |\n\(lines(45))\n    stamps: [\(stamps)]\n", layout: layout)
    }

    private func stamps(_ paged: Paged) -> [[StampMark]] {
        (paged.set?.pages ?? []).map { page in
            page.items.compactMap { if case .stamp(let stamp) = $0 { stamp } else { nil } }
        }
    }

    @Test("FM-08: urgency stands on the first page, at its distance from the right and upper edges")
    func urgency() throws {
        let found = stamps(paged("ด่วน"))
        #expect(found.map(\.count) == [1, 0, 0])
        let stamp = try #require(found.first?.first)
        let width = stamp.runs.map { $0.origin.x + $0.width }.max() ?? .zero
        // A line of 20 pt whose right end is 40 pt from the paper's edge; A5 is 419.528 pt wide.
        #expect(stamp.ink == .red && stamp.middle.y == .points(20))
        #expect(abs((stamp.middle.x + width).points - 379.528) < 0.01)
    }

    @Test("FM-08: secrecy stands in the middle of each page, above and below")
    func secrecy() {
        let found = stamps(paged("ลับ"))
        #expect(found.map(\.count) == [2, 2, 2])
        for page in found {
            #expect(page.map(\.words) == ["ลับ", "ลับ"])
            #expect(page.allSatisfy { abs($0.middle.x.points - 209.764) < 0.01 })
            #expect(page.map(\.middle.y.points) == [15, 580.276])
        }
    }

    @Test("FM-08: a draft’s word lies under the text, turned; a frame stands around its words")
    func draftAndFrame() throws {
        let paged = paged("ร่าง, ท้าย")
        let found = stamps(paged)
        #expect(found.map(\.count) == [1, 1, 2] && found[0][0].turn == 45 && found[0][0].ink == .grey)
        guard case .stamp? = paged.set?.pages[0].items.first else {
            Issue.record("the draft’s word is not below the text")
            return
        }
        let framed = try #require(found[2].last)
        let frame = try #require(framed.frame)
        #expect(framed.words == "คำท้าย" && framed.middle.y.points == 595.276 - 20 - 10)
        for run in framed.runs { #expect(run.origin.x > frame.origin.x && run.origin.x + run.width < frame.maxX) }
    }

    @Test("FM-08: stamps move nothing and say nothing: the text of every page is the same without them")
    func apart() {
        #expect(paged("ด่วน, ลับ, ร่าง, ท้าย").pages == Paged("    body: |\n\(lines(45))\n", layout: layout).pages)
    }

    @Test("Stamps of one place stand side by side, around the middle they share")
    func sideBySide() throws {
        let same = layout.replacing(
            "ด่วน: {style: label, at: {right: 40pt, top: 10pt}}",
            with: "สำเนา: {style: label, at: {center: page, top: 5pt}}")
        let paged = Paged("    body: ก\n    stamps: [ลับ, สำเนา]\n", layout: same)
        let found = try #require(stamps(paged).first).filter { $0.middle.y == .points(15) }
        #expect(found.map(\.words) == ["ลับ", "สำเนา"])
        func edges(_ mark: StampMark) -> (Length, Length) {
            (
                mark.middle.x + (mark.runs.map(\.origin.x).min() ?? .zero),
                mark.middle.x + (mark.runs.map { $0.origin.x + $0.width }.max() ?? .zero)
            )
        }
        let (first, second) = (edges(found[0]), edges(found[1]))
        #expect(first.1 + .points(17) < second.0)
        #expect(abs((first.0 + second.1).points - 419.528) < 0.1)
    }

    @Test("every-document gives stamps to papers that name none of their own; an unknown one is said")
    func common() {
        let text = input("  - layout: sheet\n    text: ก\n    body: ข\n", more: "every-document: {stamps: [ด่วน]}")
        #expect(stamps(Paged(input: text, layout: layout)).map(\.count) == [1])
        let own = input("  - layout: sheet\n    stamps: []\n    body: ข\n", more: "every-document: {stamps: [ด่วน]}")
        #expect(stamps(Paged(input: own, layout: layout)).map(\.count) == [0])
        let kinds = layout.replacing("ด่วน: {", with: "ด่วน: {kind: เร็ว, ").replacing("ท้าย: {", with: "ท้าย: {kind: เร็ว, ")
        #expect(Paged("    body: ก\n    stamps: [ด่วน, ลับ, ท้าย]\n", layout: kinds).said == ["input.stamp-twice “ท้าย”"])
        #expect(Paged("    body: ก\n    stamps: [ลับ, ลับ]\n", layout: layout).said == ["input.stamp-twice “ลับ”"])
        let unknown = paged("ด่วนมาก")
        #expect(unknown.said == ["input.unknown-stamp “ด่วนมาก”"])
    }
}
