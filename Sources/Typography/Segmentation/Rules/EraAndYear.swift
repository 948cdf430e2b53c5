// LB-04: พ.ศ. holds its year, with a space or without.

@Sendable func glueEraToYear(_ text: ScannedText, _ index: Int) {
    guard let year = text.neighbour(of: index, step: 1), year.plays(.number) else { return }
    text.glue(year.start)
}
