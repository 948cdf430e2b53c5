// The government's fiscal year: named by the Buddhist year in which it ends.

/// A fiscal year: 1 October of the year before to 30 September
/// (พระราชบัญญัติวิธีการงบประมาณ พ.ศ. ๒๕๖๑ มาตรา ๔).
public struct FiscalYear: Hashable, Sendable {
    /// The year of the Buddhist era that gives the fiscal year its name.
    public let buddhistYear: Int

    /// Fiscal years that lie wholly in `CivilDate.supportedYears`.
    public static let supported = 2485...2700

    /// The fiscal year, unless it lies outside the supported ones.
    public init?(_ buddhistYear: Int) {
        guard Self.supported.contains(buddhistYear) else { return nil }
        self.buddhistYear = buddhistYear
    }

    /// The fiscal year in which a day lies, if it is supported.
    public init?(containing day: CivilDate) {
        self.init(day.buddhistYear + (day.month >= .october ? 1 : 0))
    }

    /// A fiscal year from its words: `2566`, `๒๕๖๖`, `พ.ศ. ๒๕๖๖`, `ปีงบประมาณ พ.ศ.๒๕๖๖`, `2023`.
    public static func read(_ text: String) -> Result<FiscalYear, DateFault> {
        var scanner = Scanner(text)
        scanner.skipSpaces()
        _ = scanner.take("ประจำ")
        _ = scanner.take("ปีงบประมาณ")
        let year = scan(&scanner)
        scanner.skipSpaces()
        guard let year, scanner.isAtEnd else { return .failure(.notADate) }
        return year
    }

    /// Takes `[พ.ศ.] 2566` if it stands at the scanner.
    static func scan(_ scanner: inout Scanner) -> Result<FiscalYear, DateFault>? {
        let start = scanner
        scanner.skipSpaces()
        let era = Era.scan(&scanner)
        scanner.skipSpaces()
        guard let number = scanner.number() else {
            scanner = start
            return nil
        }
        let typed = number.digits == 2 && era != .common ? 2500 + number.value : number.value
        return Era.commonYear(of: typed, written: era).flatMap { common in
            FiscalYear(common + Era.offset).map { .success($0) } ?? .failure(.outOfRange(year: common))
        }
    }

    /// The years on either side, if they are supported.
    public var previous: FiscalYear? { FiscalYear(buddhistYear - 1) }
    public var next: FiscalYear? { FiscalYear(buddhistYear + 1) }

    /// The month that stands so many months after October, 0 to 11.
    func month(_ index: Int) -> YearMonth? {
        guard (0..<12).contains(index), let month = Month(rawValue: (index + 9) % 12 + 1) else { return nil }
        return monthOfYear(month)
    }

    /// A month of this fiscal year.
    public func monthOfYear(_ month: Month) -> YearMonth? {
        YearMonth(year: buddhistYear - Era.offset - (month >= .october ? 1 : 0), month: month)
    }

    /// All the days of the year.
    public var days: DaySpan? { months(0...11) }

    /// The days of a quarter, 1 (October to December) to 4 (July to September).
    public func quarter(_ number: Int) -> DaySpan? {
        guard (1...4).contains(number) else { return nil }
        return months((number - 1) * 3...(number - 1) * 3 + 2)
    }

    /// The days of a stretch of months, counted from October as 0.
    func months(_ indices: ClosedRange<Int>) -> DaySpan? {
        guard let first = month(indices.lowerBound)?.days, let last = month(indices.upperBound)?.days else {
            return nil
        }
        return DaySpan(first.first, last.last)
    }
}

extension FiscalYear: Comparable {
    public static func < (a: FiscalYear, b: FiscalYear) -> Bool { a.buddhistYear < b.buddhistYear }
}
