// A date stays together: ๙ มกราคม ๒๕๖๘, ๙ มกราคม พ.ศ. ๒๕๖๘, เดือน มกราคม.

@Sendable func glueDate(_ text: ScannedText, _ index: Int) {
    let month = text.tokens[index]
    guard let next = text.neighbour(of: index, step: 1) else { return glueDay(text, index, month) }
    if month.plays(.monthWord), next.plays([.month, .number]) { text.hold(next.start, at: .glue) }
    guard month.plays(.month) else { return }
    if next.plays(.number) { text.hold(next.start, at: .glue) }
    // A long date may part before พ.ศ. sooner than anywhere else inside.
    if next.plays(.era) { text.hold(next.start, at: .compound) }
    glueDay(text, index, month)
}

private func glueDay(_ text: ScannedText, _ index: Int, _ month: Token) {
    guard let day = text.neighbour(of: index, step: -1), day.plays(.number) else { return }
    text.hold(month.start, at: .glue)
}
