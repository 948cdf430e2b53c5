// Dates as clerks type them.

import Testing

@testable import Domain

@Suite struct TypedDateTests {
    @Test(
        "Every usual wording of a day is understood",
        arguments: [
            ("2566-04-03", 2023, 4, 3), ("2025-04-03", 2025, 4, 3), ("๒๕๖๖-๐๔-๐๓", 2023, 4, 3),
            ("2566/4/3", 2023, 4, 3),
            ("๓ เมษายน ๒๕๖๒", 2019, 4, 3), ("3 เม.ย. 2562", 2019, 4, 3), ("3 เม.ย.62", 2019, 4, 3),
            ("3 เมย 62", 2019, 4, 3), ("๓ เดือน เมษายน พ.ศ. ๒๕๖๒", 2019, 4, 3), ("๓ เดือนเมษายน พ.ศ.๒๕๖๒", 2019, 4, 3),
            ("วันที่ ๑๔ กุมภาพันธ์ พ.ศ. ๒๕๖๕", 2022, 2, 14), ("วันที่๑๔กุมภาพันธ์พ.ศ.๒๕๖๕", 2022, 2, 14),
            ("14 กุมภาพันธ์ ค.ศ. 2022", 2022, 2, 14), ("14 กุมภาพันธ์ 2022", 2022, 2, 14),
            ("  ๑  มกราคม   พ. ศ.  ๒๕๖๗ ", 2024, 1, 1), ("๑\u{00A0}พฤษภาคม\u{200B} ๒๕๖๗", 2024, 5, 1),
            ("3/4/2562", 2019, 4, 3), ("๓/๔/๖๒", 2019, 4, 3), ("3-4-2562", 2019, 4, 3), ("3.4.2562", 2019, 4, 3),
            ("31 พ.ค. 2566", 2023, 5, 31), ("30 พ.ย. 2566", 2023, 11, 30), ("1 ก.ค. 65", 2022, 7, 1),
            ("1 ก.ย. 65", 2022, 9, 1), ("1 ก.พ. 65", 2022, 2, 1), ("1 มิ.ย. 65", 2022, 6, 1), ("1 มี.ค. 65", 2022, 3, 1),
        ])
    func understandsDays(text: String, year: Int, number: Int, day: Int) throws {
        let date = try TypedDate.read(text).get()
        let month = try month(number)
        #expect(date.day == CivilDate(year: year, month: month, day: day))
    }

    @Test(
        "A month alone is understood as a month",
        arguments: [
            ("กุมภาพันธ์ 2565", 2022, 2), ("เดือนมีนาคม ๒๕๖๖", 2023, 3), ("มี.ค. 65", 2022, 3), ("2565-02", 2022, 2),
            ("เดือน ธันวาคม พ.ศ. ๒๕๖๔", 2021, 12), ("กันยายน พ.ศ.๒๕๖๘", 2025, 9),
        ])
    func understandsMonths(text: String, year: Int, number: Int) throws {
        let date = try TypedDate.read(text).get()
        let month = try month(number)
        #expect(date.day == nil)
        #expect(date.month == YearMonth(year: year, month: month))
    }

    @Test(
        "What is wrong with a date is said with its figures",
        arguments: [
            ("", DateFault.notADate), ("เร็ว ๆ นี้", .notADate), ("๓", .notADate), ("๓ เมษายน", .notADate),
            ("3 เมษายน 2562 น.", .notADate), ("๓ เดือน", .notADate), ("2566-04-03-01", .notADate),
            ("123456789", .notADate),
            ("31 กุมภาพันธ์ 2565", .noSuchDay(day: 31, month: .february, year: 2022, days: 28)),
            ("๓๑ เมษายน ๒๕๖๖", .noSuchDay(day: 31, month: .april, year: 2023, days: 30)),
            ("0/4/2566", .noSuchDay(day: 0, month: .april, year: 2023, days: 30)),
            ("2566-13-01", .noSuchMonth(13)), ("1/0/2566", .noSuchMonth(0)),
            ("1 มกราคม 2300", .eraUnknown(year: 2300)), ("1 มกราคม 256", .eraUnknown(year: 256)),
            ("1800-01-01", .eraUnknown(year: 1800)),
            ("1 มกราคม พ.ศ. 2022", .eraContradicts(year: 2022, written: .buddhist)),
            ("1 มกราคม ค.ศ. 2565", .eraContradicts(year: 2565, written: .common)),
        ])
    func saysWhatIsWrong(text: String, fault: DateFault) {
        #expect(TypedDate.read(text) == .failure(fault))
    }

