// The findings that a file lets stand, each with its reason. Takes findings, gives those that are left; errors are never
// let stand.

public struct Allowance: Sendable {
    public let code: Located<Code>
    public let reason: String
    public init(code: Located<Code>, reason: String) {
        self.code = code
        self.reason = reason
    }
}

public struct Allowances: Sendable {
    public let all: [Allowance]
    public init(_ all: [Allowance] = []) { self.all = all }

    /// Whether a finding is let stand.
    public func contains(_ finding: Diagnostic) -> Bool {
        finding.severity != .error && all.contains { $0.code.value == finding.code }
    }

    /// The findings that are left.
    public func applied(to findings: [Diagnostic]) -> [Diagnostic] { findings.filter { !contains($0) } }

    /// A note for each allowance that let nothing stand: what it was for has been mended.
    public func unused(for findings: [Diagnostic]) -> [Diagnostic] {
        let found = Set(findings.map(\.code))
        return all.filter { !found.contains($0.code.value) }.map {
            Diagnostic(.allowUnused, at: $0.code.span, [$0.code.value.rawValue])
        }
    }
}
