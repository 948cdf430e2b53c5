// การ, ความ, ผู้ before the word they make a noun of: a line ends there less readily than at a word's edge.

@Sendable func softenAfterPrefix(_ text: ScannedText, _ index: Int) {
    guard let next = text.token(index + 1), next.plays(.thai) else { return }
    text.hold(next.start, at: .compound)
}
