// What a name leads to while a paper is composed: a record of the input, one of its values, or something derived.

import Diagnostics
import Domain
import Language

indirect enum Entity: Sendable {
    /// A value of a field, to be read with the names in force where it was written.
    case value(Value, Scope)
    case text(String)
    case number(Int)
    case score(Score)
    case fiscalYear(FiscalYear)
    case round(Round)
    case organization
    case people
    case person(Person)
    case analysis(Analysis)
    case indicator(ScoredIndicator)
    case finding(Finding)
    case measures
    case measure(Measure)
    case answer(Measure, Finding)
    case result(Record, Measure)
    case documents
    case captions
    case document(Document)
    /// A record of declared fields, an endorsement say; its texts can name its other fields.
    case record(Record, [FieldDeclaration], Scope)
    /// A part with its arguments, which were written in the scope of whoever uses it.
    case part(Record, [FieldDeclaration], Scope)
    case list([Entity])
    /// There, but with nothing in it.
    case empty
    /// What the file still leaves to be filled in: the scores of an assessment that are not out yet.
    case pending

    /// Whether the file names it and leaves it blank, to be filled in later.
    var isPending: Bool {
        switch self {
        case .pending, .value(.blank, _): true
        default: false
        }
    }
}

/// The names in force at one place, innermost last.
struct Scope: Sendable {
    struct Frame: Sendable {
        var named: [String: Entity] = [:]
        /// A record whose fields are named bare.
        var record: Entity?
    }
    var frames: [Frame] = []

    func with(_ frame: Frame) -> Scope { Scope(frames: frames + [frame]) }
    func with(_ name: String, _ entity: Entity) -> Scope { with(Frame(named: [name: entity])) }
    func with(record: Entity) -> Scope { with(Frame(record: record)) }

    static let global = Scope()
}
