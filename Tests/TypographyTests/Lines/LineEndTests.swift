// Where the lines of the gold text end in columns and in text: the figures that a reader would count.
import Testing
import Typography

@Suite("Line ends") struct LineEndTests {
    @Test("LB-01, LB-02 line ends of the gold lines, cells and text, at 16 pt")
    func own() {
        expect(Gold.own)
    }

    @Test("Line ends of other lines (SARABAN_GOLD)", .enabled(if: Gold.other != nil))
    func others() throws {
        let gold = try #require(Gold.other)
        let (cells, text) = (LineEnds(cells: gold), LineEnds(paragraphs: gold))
        print("20-40 mm:   \(cells)\n110-160 mm: \(text)")
        print((cells.faults + text.faults).joined(separator: "\n"))
        print("cut: " + Set(cells.overflows + text.overflows).sorted().joined(separator: " · "))
    }

    private func expect(_ gold: Gold) {
        let (cells, text) = (LineEnds(cells: gold), LineEnds(paragraphs: gold))
        #expect(cells.rate(cells.insideWords) <= 4.3 && text.rate(text.insideWords) <= 0.4, "\(cells) \(text)")
        #expect(cells.rate(cells.atClosedSpaces) <= 12 && text.rate(text.atClosedSpaces) <= 2.5, "\(cells) \(text)")
        #expect(text.overflows.isEmpty)
        // Only what has no place to break: numbers, addresses, and names wider than the column.
        #expect(cells.overflows.allSatisfy { $0.contains { $0.isNumber || $0 == "." } }, "\(cells.overflows)")
    }
}
