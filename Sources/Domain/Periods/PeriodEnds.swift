// The two ends of a typed period; what the first leaves out (its year, its month) it takes from the last.

struct PeriodEnds {
    var first: DateParts
    var last: DateParts

    /// What the ends mean, or the fault; `nil` if they make no period (a day number alone).
    func meaning() -> Result<TypedPeriod.Meaning, PeriodFault>? {
        guard let lastMonth = last.month else { return nil }
        guard last.year != nil else { return monthsWithoutYear(lastMonth) }
        var first = first
        if first.month == nil { first.month = lastMonth }
        if first.year == nil {
            first.year = last.year
            first.era = last.era
            // `ต.ค. - มี.ค. 66` begins in the year before.
            if let month = first.month, month > lastMonth { first.year = last.year.map { $0 - 1 } }
        }
        return Self.days(first, last)
    }

    /// `ต.ค. - มี.ค.`: nothing to compute without a fiscal year; days of a month without a year stay free words.
    private func monthsWithoutYear(_ lastNumber: Int) -> Result<TypedPeriod.Meaning, PeriodFault>? {
        guard first.day == nil, last.day == nil, first.year == nil, let firstNumber = first.month else { return nil }
        guard let from = Month(rawValue: firstNumber), let to = Month(rawValue: lastNumber) else { return nil }
        return .success(.months(from, to))
    }

    private static func days(_ first: DateParts, _ last: DateParts) -> Result<TypedPeriod.Meaning, PeriodFault> {
        switch (first.resolved(), last.resolved()) {
        case (.failure(let fault), _), (_, .failure(let fault)): return .failure(.date(fault))
        case (.success(let from), .success(let to)):
            guard let start = span(from)?.first, let end = span(to)?.last, let days = DaySpan(start, end) else {
                return .failure(.reversed)
            }
            return .success(.days(days))
        }
    }

    private static func span(_ value: TypedDate.Value) -> DaySpan? {
        switch value {
        case .day(let day): DaySpan(day, day)
        case .month(let month): month.days
        }
    }
}
