// Values and records as text, for the dumps of reports and layouts.

import Diagnostics
import Domain
import Geometry

extension Record {
    func dump(_ indent: String, _ lines: inout [String]) {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            value.dump(indent + name + ": ", indent + "  ", &lines)
        }
    }
}

extension Value {
    /// `head` stands before what fits on one line, `indent` before what needs lines of its own.
    func dump(_ head: String, _ indent: String, _ lines: inout [String]) {
        switch self {
        case .inNumerals(let numerals, let value): value.dump(head + "(\(numerals.dumped)) ", indent, &lines)
        case .byRound(let values):
            lines.append(head + "by round")
            for (round, value) in values.sorted(by: { $0.key < $1.key }) {
                value.dump(indent + "\(round.rawValue): ", indent + "  ", &lines)
            }
        case .records(let records):
            lines.append(head + "\(records.count) records")
            for record in records {
                lines.append(indent + "-")
                record.dump(indent + "  ", &lines)
            }
        case .content(let blocks):
            lines.append(head + "\(blocks.count) blocks")
            for block in blocks { block.dump(indent, &lines) }
        default: lines.append(head + line)
        }
    }

    private var line: String {
        switch self {
        case .text(let templates): templates.map(\.dumped).joined(separator: " ⏎ ")
        case .joined(let templates): templates.map(\.dumped).joined(separator: " + ")
        case .texts(let templates): templates.map(\.dumped).joined(separator: " ; ")
        case .date(let date): "date \(date.value.text(.long))"
        case .period(let period): "period \(period.value.text(.months))"
        case .round(let round): "round \(round.value.rawValue)"
        case .person(let id): "person \(id.value)"
        case .choice(let choice): "choice \(choice.value)"
        case .count(let count): "count \(count)"
        case .length(let extent): "length \(extent.dumped)"
        case .image(let path): "image \(path.value)"
        case .path(let path): "→ \(path)"
        case .blank: "(blank)"
        case .content, .records, .inNumerals, .byRound: ""
        }
    }
}

extension Extent {
    public var dumped: String {
        switch self {
        case .length(let length): "\(length.points)pt"
        case .lines(let lines): "\(lines) lines"
        case .share(let share): "\(share) share"
        }
    }
}

extension Template {
    /// The text as it was typed, near enough to read.
    public var dumped: String {
        pieces.map { piece in
            let words: String
            switch piece.content {
            case .words(let text): words = text
            case .reference(let reference): words = reference.dumped
            }
            return piece.isBold ? "**\(words)**" : words
        }.joined()
    }
}

extension Reference {
    var dumped: String { "<\(path)\(format.map { " | \($0)" } ?? "")>" }
}
