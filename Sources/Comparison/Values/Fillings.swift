// What the references in a text lead to, where that is short: an office's name, a person's post, a title, a date. For
// showing only: two texts are compared as they were typed, so that a new name is told once and not wherever it is used.

import Domain
import Language

public struct Fillings: Sendable {
    private let side: Side
    /// A title may name the office; deeper than that nobody wants to read.
    private static let deepest = 3

    public init(_ side: Side) { self.side = side }

    /// The text with the references that lead to something short filled in, and the others as they are.
    func filled(_ text: String, depth: Int = 0) -> String {
        guard depth < Self.deepest, text.utf8.contains(0x3C) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: ">") else { break }
            let inner = rest[rest.index(after: open)..<close]
            result += words(of: inner).map { filled($0, depth: depth + 1) } ?? String(rest[...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// What stands behind `organization.name` or `documents.x.date | long`.
    private func words(of reference: Substring) -> String? {
        let parts = reference.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard let typed = parts.first else { return nil }
        let path = typed.split(separator: ".", omittingEmptySubsequences: false).map(trimmed)
        let format = parts.count > 1 ? DateFormat(rawValue: trimmed(parts[1])) : nil
        if parts.count > 1, format == nil { return nil }
        return words(path, format)
    }

    private func words(_ path: [String], _ format: DateFormat?) -> String? {
        let report = side.report
        switch (path.first, path.count) {
        case ("fiscal-year", 1): return "\(report.fiscalYear.value.buddhistYear)"
        case ("organization", 1...2): return words(report.organization, path.count == 2 ? path[1] : "name", format)
        case ("people", 2...3):
            return report.person(path[1]).flatMap { words($0.record, path.count == 3 ? path[2] : "name", format) }
        case ("measures", 2...3):
            let measure = report.measures.first { $0.id.value == path[1] }
            return measure.flatMap { words($0.record, path.count == 3 ? path[2] : "title", format) }
        case ("documents", 3):
            let document = report.documents.first { $0.id.value == path[1] }
            return document.flatMap { words($0.record, path[2], format) }
        case ("analysis", 2): return analysis(path[1])
        default: return nil
        }
    }

    private func analysis(_ name: String) -> String? {
        guard let analysis = side.report.analysis else { return nil }
        switch name {
        case "fiscal-year": return analysis.fiscalYear.map { "\($0.value.buddhistYear)" }
        case "total": return analysis.total?.value.text
        case "level": return words(analysis.record, name, nil)
        default: return nil
        }
    }

    /// A field of one line.
    private func words(_ record: Record, _ name: String, _ format: DateFormat?) -> String? {
        switch record[name] {
        case .text(let templates)? where templates.count == 1 && format == nil: templates[0].dumped
        case .date(let date)?: date.value.text(format ?? .long)
        default: nil
        }
    }

    private func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
