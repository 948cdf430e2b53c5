// Finds indicators that a running text names: by number and name (`ตัวชี้วัดที่ ๓ การใช้อำนาจ`), or with a score behind the
// name. Judges nothing.

/// `ตัวชี้วัดที่ ๓ การใช้อำนาจ`: a number with what stands behind it.
public struct IndicatorMention: Hashable, Sendable {
    /// In bytes, number and name.
    public let range: Range<Int>
    public let number: Int
    /// The indicator whose name stands behind the number, if one does.
    public let named: Indicator?

    public static func find(utf8 bytes: [UInt8], in catalogue: ItaCatalogue) -> [IndicatorMention] {
        var mentions: [IndicatorMention] = []
        var scanner = Scanner(bytes)
        while !scanner.isAtEnd {
            let start = scanner.position
            guard scanner.take("ตัวชี้วัดที่") else {
                scanner.skipLetter()
                continue
            }
            scanner.skipSpaces()
            guard let number = scanner.number(), (1...10).contains(number.value) else { continue }
            var end = scanner.position
            scanner.skipSpaces()
            let named = catalogue.takeIndicator(&scanner)
            if named != nil { end = scanner.position } else { scanner.position = end }
            mentions.append(IndicatorMention(range: start..<end, number: number.value, named: named))
        }
        return mentions
    }
}

/// `การใช้อำนาจ ได้คะแนน ๗๗.๖๐`: an indicator's name with the score that is said of it.
public struct ScoreMention: Hashable, Sendable {
    /// Of the score, in bytes.
    public let range: Range<Int>
    public let indicator: Indicator
    public let score: Score

    /// What may stand between a name and its score.
    private static let joints = [
        "ได้คะแนน", "ได้", "คะแนน", "ร้อยละ", "คือ", "เท่ากับ", "อยู่ที่", "มี", "สูงที่สุด", "สูงสุด", "ต่ำที่สุด", "ต่ำสุด",
        "มากที่สุด", "น้อยที่สุด", "(", ":", "=", "-",
    ]

    public static func find(utf8 bytes: [UInt8], in catalogue: ItaCatalogue) -> [ScoreMention] {
        var mentions: [ScoreMention] = []
        var scanner = Scanner(bytes)
        while !scanner.isAtEnd {
            guard let indicator = catalogue.takeIndicator(&scanner) else {
                scanner.skipLetter()
                continue
            }
            scanner.skipSpaces()
            while scanner.takeAny(joints) { scanner.skipSpaces() }
            let start = scanner.position
            // Scores have decimals: whole numbers count people, items and years.
            guard scanner.number() != nil, scanner.take("."), scanner.number() != nil,
                case .success(let score) = Score.read(String(decoding: bytes[start..<scanner.position], as: UTF8.self))
            else { continue }
            mentions.append(ScoreMention(range: start..<scanner.position, indicator: indicator, score: score))
        }
        return mentions
    }
}

extension ItaCatalogue {
    /// Takes the longest name of an indicator that stands here.
    func takeIndicator(_ scanner: inout Scanner) -> Indicator? {
        guard let name = names.longest(in: scanner.bytes, at: scanner.position) else { return nil }
        scanner.position = name.end
        return named[name.number]
    }
}
