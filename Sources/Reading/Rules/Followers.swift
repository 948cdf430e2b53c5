// Findings come in, those that only follow from a slip of YAML at the same place go out: prose that became a key is no
// block and no text either, and one finding about it is enough.

import Diagnostics

extension [Diagnostic] {
    /// Only behind an error: what follows from a warning is all that keeps the file from being taken as it is.
    mutating func dropFollowers() {
        dropTwice()
        let slips = filter { $0.code == .yamlProseAsKey && $0.severity == .error }.compactMap(\.span)
        guard !slips.isEmpty else { return }
        let starts = Set(slips.map { Span(source: $0.source, lower: Int($0.lower), upper: Int($0.lower)) })
        removeAll { finding in
            guard finding.code == .blockUnknownKind || finding.code == .inputWrongType, let span = finding.span else {
                return false
            }
            return starts.contains(Span(source: span.source, lower: Int(span.lower), upper: Int(span.lower)))
        }
    }

    /// A date whose era contradicts it was found as a date.
    private mutating func dropTwice() {
        let dates = filter { $0.code == .dateEraContradicts }.compactMap(\.span)
        guard !dates.isEmpty else { return }
        removeAll { finding in
            guard finding.code == .textWrongEra, let span = finding.span else { return false }
            return dates.contains { $0.source == span.source && $0.lower <= span.lower && span.upper <= $0.upper }
        }
    }
}
