// ๑๑ ต่อ ๒, โทร. ๐-๔๓๙๙-๐๐๐๐ ต่อ ๑๒: a ratio and an extension stay together.

@Sendable func glueRatio(_ text: ScannedText, _ index: Int) {
    guard let before = text.neighbour(of: index, step: -1), before.plays(.number),
        let after = text.neighbour(of: index, step: 1), after.plays(.number)
    else { return }
    text.glue(text.tokens[index].start)
    text.glue(after.start)
}
