// Counts what a segmenter got right and wrong on gold lines: the figures by which the rules are judged.

import Typography

struct BreakCount: CustomStringConvertible {
    /// T1 breaks between letters where the gold forbids one, and the same of T2.
    var forbidden = 0
    var forbiddenCompound = 0
    var offered = 0
    /// Places between letters that the gold accepts, those found at T1 or T2, and those that T1 does not offer.
    var wanted = 0
    var found = 0
    var missed = 0
    /// Spaces that must not part, and those held; spaces that may, and those held all the same.
    var closedSpaces = 0
    var heldSpaces = 0
    var openSpaces = 0
    var gluedSpaces = 0
    /// The lines with a fault, as segmented and as they should be.
    var faults: [String] = []

    init(_ gold: Gold, names: NameList?) {
        let segmenter = Segmenter()
        for line in gold.lines { add(line, Segmented(line.text, names: names, with: segmenter)) }
    }

    private mutating func add(_ line: GoldLine, _ segmented: Segmented) {
        let before = (forbidden, closedSpaces - heldSpaces)
        for offset in line.bytes.indices.dropFirst() where isLetterEdge(line, offset) {
            let tier = segmented.tiers[offset]
            let isOffered = tier == 1 || tier == 2
            if line.isAtSpace(offset) {
                addSpace(line.marks[offset], isOffered)
            } else {
                addLetter(line.marks[offset], tier)
            }
        }
        if (forbidden, closedSpaces - heldSpaces) != before {
            faults.append(
                "\(forbidden - before.0) \(closedSpaces - heldSpaces - before.1)\nis   \(segmented.marked())\ngold \(line.marked)"
            )
        }
    }

    private mutating func addSpace(_ mark: UInt8, _ isOffered: Bool) {
        if mark == 0 {
            closedSpaces += 1
            if !isOffered { heldSpaces += 1 }
        } else if mark == UInt8(ascii: "|") {
            openSpaces += 1
            if !isOffered { gluedSpaces += 1 }
        }
    }

    private mutating func addLetter(_ mark: UInt8, _ tier: UInt8) {
        if tier == 1 {
            offered += 1
            if mark == 0 { forbidden += 1 }
        }
        if tier == 2, mark == 0 { forbiddenCompound += 1 }
        guard mark == UInt8(ascii: "|") else { return }
        wanted += 1
        if tier == 1 || tier == 2 { found += 1 }
        if tier != 1 { missed += 1 }
    }

    /// Between two Thai letters, or behind a space: Latin, digits and marks are left to tests of their own.
    private func isLetterEdge(_ line: GoldLine, _ offset: Int) -> Bool {
        if line.isAtSpace(offset) { return true }
        return offset >= 3 && isThai(line.bytes, offset) && isThai(line.bytes, offset - 3)
    }

    private func isThai(_ bytes: [UInt8], _ offset: Int) -> Bool {
        guard bytes[offset] == 0xE0, offset + 2 < bytes.count else { return false }
        return bytes[offset + 1] == 0xB8 || (bytes[offset + 1] == 0xB9 && bytes[offset + 2] < 0x8F)
    }

    var description: String {
        "T1 forbidden \(forbidden) of \(offered), T2 forbidden \(forbiddenCompound); T1+T2 recall "
            + "\(found) of \(wanted) (\(found * 1000 / max(1, wanted))‰), T1 missed \(missed); "
            + "no-break spaces \(heldSpaces) of \(closedSpaces), free spaces glued \(gluedSpaces) of \(openSpaces)"
    }
}
