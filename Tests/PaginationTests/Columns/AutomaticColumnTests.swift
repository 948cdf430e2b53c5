// Columns that the text decides: what they keep to, and how they stand small changes.

import Domain
import Fixtures
import Foundation
import Geometry
import Pages
import Testing

@testable import Composition
@testable import Pagination

@Suite("Automatic columns") struct AutomaticColumnTests {
    /// Four columns: few words, sentences, a period, remarks.
    private static let rows = [
        [
            "มาตรการป้องกันการรับสินบน", "จัดทำประกาศนโยบายไม่รับของขวัญ แล้วติดประกาศให้ประชาชนทราบทุกจุดบริการ และรายงานผลทุกเดือน",
            "ต.ค. ๖๕ - มี.ค. ๖๖", "ดำเนินการแล้ว",
        ],
        ["มาตรการเผยแพร่ข้อมูล", "เผยแพร่แผนและงบประมาณบนเว็บไซต์", "ม.ค. ๖๖", "สำนักปลัดร่วมกับกองคลังปรับปรุงข้อมูลให้เป็นปัจจุบัน"],
        ["มาตรการมีส่วนร่วม", "จัดประชาคมหมู่บ้านครบทุกหมู่บ้าน รับฟังความเห็น แล้วนำมาปรับปรุงแผนพัฒนาท้องถิ่น", "ก.พ. ๖๖", ""],
    ]
    private static let columns = "        columns: [มาตรการ, วิธีดำเนินการ, ระยะเวลา, ผลการดำเนินการ]\n"
    /// The text of `sheet` is 300 pt wide.
    private static let room = 300.0

