// LB-03: the name after ตำบล, อำเภอ, จังหวัด stays whole; between the two there is glue.

@Sendable func gluePlaceToName(_ text: ScannedText, _ index: Int) {
    let place = text.tokens[index]
    let isAbbreviated = text.codes[place.end - 1] == ThaiLetter.fullStop
    guard let next = text.token(index + 1) else { return }
    let first = isAbbreviated && next.plays(.space) ? index + 2 : index + 1
    guard let name = text.token(first), name.plays(.thai), !text.isRepetition(name.start) else { return }
    guard name.plays([.user, .province, .unknown]) || place.plays(.place) else { return }
    guard !name.plays(.endsName), !name.plays([.place, .prefix, .month, .era]) else { return }
    text.hold(name.start, at: .glue)
    NameExtent.close(in: text, first, to: NameExtent.end(in: text, from: first))
}
