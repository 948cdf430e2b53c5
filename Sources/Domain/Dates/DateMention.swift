// Finds the days that a running text names, `เมื่อวันที่ ๗ เมษายน ๒๕๖๖`. Reads no month without a day, no day without a
// year: those may mean anything.

/// A day named in a text.
public struct DateMention: Hashable, Sendable {
    /// In bytes.
    public let range: Range<Int>
    public let day: CivilDate
    /// Whether it dates a paper that is referred to (`ลงวันที่`).
    public let isOfPaper: Bool

    public static func find(utf8 bytes: [UInt8]) -> [DateMention] {
        var mentions: [DateMention] = []
        var scanner = Scanner(bytes)
        var isInNumber = false
        while !scanner.isAtEnd {
            let start = scanner.position
            guard let digit = Utf8.digit(bytes, at: start) else {
                isInNumber = false
                scanner.position += 1
                continue
            }
            if !isInNumber, let parts = DateParts.scan(&scanner), parts.day != nil, parts.hasYear,
                case .success(.day(let day)) = parts.resolved()
            {
                mentions.append(
                    DateMention(range: start..<scanner.position, day: day, isOfPaper: isOfPaper(bytes, start)))
            } else {
                scanner.position = start + digit.width
            }
            isInNumber = true
        }
        return mentions
    }

    private static func isOfPaper(_ bytes: [UInt8], _ start: Int) -> Bool {
        var end = start
        while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return bytes[..<end].reversed().starts(with: "ลงวันที่".utf8.reversed())
    }
}
