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
    /// Numbers and addresses that are wider than their column, and whatever stuck out.
    var overflows: [String] = []
    /// Every line end that is counted above, and how the text goes on.
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
            }
        }
    }

    private mutating func count(_ set: SetText, _ line: GoldLine, _ width: Length) {
        lines += set.lines.count
        let ends = set.lines.dropLast().map { Int(set.shaped.clusters[$0.clusters.upperBound].start) }
        let words = Stretch.all(of: set.shaped, line, spacesPart: true)
        for word in words {
            let needed = word.cutsNeeded(width)
            let cuts = ends.filter { word.bytes.lowerBound < $0 && word.bytes.contains($0) }
            if word.isNumberOrAddress, needed > 0 {
                overflows.append(word.text)
                continue
            }
            unavoidable += needed
            insideWords += cuts.count
            faults += cuts.map { "\(width.points) \(cuts.count - needed) " + around(line, word.bytes.lowerBound, $0) }
        }
        let closed = ends.filter { line.isAtSpace($0) && line.marks[$0] == 0 }
        atClosedSpaces += closed.count
        faults += closed.map { "\(width.points) space " + around(line, max(0, $0 - 30), $0) }
        unavoidableAtSpaces +=
            Stretch.all(of: set.shaped, line, spacesPart: false).cutsNeeded(width)
            - words.cutsNeeded(width)
        for part in set.lines where part.width > width { overflows.append("sticks out: " + line.text) }
    }

    /// A line, and how the text goes on.
    private func around(_ line: GoldLine, _ start: Int, _ end: Int) -> String {
        String(decoding: line.bytes[start..<end], as: UTF8.self) + "¦"
            + String(decoding: line.bytes[end..<min(end + 60, line.bytes.count)], as: UTF8.self)
    }

    /// Of a thousand lines, in tenths.
    func rate(_ count: Int) -> Double { Double(count * 10_000 / max(1, lines)) / 10 }

    var description: String {
        "\(lines) lines; of 1,000: inside a word \(rate(insideWords)) (\(rate(unavoidable)) unavoidable), at a no-break space "
            + "\(rate(atClosedSpaces)) (\(rate(unavoidableAtSpaces)) unavoidable), "
            + "numbers and addresses too wide \(rate(overflows.count))"
    }
}

/// What holds together: a stretch of text between two marks, or between spaces.
private struct Stretch {
    var bytes: Range<Int>
    var width = 0
    var text = ""

    var isNumberOrAddress: Bool { text.contains { $0.isNumber || $0.isASCII && $0.isLetter } }

    /// How often it must be cut to fit: no breaker needs less.
    func cutsNeeded(_ column: Length) -> Int {
        max(0, (width + column.millipoints - 1) / column.millipoints - 1)
    }

    static func all(of shaped: ShapedText, _ line: GoldLine, spacesPart: Bool) -> [Stretch] {
        var all = [Stretch(bytes: 0..<0)]
        var advance = 0
        for cluster in shaped.clusters {
            let isSpace = cluster.kind == .space
            if isSpace && spacesPart || line.marks[Int(cluster.start)] != 0 {
                let start = Int(isSpace && spacesPart ? cluster.end : cluster.start)
                all.append(Stretch(bytes: start..<start))
                advance = 0
            }
            if isSpace && spacesPart { continue }
            advance += Int(cluster.advance)
            let last = all.count - 1
            all[last].bytes = all[last].bytes.lowerBound..<Int(cluster.end)
            if !isSpace { all[last].width = advance }
        }
        return all.map { stretch in
            var stretch = stretch
            stretch.text = String(decoding: line.bytes[stretch.bytes], as: UTF8.self)
            return stretch
        }
    }
}

extension [Stretch] {
    fileprivate func cutsNeeded(_ column: Length) -> Int { reduce(0) { $0 + $1.cutsNeeded(column) } }
}
