// What holds for every document, tried on documents from a seeded generator.

import Fixtures
import Geometry
import Pages
import Testing

@testable import Pagination

@Suite("Pagination, properties") struct PaginationPropertyTests {
    /// A line of a page with the box of its leading.
    private struct Line {
        let placed: Placed
        var top: Double { placed.y - 11.95 }
        var bottom: Double { placed.y + 8.05 }
        var right: Double { placed.x + placed.width }
        var isRunning: Bool { placed.text.unicodeScalars.contains { $0.value >= 0x0E00 } || placed.text == "-" }
        var isMark: Bool { placed.text.hasPrefix("/") }
    }

    private func lines(_ paged: Paged) -> [[Line]] { paged.pages.map { $0.map { Line(placed: $0) } } }

    @Test("Every cluster is placed once and in order", arguments: 0..<40 as Range<UInt64>)
    func nothingLost(_ seed: UInt64) {
        let document = RandomDocument(seed: seed)
        let paged = Paged(document.text, layout: document.layout)
        let all = lines(paged).flatMap { $0 }.filter { !$0.isMark }
        let running = all.filter(\.isRunning).map(\.placed.text).joined().withoutBlanks
        #expect(running == document.running, "\(paged.said)")
        for (column, letters) in document.columns.enumerated() {
            let first = Character(["a", "h", "o"][column])
            let last = Character(["g", "n", "u"][column])
            let found = all.map(\.placed.text).joined().filter { first <= $0 && $0 <= last }
            #expect(found == letters)
        }
    }

    @Test("Nothing stands outside the margins, nothing on top of something else", arguments: 0..<40 as Range<UInt64>)
    func inside(_ seed: UInt64) {
        let document = RandomDocument(seed: seed)
        let paged = Paged(document.text, layout: document.layout)
        for (number, page) in (paged.set?.pages ?? []).enumerated() {
            let isWide = page.size.width > page.size.height
            let frame = isWide ? (left: 50.0, right: 550.0, bottom: 260.0) : (left: 40.0, right: 340.0, bottom: 460.0)
            let lines = lines(paged)[number]
            let outside = lines.filter { line in
                line.placed.x < frame.left - 0.01 || line.right > frame.right + 0.01 || line.top < 59.99
                    || line.bottom > frame.bottom + 0.01
            }
            #expect(outside.isEmpty)
            checkApart(lines)
            checkRules(paged.rules(number), lines, bottom: frame.bottom)
        }
    }

    private func checkApart(_ lines: [Line]) {
        var touching: [(Line, Line)] = []
        for (index, a) in lines.enumerated() {
            for b in lines[(index + 1)...] where a.placed.x < b.right - 0.01 && b.placed.x < a.right - 0.01 {
                if abs(a.placed.y - b.placed.y) < 19.99 { touching.append((a, b)) }
            }
        }
        #expect(touching.isEmpty)
    }

    private func checkRules(_ rules: [Stroke], _ lines: [Line], bottom: Double) {
        #expect(rules.allSatisfy { $0.from.y.points < bottom + 0.01 })
        let crossed = rules.filter { rule in
            let y = rule.from.y.points
            return lines.contains { line in
                line.right > rule.from.x.points && line.placed.x < rule.to.x.points && line.bottom > y + 0.01
                    && line.top < y - 0.01
            }
        }
        #expect(crossed.isEmpty)
    }

    @Test("A page that is followed by another is more than half full", arguments: 0..<40 as Range<UInt64>)
    func full(_ seed: UInt64) {
        let document = RandomDocument(seed: seed)
        guard !document.hasSections else { return }
        let pages = lines(Paged(document.text, layout: document.layout))
        for page in pages.dropLast() { #expect((page.filter { !$0.isMark }.map(\.bottom).max() ?? 0) > 260) }
        #expect(!(pages.last ?? []).isEmpty)
    }

    @Test(
        "A mark names the first words of the next page, and stands below all else", arguments: 0..<40 as Range<UInt64>)
    func marks(_ seed: UInt64) {
        let document = RandomDocument(seed: seed)
        let pages = lines(Paged(document.text, layout: document.layout))
        for (number, page) in pages.enumerated() {
            let marks = page.filter(\.isMark)
            guard document.hasMark, let mark = marks.first else {
                #expect(marks.isEmpty)
                continue
            }
            #expect(marks.count == 1 && number + 1 < pages.count)
            #expect(page.allSatisfy { $0.isMark || $0.bottom <= mark.top + 0.01 })
            let next = number + 1 < pages.count ? pages[number + 1].map(\.placed.text).joined(separator: " ") : ""
            let words = mark.placed.text.dropFirst().dropLast(3)
            let start = next.drop { $0 == "-" || $0 == " " }.prefix(words.count + 4)
            #expect(String(start).withoutBlanks.hasPrefix(String(words).withoutBlanks), "\(words) | \(start)")
        }
    }

    @Test("The same document gives the same pages", arguments: 0..<10 as Range<UInt64>)
    func determinism(_ seed: UInt64) {
        let document = RandomDocument(seed: seed)
        let first = Paged(document.text, layout: document.layout).set?.dump()
        #expect(first != nil)
        #expect(first == Paged(document.text, layout: document.layout).set?.dump())
    }
}
