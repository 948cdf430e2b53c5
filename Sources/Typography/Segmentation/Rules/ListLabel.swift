// The label that opens a paragraph holds what it numbers: ๑. (๒) ๓.๑ ก. - •

@Sendable func glueListLabel(_ text: ScannedText, _ index: Int) {
    /// A label is short: an opening mark, a number or letter, a closing mark or full stop.
    let mostTokens = 4
    let mostCharacters = 7
    let start = text.tokens[index].start
    var at = index
    while at < text.tokenCount, at - index < mostTokens {
        let token = text.tokens[at]
        if token.plays(.space) { break }
        let isPart = token.plays([.number, .mark, .dash]) || token.length <= 2 && at - index <= 1
        guard isPart, token.end - start <= mostCharacters else { return }
        at += 1
        if token.plays(.mark), at - index > 1 { break }
    }
    guard at > index, text.isLabel(index..<at) else { return }
    let next = text.token(at).map { $0.plays(.space) ? at + 1 : at } ?? at
    guard let item = text.token(next) else { return }
    text.glue(item.start)
    // A dash before a number that is itself a label: `- ๒.๑ …`.
    if text.tokens[index].plays(.dash), item.plays(.number) { glueListLabel(text, next) }
}

extension ScannedText {
    /// Ends in a mark, or is a number with a full stop inside, or is a lone bullet.
    fileprivate func isLabel(_ range: Range<Int>) -> Bool {
        guard let last = token(range.upperBound - 1), let first = token(range.lowerBound) else { return false }
        if range.count == 1, first.plays(.dash) { return true }
        if range.count == 1, first.plays(.latin), first.length == 1, sign(first.start) == 0 { return true }
        if last.plays(.number) { return last.length > 1 && (last.start..<last.end).contains { classes[$0] == .stop } }
        let end = classes[last.end - 1]
        return end == .stop || end == .close
    }
}
