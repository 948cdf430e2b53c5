// A date stays together: ๙ มกราคม ๒๕๖๘, ๙ มกราคม พ.ศ. ๒๕๖๘, เดือน มกราคม.

@Sendable func glueDate(_ text: ScannedText, _ index: Int) {
    let month = text.tokens[index]
    guard let next = text.neighbour(of: index, step: 1) else { return glueDay(text, index, month) }
    if month.plays(.monthWord), next.plays([.month, .number]) { holdMonth(text, index, next) }
    guard month.plays(.month) else { return }
    if next.plays(.number) { text.glue(next.start) }
    // A long date may part before พ.ศ. sooner than anywhere else inside.
    if next.plays(.era) { text.hold(next.start, at: .compound) }
    glueDay(text, index, month)
}

/// ๕ เดือน เมษายน holds; ภายในเดือน~เมษายน ๒๕๖๖ may part there sooner than before its year.
private func holdMonth(_ text: ScannedText, _ index: Int, _ month: Token) {
    let isDate = text.neighbour(of: index, step: -1)?.plays(.number) == true
    let isSpaced = text.token(index + 1)?.plays(.space) == true
    if isDate || isSpaced || !month.plays(.month) { return text.glue(month.start) }
    text.hold(month.start, at: .compound)
}

private func glueDay(_ text: ScannedText, _ index: Int, _ month: Token) {
    guard let day = text.neighbour(of: index, step: -1), day.plays(.number) else { return }
    text.glue(month.start)
}