    private func table(_ rows: [[String]], _ options: String = Self.columns) -> String {
        let written = rows.map { row in "          - [\(row.map { "\"\($0)\"" }.joined(separator: ", "))]\n" }
        return "      - table:\n\(written.joined())\(options)"
    }

    private func paged(_ rows: [[String]], _ options: String = "") -> Paged {
        Paged("    body:\n" + table(rows, Self.columns + options))
    }

    /// The widths of the columns on each page, in points.
    private func widths(_ paged: Paged) -> [[Double]] {
        (paged.set?.pages ?? []).map { page in
            var edges: Set<Length> = []
            for case .stroke(let stroke) in page.items where stroke.from.x == stroke.to.x {
                edges.insert(stroke.from.x)
            }
            let sorted = edges.sorted()
            return zip(sorted.dropFirst(), sorted).map { ($0 - $1).points }
        }
    }

    @Test("The table is as wide as the text, no word is cut, sentences get more room than periods")
    func fits() throws {
        let paged = paged(Self.rows)
        let widths = try #require(widths(paged).first)
        #expect(widths.count == 4)
        #expect(abs(widths.reduce(0, +) - Self.room) < 0.1)
        #expect(!paged.said.contains { $0.contains("column-too-narrow") }, "\(paged.said)")
        #expect(widths.max() == widths[1])
        #expect(widths.min() == widths[2])
    }

    @Test("TB-05: a long word makes its column wide enough; what no column can hold wraps inside its cell")
    func longWords() throws {
        var rows = Self.rows
        rows[1][3] = "ประชาสัมพันธ์และแอปพลิเคชัน"
        #expect(!paged(rows).said.contains { $0.contains("too-narrow") })
        rows[1][3] = String(repeating: "ก", count: 144)
        let wrapped = paged(rows)
        let right = 60 + Self.room + 0.1
        for placed in wrapped.pages.joined() { #expect(placed.x + placed.width <= right, "\(placed)") }
        #expect(wrapped.words.joined().joined().count { $0 == "ก" } >= 144)
    }

    @Test("auto beside lengths: the lengths stay, the rest is fitted")
    func mixed() throws {
        let widths = try #require(widths(paged(Self.rows, "        widths: [60pt, auto, 70pt, auto]\n")).first)
        #expect(abs(widths[0] - 60) < 0.1)
        #expect(abs(widths[2] - 70) < 0.1)
        #expect(widths[1] > widths[3])
        #expect(abs(widths.reduce(0, +) - Self.room) < 0.1)
    }

    @Test("TB-11: lengths beside auto that are wider than the text shrink, so that the table stays on the paper")
    func tooWide() throws {
        let paged = paged(Self.rows, "        widths: [200pt, auto, 900pt, auto]\n")
        #expect(paged.said.first?.hasPrefix("table.widths-too-wide “[200pt") == true, "\(paged.said)")
        let widths = try #require(widths(paged).first)
        #expect(abs(widths.reduce(0, +) - Self.room) < 0.1 && widths.allSatisfy { $0 > 20 }, "\(widths)")
    }

    @Test("TB-09: tables of one form have the same columns, those that stand alone their own")
    func alike() throws {
        let other = [["ก", "ข", "มาตรการเผยแพร่ข้อมูลข่าวสารทุกเรื่องให้ประชาชนทราบโดยทั่วกัน", "ง"]]
        func pages(_ options: String) -> [[Double]] {
            let forms = "    tables:\n      ผล:\n\(Self.columns)"
            let body = table(Self.rows, options) + "      - page: new\n" + table(other, options)
            return widths(Paged(forms + "    body:\n" + body))
        }
        let alike = pages("        form: ผล\n")
        #expect(alike.count >= 2)
        #expect(alike.first == alike.last)
        let own = pages(Self.columns)
        #expect(own.first != own.last)
    }

    /// With few rows a word can turn the table: another column is the highest now. The more rows, the less a cell weighs.
    @Test("A word more in a cell moves no edge far", arguments: [(copies: 1, unmoved: 4, most: 24.0), (4, 30, 8)])
    func stability(_ copies: Int, _ unmoved: Int, _ most: Double) throws {
        let rows = (0..<copies).flatMap { copy in
            Self.rows.map { row in row.map { $0.isEmpty ? "" : $0 + String(repeating: " และติดตามผล", count: copy) } }
        }
        let before = try #require(widths(paged(rows)).first)
        var moves: [Double] = []
        for row in rows.indices {
            for column in 0..<4 {
                var changed = rows
                changed[row][column] += " ครบถ้วน"
                let after = try #require(widths(paged(changed)).first)
                moves.append(zip(before, after).map { abs($0 - $1) }.max() ?? 0)
            }
        }
        #expect(moves.count { $0 < 0.1 } >= unmoved)
        #expect(moves.allSatisfy { $0 <= most }, "\(moves)")
    }

    @Test("every-round: the papers of all rounds have the columns that fit them together")
    func everyRound() throws {
        let measures = """
            measures:
              - id: ก
                title: มาตรการเผยแพร่ข้อมูล
                results:
                  6: {done: ยังไม่ได้ดำเนินการ, outputs: ประชาชนเข้าถึงข้อมูลได้สะดวกขึ้นมากกว่าปีที่ผ่านมาทุกช่องทาง}
                  12: {done: เผยแพร่แผนและงบประมาณบนเว็บไซต์และจัดประชาคมครบทุกหมู่บ้านแล้วนำผลมาปรับปรุง, outputs: ครบ}

            """
        func both(_ columns: String) -> [[Double]?] {
            let table = "      - table: measures\n        columns: {ก: result.done, ข: result.outputs}\n"
            return [Round.sixMonths, .twelveMonths].map { round in
                widths(
                    Paged(
                        "    rounds: [6, 12]\n    body:\n" + table + "        widths: \(columns)\n", more: measures,
                        round: round)
                ).first
            }
        }
        let (own, alike) = (both("auto"), both("every-round"))
        #expect(own[0] != own[1])
        #expect(alike[0] == alike[1] && alike[0] != nil)
    }

    @Test("The columns of the examples’ tables lie within a tenth of a bound that no widths can beat")
    func examples() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../Examples")
        var gaps: [Double] = []
        for name in ["bundle", "improvements-2566", "report-2565", "results-2565", "results-2568"] {
            let text = try String(contentsOf: folder.appendingPathComponent(name + ".yaml"), encoding: .utf8)
            let desk = Desk(
                text.split(separator: "\n", omittingEmptySubsequences: false)
                    .filter { !$0.contains("assets/") }.joined(separator: "\n"))
            for document in desk.report?.documents ?? [] where document.layout.value == "report" {
                let flow = try #require(desk.flow(document.id.value, round: document.rounds.first).value)
                gaps += try flow.sections.flatMap { try self.gaps($0) }
            }
        }
        // How far what is found may be from the best: proved, not known; 1.07 is the most that was seen.
        print("columns of the examples over their bound: \(gaps.map { ($0 * 1000).rounded() / 1000 })")
        #expect(gaps.count >= 6 && gaps.allSatisfy { $0 >= 1 && $0 < 1.1 })
    }

    /// Cost over bound of the tables of a section whose widths the text decides, where rows do not begin pages.
    private func gaps(_ section: FlowSection) throws -> [Double] {
        let setter = GalleySetter(
            typesetter: try #require(Desk.typesetter()), setup: section.setup, rememberWords: false)
        setter.lineHeight = section.lineHeight
        return section.blocks.compactMap { block -> Double? in
            guard case .table(let table) = block.kind, table.widths?.isEmpty != false, table.columnCount > 1,
                !table.rows.contains(where: \.startsPage)
            else { return nil }
            let measured = MeasuredTable([table], Array(0..<table.columnCount), setter)
            var problem = measured.problem(measured.coarseGrid(section.setup.textWidth), setter)
            let found = problem.best().cost
            problem.rounds = 300
            return Double(found) / Double(max(1, problem.best().bound))
        }
    }
}
