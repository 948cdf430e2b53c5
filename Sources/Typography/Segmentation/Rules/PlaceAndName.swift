// LB-03: the name after ตำบล, อำเภอ, จังหวัด stays whole; between the two there is glue. After บ้าน, วัด, ถนน, which are
// common words too, only what begins like a place's name is one, and its parts are glued.

@Sendable func gluePlaceToName(_ text: ScannedText, _ index: Int) {
    let place = text.tokens[index]
    let isAbbreviated = text.codes[place.end - 1] == ThaiLetter.fullStop
    guard let next = text.token(index + 1) else { return }
    let first = isAbbreviated && next.plays(.space) ? index + 2 : index + 1
    guard let name = text.token(first), name.plays(.thai), !text.isRepetition(name.start) else { return }
    let isSure = name.plays([.user, .province, .unknown]) || place.plays(.place)
    if isSure {
        guard !name.plays(.endsName), !name.plays([.place, .prefix, .month, .era]) else { return }
        text.hold(name.start, at: .glue)
        NameExtent.close(in: text, first, to: NameExtent.end(in: text, from: first))
    } else if name.plays(.placeStart), !name.plays([.transparent, .title]) {
        glueLikelyName(text, from: first)
    }
}

/// The words of a village's name, as far as they go on without a space: หนอง|ปลา|ซิว. A lone one is no name (บ้าน|สวน).
private func glueLikelyName(_ text: ScannedText, from first: Int) {
    let end = NameExtent.end(in: text, from: first)
    guard end > first + 1 else { return }
    for index in first..<end { text.hold(text.tokens[index].start, at: .glue) }
}
