// Shows where a text may be broken: the text comes back with `|` at words and `~` inside listed compounds. For a clerk
// who asks why a line broke, and for tests; breaks no line.

extension Segmenter {
    /// A line of text with its T1 and T2 breaks marked; a mark stands behind the space that a line may end at.
    public func marked(_ line: String, names: NameList?) -> String {
        let bytes = Array(line.utf8)
        guard !bytes.isEmpty else { return "" }
        var tiers: [UInt8] = []
        bytes.withUnsafeBufferPointer { breaks(in: $0, names: names, into: &tiers) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        for (offset, byte) in bytes.enumerated() {
            if offset > 0, tiers[offset] == BreakTier.word.rawValue { result.append(UInt8(ascii: "|")) }
            if offset > 0, tiers[offset] == BreakTier.compound.rawValue { result.append(UInt8(ascii: "~")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
