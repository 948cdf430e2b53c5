// สำนักงาน ป.ป.ช.: the abbreviation is the agency's name.

@Sendable func glueAgencyToAbbreviation(_ text: ScannedText, _ index: Int) {
    guard let name = text.neighbour(of: index, step: 1), name.plays(.thai),
        text.codes[name.end - 1] == ThaiLetter.fullStop, !name.plays([.era, .month])
    else { return }
    text.glue(name.start)
}
