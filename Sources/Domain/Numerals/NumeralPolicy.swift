// The numerals of a scope: those of its prose, and those of kinds of numbers that an office wants otherwise.

/// Kinds of numbers that may have digits of their own. The cabinet's resolution of 2543 leaves budget figures and tables
/// of analysis to the agency; many offices keep telephone numbers and codes in Arabic digits too.
public enum NumeralKind: String, CaseIterable, Hashable, Sendable {
    /// Codes of the assessment: O35, I13.
    case codes
    /// Telephone numbers: 0-4900-0123.
    case phones
    /// Amounts of baht: 1,500 บาท, 1,500.-
    case money
    /// Numbers with a decimal point: 89.20.
    case decimals
    /// The labels of lists: 1. 2.1 (3).
    case labels
}

/// What a scope says of its numerals.
public struct NumeralPolicy: Hashable, Sendable {
    /// Of all that no exception is made for; nothing where the scope leaves it to the one around it.
    public let prose: Numerals?
    public let exceptions: [NumeralKind: Numerals]

    public init(prose: Numerals?, exceptions: [NumeralKind: Numerals] = [:]) {
        self.prose = prose
        self.exceptions = exceptions
    }

    public static let thai = NumeralPolicy(prose: .thai)
    public static let arabic = NumeralPolicy(prose: .arabic)
    public static let asTyped = NumeralPolicy(prose: .asTyped)

    /// The numerals of a kind; of ordinary numbers for none. A scope that nobody gave any is Thai.
    public func numerals(of kind: NumeralKind?) -> Numerals {
        kind.flatMap { exceptions[$0] } ?? prose ?? .thai
    }

    /// This policy inside another: with prose of its own it stands by itself, without it adds its exceptions.
    public func inside(_ outer: NumeralPolicy) -> NumeralPolicy {
        if prose != nil { return self }
        return NumeralPolicy(prose: outer.prose, exceptions: outer.exceptions.merging(exceptions) { _, own in own })
    }

    /// For dumps: `thai`, `thai codes=arabic`.
    public var dumped: String {
        let kinds = NumeralKind.allCases.compactMap { kind in exceptions[kind].map { "\(kind.rawValue)=\($0.rawValue)" }
        }
        return ([prose?.rawValue].compactMap { $0 } + kinds).joined(separator: " ")
    }
}
