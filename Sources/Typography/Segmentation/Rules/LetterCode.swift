// The letters before a document's number hold it: มท ๐๘๐๘.๒.

@Sendable func glueLetterCode(_ text: ScannedText, _ index: Int) {
    guard let space = text.token(index - 1), space.plays(.space), let code = text.token(index - 2),
        code.plays(.thai), code.length <= 2,
        (code.start..<code.end).allSatisfy({ ThaiLetter.kind(text.codes[$0]) == .consonant }),
        code.start == 0 || text.classes[code.start - 1] != .thai
    else { return }
    text.glue(text.tokens[index].start)
    // หนังสือที่ มท ๐๘๐๘.๒: what announces the code holds it too.
    if let leader = text.neighbour(of: index - 2, step: -1), leader.plays(.leader) { text.glue(code.start) }
}
