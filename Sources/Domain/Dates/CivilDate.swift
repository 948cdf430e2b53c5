// A day of the civil calendar and its arithmetic, without time zone, locale or clock.

/// A day of the Gregorian calendar, its year counted in the common era.
///
/// Only years that begin on 1 January in both eras are supported: until พ.ศ. 2483 the Thai year began on 1 April
/// (พระราชบัญญัติปีประดิทิน พุทธศักราช ๒๔๘๓), so that adding 543 gives wrong years for January to March.
public struct CivilDate: Hashable, Sendable {
    /// The year of the common era, its month and the day of the month.
    public let year: Int
    public let month: Month
    public let day: Int

    /// 1 January พ.ศ. 2484 to 31 December พ.ศ. 2700, as years of the common era.
    public static let supportedYears = 1941...2157

    /// The day, unless it doesn't exist or lies outside the supported years.
    public init?(year: Int, month: Month, day: Int) {
        guard case .success(let date) = Self.checked(year: year, month: month, day: day) else { return nil }
        self = date
    }

    private init(unchecked year: Int, _ month: Month, _ day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day, or why there is no such day.
    public static func checked(year: Int, month: Month, day: Int) -> Result<CivilDate, DateFault> {
        guard supportedYears.contains(year) else { return .failure(.outOfRange(year: year)) }
        let days = month.days(inYear: year)
        guard (1...days).contains(day) else {
            return .failure(.noSuchDay(day: day, month: month, year: year, days: days))
        }
        return .success(CivilDate(unchecked: year, month, day))
    }

    /// The year in the Buddhist era.
    public var buddhistYear: Int { year + Era.offset }

    /// The leap rule, on a year of the common era.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CivilDate: Comparable {
    public static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year, a.month.rawValue, a.day) < (b.year, b.month.rawValue, b.day)
    }
}

extension CivilDate {
    /// Days since 1 January 1970.
    ///
    /// Years are taken to begin in March, so that the leap day is the last one and months follow one formula.
    public var dayNumber: Int {
        let monthFromMarch = (month.rawValue + 9) % 12
        let yearFromMarch = month < .march ? year - 1 : year
        let leapDays = yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return yearFromMarch * 365 + leapDays + dayOfYear - 719_468
    }

    /// The day that lies so many days after 1 January 1970, if it is supported.
    public init?(dayNumber: Int) {
        let bounds =
            CivilDate(unchecked: Self.supportedYears.lowerBound, .january, 1)
            .dayNumber...CivilDate(unchecked: Self.supportedYears.upperBound, .december, 31).dayNumber
        guard bounds.contains(dayNumber) else { return nil }
        let days = dayNumber + 719_468
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        guard let month = Month(rawValue: (monthFromMarch + 2) % 12 + 1) else { return nil }
        let year = days / 146_097 * 400 + yearOfEra + (month < .march ? 1 : 0)
        self.init(unchecked: year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The day so many days later (or earlier), if it is supported.
    public func adding(days: Int) -> CivilDate? { CivilDate(dayNumber: dayNumber + days) }

    /// How many days lie between this day and another; negative if the other is earlier.
    public func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }
}
