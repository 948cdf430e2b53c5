// Why a text is not a date, with the figures that a finding needs to say so; no wording and no position.

/// What is wrong with a typed date, year or fiscal year.
public enum DateFault: Error, Hashable, Sendable {
    /// The text has none of the forms of a date.
    case notADate
    /// There is no such month: `2566-13-01`.
    case noSuchMonth(Int)
    /// The month has fewer days in that year (of the common era): `31 กุมภาพันธ์`.
    case noSuchDay(day: Int, month: Month, year: Int, days: Int)
    /// The year is neither 2400–2700 (Buddhist era) nor 1900–2200 (common era).
    case eraUnknown(year: Int)
    /// The text says พ.ศ. or ค.ศ., and the year is plainly of the other era: `พ.ศ. 2022`.
    case eraContradicts(year: Int, written: Era)
    /// A real year, but outside `CivilDate.supportedYears`; the year is of the common era.
    case outOfRange(year: Int)
}
