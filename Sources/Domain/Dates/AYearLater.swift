// The words of a year, a date or a period come in, the same words a year later go out: each year in them one higher, in
// its own digits. What then does not mean exactly a year later is not given.

public enum AYearLater {
    /// A fiscal year a year later: `๒๕๖๖` is `๒๕๖๗`, `ปีงบประมาณ พ.ศ. 2566` is `ปีงบประมาณ พ.ศ. 2567`.
    public static func fiscalYear(_ text: String) -> String? {
        guard case .success(let year) = FiscalYear.read(text) else { return nil }
        return words(text) { candidate in
            guard case .success(let later) = FiscalYear.read(candidate) else { return false }
            return later == year.next
        }
    }

    /// A period a year later. One that names no year means the same in every year, and stays.
    public static func period(_ text: String) -> String? {
        guard case .success(let period) = TypedPeriod.read(text) else { return nil }
        let wanted = period.meaning.aYearLater
        if wanted.contains(period.meaning) { return text }
        return words(text) { candidate in
            guard case .success(let later) = TypedPeriod.read(candidate) else { return false }
            return wanted.contains(later.meaning)
        }
    }

    /// The words with some of their years one higher, by which they say what is wanted. Numbers of four digits are years or
    /// nothing that matters; of two digits only some are, and the meaning tells which.
    private static func words(_ text: String, says: (String) -> Bool) -> String? {
        let bytes = Array(text.utf8)
        let numbers = Number.all(in: bytes)
        let long = numbers.filter { $0.digits == 4 && Era(ofYear: $0.value) != nil }
        let short = numbers.filter { $0.digits == 2 }
        guard short.count <= shortLimit else { return nil }
        for choice in 0..<(1 << short.count) {
            let years = long + short.enumerated().filter { choice & (1 << $0.offset) != 0 }.map(\.element)
            let candidate = raised(years, in: bytes)
            if says(candidate) { return candidate }
        }
        return nil
    }

    /// Two dates of three numbers each.
    private static let shortLimit = 6

    private static func raised(_ years: [Number], in bytes: [UInt8]) -> String {
        var result = bytes
        for year in years.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(year.range, with: year.next)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension AYearLater {
    /// A run of digits in a text.
    private struct Number {
        let range: Range<Int>
        let value: Int
        let digits: Int
        let isThai: Bool

        /// The next number in the same digits, as many of them.
        var next: [UInt8] {
            let plain = String((value + 1) % (digits == 2 ? 100 : 10_000))
            let padded = String(repeating: "0", count: max(0, digits - plain.utf8.count)) + plain
            return Array(isThai ? Digits.converted(padded, to: .thai).utf8 : padded.utf8)
        }

        static func all(in bytes: [UInt8]) -> [Number] {
            var numbers: [Number] = []
            var scanner = Scanner(bytes)
            while !scanner.isAtEnd {
                let start = scanner.position
                if Utf8.digit(bytes, at: start) != nil {
                    guard let number = scanner.number() else {
                        while let digit = Utf8.digit(bytes, at: scanner.position) { scanner.position += digit.width }
                        continue
                    }
                    numbers.append(
                        Number(
                            range: start..<scanner.position, value: number.value, digits: number.digits,
                            isThai: Utf8.isThaiDigit(bytes, at: start)))
                } else {
                    scanner.position += 1
                }
            }
            return numbers
        }
    }
}

extension TypedPeriod.Meaning {
    /// What means the same of the next year: none for 29 February, two for a February that ends a period.
    fileprivate var aYearLater: [Self] {
        switch self {
        case .days(let days):
            return [days.last.aYearLater, days.last.endOfMonthAYearLater].compactMap { last in
                guard let first = days.first.aYearLater, let last else { return nil }
                return DaySpan(first, last).map(Self.days)
            }
        case .fiscalYear(let year): return year.next.map { [.fiscalYear($0)] } ?? []
        case .quarters(let quarters, let year?): return year.next.map { [.quarters(quarters, $0)] } ?? []
        case .quarters(_, nil), .months, .round, .wholeYear, .unknown: return [self]
        }
    }
}

extension CivilDate {
    fileprivate var aYearLater: CivilDate? { CivilDate(year: year + 1, month: month, day: day) }

    /// The last day of the month stays the last day.
    fileprivate var endOfMonthAYearLater: CivilDate? {
        guard day == month.days(inYear: year) else { return nil }
        return CivilDate(year: year + 1, month: month, day: month.days(inYear: year + 1))
    }
}
