// LB-04: ข้อ ๒.๑, มาตรา ๙, ที่ ๑๒, ร้อยละ ๘๐, ระดับ A, ข้อ O43: what announces a number or a code holds it.

@Sendable func glueLeaderToNumber(_ text: ScannedText, _ index: Int) {
    guard let number = text.neighbour(of: index, step: 1) else { return }
    let isCode = number.plays(.latin) && number.length <= longestCode
    if number.plays(.number) || isCode { text.glue(number.start) }
}

/// A letter and the digits behind it, as the codes of the ITA assessment are: O43, I13.
private let longestCode = 4
