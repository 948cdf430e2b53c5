// Cuts one document in the layout `sheet` into pages and says what stands where, in whole points where it can.

import Diagnostics
import Domain
import Fixtures
import Geometry
import Pages
import Pictures

/// A stretch of text on a page.
struct Placed: Equatable {
    let text: String
    let x: Double
    /// The baseline.
    let y: Double
    let width: Double
}

struct Paged {
    let set: PageSet?
    let said: [String]
    let findings: [Diagnostic]

    /// `document`: the keys of the document beside its layout, indented by four blanks.
    init(
        _ document: String, more: String = "", layout: String = sheet(), numerals: String? = "as-typed",
        pictures: [String: Picture] = [:], round: Round? = nil
    ) {
        self.init(
            input: input("  - layout: sheet\n" + document, more: more, numerals: numerals), layout: layout,
            pictures: pictures, round: round)
    }

    init(input: String, layout: String = sheet(), pictures: [String: Picture] = [:], round: Round? = nil) {
        let desk = Desk(input, layouts: ["sheet": layout], pictures: pictures)
        let outcome = desk.pages(round: round)
        set = outcome.value
        findings = outcome.diagnostics
        said = desk.said(outcome.diagnostics)
    }

    /// What is seen on each page, in the order of drawing: stretches of text without the blanks behind them.
    var pages: [[Placed]] {
        (set?.pages ?? []).map { page in
            page.items.compactMap { item in
                guard case .glyphs(let run) = item, run.inked != "" else { return nil }
                return Placed(
                    text: run.inked, x: run.origin.x.points, y: run.origin.y.points, width: run.width.points)
            }
        }
    }

    /// The words of each page.
    var words: [[String]] { pages.map { $0.map(\.text) } }

    /// How many lines stand on each page.
    var counts: [Int] { pages.map { Set($0.map(\.y)).count } }

    /// The number of the line, from 0 at the top margin of `sheet`, on which each text stands. A baseline is 11.95 pt
    /// below the top of its line: (20 − 8.5 − 4.6) / 2 + 8.5.
    func line(of text: String) -> Double? {
        for page in pages { if let placed = page.first(where: { $0.text == text }) { return line(placed) } }
        return nil
    }

    func line(_ placed: Placed) -> Double { (((placed.y - 60 - 11.95) / 20) * 1000).rounded() / 1000 }

    /// The rules of a page that run across it.
    func rules(_ page: Int) -> [Stroke] {
        (set?.pages[page].items ?? []).compactMap { item in
            if case .stroke(let stroke) = item, stroke.from.y == stroke.to.y { stroke } else { nil }
        }
    }
}

extension GlyphRun {
    /// Its text without the blanks behind its last ink.
    var inked: String {
        String(decoding: text[..<(text.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0)], as: UTF8.self)
    }
}

/// So many paragraphs of one line each, named by their number, indented by ten blanks.
func lines(_ count: Int, _ word: String = "ก") -> String {
    (1...max(1, count)).map { "          \(word)\($0)" }.prefix(count).joined(separator: "\n")
}

/// A paragraph that takes so many lines of 300 pt: each word is wider than half a line, so that it has a line of its own.
func long(_ count: Int, _ word: String = "ข") -> String {
    (1...count).map { number in "\(word)\(number)" + String(repeating: "\u{2060}ก", count: 60) }.joined(separator: " ")
}
