// Reads a typed date in any of the forms that offices use; it keeps the words and never guesses an era twice.

extension TypedDate {
    /// A date from its words: `2566-04-03`, `๓ เมษายน ๒๕๖๒`, `วันที่ ๑๔ กุมภาพันธ์ พ.ศ. ๒๕๖๕`, `3 เม.ย. 62`,
    /// `3/4/2562`, `กุมภาพันธ์ 2565`.
    public static func read(_ text: String) -> Result<TypedDate, DateFault> {
        var scanner = Scanner(text)
        scanner.skipSpaces()
        guard let parts = DateParts.scan(&scanner) else { return .failure(.notADate) }
        scanner.skipSpaces()
        guard scanner.isAtEnd, parts.hasYear else { return .failure(.notADate) }
        return parts.resolved().map { value in
            TypedDate(wording: parts.isNumeric ? nil : Utf8.trimmed(text), value: value)
        }
    }
}

/// The parts of one date as typed, before anything is checked; a date inside a period may lack a month or a year.
struct DateParts {
    var day: Int?
    /// The month's number, checked later so that month 13 can be named in the fault.
    var month: Int?
    var year: Int?
    var era: Era?
    /// Typed as `2566-04-03` or `2566-04`, which has no wording of its own.
    var isNumeric = false

    var hasYear: Bool { month != nil && year != nil }

    /// Takes the longest date that stands at the scanner; leaves the scanner alone if there is none.
    static func scan(_ scanner: inout Scanner) -> DateParts? {
        let start = scanner
        if let parts = scanYearFirst(&scanner) { return parts }
        scanner = start
        if let parts = scanFigures(&scanner) { return parts }
        scanner = start
        if let parts = scanWords(&scanner) { return parts }
        scanner = start
        return nil
    }

    /// The day or the month, or why there is none; a two-digit year is one of the 25xx (26xx begin in 2057).
    func resolved() -> Result<TypedDate.Value, DateFault> {
        guard let number = month, let typedYear = year else { return .failure(.notADate) }
        guard let month = Month(rawValue: number) else { return .failure(.noSuchMonth(number)) }
        return Era.commonYear(of: fullYear(typedYear), written: era).flatMap { year in
            guard let day else {
                return YearMonth(year: year, month: month).map { .success(.month($0)) }
                    ?? .failure(.outOfRange(year: year))
            }
            return CivilDate.checked(year: year, month: month, day: day).map { .day($0) }
        }
    }

    private func fullYear(_ typed: Int) -> Int { typed < 100 && era != .common ? 2500 + typed : typed }
}

extension DateParts {
    /// `2566-04-03`, `2566/4/3` or `2566-04`: a year of four digits first, no blanks.
    private static func scanYearFirst(_ scanner: inout Scanner) -> DateParts? {
        guard let year = scanner.number(), year.digits == 4 else { return nil }
        guard scanner.take("-") || scanner.take("/"), let month = scanner.number(), month.digits <= 2 else {
            return nil
        }
        var parts = DateParts(month: month.value, year: year.value, isNumeric: true)
        let afterMonth = scanner
        if scanner.take("-") || scanner.take("/"), let day = scanner.number(), day.digits <= 2 {
            parts.day = day.value
        } else {
            scanner = afterMonth
        }
        return parts
    }

    /// `3/4/2562`, `3-4-2562`, `3.4.62`: day, month, year.
    private static func scanFigures(_ scanner: inout Scanner) -> DateParts? {
        _ = scanner.take("วันที่")
        scanner.skipSpaces()
        guard let day = scanner.number(), day.digits <= 2, let mark = scanner.peek else { return nil }
        guard mark == 0x2F || mark == 0x2D || mark == 0x2E else { return nil }
        scanner.position += 1
        guard let month = scanner.number(), month.digits <= 2, scanner.peek == mark else { return nil }
        scanner.position += 1
        guard let year = scanner.number(), isYear(year) else { return nil }
        return DateParts(day: day.value, month: month.value, year: year.value)
    }

    /// `[วันที่] ๓ [เดือน] เมษายน [พ.ศ.] ๒๕๖๒`, every part but one being optional.
    private static func scanWords(_ scanner: inout Scanner) -> DateParts? {
        var parts = DateParts()
        let saysDay = scanner.take("วันที่")
        scanner.skipSpaces()
        if let day = scanner.number() {
            guard day.digits <= 2 else { return nil }
            parts.day = day.value
            scanner.skipSpaces()
        } else if saysDay {
            return nil
        }
        if scanner.take("เดือน") { scanner.skipSpaces() }
        guard let month = Month.scan(&scanner) else { return parts.day == nil ? nil : parts }
        parts.month = month.rawValue
        let afterMonth = scanner
        scanner.skipSpaces()
        if scanner.take("ปี") { scanner.skipSpaces() }
        parts.era = Era.scan(&scanner)
        scanner.skipSpaces()
        if let year = scanner.number(), isYear(year) {
            parts.year = year.value
        } else {
            parts.era = nil
            scanner = afterMonth
        }
        return parts
    }

    /// Years are typed with two digits or four; three are left to the era rule, which refuses them.
    private static func isYear(_ number: Scanner.Number) -> Bool { (2...4).contains(number.digits) }
}
