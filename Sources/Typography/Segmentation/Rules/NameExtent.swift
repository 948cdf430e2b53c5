// How far a name goes on from its first token: over Thai without a space, up to a word that no name contains.

enum NameExtent {
    /// Longest given name or place name that is believed, in tokens of the lattice and in characters.
    private static let mostTokens = 6
    private static let mostCharacters = 24
    /// A word so long does not end a name but begins what is said of it: …หนองบัวประชาสัมพันธ์.
    private static let leastOfPhrase = 10

    /// The end (exclusive) of the name that begins at a token. A declared name or a province stands alone.
    static func end(in text: ScannedText, from first: Int) -> Int {
        guard let start = text.token(first), !start.plays([.user, .province]) else { return first + 1 }
        if let whole = shortRunEnd(in: text, from: first) { return whole }
        var index = first + 1
        while index < text.tokenCount, index - first < mostTokens {
            let token = text.tokens[index]
            guard token.plays(.thai), !token.plays(.endsName), token.length < leastOfPhrase,
                text.codes[token.start - 1] != ThaiLetter.fullStop,
                token.end - start.start <= mostCharacters
            else { break }
            index += 1
        }
        return index
    }

    /// A run of few letters up to a space is a name as it stands, whatever its parts mean elsewhere: พูนผล.
    private static func shortRunEnd(in text: ScannedText, from first: Int) -> Int? {
        guard let start = text.token(first), text.codes[max(0, start.end - 1)] != ThaiLetter.fullStop else {
            return nil
        }
        var index = first + 1
        while let token = text.token(index), token.plays(.thai) {
            guard token.end - start.start <= mostOfShortRun, !text.isRepetition(token.start) else { return nil }
            index += 1
        }
        return index > first + 1 ? index : nil
    }

    /// Characters: two syllables, not yet a phrase.
    private static let mostOfShortRun = 6

    /// Forbids breaks inside the name but as the last resort (LB-02, LB-03).
    static func close(in text: ScannedText, _ first: Int, to end: Int) {
        for index in first..<end {
            let token = text.tokens[index]
            for inner in token.start + (index == first ? 1 : 0)..<token.end { text.hold(inner, at: .cluster) }
        }
    }
}
