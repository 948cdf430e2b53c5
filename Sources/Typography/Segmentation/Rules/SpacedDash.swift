// A dash between spaces ends a line rather than beginning one: ต.ค. ๖๔ - ก.ย. ๖๕.

@Sendable func glueDashToLeft(_ text: ScannedText, _ index: Int) {
    let dash = text.tokens[index]
    guard let space = text.token(index - 1), space.plays(.space), let left = text.token(index - 2),
        left.plays([.number, .latin]) || isEraOrMonth(left),
        let after = text.token(index + 1), after.plays(.space)
    else { return }
    text.hold(dash.start, at: .glue)
}

private func isEraOrMonth(_ token: Token) -> Bool { token.plays([.era, .month]) }
