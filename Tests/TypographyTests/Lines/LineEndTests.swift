// Where the lines of the gold text end in columns and in text: the figures that a reader would count.
import Testing
import Typography

@Suite("Line ends") struct LineEndTests {
    @Test("LB-01, LB-02 line ends of the gold lines, in cells and in text, at 16 pt")
    func own() {
        let (cells, text) = (LineEnds(cells: Gold.own), LineEnds(paragraphs: Gold.own))
        #expect(text.insideWords == 0 && text.atClosedSpaces == 0 && text.overflows.isEmpty, "\(text.faults)")
        // In a column of 20 mm some names are wider than the line; nothing else is cut, and nothing sticks out.
        #expect(cells.insideWords == cells.unavoidable, "\(cells) \(cells.faults)")
        #expect(cells.atClosedSpaces <= cells.unavoidableAtSpaces * 6 / 5, "\(cells)")
        #expect(!cells.overflows.contains { $0.hasPrefix("sticks out") }, "\(cells.overflows)")
    }

    @Test("LB-01, LB-02 line ends on fourteen subjects: none inside a word in text, in cells hardly one that fits")
    func handMarked() {
        let (cells, text) = (LineEnds(cells: Gold.handMarked), LineEnds(paragraphs: Gold.handMarked))
        #expect(text.rate(text.insideWords) <= 2 && text.overflows.isEmpty, "\(text) \(text.faults)")
        // The rest are word edges that the gold does not have (วรรค|สอง).
        #expect(cells.insideWords <= cells.unavoidable * 21 / 20, "\(cells) \(cells.faults)")
        #expect(!cells.overflows.contains { $0.hasPrefix("sticks out") }, "\(cells.overflows)")
    }

    @Test("Line ends of other lines (SARABAN_GOLD)", .enabled(if: Gold.other != nil))
    func others() throws {
        let gold = try #require(Gold.other)
        let (cells, text) = (LineEnds(cells: gold), LineEnds(paragraphs: gold))
        let cut = Set(cells.overflows + text.overflows).sorted().joined(separator: " · ")
        try Gold.report(
            ["20-40 mm:   \(cells)", "110-160 mm: \(text)", "cut: \(cut)"] + cells.faults + text.faults, "ends")
    }
}
