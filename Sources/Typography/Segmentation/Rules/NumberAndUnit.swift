// LB-04: a number holds its unit: ๑๐ บาท, ๖ เดือน, ๑,๕๐๐.- บาท, ๑๐๐ Mbps.

@Sendable func glueNumberToUnit(_ text: ScannedText, _ index: Int) {
    var left = index - 1
    if text.token(left)?.plays(.space) == true { left -= 1 }
    left = text.beforeDashOfMoney(left)
    guard let number = text.token(left), number.plays(.number) else { return }
    // ข้อ ๑๖ แห่งระเบียบ: the number names a clause and counts nothing.
    if text.neighbour(of: left, step: -1)?.plays(.clause) == true { return }
    text.hold(text.tokens[index].start, at: .glue)
}

/// A short Latin word after a number and a space is its unit; a number after a number goes on with it (phones).
@Sendable func glueNumberOnward(_ text: ScannedText, _ index: Int) {
    let longestUnit = 4
    guard let space = text.token(index + 1), space.plays(.space), let next = text.token(index + 2) else { return }
    if next.plays(.number) || next.plays(.latin) && next.length <= longestUnit { text.hold(next.start, at: .glue) }
    // น.ส. ๓ ก.: a letter with a full stop.
    if next.plays(.thai), next.length == 2, text.codes[next.end - 1] == ThaiLetter.fullStop {
        text.hold(next.start, at: .glue)
    }
}

extension ScannedText {
    /// Past the `.-` that ends an amount of whole baht.
    fileprivate func beforeDashOfMoney(_ index: Int) -> Int {
        guard let dash = token(index), dash.plays(.dash), let stop = token(index - 1), stop.plays(.mark),
            classes[stop.start] == .stop
        else { return index }
        return index - 2
    }
}
