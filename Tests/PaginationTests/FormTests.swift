// The memo's form on the shipped layout: subjects of several lines, signers, the chain of endorsements with its marks.

import Diagnostics
import Fixtures
import Geometry
import Pages
import Pictures
import Testing

@testable import Pagination

@Suite("Forms") struct FormTests {
    /// A memo with a body of so many one-line paragraphs and these endorsements.
    private func memo(
        subject: String = "ขอส่งข้อมูล", office: String = "กองคลัง", body: Int = 1, endorsements: String = "",
        people: String = ""
    ) -> Paged {
        Paged(
            input: """
                saraban: 1
                fiscal-year: 2566
                organization: {name: เทศบาลตำบลสวนลำดวน}
                people:
                  นิติกร: {name: นายเมธา ชื่นฤดี, position: นิติกร}
                  รองปลัด: {name: นางดาวเรือง ใจเย็น, position: รองปลัดเทศบาล}
                  ปลัด: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: ปลัดเทศบาล}
                \(people)
                documents:
                  - layout: memo
                    number:
                    date: 2566-05-22
                    office: \(office)
                    subject: \(subject)
                    to: ปลัดเทศบาล
                    signer: นิติกร
                    body: |
                \(lines(body, "ความ"))
                \(endorsements.isEmpty ? "" : "    endorsements: \(endorsements)")
                """)
    }

    /// The right edge of the text, 595.28 − 2 cm, and its left one.
    private static let right = 538.58
    private static let left = 85.04

    private func dots(_ paged: Paged) -> [(y: Double, from: Double, to: Double)] {
        (paged.set?.pages.first?.items ?? []).compactMap { item in
            guard case .stroke(let stroke) = item, stroke.pattern == .dots else { return nil }
            return (stroke.from.y.points, stroke.from.x.points, stroke.to.x.points)
        }
    }

