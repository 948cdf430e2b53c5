// LB-04: ข้อ ๒.๑, มาตรา ๙, ที่ ๑๒, ร้อยละ ๘๐, ระดับ A: what announces a number holds it.

@Sendable func glueLeaderToNumber(_ text: ScannedText, _ index: Int) {
    guard let number = text.neighbour(of: index, step: 1) else { return }
    let isLetter = number.plays(.latin) && number.length == 1
    if number.plays(.number) || isLetter { text.hold(number.start, at: .glue) }
}
