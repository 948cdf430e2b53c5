// A finding as data: what, how grave, where, with which words to fill in. Its wording lives in `Messages/`.

public enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A second place that belongs to a finding ("declared here"), with the key of its label.
public struct Related: Hashable, Sendable {
    public enum Label: String, Sendable, CaseIterable { case first, declared, uses, ends, above, stopped }
    public let label: Label
    public let span: Span
    public init(_ label: Label, _ span: Span) {
        self.label = label
        self.span = span
    }
}

/// One finding. `arguments` fill `{0}`, `{1}` … of the code's message; they are the user's words, never ours.
public struct Diagnostic: Hashable, Sendable {
    public let code: Code
    public var severity: Severity
    public let span: Span?
    public let arguments: [String]
    public var related: [Related]
    /// The word that was probably meant; renderers ask "did you mean …?".
    public var suggestion: String?
    /// A file that has no span to show (it could not be read, or is written to).
    public var path: String?

    public init(
        _ code: Code, at span: Span? = nil, _ arguments: [String] = [], severity: Severity? = nil,
        related: [Related] = [], suggestion: String? = nil, path: String? = nil
    ) {
        self.code = code
        self.severity = severity ?? code.severity
        self.span = span
        self.arguments = arguments
        self.related = related
        self.suggestion = suggestion
        self.path = path
    }
}

/// A value, if there is one, with what was found on the way to it. Nothing stops at the first fault.
public struct Outcome<Value> {
    public var value: Value?
    public var diagnostics: [Diagnostic]

    public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    public var hasErrors: Bool { diagnostics.hasErrors }

    public func map<T>(_ transform: (Value) -> T) -> Outcome<T> {
        Outcome<T>(value.map(transform), diagnostics)
    }
}

extension Outcome: Sendable where Value: Sendable {}

extension Sequence where Element == Diagnostic {
    public var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Array where Element == Diagnostic {
    /// Notes a finding.
    public mutating func report(
        _ code: Code, at span: Span?, _ arguments: String..., related: [Related] = [], suggestion: String? = nil
    ) {
        append(Diagnostic(code, at: span, arguments, related: related, suggestion: suggestion))
    }
}
