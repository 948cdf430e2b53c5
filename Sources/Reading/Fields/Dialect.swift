// Which of the two languages is being read, and which parts may stand in it.

import Language

struct Dialect {
    /// Layouts know more kinds of block, and their parts take paths where inputs take values.
    let isLayout: Bool
    /// The parts that can be used, by name.
    var parts: [String: [FieldDeclaration]]

    static let input = Dialect(isLayout: false, parts: [:])

    func with(parts: [String: [FieldDeclaration]]) -> Dialect { Dialect(isLayout: isLayout, parts: parts) }

    /// The same parts for what is nested in a field of an input.
    func limited(to names: [String]) -> Dialect {
        Dialect(isLayout: isLayout, parts: parts.filter { names.contains($0.key) })
    }
}
