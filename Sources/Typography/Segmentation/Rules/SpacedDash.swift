// A dash between spaces: that of a range ends a line rather than beginning one (ต.ค. ๖๔ - ก.ย. ๖๕), that of a list in
// running text goes with its item (ดังนี้ - จัดอบรม).

@Sendable func glueDash(_ text: ScannedText, _ index: Int) {
    guard let space = text.token(index - 1), space.plays(.space), let left = text.token(index - 2),
        let after = text.token(index + 1), after.plays(.space)
    else { return }
    guard left.plays([.number, .latin, .era, .month]) else {
        if let item = text.token(index + 2) { text.glue(item.start) }
        return
    }
    text.glue(text.tokens[index].start)
    // ๐๙.๐๐ - ๑๕.๐๐ น.: between two numbers it holds on both sides.
    if left.plays(.number), let right = text.token(index + 2), right.plays(.number), isClock(text, left, right) {
        text.glue(right.start)
    }
}

/// Hours and days, not the years of ๒๕๖๖ - ๒๕๗๐.
private func isClock(_ text: ScannedText, _ left: Token, _ right: Token) -> Bool {
    func isShort(_ number: Token) -> Bool {
        number.length <= 2 || (number.start..<number.end).contains { text.classes[$0] == .stop }
    }
    return isShort(left) && isShort(right)
}
