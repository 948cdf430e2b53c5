// ณ holds what follows, after a space too: ณ วันที่ ๙ มกราคม.

@Sendable func glueHeldWord(_ text: ScannedText, _ index: Int) {
    guard let next = text.neighbour(of: index, step: 1) else { return }
    text.glue(next.start)
}