    @Test("FM-01: the measures of a memo’s first page are the regulation’s, to a tenth of a millimetre")
    func measures() throws {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>"
        let picture = try #require(readPicture(SourceFile(name: "ค.svg", text: svg), id: SourceID(index: 0)).value)
        let paged = Paged(
            input: """
                saraban: 1
                fiscal-year: 2566
                organization: {name: เทศบาลตำบลสวนลำดวน, emblem: ค.svg}
                people:
                  นิติกร: {name: นายเมธา ชื่นฤดี, position: นิติกร}
                documents:
                  - layout: memo
                    number: สล ๑
                    date: 2566-05-22
                    subject: ขอส่งข้อมูล
                    to: ปลัดเทศบาล
                    signer: นิติกร
                    body: |
                      \(String(repeating: "สำนักปลัดเทศบาลได้รวบรวมข้อมูลครบถ้วนแล้ว ", count: 6))
                """, pictures: ["ค.svg": picture])
        let page = try #require(paged.set?.pages.first, "\(paged.said)")
        let tenth = 0.2835
        func isNear(_ value: Double?, _ centimetres: Double) -> Bool {
            value.map { abs($0 - centimetres * 72 / 2.54) <= tenth } ?? false
        }
        // The emblem: 1.5 cm high, 3 cm from the left and 1.5 cm from the upper edge.
        let emblem = page.items.compactMap { if case .image(let image) = $0 { image.frame } else { nil } }
        #expect(emblem.count == 1 && isNear(emblem[0].origin.x.points, 3) && isNear(emblem[0].origin.y.points, 1.5))
        #expect(isNear(emblem[0].size.height.points, 1.5))
        // The title: 29 pt on lines of 35, in the middle of the text, 3 to 19 cm.
        let runs = page.items.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
        func run(_ words: String) -> GlyphRun? { runs.first { $0.inked == words } }
        let (title, office) = (try #require(run("บันทึกข้อความ")), try #require(run("ส่วนราชการ")))
        let body = try #require(runs.first { String(decoding: $0.text, as: UTF8.self).hasPrefix("สำนักปลัด") })
        #expect(isNear(title.origin.x.points + title.width.points / 2, 11))
        // Sizes stand to each other as 29, 20 and 16, whatever the font draws at them.
        #expect(abs(title.size.points * 16 - body.size.points * 29) < 0.1)
        #expect(abs(office.size.points * 16 - body.size.points * 20) < 0.1)
        // Lines of 35 and 26.2 pt: half of each on either side of what a font has above and below its baseline.
        let above = (850.0 - 460) / 2000
        let middles = [(title, 29.0), (office, 20.0)].map { $0.0.origin.y.points - $0.1 * above }
        #expect(abs(middles[1] - middles[0] - (35 + 26.2) / 2) < tenth)
        // Body: 2.5 cm in, then from 3 cm to 19 cm.
        #expect(isNear(body.origin.x.points, 3 + 2.5))
        let next = runs.filter { $0.origin.y > body.origin.y }.min {
            ($0.origin.y, $0.origin.x) < ($1.origin.y, $1.origin.x)
        }
        #expect(isNear(next?.origin.x.points, 3))
        #expect(runs.allSatisfy { $0.origin.x.points > 3 / 2.54 * 72 - tenth })
        #expect(runs.allSatisfy { ($0.origin.x + $0.width).points < 19 / 2.54 * 72 + tenth })
        // Leaders of dots to the right margin, and no rule.
        let strokes = page.items.compactMap { if case .stroke(let stroke) = $0 { stroke } else { nil } }
        #expect(strokes.count == 4 && strokes.allSatisfy { $0.pattern == .dots })
        #expect(strokes.count { isNear($0.to.x.points, 19) } == 3)
    }

    @Test("FM-02: subjects of one, two and five lines hang under their first word; dots fill what the last line leaves")
    func subjects() {
        let word = "การดำเนินการตามมาตรการส่งเสริมคุณธรรม "
        for (repeats, lines) in [(1, 1), (4, 2), (10, 5)] {
            let paged = memo(subject: String(repeating: word, count: repeats) + "ท้าย")
            guard let page = paged.pages.first, let label = page.first(where: { $0.text == "เรื่อง" }),
                let to = page.first(where: { $0.text == "เรียน" })
            else {
                Issue.record("\(paged.said)")
                continue
            }
            let value = page.filter { $0.y >= label.y && $0.y < to.y && $0.text != "เรื่อง" }
            #expect(value.count == lines)
            #expect(Set(value.map(\.x)).count == 1)
            // The label begins at the margin; two word spaces of 16 pt × 0.25 behind it.
            #expect(abs(label.x - Self.left) < 0.01 && abs((value.first?.x ?? 0) - (label.x + label.width + 8)) < 0.01)
            let last = value.last
            let leader = dots(paged).filter { abs($0.y - (last?.y ?? 0)) < 0.01 }
            #expect(leader.count == 1)
            #expect(abs((leader.first?.to ?? 0) - Self.right) < 0.01)
            #expect(abs((leader.first?.from ?? 0) - ((last?.x ?? 0) + (last?.width ?? 0) + 2.4)) < 0.01)
            // Lines above the last have no dots.
            #expect(dots(paged).filter { $0.y >= label.y && $0.y < to.y }.count == 1)
        }
    }

    @Test("FM-02: an office longer than its line leaves the label column where it is")
    func office() {
        let paged = memo(office: String(repeating: "สำนักปลัดเทศบาล กองช่าง ", count: 6) + "โทร.")
        let page = paged.pages.first ?? []
        let label = page.first { $0.text == "ส่วนราชการ" }
        let value = page.filter { $0.text.contains("กองช่าง") }
        #expect(value.count == 2 && Set(value.map(\.x)).count == 1 && (value.first?.x ?? 0) > (label?.x ?? 0) + 60)
    }

    @Test("FM-07: a number to be written by pen is dots from its label to the date's column")
    func blankNumber() {
        let paged = memo()
        let page = paged.pages.first ?? []
        let number = page.first { $0.text == "ที่" }
        let line = dots(paged).first { abs($0.y - (number?.y ?? 0)) < 0.01 }
        // 7.7 cm = 218.27 pt, less 4 pt between the two.
        #expect(abs((line?.to ?? 0) - (Self.left + 218.27 - 4)) < 0.02)
        #expect(abs((line?.from ?? 0) - ((number?.x ?? 0) + (number?.width ?? 0) + 8)) < 0.01)
    }

    @Test("FM-03: wherever the body ends, the signer's block is whole, has room for ink and two lines of text above it")
    func signer() {
        for count in 1...60 {
            let paged = memo(body: count)
            let pages = paged.pages
            guard let number = pages.firstIndex(where: { $0.contains { $0.text == "(นายเมธา ชื่นฤดี)" } }) else {
                Issue.record("\(paged.said)")
                continue
            }
            let page = pages[number]
            #expect(number == pages.count - 1 && page.contains { $0.text == "นิติกร" })
            let text = page.filter { $0.text.hasPrefix("ความ") || $0.text.hasPrefix("จึงเรียน") }
            #expect(text.count >= 2, "\(count)")
            let name = page.first { $0.text == "(นายเมธา ชื่นฤดี)" }
            let last = text.map(\.y).max() ?? 0
            // Three lines of 20.96 pt for the ink between the last line and the name's.
            #expect(abs((name?.y ?? 0) - last - 4 * 20.96) < 0.01, "\(count)")
        }
    }

    @Test("FM-04: each page's mark is the first words of the next; the last page has none; no endorsement is split")
    func chain() {
        let chain = "[รองปลัด, {signer: ปลัด, lines: 2}, {signer: รองปลัด, label: คำสั่ง<signer.position>, lines: 3}, ปลัด]"
        for count in 1...40 {
            let paged = memo(body: count, endorsements: chain)
            let pages = paged.pages
            #expect(pages.count >= 2)
            for (number, page) in pages.enumerated() {
                let marks = page.filter { $0.text.hasPrefix("/") && $0.text.hasSuffix("...") }
                guard number + 1 < pages.count else {
                    #expect(marks.isEmpty, "\(count)")
                    continue
                }
                #expect(marks.count == 1, "\(count) page \(number + 1)")
                guard let mark = marks.first else { continue }
                let next = pages[number + 1].first?.text ?? ""
                #expect(
                    next.hasPrefix(mark.text.dropFirst().dropLast(3)) && mark.text.count > 5, "\(mark.text) \(next)")
                // At the right margin, below everything else, above the lower margin of 2 cm.
                #expect(abs(mark.x + mark.width - Self.right) < 0.01)
                #expect(page.allSatisfy { $0 == mark || $0.y < mark.y } && mark.y < 841.89 - 56.69)
            }
            checkWhole(paged, count)
        }
    }

