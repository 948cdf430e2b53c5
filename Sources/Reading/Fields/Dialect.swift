// Which of the two languages is being read, and which parts may stand in it.

import Language

struct Dialect {
    /// Layouts know more kinds of block, and their parts take paths where inputs take values.
    let isLayout: Bool
    /// The parts that can be used, by name.
    var parts: [String: [FieldDeclaration]]
    /// Whether a value may be given for each round: in the fields of documents.
    var hasRounds = false

    static let input = Dialect(isLayout: false, parts: [:])

    /// What is nested in a block: no parts inside parts, tables and leads of an input, and no values by round.
    var nested: Dialect { Dialect(isLayout: isLayout, parts: [:]) }

    /// The same, each value being that of one round.
    var ofOneRound: Dialect { Dialect(isLayout: isLayout, parts: parts) }

    /// The parts that a field of content allows.
    func limited(to names: [String]) -> Dialect {
        Dialect(isLayout: isLayout, parts: parts.filter { names.contains($0.key) })
    }
}
