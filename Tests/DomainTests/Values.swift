// Values that tests write down briefly; a wrong one ends the test.

import Testing

@testable import Domain

func fiscalYear(_ number: Int) throws -> FiscalYear { try #require(FiscalYear(number)) }
func month(_ number: Int) throws -> Month { try #require(Month(rawValue: number)) }
func score(_ text: String) throws -> Score { try Score.read(text).get() }

func catalogue(_ year: Int) throws -> ItaCatalogue {
    let year = try fiscalYear(year)
    return try #require(ItaCatalogue.of(year))
}

/// A stretch of days from two dates in figures.
func span(_ first: String, _ last: String) throws -> DaySpan {
    let from = try #require(TypedDate.read(first).get().day)
    let to = try #require(TypedDate.read(last).get().day)
    return try #require(DaySpan(from, to))
}
