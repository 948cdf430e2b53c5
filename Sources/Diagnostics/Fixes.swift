// Changes of a source that findings propose and that nobody need think about: letters that look right and are not. Takes
// findings and the source, gives its bytes with the changes; whatever else stands there stays, byte for byte.

public struct Fix: Hashable, Sendable {
    public let code: Code
    public let span: Span
    public let replacement: String
}

extension Code {
    /// Whether its suggestion can be taken unseen: the same to the eye, an address that could not be followed,
    /// a year that can be only one, a blank that means nothing.
    public var isFixable: Bool {
        switch self {
        case .textDoubledSaraE, .textMarkOrder, .textConfusable, .textPrivateUse, .textBrokenAddress,
            .textWrongEra, .textBracketSpace, .textMixedRepetition:
            true
        default: false
        }
    }
}

/// The changes that findings propose for one source, in its order; of two that overlap the first.
public func fixes(for findings: [Diagnostic], of id: SourceID, in file: SourceFile) -> [Fix] {
    var end: Int32 = 0
    return findings.compactMap { finding -> Fix? in
        guard finding.code.isFixable, let replacement = finding.suggestion, let span = finding.span,
            span.source == id, stands(finding, at: span, in: file)
        else { return nil }
        return Fix(code: finding.code, span: span, replacement: replacement)
    }
    .sorted { $0.span.lower < $1.span.lower }
    .filter { fix in
        guard fix.span.lower >= end else { return false }
        end = fix.span.upper
        return true
    }
}

/// Whether the words that were found stand in the source as they are: an escape or a mark between letters is left to
/// people.
private func stands(_ finding: Diagnostic, at span: Span, in file: SourceFile) -> Bool {
    guard span.lower >= 0, Int(span.upper) <= file.bytes.count else { return false }
    let words = finding.code == .textDoubledSaraE ? "เเ" : finding.arguments.first ?? ""
    return file.bytes[Int(span.lower)..<Int(span.upper)].elementsEqual(words.utf8)
}

/// The bytes of a source with changes made.
public func applied(_ fixes: [Fix], to file: SourceFile) -> [UInt8] {
    applied(fixes.map { Edit(Int($0.span.lower)..<Int($0.span.upper), $0.replacement) }, to: file)
}
