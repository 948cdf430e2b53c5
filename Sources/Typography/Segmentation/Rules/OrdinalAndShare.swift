// ครั้งที่ ๒, หมู่ที่ ๗, คนละ ๓๐๐ บาท stay together.

@Sendable func glueOrdinal(_ text: ScannedText, _ index: Int) {
    guard let number = text.neighbour(of: index, step: 1), number.plays(.number),
        let noun = text.token(index - 1), noun.plays(.thai)
    else { return }
    text.glue(text.tokens[index].start)
}

@Sendable func glueShare(_ text: ScannedText, _ index: Int) {
    guard let noun = text.token(index - 1), noun.plays(.thai) else { return }
    guard let number = text.neighbour(of: index, step: 1), number.plays(.number) else {
        text.hold(text.tokens[index].start, at: .compound)
        return
    }
    text.glue(text.tokens[index].start)
    text.glue(number.start)
}
