// A date as a clerk typed it: the words, which are printed, beside the day they mean, which is checked.

/// A typed date: a day, or a month alone.
public struct TypedDate: Hashable, Sendable {
    /// What a typed date means.
    public enum Value: Hashable, Sendable {
        case day(CivilDate)
        case month(YearMonth)
    }

    /// The words as typed, to be printed as they are; `nil` for `2566-04-03`, which the layout formats.
    public let wording: String?
    /// What the words mean, for the checks.
    public let value: Value

    /// A date with its words, if it has words of its own.
    public init(wording: String? = nil, value: Value) {
        self.wording = wording
        self.value = value
    }

    /// A date that nobody typed.
    public init(_ day: CivilDate) { self.init(value: .day(day)) }

    /// The day, unless only a month was typed.
    public var day: CivilDate? {
        guard case .day(let day) = value else { return nil }
        return day
    }

    /// The month in which the date lies.
    public var month: YearMonth {
        switch value {
        case .day(let day): YearMonth(of: day)
        case .month(let month): month
        }
    }

    /// Whether every day this date may mean lies before every day the other may mean.
    public func isBefore(_ other: TypedDate) -> Bool {
        if let day, let otherDay = other.day { return day < otherDay }
        return month < other.month
    }

    /// The text to print: the typed words, or the day in a format.
    public func text(_ format: DateFormat) -> String { wording ?? format.text(of: value) }
}
