// Where pages end in running text: widows and orphans, headings, what is kept together, spaces.

import Fixtures
import Testing

@testable import Pagination

@Suite("Pages of text") struct FlowTests {
    @Test("The upper margin of later pages can be another than that of a section's first")
    func laterTop() {
        let layout = sheet().replacing(
            "top: 60pt, bottom: 135.276pt", with: "top: 60pt, later-top: 100pt, bottom: 135.276pt")
        let text = (1...20).map { "      บรรทัด \($0)\n" }.joined()
        let body = "    body:\n      - text: |\n" + text.replacing("      บ", with: "          บ")
        let pages = Paged(body + "      - page: new\n      - text: ใหม่", layout: layout).pages
        // 20 lines on the first page; were there a 21st it would begin 40 pt lower. A new section begins anew at 60.
        let more = Paged(body + "          บรรทัด 21\n      - page: new\n      - text: ใหม่", layout: layout).pages
        #expect(pages.count == 2 && more.count == 3)
        guard let first = pages.first?.first, more.count == 3, let second = more[1].first, let third = more[2].first
        else { return }
        #expect(abs(second.y - first.y - 40) < 0.01 && abs(third.y - first.y) < 0.01)
    }

    @Test("A page holds what fits and not a line more")
    func full() {
        // 400 pt of text, lines of 20 pt.
        #expect(Paged("    body: |\n\(lines(20))").counts == [20])
        #expect(Paged("    body: |\n\(lines(21))").counts == [20, 1])
        #expect(Paged("    body: |\n\(lines(61))").counts == [20, 20, 20, 1])
        #expect(Paged("    body: |\n\(lines(21))").line(of: "ก1") == 0)
        #expect(Paged("    body: |\n\(lines(21))").line(of: "ก21") == 0)
    }

    @Test("No widow and no orphan: two lines of a paragraph at either side of a page's end")
    func widows() {
        func counts(after: Int, paragraph: Int) -> [Int] {
            Paged("    body: |\n\(lines(after))\n          \(long(paragraph))").counts
        }
        #expect(counts(after: 0, paragraph: 4) == [4])
        // 19 + 2: one line would be alone.
        #expect(counts(after: 19, paragraph: 2) == [19, 2])
        // Three lines cannot be cut at all.
        #expect(counts(after: 18, paragraph: 3) == [18, 3])
        #expect(counts(after: 19, paragraph: 3) == [19, 3])
        // Four are cut in the middle, or not.
        #expect(counts(after: 18, paragraph: 4) == [20, 2])
        #expect(counts(after: 17, paragraph: 4) == [19, 2])
        #expect(counts(after: 19, paragraph: 4) == [19, 4])
        // Ten lines after 12: eight fit, two go on. After 11: nine fit, but one would be alone.
        #expect(counts(after: 12, paragraph: 10) == [20, 2])
        #expect(counts(after: 11, paragraph: 10) == [19, 2])
        #expect(counts(after: 0, paragraph: 41) == [20, 19, 2])
    }

    @Test("A heading whose style lets its text go is named with its page, be it of one line or two")
    func headingAlone() {
        let layout = sheet().replacing("weight: bold, keep: next", with: "weight: bold")
        #expect(layout != sheet())
        func said(_ before: Int, _ heading: String, _ layout: String) -> [String] {
            Paged(
                "    body:\n      - text: |\n\(lines(before))\n      - heading: \(heading)\n      - text: ข\n",
                layout: layout
            ).said.filter { $0.contains("page.heading-alone") }
        }
        #expect(said(19, "หัว", layout) == ["page.heading-alone “ห”"])
        #expect(said(18, "|\n          หัวข้อแรก\n          บรรทัดสอง", layout).count == 1)
        #expect(said(18, "หัว", layout).isEmpty)
        #expect(said(19, "หัว", sheet()).isEmpty)
    }

    @Test("A last page of two lines that had no room is noted; a page that was asked for is not")
    func nearlyEmpty() {
        func notes(_ body: String) -> Int { Paged(body).said.count { $0.contains("page.nearly-empty") } }
        #expect(notes("    body: |\n\(lines(20))") == 0)
        #expect(notes("    body: |\n\(lines(21))") == 1)
        #expect(notes("    body: |\n\(lines(22))") == 1)
        #expect(notes("    body: |\n\(lines(23))") == 0)
        #expect(notes("    body:\n      - text: |\n\(lines(3))\n      - page: new\n      - text: ก\n") == 0)
    }

    @Test("A heading stays with two lines of what follows, and headings stay with each other")
    func headings() {
        func words(_ before: Int) -> [[String]] {
            Paged(
                "    body:\n      - text: |\n\(lines(before))\n      - heading: หัว\n      - heading: รอง\n      - text: ข"
            ).words
        }
        #expect(words(17).count == 1)
        #expect(words(18).map(\.count) == [18, 3])
        #expect(words(19).map(\.count) == [19, 3])
        #expect(words(20).map(\.count) == [20, 3])
        let longer = Paged("    body:\n      - text: |\n\(lines(18))\n      - heading: หัว\n      - text: \(long(4))")
        // 18 + heading + 1 line would fit, but the paragraph gives two.
        #expect(longer.counts == [18, 5])
    }

