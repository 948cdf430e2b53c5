// What a field holds once its type has read it. Values keep their wording and their place.

import Diagnostics
import Domain
import Geometry

public indirect enum Value: Sendable {
    /// `line`, `number`: one template. `text`: one for each line.
    case text([Template])
    /// A list under `text`: pieces joined by spaces, where a piece with an empty reference vanishes.
    case joined([Template])
    case texts([Template])
    case content([Block])
    case date(Located<TypedDate>)
    case period(Located<TypedPeriod>)
    case round(Located<Round>)
    case person(Located<String>)
    case choice(Located<String>)
    case count(Int)
    case length(Extent)
    case image(Located<String>)
    case records([Record])
    /// A layout hands on what stands elsewhere.
    case path(Path)
    /// `{text: …, numerals: arabic}`: a text with digits of its own.
    case inNumerals(NumeralPolicy, Value)
    /// One value a round, for papers that are made every round.
    case byRound([Round: Value])
    /// Written with nothing behind the colon: meant to be blank.
    case blank(Span)
}

extension Value {
    /// The templates of a text, in whatever form it was written.
    public var templates: [Template] {
        switch self {
        case .text(let templates), .joined(let templates), .texts(let templates): templates
        case .inNumerals(_, let value): value.templates
        default: []
        }
    }
}

/// Fields with values: an organisation, a person, a result, an endorsement.
public struct Record: Sendable {
    public var values: [String: Value]
    public let span: Span

    public init(values: [String: Value], span: Span) {
        self.values = values
        self.span = span
    }

    public subscript(name: String) -> Value? { values[name] }
}

/// A distance: a length, lines of the base style, or a share of what the page has left.
public enum Extent: Sendable, Hashable {
    case length(Length)
    case lines(Int)
    case share(Int)
}
