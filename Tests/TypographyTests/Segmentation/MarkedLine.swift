// Lines with their breaks written in: `|` is tier 1, `~` tier 2. Takes such a line apart, and marks a segmented one.
import Typography

extension BreakTier {
    /// The tiers at which a line may end without a letter parted from its sign.
    static let offered = BreakTier.word.rawValue...BreakTier.cluster.rawValue
}

/// What a segmenter made of a text.
struct Segmented {
    let bytes: [UInt8]
    let tiers: [UInt8]

    init(_ text: String, names: NameList? = nil, syllables: Bool = false, with segmenter: Segmenter = Segmenter()) {
        let bytes = Array(text.utf8)
        var tiers: [UInt8] = []
        bytes.withUnsafeBufferPointer {
            segmenter.breaks(in: $0, names: names, into: &tiers)
            if syllables { segmenter.syllables(in: $0, into: &tiers) }
        }
        self.bytes = bytes
        self.tiers = tiers
    }

    /// The text with a sign before each byte whose tier has one.
    func marked(_ signs: [UInt8: Character] = [1: "|", 2: "~"]) -> String {
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if let sign = signs[tiers[index]] { out += Array(String(sign).utf8) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The tier of a break after the first place where `part` stands.
    func tier(after part: String) -> BreakTier? {
        let part = Array(part.utf8)
        guard part.count <= bytes.count else { return nil }
        return (0...bytes.count - part.count).first { Array(bytes[$0..<$0 + part.count]) == part }
            .flatMap { BreakTier(rawValue: tiers[$0 + part.count]) }
    }

    /// The worst-but-allowed and the best tier inside the first place where `part` stands: 0 if no break is possible.
    func tiers(inside part: String) -> [BreakTier] {
        let part = Array(part.utf8)
        guard part.count <= bytes.count else { return [] }
        guard let start = (0...bytes.count - part.count).first(where: { Array(bytes[$0..<$0 + part.count]) == part })
        else { return [] }
        return tiers[start + 1..<start + part.count].filter { $0 != 0 }.compactMap(BreakTier.init)
    }
}

func plain(_ marked: String) -> String { String(marked.filter { $0 != "|" && $0 != "~" }) }