    @Test("What is kept together moves as one; what is higher than a page is cut where the page ends")
    func together() {
        func counts(_ before: Int, _ kept: Int) -> [Int] {
            Paged(
                "    body:\n      - text: |\n\(lines(before))\n      - text: |\n"
                    + lines(kept, "ข") + "\n        keep: together"
            ).counts
        }
        #expect(counts(15, 5) == [20])
        #expect(counts(16, 5) == [16, 5])
        #expect(counts(1, 20) == [1, 20])
        #expect(counts(1, 25) == [1, 20, 5])
    }

    @Test("A space between paragraphs vanishes at the top of a page; a space of its own stays, and never runs off it")
    func spaces() {
        let before = sheet("  after: {like: base, before: 10pt}").replacing(
            "body: {like: base}", with: "body: {like: base, before: 10pt}")
        // 30 pt a paragraph, 20 the first on a page: 20 + 12 × 30 = 380 ≤ 400 < 410.
        let paged = Paged("    body: |\n\(lines(14))", layout: before)
        #expect(paged.counts == [13, 1])
        #expect(paged.line(of: "ก1") == 0 && paged.line(of: "ก2") == 1.5 && paged.line(of: "ก14") == 0)
        let kept = Paged(
            "    body:\n      - text: |\n\(lines(20))\n      - page: new\n      - space: 3 lines\n      - text: ข")
        #expect(kept.line(of: "ข") == 3)
        let wide = Paged("    body:\n      - space: 40 lines\n      - text: ข")
        #expect(wide.words == [[], ["ข"]] && wide.line(of: "ข") == 0)
    }
}

@Suite("Sections and what stands on the page itself") struct SectionTests {
    @Test("Portrait and landscape in one document, each with its margins")
    func setups() {
        let paged = Paged(
            "    body:\n      - text: ตั้ง\n      - page: wide\n      - text: นอน\n      - page: new\n      - text: นอนอีก\n"
                + "      - page: small\n      - text: เล็ก")
        let sizes = paged.set?.pages.map { "\($0.size.width.points.rounded())×\($0.size.height.points.rounded())" }
        #expect(sizes == ["420.0×595.0", "595.0×420.0", "595.0×420.0", "420.0×595.0"])
        #expect(paged.pages.map { $0[0].x } == [40, 50, 50, 40])
        // Half the scale: 5/10 pt; the baseline is 5.975 pt below the top.
        #expect(paged.pages[3][0].y == 65.975)
    }

    @Test("Shares of space deal out what the page has left")
    func shares() {
        let paged = Paged(
            "    body:\n      - space: 1 share\n      - text: ก\n      - space: 2 share\n      - text: ข\n      - space: 1 share"
        )
        // 400 − 2 × 20 = 360; a quarter above, a half between: ก at 90 pt, ข at 90 + 20 + 180 = 290 pt.
        #expect(paged.line(of: "ก") == 4.5 && paged.line(of: "ข") == 14.5)
    }

    @Test("Numbers from the second page, in the document's numerals, in the page's scale; none where they are hidden")
    func numbers() {
        let header = "header: {from-page: 2, top: 20pt, text: \"- <page> -\", style: number}"
        let body = """
                body:
                  - text: |
            \(lines(21))
                  - page: new
                    number: none
                  - text: ไม่มีเลข
                  - page: small
                  - text: เล็ก
            """
        for (numerals, digits) in [("thai", ["๒", "๔"]), ("arabic", ["2", "4"]), ("as-typed", ["๒", "๔"])] {
            let paged = Paged(body, layout: sheet(header), numerals: numerals)
            let heads = paged.pages.map { page in page.filter { $0.text.hasPrefix("- ") } }
            #expect(heads.map(\.count) == [0, 1, 0, 1])
            #expect(heads.flatMap { $0.map(\.text) } == digits.map { "- \($0) -" }, "\(numerals)")
            // In the middle of the text: 40 + 300 / 2.
            for head in heads.flatMap({ $0 }) { #expect(abs(head.x + head.width / 2 - 190) < 0.01) }
            guard heads.map(\.count) == [0, 1, 0, 1] else { return }
            #expect(heads[1][0].y == 20 + 11.95)
            #expect(heads[3][0].y == 20 + 5.975)
            #expect(abs(heads[3][0].width * 2 - heads[1][0].width) < 0.1)
        }
    }

    @Test("Every section begins on a page of its own, and empty ones leave none")
    func sections() {
        let paged = Paged(
            "    body:\n      - page: new\n      - page: wide\n      - text: ก\n      - page: new\n      - page: new\n      - text: ข"
        )
        #expect(paged.words == [["ก"], ["ข"]])
    }
}
