// A period as a clerk typed it: the words, which are printed, beside the days they mean, which are checked.

/// Why a text that looks like a period has no days.
public enum PeriodFault: Error, Hashable, Sendable {
    /// One of its dates or years is at fault.
    case date(DateFault)
    /// It ends before it begins.
    case reversed
    /// There are four quarters.
    case noSuchQuarter(Int)
}

/// A typed period.
public struct TypedPeriod: Hashable, Sendable {
    /// What a typed period means.
    public enum Meaning: Hashable, Sendable {
        case days(DaySpan)
        case fiscalYear(FiscalYear)
        /// Quarters of a fiscal year, whose year may not have been typed.
        case quarters(ClosedRange<Int>, FiscalYear?)
        /// Months without a year: `ต.ค. - มี.ค.`, `เดือนมีนาคม`.
        case months(Month, Month)
        case round(Round)
        /// `ตลอดปีงบประมาณ`, without saying which.
        case wholeYear
        /// Free words; they are printed and nothing is checked.
        case unknown
    }

    /// The words as typed, to be printed as they are; `nil` for a period typed in figures (`2565-10 - 2566-03`).
    public let wording: String?
    /// What the words mean, for the checks.
    public let meaning: Meaning

    /// A period with its words, if it has words of its own.
    public init(wording: String? = nil, meaning: Meaning) {
        self.wording = wording
        self.meaning = meaning
    }

    /// A period that nobody typed.
    public init(_ days: DaySpan) { self.init(meaning: .days(days)) }

    /// The days meant, if they are known; a period without a year is taken to lie in the fiscal year given.
    public func days(in year: FiscalYear?) -> DaySpan? {
        switch meaning {
        case .days(let days): return days
        case .fiscalYear(let own): return own.days
        case .quarters(let quarters, let own):
            return (own ?? year)?.months((quarters.lowerBound - 1) * 3...quarters.upperBound * 3 - 1)
        case .months(let first, let last):
            guard let first = year?.monthOfYear(first)?.days, let last = year?.monthOfYear(last)?.days else {
                return nil
            }
            return DaySpan(first.first, last.last)
        case .round(let round): return year.flatMap { round.days(of: $0) }
        case .wholeYear: return year?.days
        case .unknown: return nil
        }
    }

    /// The text to print: the typed words, or the days in a format.
    public func text(_ format: PeriodFormat) -> String {
        if let wording { return wording }
        return days(in: nil).map(format.text(of:)) ?? ""
    }
}
