// A month of a certain year, for papers that are dated by the month alone.

/// A month of a year of the common era.
public struct YearMonth: Hashable, Sendable {
    /// The year of the common era, and its month.
    public let year: Int
    public let month: Month

    /// The month, unless its year lies outside `CivilDate.supportedYears`.
    public init?(year: Int, month: Month) {
        guard CivilDate.supportedYears.contains(year) else { return nil }
        (self.year, self.month) = (year, month)
    }

    /// The month in which a day lies.
    public init(of day: CivilDate) {
        (year, month) = (day.year, day.month)
    }

    /// The year in the Buddhist era.
    public var buddhistYear: Int { year + Era.offset }

    /// The days of the month, first to last.
    public var days: DaySpan? {
        guard let first = CivilDate(year: year, month: month, day: 1),
            let last = CivilDate(year: year, month: month, day: month.days(inYear: year))
        else { return nil }
        return DaySpan(first, last)
    }
}

extension YearMonth: Comparable {
    public static func < (a: YearMonth, b: YearMonth) -> Bool {
        (a.year, a.month.rawValue) < (b.year, b.month.rawValue)
    }
}
