// LB-04: a number holds its unit: ๑๐ บาท, ๖ เดือน, ๑,๕๐๐.- บาท.

@Sendable func glueNumberToUnit(_ text: ScannedText, _ index: Int) {
    var left = index - 1
    if text.token(left)?.plays(.space) == true { left -= 1 }
    left = text.beforeDashOfMoney(left)
    guard let number = text.token(left), number.plays(.number), !text.names(left), !text.beginsAnother(index) else {
        return
    }
    text.glue(text.tokens[index].start)
}

extension ScannedText {
    /// Past the `.-` that ends an amount of whole baht.
    fileprivate func beforeDashOfMoney(_ index: Int) -> Int {
        guard let dash = token(index), dash.plays(.dash), let stop = token(index - 1), stop.plays(.mark),
            classes[stop.start] == .stop
        else { return index }
        return index - 2
    }

    /// Whether a number names something and counts nothing: ข้อ ๑๖ แห่งระเบียบ, เมษายน ๒๕๖๖ วันอังคาร.
    fileprivate func names(_ number: Int) -> Bool {
        neighbour(of: number, step: -1)?.plays([.clause, .month, .era]) == true
    }

    /// Whether a unit belongs to what follows: เล่ม ๑๒๔ หน้า ๔๕, ส่วนที่ ๒ บทที่ ๑, … ๓ คนละ ๓๐๐ บาท.
    fileprivate func beginsAnother(_ unit: Int) -> Bool {
        guard let next = token(unit + 1) else { return false }
        if next.plays([.ordinal, .each]) { return true }
        return tokens[unit].plays(.leader) && neighbour(of: unit, step: 1)?.plays(.number) == true
    }
}
