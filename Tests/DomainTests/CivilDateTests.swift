// The calendar, held against a slow count that knows nothing of its formulas.

import Testing

@testable import Domain

@Suite struct CivilDateTests {
    @Test("Day numbers agree with counting one day at a time over the whole supported range")
    func agreesWithSlowCount() throws {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var (year, monthNumber, day) = (1941, 1, 1)
        // 1941-01-01 is 10592 days before 1970-01-01: 29 years of 365 days and the leap days of 1944 to 1968.
        var number = -(29 * 365 + 7)
        while year <= 2157 {
            let date = try CivilDate.checked(year: year, month: month(monthNumber), day: day).get()
            #expect(date.dayNumber == number)
            #expect(CivilDate(dayNumber: number) == date)
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            day += 1
            if day > lengths[monthNumber - 1] + (monthNumber == 2 && isLeap ? 1 : 0) {
                #expect(CivilDate(year: year, month: date.month, day: day) == nil)
                (monthNumber, day) = (monthNumber + 1, 1)
            }
            if monthNumber > 12 { (year, monthNumber) = (year + 1, 1) }
            number += 1
        }
        #expect(CivilDate(dayNumber: number) == nil)
        #expect(CivilDate(dayNumber: -(29 * 365 + 8)) == nil)
    }

    @Test("Adding days and counting them back are inverse, and order follows the count")
    func addingAndCounting() throws {
        var generator = SeededGenerator(seed: 2566)
        for _ in 0..<2000 {
            let a = try #require(CivilDate(dayNumber: Int.random(in: -10_000...60_000, using: &generator)))
            let b = try #require(CivilDate(dayNumber: Int.random(in: -10_000...60_000, using: &generator)))
            #expect(a.adding(days: a.days(until: b)) == b)
            #expect((a < b) == (a.dayNumber < b.dayNumber))
        }
    }

    @Test(
        "NU-04: the leap rule is on the year of the common era",
        arguments: [
            (2000, true), (2024, true), (2025, false), (2100, false),
        ])
    func leapRule(year: Int, hasLeapDay: Bool) {
        #expect((CivilDate(year: year, month: .february, day: 29) != nil) == hasLeapDay)
    }

    @Test("NU-08: before 2484 BE nothing is computed", arguments: [(1940, 12, 31), (1900, 1, 1), (2158, 1, 1)])
    func outsideSupportedYears(year: Int, number: Int, day: Int) throws {
        let fault = CivilDate.checked(year: year, month: try month(number), day: day)
        #expect(fault == .failure(.outOfRange(year: year)))
    }

    @Test("Months bear their official names and abbreviations")
    func monthNames() {
        #expect(
            Month.allCases.map(\.abbreviation) == [
                "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
            ])
        #expect(Month.april.name == "เมษายน")
        #expect(Month.allCases.count == 12)
    }
}
