// A label in running text holds what it numbers: … ดังนี้ (๑) ตรวจสอบ (๒) รายงาน, ๑. ตรวจสอบ ๒. รายงาน

/// Looks at a number of at most two digits with its closing mark, between spaces.
@Sendable func glueInlineLabel(_ text: ScannedText, _ index: Int) {
    let longest = 2
    let number = text.tokens[index]
    guard number.length <= longest, let mark = text.token(index + 1), mark.plays(.mark),
        let space = text.token(index + 2), space.plays(.space), let item = text.token(index + 3)
    else { return }
    switch text.classes[mark.start] {
    case .close:
        guard let open = text.token(index - 1), text.classes[open.start] == .open else { return }
        // มาตรา ๒๕ (๔): the clause goes on.
        if let before = text.neighbour(of: index - 1, step: -1), before.plays(.number) {
            return text.glue(open.start)
        }
        guard isApart(text, index - 2) else { return }
    case .stop:
        guard text.sign(mark.start) == UInt8(ascii: "."), isApart(text, index - 1) else { return }
    default: return
    }
    text.glue(item.start)
}

/// Whether a space or nothing stands at an index; not a space that already belongs to a leader: ข้อ (๑) is no label.
private func isApart(_ text: ScannedText, _ index: Int) -> Bool {
    guard let before = text.token(index) else { return true }
    guard before.plays(.space) else { return false }
    return text.token(index - 1)?.plays(.leader) != true
}
