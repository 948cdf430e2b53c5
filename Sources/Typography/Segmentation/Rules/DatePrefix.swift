// ลงวันที่ ๕ เมษายน, เมื่อวันที่ …: what leads in a date ends a line less readily than a word does.

@Sendable func softenBeforeDate(_ text: ScannedText, _ index: Int) {
    guard let day = text.token(index + 1), day.plays(.leader),
        let number = text.neighbour(of: index + 1, step: 1), number.plays(.number)
    else { return }
    let gap = text.token(index + 2)?.plays(.space) == true ? 1 : 0
    guard text.neighbour(of: index + 2 + gap, step: 1)?.plays([.month, .monthWord]) == true else { return }
    text.hold(day.start, at: .compound)
}
