// A report as text: what Reading understood of a file, before anything is filled in.

import Diagnostics
import Domain
import Geometry

extension Report {
    public func dump() -> String {
        var lines = ["report fiscal-year \(fiscalYear.value.buddhistYear) numerals \(numerals?.dumped ?? "-")"]
        lines.append("organization")
        organization.dump("  ", &lines)
        for person in people {
            lines.append("person \(person.id.value)")
            person.record.dump("  ", &lines)
        }
        if !words.isEmpty { lines.append("words [\(words.map(\.value).joined(separator: ", "))]") }
        for allowance in allowances.all { lines.append("allow \(allowance.code.value.rawValue) “\(allowance.reason)”") }
        if let attaches = attachesSource { lines.append("attach-source \(attaches.value)") }
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
        for (name, value) in more.sorted(by: { $0.key < $1.key }) { value.dump("  more \(name): ", "    ", &lines) }
    }
}

extension Document {
    fileprivate func dump(_ lines: inout [String]) {
        let rounds = rounds.map { "\($0.rawValue)" }.joined(separator: ",")
        lines.append(
            "document \(id.value) layout \(layout.value)" + (rounds.isEmpty ? "" : " rounds \(rounds)")
                + (stamps.isEmpty ? "" : " stamps \(stamps.map(\.value).joined(separator: ","))")
                + (page.map { " page \($0.value)" } ?? "") + (numerals.map { " numerals \($0.dumped)" } ?? ""))
        for (name, form) in tables.sorted(by: { $0.key < $1.key }) {
            lines.append("  form \(name)")
            form.dump("    ", &lines)
        }
        record.dump("  ", &lines)
    }
}
