// A report as text: what Reading understood of a file, before anything is filled in.

import Diagnostics
import Domain
import Geometry

extension Report {
    public func dump() -> String {
        var lines = ["report fiscal-year \(fiscalYear.value.buddhistYear) numerals \(numerals?.rawValue ?? "-")"]
        lines.append("organization")
        organization.dump("  ", &lines)
        for person in people {
            lines.append("person \(person.id.value)")
            person.record.dump("  ", &lines)
        }
        if let analysis { analysis.dump(&lines) }
        for measure in measures { measure.dump(&lines) }
        for document in documents { document.dump(&lines) }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Analysis {
    fileprivate func dump(_ lines: inout [String]) {
        lines.append(
            "analysis fiscal-year \(fiscalYear.map { "\($0.value.buddhistYear)" } ?? "-") total \(total?.value.text ?? "-")"
        )
        record.dump("  ", &lines)
        for indicator in indicators {
            lines.append(
                "  indicator \(indicator.number.value) \(indicator.score?.value.text ?? "-") "
                    + "\(indicator.instrument?.rawValue ?? "-") \(indicator.name)")
        }
        for finding in findings {
            lines.append("  finding \(finding.code.value) → \(finding.indicator.map { "\($0.number.value)" } ?? "-")")
            finding.record.dump("    ", &lines)
        }
    }
}

extension Measure {
    fileprivate func dump(_ lines: inout [String]) {
        lines.append("measure \(number) \(id.value) answers [\(answers.map(\.value).joined(separator: ", "))]")
        record.dump("  ", &lines)
        for (round, result) in results.sorted(by: { $0.key < $1.key }) {
            lines.append("  result \(round.rawValue)")
            result.dump("    ", &lines)
        }
        Record(values: more, span: span).dump("  more ", &lines)
    }
}

extension Document {
    fileprivate func dump(_ lines: inout [String]) {
        let rounds = rounds.map { "\($0.rawValue)" }.joined(separator: ",")
        lines.append("document \(id.value) layout \(layout.value)" + (rounds.isEmpty ? "" : " rounds \(rounds)"))
        record.dump("  ", &lines)
    }
}

extension Record {
    fileprivate func dump(_ indent: String, _ lines: inout [String]) {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            value.dump(indent + name + ": ", indent + "  ", &lines)
        }
    }
}

extension Value {
    fileprivate func dump(_ head: String, _ indent: String, _ lines: inout [String]) {
        switch self {
        case .text(let templates): lines.append(head + templates.map(\.dumped).joined(separator: " ⏎ "))
        case .joined(let templates): lines.append(head + templates.map(\.dumped).joined(separator: " + "))
        case .texts(let templates): lines.append(head + templates.map(\.dumped).joined(separator: " ; "))
        case .date(let date): lines.append(head + date.value.text(.long))
        case .period(let period): lines.append(head + period.value.text(.months))
        case .round(let round): lines.append(head + "round \(round.value.rawValue)")
        case .person(let id): lines.append(head + "person \(id.value)")
        case .choice(let choice): lines.append(head + choice.value)
        case .count(let count): lines.append(head + "\(count)")
        case .length(let extent): lines.append(head + "\(extent)")
        case .image(let path): lines.append(head + "image \(path.value)")
        case .path(let path): lines.append(head + "→ \(path)")
        case .blank: lines.append(head + "(blank)")
        case .byRound(let values):
            lines.append(head + "by round")
            for (round, value) in values.sorted(by: { $0.key < $1.key }) {
                value.dump(indent + "\(round.rawValue): ", indent + "  ", &lines)
            }
        case .records(let records):
            lines.append(head + "\(records.count) records")
            for record in records { record.dump(indent + "- ", &lines) }
        case .content(let blocks):
            lines.append(head + "\(blocks.count) blocks")
            for block in blocks { block.dump(indent, &lines) }
        }
    }
}

extension Block {
    fileprivate func dump(_ indent: String, _ lines: inout [String]) {
        switch kind {
        case .text(let paragraphs):
            for paragraph in paragraphs {
                let label = paragraph.label.map { "[\($0.text.value)] " } ?? ""
                lines.append(indent + "text \(paragraph.level) \(label)\(paragraph.text.dumped)")
            }
        case .heading(let templates):
            lines.append(indent + "heading " + templates.map(\.dumped).joined(separator: " ⏎ "))
        case .line(let templates): lines.append(indent + "line " + templates.map(\.dumped).joined(separator: " ⏎ "))
        case .part(let name, let fields):
            lines.append(indent + "part \(name.value)")
            Record(values: fields, span: span).dump(indent + "  ", &lines)
        case .table(let table):
            let columns = table.options.columns?.leafCount ?? 0
            lines.append(indent + "table \(columns) columns" + (table.form.map { " form \($0.value)" } ?? ""))
        default: lines.append(indent + kindName)
        }
    }

    /// The key that names the kind.
    public var kindName: String {
        switch kind {
        case .text: "text"
        case .heading: "heading"
        case .list: "list"
        case .table: "table"
        case .image: "image"
        case .chart: "chart"
        case .page: "page"
        case .space: "space"
        case .rule: "rule"
        case .part(let name, _): name.value
        case .line: "line"
        case .field: "field"
        case .row: "row"
        case .group: "group"
        case .each: "each"
        case .content: "content"
        case .sign: "sign"
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
            case .reference(let reference):
                words = "<\(reference.path)\(reference.format.map { " | \($0)" } ?? "")>"
            }
            return piece.isBold ? "**\(words)**" : words
        }.joined()
    }
}
