// Reads `allow:`, the findings that the office lets stand: a code with the reason for it. Errors cannot be let stand.

import Diagnostics
import Language

enum AllowReading {
    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> Allowances {
        Allowances(
            node.entries(&findings).compactMap { entry in
                guard let code = Code(rawValue: entry.key.value) else {
                    findings.report(
                        .inputUnknownCode, at: entry.key.span, entry.key.value,
                        suggestion: suggestion(for: entry.key.value, among: allowable))
                    return nil
                }
                guard code.severity != .error else {
                    findings.report(.inputAllowsError, at: entry.key.span, entry.key.value)
                    return nil
                }
                // Who reads it next year will ask why.
                guard let reason = entry.value.word(&findings) else { return nil }
                return Allowance(code: Located(code, entry.key.span), reason: reason.value)
            })
    }

    private static let allowable = Code.allCases.filter { $0.severity != .error }.map(\.rawValue)
}