    @Test("NU-04: 2568-02-29 is refused and 2567-02-29 accepted")
    func leapDay() {
        let refused = DateFault.noSuchDay(day: 29, month: .february, year: 2025, days: 28)
        #expect(TypedDate.read("2568-02-29") == .failure(refused))
        #expect((try? TypedDate.read("2567-02-29").get().day) == CivilDate(year: 2024, month: .february, day: 29))
    }

    @Test("NU-05: the two eras meet on one day, and every year is of at most one era")
    func eras() {
        #expect((try? TypedDate.read("2025-04-03").get()) == (try? TypedDate.read("2568-04-03").get()))
        for year in 0...3000 {
            let expected: Era? = (2400...2700).contains(year) ? .buddhist : (1900...2200).contains(year) ? .common : nil
            #expect(Era(ofYear: year) == expected)
        }
    }

    @Test(
        "NU-08: years before 2484 and after 2700 BE are out of range",
        arguments: [
            ("31 ธันวาคม 2483", 1940), ("2475-06-24", 1932), ("1932-06-24", 1932), ("2158-01-01", 2158),
        ])
    func outOfRange(text: String, year: Int) {
        #expect(TypedDate.read(text) == .failure(.outOfRange(year: year)))
    }

    @Test("The wording is kept, except for figures with the year first")
    func wording() throws {
        let typed = try TypedDate.read(" ๓ เดือน เมษายน พ.ศ. ๒๕๖๒ ").get()
        #expect(typed.text(.long) == "๓ เดือน เมษายน พ.ศ. ๒๕๖๒")
        let figures = try TypedDate.read("2566-04-03").get()
        #expect(figures.wording == nil)
        #expect(figures.text(.verbose) == "3 เดือน เมษายน พ.ศ. 2566")
    }

    @Test(
        "Each format spells a day and a month officially",
        arguments: [
            (DateFormat.long, "3 เมษายน 2562", "เมษายน 2562"), (.plain, "3 เมษายน 2562", "เมษายน 2562"),
            (.form, "3 เมษายน พ.ศ. 2562", "เมษายน พ.ศ. 2562"),
            (.verbose, "3 เดือน เมษายน พ.ศ. 2562", "เดือน เมษายน พ.ศ. 2562"),
            (.month, "เมษายน 2562", "เมษายน 2562"), (.short, "3 เม.ย. 62", "เม.ย. 62"),
        ])
    func formats(format: DateFormat, day: String, month: String) throws {
        let date = try #require(CivilDate(year: 2019, month: .april, day: 3))
        #expect(format.text(of: .day(date)) == day)
        #expect(format.text(of: .month(YearMonth(of: date))) == month)
    }

    @Test("Every format is read back as the day it was made from, in either kind of digits")
    func roundTrips() throws {
        var generator = SeededGenerator(seed: 543)
        // Two-digit years stand for 2500 to 2599.
        let first = try #require(CivilDate(year: 1957, month: .january, day: 1)).dayNumber
        let last = try #require(CivilDate(year: 2056, month: .december, day: 31)).dayNumber
        for _ in 0..<1000 {
            let date = try #require(CivilDate(dayNumber: Int.random(in: first...last, using: &generator)))
            for format in DateFormat.allCases {
                let text = Digits.converted(format.text(of: .day(date)), to: .thai)
                let read = try TypedDate.read(text).get()
                #expect(format == .month ? read.month == YearMonth(of: date) : read.day == date, "\(text)")
                let readMonth = try TypedDate.read(format.text(of: .month(YearMonth(of: date)))).get()
                #expect(readMonth.value == .month(YearMonth(of: date)))
            }
        }
    }

    @Test("NU-09: a date is before another only if every day it may mean is")
    func ordering() throws {
        let memo = try TypedDate.read("๓ เดือน เมษายน พ.ศ. ๒๕๖๒").get()
        let announcement = try TypedDate.read("2566-03-31").get()
        let month = try TypedDate.read("มีนาคม 2566").get()
        #expect(memo.isBefore(announcement))
        #expect(!announcement.isBefore(memo))
        #expect(!month.isBefore(announcement) && !announcement.isBefore(month))
    }
}
