// Findings that many readers share: something of another kind than belongs there, a name given twice, a name that
// cannot be referred to, and the point from which on nobody reads more.

import Diagnostics
import Language

extension [Diagnostic] {
    /// `expected` is the key of a term.
    mutating func reportWrongType(_ node: Node, expected: String) {
        report(.inputWrongType, at: node.span, expected, node.kindName)
    }

    mutating func reportDuplicate(_ id: Located<String>, first: Span) {
        report(.inputDuplicateID, at: id.span, id.value, related: [Related(.first, first)])
    }

    /// Whether enough was found for anyone; says so once. Checks that cost much for each finding stop here.
    mutating func isFull(at span: Span?) -> Bool {
        guard count >= YAMLLimits.findings else { return false }
        if last?.code != .yamlTooManyFindings { report(.yamlTooManyFindings, at: span, "\(YAMLLimits.findings)") }
        return true
    }

    /// Reports an id that no reference could name, with one that could.
    mutating func checkID(_ id: Located<String>) {
        let bytes = [UInt8](id.value.utf8)
        let line = TypedLine(bytes: bytes, offset: 0, source: id.span.source)
        var cursor = ByteCursor(bytes)
        if let path = ReferenceReading.path(line, &cursor), cursor.isAtEnd, path.components.count == 1 { return }
        let mended: [UInt8] = bytes.map { ReferenceReading.isNameByte($0) ? $0 : UInt8(ascii: "-") }
        report(.inputNotAnID, at: id.span, id.value, mended.text)
    }
}

/// At most so many of the known names are listed in a remedy.
func listed(_ known: some Sequence<String>) -> String {
    let names = [String](known)
    return names.prefix(30).joined(separator: ", ") + (names.count > 30 ? " …" : "")
}
