// Finds the years that a running text names, `ปีงบประมาณ พ.ศ. ๒๕๖๖`, `มีนาคม 2566`, `ก.ย. ๖๖`. Takes four digits for a
// year, and two only behind a month.

/// A year named in a text.
public struct YearMention: Hashable, Sendable {
    /// In bytes, the month with it.
    public let range: Range<Int>
    public let buddhistYear: Int
    /// The month that stands before it.
    public let month: Month?

    public static func find(utf8 bytes: [UInt8]) -> [YearMention] {
        var mentions: [YearMention] = []
        var scanner = Scanner(bytes)
        while !scanner.isAtEnd {
            let start = scanner.position
            if let mention = mention(&scanner) {
                mentions.append(mention)
                continue
            }
            scanner.position = start
            if Utf8.digit(bytes, at: start) == nil {
                scanner.position += Utf8.width(bytes[start])
            } else {
                while let digit = Utf8.digit(bytes, at: scanner.position) { scanner.position += digit.width }
            }
        }
        return mentions
    }

    /// The mention that stands at the scanner.
    private static func mention(_ scanner: inout Scanner) -> YearMention? {
        let start = scanner.position
        var month: Month?
        if Utf8.digit(scanner.bytes, at: start) == nil {
            guard Utf8.isThai(scanner.bytes, at: start), let found = Month.scan(&scanner) else { return nil }
            month = found
            scanner.skipSpaces()
            _ = Era.scan(&scanner)
            scanner.skipSpaces()
        }
        guard let number = scanner.number(), number.digits == 4 || number.digits == 2 && month != nil,
            case .success(let year) = Era.commonYear(of: number.digits == 2 ? 2500 + number.value : number.value)
        else { return nil }
        return YearMention(range: start..<scanner.position, buddhistYear: year + Era.offset, month: month)
    }
}
