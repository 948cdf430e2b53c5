// The segmenter on the gold lines: each line by itself, then the figures of all.
import Testing
import Typography

@Suite("LB-01 gold lines") struct GoldLinesTests {
    @Test("LB-01 a line ends only at its marks", arguments: Gold.own.lines)
    func marks(_ line: GoldLine) { #expect(Segmented(line.text).marked() == line.marked) }

    @Test(
        "LB-01, LB-02 forbidden breaks, recall and no-break spaces on fourteen subjects, with names known and without")
    func figures() {
        let gold = Gold.handMarked
        let known = BreakCount(gold, names: gold.names)
        let unknown = BreakCount(gold, names: nil)
        #expect(gold.lines.count == 140)
        #expect(known.forbidden <= 5, "\(known)\n\(known.faults.joined(separator: "\n"))")
        #expect(unknown.forbidden <= 20, "\(unknown)\n\(unknown.faults.joined(separator: "\n"))")
        #expect(known.found * 100 >= known.wanted * 97, "\(known)")
        #expect(known.heldSpaces * 76 >= known.closedSpaces * 72, "\(known)")
        #expect(known.gluedSpaces * 20 <= known.openSpaces, "\(known)")
    }

    @Test("The figures of other lines (SARABAN_GOLD)", .enabled(if: Gold.other != nil))
    func others() throws {
        let gold = try #require(Gold.other)
        let known = BreakCount(gold, names: gold.names)
        let unknown = BreakCount(gold, names: nil)
        try Gold.report(
            ["with names:    \(known)", "without names: \(unknown)"] + known.faults + ["", "without names:"]
                + unknown.faults, "breaks")
        #expect(!gold.lines.isEmpty)
    }
}
