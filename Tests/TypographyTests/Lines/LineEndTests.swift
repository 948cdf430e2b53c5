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
        let cut = Set(cells.overflows + text.overflows).sorted().joined(separator: " · ")
        try Gold.report(
            ["20-40 mm:   \(cells)", "110-160 mm: \(text)", "cut: \(cut)"] + cells.faults + text.faults, "ends")
    }

    private func expect(_ gold: Gold) {
        let (cells, text) = (LineEnds(cells: gold), LineEnds(paragraphs: gold))
        #expect(text.insideWords == 0 && text.rate(text.atClosedSpaces) <= 2.5, "\(text) \(text.faults)")
        #expect(text.overflows.isEmpty)
        // In a column of 20 mm some names are wider than the line; nothing else is cut.
        #expect(cells.insideWords <= cells.unavoidable, "\(cells) \(cells.faults)")
        #expect(cells.atClosedSpaces <= cells.unavoidableAtSpaces * 5 / 4, "\(cells)")
        // Cut anywhere: only numbers and addresses, which have no place to break.
        #expect(cells.overflows.allSatisfy { $0.contains { $0.isNumber || $0 == "." } }, "\(cells.overflows)")
    }
}
