// Cuts a text into its words, for those who compare texts. Takes UTF-8, gives pieces that are the text again when joined:
// words, runs of blanks, numbers; no piece begins inside a letter with its marks.

public final class WordCutting {
    private let segmenter = Segmenter()
    private let names: NameList?
    private var tiers: [UInt8] = []

    public init(names: NameList?) { self.names = names }

    public func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return [] }
        bytes.withUnsafeBufferPointer { segmenter.breaks(in: $0, names: names, into: &tiers) }
        var words: [String] = []
        var start = 0
        for offset in bytes.indices.dropFirst() where isEdge(bytes, offset) {
            words.append(String(decoding: bytes[start..<offset], as: UTF8.self))
            start = offset
        }
        return words + [String(decoding: bytes[start...], as: UTF8.self)]
    }

    /// At every edge of a word, however unwelcome a line's end were there; and where blanks or digits begin or end.
    private func isEdge(_ bytes: [UInt8], _ offset: Int) -> Bool {
        if BreakTier.betweenWords.contains(tiers[offset]) { return true }
        if (bytes[offset] == 0x20) != (bytes[offset - 1] == 0x20) { return true }
        return tiers[offset] != BreakTier.none.rawValue
            && Self.isDigit(bytes, offset) != Self.isDigit(bytes, before: offset)
    }

    private static func isDigit(_ bytes: [UInt8], _ offset: Int) -> Bool {
        if bytes[offset] &- 0x30 < 10 { return true }
        return offset + 2 < bytes.count && bytes[offset] == 0xE0 && bytes[offset + 1] == 0xB9
            && bytes[offset + 2] &- 0x90 < 10
    }

    private static func isDigit(_ bytes: [UInt8], before offset: Int) -> Bool {
        isDigit(bytes, bytes[offset - 1] & 0x80 == 0 ? offset - 1 : max(0, offset - 3))
    }
}
