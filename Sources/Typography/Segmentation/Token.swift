// A piece of a paragraph that the rules look at: a word, a number, spaces, a mark. Holds positions, no text.

struct Token {
    /// Positions of the first character and the one after the last, in characters (not bytes).
    var start: Int
    var end: Int
    var roles: Role

    var length: Int { end - start }
    func plays(_ role: Role) -> Bool { !roles.isDisjoint(with: role) }
}
