// Periods in the official spellings, with Arabic digits: the numerals in force turn them into Thai ones later.

/// How a period is spelled.
public enum PeriodFormat: String, CaseIterable, Sendable {
    /// `ตุลาคม 2565 - มีนาคม 2566`
    case months
    /// `ต.ค. 65 - มี.ค. 66`
    case short
    /// `1 ตุลาคม 2565 - 31 มีนาคม 2566`
    case days

    /// A period in this spelling; `months` and `short` print a single month once.
    public func text(of days: DaySpan) -> String {
        let first = end(days.first)
        let last = end(days.last)
        return first == last ? first : first + " - " + last
    }

    private func end(_ day: CivilDate) -> String {
        switch self {
        case .months: DateFormat.month.text(of: .day(day))
        case .short: DateFormat.short.text(of: .month(YearMonth(of: day)))
        case .days: DateFormat.long.text(of: .day(day))
        }
    }
}