    /// Between the label of an endorsement and its signer's name no page ends.
    private func checkWhole(_ paged: Paged, _ count: Int) {
        for page in paged.words {
            let labels = page.filter {
                $0 == "ความเห็นรองปลัดเทศบาล" || $0 == "ความเห็นปลัดเทศบาล" || $0 == "คำสั่งรองปลัดเทศบาล"
            }
            let names = page.filter { $0 == "(นางดาวเรือง ใจเย็น)" || $0 == "(นางสาวพิมพ์ใจ รุ่งสว่าง)" }
            #expect(labels.count == names.count, "\(count)")
        }
    }

    @Test("FM-05: a name wider than its block wraps, centred on the axis of its position")
    func longName() {
        let name = "ผู้ช่วยศาสตราจารย์ ดร.เจริญรุ่งเรืองไพบูลย์พัฒนา อัครมหาเศรษฐีวัฒนวงศ์สกุลไพศาลบวรกิจ"
        let paged = memo(
            endorsements: "[ยาว]", people: "  ยาว: {name: \(name), position: นายกเทศมนตรี}")
        let page = paged.pages.last ?? []
        let position = page.last { $0.text == "นายกเทศมนตรี" }
        let lines = page.filter { $0.text.hasPrefix("(ผู้ช่วย") || $0.text.hasSuffix("กิจ)") }
        #expect(lines.count == 2 && lines.map(\.text).joined(separator: " ") == "(\(name))", "\(lines)")
        // The axis is 11.75 cm from the left margin: 85.04 + 333.07.
        for placed in lines + [position].compactMap({ $0 }) {
            #expect(abs(placed.x + placed.width / 2 - 418.11) < 0.01)
        }
    }

    @Test("Nothing announces a table: its words are not those that the page begins with")
    func markBeforeTable() {
        let layout = sheet("continuation: {text: /<next>..., style: mark, words: 3}")
        let paged = Paged(
            "    body:\n      - text: |\n\(lines(18))\n      - rule: dots\n        keep: next\n      - table:\n          - [ในตาราง]\n"
                + "      - text: หลังตาราง", layout: layout)
        #expect(paged.words.count == 2 && paged.words.flatMap { $0 }.filter { $0.hasPrefix("/") } == [])
    }

    @Test("The room for ink goes along to the top of a page, behind a table too")
    func inkAtTheTop() {
        let layout = sheet("extends: common", blocks: "  - content: document.body\n  - signature: document.signer")
        for count in 10...18 {
            let rows = (1...count).map { "          - [ก\($0)]\n" }.joined()
            let paged = Paged("    signer: ปลัด\n    body:\n      - table:\n\(rows)", layout: layout)
            guard let page = paged.pages.last, let name = page.first(where: { $0.text == "(นายเมธา ชื่นฤดี)" }) else {
                Issue.record("\(paged.said)")
                continue
            }
            // Rows of 24 pt; the ink takes three lines of 20 pt, the name the fourth.
            let above = 60 + 24 * Double(page.filter { $0.text.hasPrefix("ก") }.count)
            #expect(abs(name.y - (above + 60 + 11.95)) < 0.001, "\(count): \(name.y)")
        }
    }
}
