// Finds what a running text says of strengths (จุดแข็ง): the score from which it counts them, and the indicators that it
// names as such. Judges nothing.

/// A text about strengths.
public struct StrengthMention: Sendable {
    /// Where the score from which strengths are counted stands, in bytes: `คะแนนมากกว่าร้อยละ ๙๐`.
    public private(set) var threshold: (range: Range<Int>, score: Score)?
    /// Indicators that stand behind the word, with their places.
    public private(set) var indicators: [(range: Range<Int>, indicator: Indicator)] = []

    private static let strengths = "จุดแข็ง"
    /// What follows these is no strength any more.
    private static let turns = ["จุดอ่อน", "ข้อบกพร่อง", "ควรพัฒนา", "ควรปรับปรุง", "ต้องพัฒนา", "ต้องปรับปรุง", "ต่ำที่สุด", "ต่ำสุด"]
    private static let comparisons = ["มากกว่า", "สูงกว่า", "เกินกว่า", "เกิน", "ตั้งแต่"]
    private static let fillers = ["ร้อยละ", "คะแนน"]

    /// Nothing where the text does not speak of strengths.
    public init?(utf8 bytes: [UInt8], in catalogue: ItaCatalogue) {
        var scanner = Scanner(bytes)
        while !scanner.isAtEnd, !scanner.take(Self.strengths) { scanner.skipLetter() }
        guard !scanner.isAtEnd else { return nil }
        while !scanner.isAtEnd, !scanner.takeAny(Self.turns) {
            let start = scanner.position
            if threshold == nil, scanner.takeAny(Self.comparisons) {
                threshold = Self.score(&scanner)
            } else if let indicator = catalogue.takeIndicator(&scanner) {
                indicators.append((start..<scanner.position, indicator))
            } else {
                scanner.position = start + 1
            }
        }
    }

    private static func score(_ scanner: inout Scanner) -> (range: Range<Int>, score: Score)? {
        scanner.skipSpaces()
        while scanner.takeAny(fillers) { scanner.skipSpaces() }
        let start = scanner.position
        guard scanner.number() != nil else { return nil }
        let whole = scanner.position
        if !scanner.take(".") || scanner.number() == nil { scanner.position = whole }
        let words = String(decoding: scanner.bytes[start..<scanner.position], as: UTF8.self)
        guard case .success(let score) = Score.read(words) else { return nil }
        return (start..<scanner.position, score)
    }
}
