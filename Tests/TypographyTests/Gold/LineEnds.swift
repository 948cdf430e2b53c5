// Sets gold lines in columns and counts where their lines end: what a reader would see.

import Fixtures
import Geometry
import Language
import Typography

struct LineEnds: CustomStringConvertible {
    var lines = 0
    /// Line ends where the gold forbids one: between letters, and behind a space.
    var insideWords = 0
    var atClosedSpaces = 0
    /// Cuts that no breaker can avoid: of words and names that are wider than the column; and of those with what stands
    /// behind a closed space.
    var unavoidable = 0
    var unavoidableAtSpaces = 0
    /// What a line had to be cut inside of at any letter, or what stuck out.
    var overflows: [String] = []
    var faults: [String] = []

    /// Columns of cells and widths of text, in millimetres.
    static let columns: [Double] = [20, 23, 27, 33, 40]
    static let texts: [Double] = [110, 135, 160]

    /// Each line by itself, at the official 16 pt, in columns of all the widths.
    init(cells gold: Gold) {
        self.init(gold.lines, gold.names, LineEnds.columns)
    }

    /// Paragraphs of eight lines, joined by spaces where a line may end.
    init(paragraphs gold: Gold) {
        let paragraphs = stride(from: 0, to: gold.lines.count, by: 8).map { start in
            GoldLine(gold.lines[start..<min(start + 8, gold.lines.count)].map(\.marked).joined(separator: " |"))
        }
        self.init(paragraphs, gold.names, LineEnds.texts)
    }

    private init(_ lines: [GoldLine], _ names: NameList, _ widths: [Double]) {
        guard let typesetter = Desk.typesetter() else { return }
        typesetter.names = names
        for width in widths {
            for line in lines {
                let set = typesetter.set(
                    StyledText(bytes: line.bytes, runs: [.init(length: line.bytes.count, isBold: false)]),
                    TypeStyle(font: "sarabun", size: .points(16)), measure: LineMeasure(.millimetres(width)),
                    form: width > 100 ? .filled : .ragged)
                count(set, line, .millimetres(width))
                let needed = cutsNeeded(set.shaped, line, .millimetres(width), spacesPart: true)
                unavoidable += needed
                unavoidableAtSpaces += cutsNeeded(set.shaped, line, .millimetres(width), spacesPart: false) - needed
            }
        }
    }

    private mutating func count(_ set: SetText, _ line: GoldLine, _ width: Length) {
        lines += set.lines.count
        for part in set.lines {
            let start = Int(set.shaped.clusters[part.clusters.lowerBound].start)
            let end = Int(set.shaped.clusters[part.clusters.upperBound - 1].end)
            if part.endsBy >= .cluster || part.width > width {
                overflows.append(token(line, around: end))
                faults.append("\(width.points) \(part.endsBy): " + around(line, start, end))
            } else if end < line.bytes.count, line.marks[end] == 0, !isInNumber(line, end) {
                if line.isAtSpace(end) { atClosedSpaces += 1 } else { insideWords += 1 }
                faults.append("\(width.points) \(part.endsBy): " + around(line, start, end))
            }
        }
    }

    /// How often what holds together, between marks (and spaces), must be cut to fit: no breaker needs less.
    private func cutsNeeded(_ shaped: ShapedText, _ line: GoldLine, _ width: Length, spacesPart: Bool) -> Int {
        var needed = 0
        var advance = 0
        var inked = 0
        for cluster in shaped.clusters {
            let isSpace = cluster.kind == .space
            if isSpace && spacesPart || line.marks[Int(cluster.start)] != 0 {
                needed += max(0, (inked + width.millipoints - 1) / width.millipoints - 1)
                advance = 0
                inked = 0
            }
            if !(isSpace && spacesPart) { advance += Int(cluster.advance) }
            if !isSpace { inked = advance }
        }
        return needed + max(0, (inked + width.millipoints - 1) / width.millipoints - 1)
    }

    /// A number with dashes that is wider than its column.
    private func isInNumber(_ line: GoldLine, _ end: Int) -> Bool {
        let isDigit = line.bytes[end] == 0xE0 && line.bytes[end + 1] == 0xB9 && line.bytes[end + 2] >= 0x90
        return line.bytes[end - 1] == UInt8(ascii: "-") && (isDigit || (0x30...0x39).contains(line.bytes[end]))
    }

    /// A line, and how the text goes on.
    private func around(_ line: GoldLine, _ start: Int, _ end: Int) -> String {
        String(decoding: line.bytes[start..<end], as: UTF8.self) + "¦"
            + String(decoding: line.bytes[end..<min(end + 60, line.bytes.count)], as: UTF8.self)
    }

    /// What stands between the spaces around a place.
    private func token(_ line: GoldLine, around place: Int) -> String {
        let space = UInt8(ascii: " ")
        var (start, end) = (max(0, place - 1), place)
        while start > 0, line.bytes[start - 1] != space { start -= 1 }
        while end < line.bytes.count, line.bytes[end] != space { end += 1 }
        return String(decoding: line.bytes[start..<end], as: UTF8.self)
    }

    /// Of a thousand lines, in tenths.
    func rate(_ count: Int) -> Double { Double(count * 10_000 / max(1, lines)) / 10 }

    var description: String {
        "\(lines) lines; of 1,000: inside a word \(rate(insideWords)) (\(rate(unavoidable)) unavoidable), at a no-break space "
            + "\(rate(atClosedSpaces)) (\(rate(unavoidableAtSpaces)) unavoidable), "
            + "cut anywhere or too wide \(rate(overflows.count))"
    }
}
