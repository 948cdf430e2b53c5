// LB-03: the name after ตำบล, อำเภอ, จังหวัด stays whole; between the two there is glue. After บ้าน, วัด, ถนน, which are
// common words too, only what begins like a place's name is one, and its parts are glued.

@Sendable func gluePlaceToName(_ text: ScannedText, _ index: Int) {
    let place = text.tokens[index]
    let isAbbreviated = text.codes[place.end - 1] == ThaiLetter.fullStop
    guard let next = text.token(index + 1) else { return }
    let first = isAbbreviated && next.plays(.space) ? index + 2 : index + 1
    guard let name = text.token(first), name.plays(.thai), !text.isRepetition(name.start),
        first == index + 1 || text.codes[name.end - 1] != ThaiLetter.fullStop
    else { return }
    let isSure = name.plays([.user, .province, .unknown]) || place.plays(.place)
    if isSure {
        // บาง is a small word elsewhere (บางส่วน) and opens a name here (บางพลี).
        let opens = name.plays(.placeStart) || !name.plays(.endsName)
        guard opens, !name.plays([.place, .prefix, .month, .era]) else { return }
        // Here a name may part sooner than inside (LB-03), whether a space stands there or not.
        text.hold(name.start, at: .glue)
        NameExtent.close(in: text, first, to: NameExtent.end(in: text, from: first))
    } else {
        if name.plays(.placeStart), !name.plays([.transparent, .title]) { glueLikelyName(text, from: first) }
        glueNumberOfPlace(text, from: first)
    }
}

/// ซอยเทศบาล ๕, ถนนพระราม ๒: a short number behind the name is part of it, unless it counts something.
private func glueNumberOfPlace(_ text: ScannedText, from first: Int) {
    let (mostTokens, mostDigits) = (5, 3)
    var index = first
    while index - first < mostTokens, let token = text.token(index), token.plays(.thai) { index += 1 }
    guard let space = text.token(index), space.plays(.space), let number = text.token(index + 1),
        number.plays(.number), number.length <= mostDigits,
        text.neighbour(of: index + 1, step: 1)?.plays(.unit) != true
    else { return }
    text.glue(number.start)
}

/// The words of a village's name, as far as they go on without a space: หนอง|ปลา|ซิว. A lone one is no name (บ้าน|สวน).
private func glueLikelyName(_ text: ScannedText, from first: Int) {
    let end = NameExtent.end(in: text, from: first)
    guard end > first + 1 else { return }
    for index in first..<end { text.glue(text.tokens[index].start) }
}
