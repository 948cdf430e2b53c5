// Charts on a text 300 pt wide: what stands where, and what is said without being seen.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Composition
@testable import Pagination

@Suite("Charts") struct ChartTests {
    private static let scores = """
        analysis:
          fiscal-year: 2565
          strong-above: 80
          indicators: {1: 100, 2: 50, 6: 75.25, 9: 0}
          last-year: {1: 90, 2: 60}
        """

    private func paged(_ kind: String, _ scores: String = Self.scores, numerals: String = "thai") -> Paged {
        Paged("    body:\n      - chart: indicators\n        kind: \(kind)\n", more: scores, numerals: numerals)
    }

    private func areas(_ paged: Paged) -> [Area] {
        (paged.set?.pages.first?.items ?? []).compactMap { if case .area(let area) = $0 { area } else { nil } }
    }

    /// The bars of a shade: from where to where, across.
    private func bars(_ paged: Paged, shade: Int = ChartInk.bar) -> [(left: Double, right: Double, y: Double)] {
        areas(paged).filter { $0.fill == shade && $0.points.count == 4 && $0.outline == ChartInk.line }.map { area in
            let xs = area.points.map(\.x.points)
            return (xs.min() ?? 0, xs.max() ?? 0, area.points.map(\.y.points).min() ?? 0)
        }
    }

    @Test("Bars are as long as their scores on a grid from 0 to 100, in the order of the file")
    func bar() {
        let paged = paged("bar")
        let bars = bars(paged)
        #expect(bars.count == 4)
        let grid = bars[0].right - bars[0].left
        let shares = bars.map { (($0.right - $0.left) / grid * 10_000).rounded() / 100 }
        #expect(shares == [100, 50, 75.25, 0])
        #expect(Set(bars.map(\.left)).count == 1)
        #expect(bars.map(\.y) == bars.map(\.y).sorted())
        // Names, scores and the scale, in the numerals of the paper; nothing reaches out of the text.
        #expect(paged.words[0].contains("๑. การปฏิบัติหน้าที่"))
        #expect(paged.words[0].contains("๗๕.๒๕") && paged.words[0].contains("๑๐๐"))
        for placed in paged.pages[0] { #expect(placed.x >= 40 && placed.x + placed.width <= 340.1, "\(placed)") }
        for area in areas(paged) { #expect(area.points.allSatisfy { $0.x.points >= 40 && $0.x.points <= 340 }) }
    }

    @Test("The threshold is a broken line at its score")
    func threshold() {
        let paged = paged("bar")
        let grid = bars(paged)[0]
        let dashes = areas(paged).filter { $0.outline == ChartInk.bold }
        #expect(dashes.count > 3)
        for dash in dashes {
            #expect(abs(dash.points[0].x.points - (grid.left + (grid.right - grid.left) * 0.8)) < 0.01)
        }
        #expect(
            areas(self.paged("bar", Self.scores.replacing("  strong-above: 80\n", with: ""))).allSatisfy {
                $0.outline != ChartInk.bold
            })
    }

    @Test("Progress has a bar for the year before, where there is one, and says by how much the score moved")
    func progress() {
        let paged = paged("progress", numerals: "arabic")
        #expect(bars(paged, shade: ChartInk.barBefore).count == 3, "two bars and one in the legend")
        #expect(paged.words[0].contains("100.00 (+10.00)") && paged.words[0].contains("50.00 (-10.00)"))
        #expect(paged.words[0].contains("75.25"))
        #expect(paged.words[0].contains("พ.ศ. 2564") && paged.words[0].contains("พ.ศ. 2565"))
        let without = self.paged("progress", Self.scores.replacing("  last-year: {1: 90, 2: 60}", with: ""))
        #expect(without.said.contains { $0.hasPrefix("chart.no-last-year") })
    }

    @Test("Instruments show the means of their indicators, of those that are there")
    func instruments() {
        let paged = paged("instruments", numerals: "arabic")
        #expect(paged.words[0].contains("75.00") && paged.words[0].contains("75.25") && paged.words[0].contains("0.00"))
        #expect(bars(paged).count == 3)
    }

    @Test("A radar chart: scores on spokes around one middle, the first upwards, its height as it was asked for")
    func radar() throws {
        let paged = Paged(
            "    body:\n      - chart: indicators\n        kind: radar\n        height: 290pt\n      - text: จบ\n",
            more: Self.scores)
        let shade = try #require(areas(paged).first { $0.fill == ChartInk.radarFill })
        let ring = try #require(
            areas(paged).filter { $0.points.count == 4 && $0.fill == nil && $0.outline == ChartInk.line }.first)
        let middle = Point(x: ring.points[0].x, y: (ring.points[0].y + ring.points[2].y) / 2)
        let radius = middle.y.points - ring.points[0].y.points
        // Upwards 100, to the right 50, down 75.25, to the left nothing.
        #expect(abs(shade.points[0].y.points - (middle.y.points - radius)) < 0.01)
        #expect(abs(shade.points[1].x.points - (middle.x.points + radius / 2)) < 0.01)
        #expect(abs(shade.points[2].y.points - (middle.y.points + radius * 0.7525)) < 0.01)
        #expect(abs(shade.points[3].x.points - middle.x.points) < 0.01)
        let end = try #require(paged.pages[0].first { $0.text == "จบ" })
        #expect(end.y <= 60 + 290 + 20)
        // Each name at its own tip: none stands on another.
        let names = paged.pages[0].filter { $0.text != "จบ" }
        for (index, one) in names.enumerated() {
            for other in names[(index + 1)...] where abs(one.y - other.y) < 8 {
                #expect(one.x + one.width <= other.x + 0.1 || other.x + other.width <= one.x + 0.1, "\(one) \(other)")
            }
        }
    }

    @Test("The alternative says every score; a caption stands below and keeps to its chart")
    func alternative() throws {
        let desk = Desk(
            input(
                "  - layout: sheet\n    body:\n      - chart: indicators\n        caption: ภาพที่ ๑\n", more: Self.scores),
            layouts: ["sheet": sheet()])
        let dump = try #require(desk.flow().value).dump()
        #expect(
            dump.contains(
                "chart “แผนภูมิคะแนน: ๑. การปฏิบัติหน้าที่ ๑๐๐.๐๐; ๒. การใช้งบประมาณ ๕๐.๐๐; ๖. คุณภาพการดำเนินงาน ๗๕.๒๕; ๙. การเปิดเผยข้อมูล ๐.๐๐”"
            ),
            "\(dump)")
        let before = "      - text: |\n" + lines(16) + "\n"
        let paged = Paged(
            "    body:\n\(before)      - chart: indicators\n        caption: ภาพที่ ๑\n", more: Self.scores)
        #expect(paged.words.count == 2 && paged.words[1].contains("ภาพที่ ๑") && paged.words[1].count > 4)
    }

    @Test("A chart of something else than scores, or of none, is a fault at its words")
    func faults() {
        let measures = Paged("    body:\n      - chart: measures\n", more: "measures:\n  - {id: ก, title: ข}\n")
        #expect(measures.said.contains { $0.hasPrefix("chart.not-indicators") })
        let two = paged("radar", "analysis: {indicators: {1: 90, 2: 80}}")
        #expect(two.said.contains { $0.hasPrefix("chart.too-few") })
        let none = Paged("    body:\n      - chart: indicators\n", more: "analysis: {findings: [3]}")
        #expect(none.said.contains { $0.hasPrefix("chart.no-scores") })
    }
}
