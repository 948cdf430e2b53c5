// LB-04: a number holds its unit: ๑๐ บาท, ๖ เดือน.

@Sendable func glueNumberToUnit(_ text: ScannedText, _ index: Int) {
    guard let number = text.neighbour(of: index, step: -1), number.plays(.number) else { return }
    text.hold(text.tokens[index].start, at: .glue)
}
