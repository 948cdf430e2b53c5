// LB-02: นาย, นางสาว, ว่าที่ร้อยตรี hold the given name; the surname after a space is glue. นายก is a post.

@Sendable func glueTitleToName(_ text: ScannedText, _ index: Int) {
    let title = text.tokens[index]
    guard let next = text.token(index + 1) else { return }
    let spaced = next.plays(.space)
    let first = spaced ? index + 2 : index + 1
    guard let name = text.token(first), name.plays(.thai), !text.isRepetition(name.start) else { return }
    // Attached, even a common word begins a name (นายมีชัย); after a space, a post or a word that no sentence ends
    // with (ดอนยา|นาง) it does not.
    let isSure = !spaced && !title.plays(.post) && text.mayOpenName(index)
    if name.plays(.transparent) || !isSure && name.plays([.stop, .place]) { return }
    if title.plays(.post), spaced { return }
    let end = NameExtent.end(in: text, from: first)
    NameExtent.close(in: text, first, to: end)
    if title.plays(.post) { NameExtent.close(in: text, index, to: index + 1) }
    // Of นายก before a name the ก is the name's: นาย|กนกพล.
    let isSplitPost = title.plays(.post) && text.codes[title.end - 1] == ThaiLetter.koKai
    text.hold(name.start, at: isSplitPost ? .cluster : .bond)
    if isSplitPost { text.loosen(title.end - 1, to: .bond) }
    let isSignature = title.start > 0 && text.classes[title.start - 1] == .open
    glueSurname(text, from: end, isSignature: isSignature)
}

/// In a signature's brackets all that follows is the surname, even a common word: (นางสาวปิ่นมณี พัฒนาทอง).
private func glueSurname(_ text: ScannedText, from index: Int, isSignature: Bool) {
    guard let space = text.token(index), space.plays(.space), let surname = text.token(index + 1), surname.plays(.thai)
    else { return }
    // A surname may begin like a compound (ทองคำสุข), not like the post or the verb that follows a name.
    let isOther = surname.plays([.stop, .title, .place, .month, .era])
    let isPhrase = surname.plays([.transparent, .shortCompound]) && text.runLength(from: index + 1) > longestSurname
    if !isSignature, isOther || isPhrase { return }
    text.glue(surname.start)
    NameExtent.close(in: text, index + 1, to: NameExtent.end(in: text, from: index + 1))
}

/// Characters of a surname that begins with a compound; what is longer is a phrase.
private let longestSurname = 14

extension ScannedText {
    /// The characters of Thai from a token up to what is not Thai.
    fileprivate func runLength(from index: Int) -> Int {
        var end = index
        while let token = token(end), token.plays(.thai) { end += 1 }
        guard let first = token(index), let last = token(end - 1) else { return 0 }
        return last.end - first.start
    }

    /// Nothing stands before the token, or something that is not Thai, or a word that a name follows.
    fileprivate func mayOpenName(_ index: Int) -> Bool {
        guard let before = token(index - 1) else { return true }
        return !before.plays(.thai) || before.plays(.endsName)
    }

    func isRepetition(_ character: Int) -> Bool { ThaiLetter.kind(codes[character]) == .repetition }
}
