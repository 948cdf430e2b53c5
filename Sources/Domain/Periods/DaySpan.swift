// A stretch of days, both ends included.

/// The days from one to another.
public struct DaySpan: Hashable, Sendable {
    /// The two ends, both of which belong to it.
    public let first: CivilDate
    public let last: CivilDate

    /// The days between two, unless the last comes before the first.
    public init?(_ first: CivilDate, _ last: CivilDate) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// Whether a day lies in the stretch.
    public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

    /// Whether the other stretch lies wholly inside this one.
    public func contains(_ other: DaySpan) -> Bool { first <= other.first && other.last <= last }

    /// Whether the two share a day.
    public func overlaps(_ other: DaySpan) -> Bool { first <= other.last && other.first <= last }

    /// How many days there are.
    public var count: Int { first.days(until: last) + 1 }
}
