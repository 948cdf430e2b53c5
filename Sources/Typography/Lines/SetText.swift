// A text that was set: its lines, and where their clusters stand. Takes what the typesetter found, gives positions; breaks
// nothing.

import Geometry
import Language

/// A paragraph set in lines.
public struct SetText: Sendable {
    public let shaped: ShapedText
    public let lines: [LineRange]
    public let measure: LineMeasure

    /// The worst way in which a line had to end.
    public var worstEnd: BreakTier { lines.map(\.endsBy).max() ?? .none }
    /// Whether a cluster is wider than its line: then it sticks out.
    public var isOverfull: Bool {
        lines.enumerated().contains { $1.width > ($0 == 0 ? measure.first : measure.others) }
    }
}

extension SetText {
    /// Where each drawn cluster of a line begins, from the left edge of its measure, in thousandths of a point.
    public func positions(ofLine index: Int, align: Alignment) -> [Int32] {
        let line = lines[index]
        let room = (index == 0 ? measure.first : measure.others).millipoints
        let slack = room - line.width.millipoints
        let isSpread = (align == .thaiDistributed || align == .justified) && !line.isLast
        var positions = Justification.positions(of: line, in: shaped, slack: isSpread ? slack : 0)
        let shift: Int
        switch align {
        case .center: shift = slack / 2
        case .right: shift = slack
        default: shift = 0
        }
        if shift != 0 { for place in positions.indices { positions[place] += Int32(clamping: shift) } }
        return positions
    }

    /// The same with the blanks behind the line: they take no part in how it is spread or where it stands.
    public func positionsWithBlanks(ofLine index: Int, align: Alignment) -> [Int32] {
        let line = lines[index]
        var positions = positions(ofLine: index, align: align)
        guard !line.behind.isEmpty else { return positions }
        var end = line.drawn.last.flatMap { last in positions.last.map { $0 + shaped.clusters[last].advance } } ?? 0
        for cluster in line.behind {
            positions.append(end)
            end += shaped.clusters[cluster].advance
        }
        return positions
    }

    /// The lines of a filled paragraph that could not be filled without harm to the text (JU-05).
    public var shortLines: [LineRange] {
        lines.enumerated().compactMap { index, line in
            let room = index == 0 ? measure.first : measure.others
            let slack = (room - line.width).millipoints
            return Justification.fallsShort(line, in: shaped, slack: slack) ? line : nil
        }
    }
}
