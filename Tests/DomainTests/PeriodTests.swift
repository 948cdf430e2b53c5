// Fiscal years, rounds, and periods as clerks type them.

import Testing

@testable import Domain

@Suite struct PeriodTests {
    @Test(
        "NU-07: fiscal year 2566 and its rounds, in days and in the official spellings",
        arguments: [
            (Round.threeMonths, "2565-12-31", "(เดือนตุลาคม 2565 - ธันวาคม 2565)"),
            (.sixMonths, "2566-03-31", "(เดือนตุลาคม 2565 - มีนาคม 2566)"),
            (.nineMonths, "2566-06-30", "(เดือนตุลาคม 2565 - มิถุนายน 2566)"),
            (.twelveMonths, "2566-09-30", "(เดือนตุลาคม 2565 - กันยายน 2566)"),
        ])
    func rounds(round: Round, last: String, parenthesis: String) throws {
        let year = try fiscalYear(2566)
        let days = try span("2565-10-01", last)
        #expect(round.days(of: year) == days)
        #expect(round.parenthesis(of: year) == parenthesis)
        #expect(Round(Digits.converted(round.title, to: .thai)) == round)
    }

    @Test("NU-07: the three spellings of round 6 of 2566")
    func spellings() throws {
        let days = try #require(try Round.sixMonths.days(of: fiscalYear(2566)))
        #expect(Digits.converted(PeriodFormat.months.text(of: days), to: .thai) == "ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖")
        #expect(Digits.converted(PeriodFormat.short.text(of: days), to: .thai) == "ต.ค. ๖๕ - มี.ค. ๖๖")
        #expect(Digits.converted(PeriodFormat.days.text(of: days), to: .thai) == "๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖")
        #expect(Digits.converted(Round.sixMonths.title, to: .thai) == "รอบ ๖ เดือน")
    }

    @Test("A fiscal year is 365 or 366 days that its quarters fill without gap")
    func quarters() throws {
        for number in FiscalYear.supported {
            let year = try fiscalYear(number)
            let days = try #require(year.days)
            #expect(days.count == (CivilDate.isLeap(number - 543) ? 366 : 365))
            var next: CivilDate? = days.first
            for quarter in 1...4 {
                let part = try #require(year.quarter(quarter))
                #expect(part.first == next)
                next = part.last.adding(days: 1)
            }
            #expect(FiscalYear(containing: days.first) == year && FiscalYear(containing: days.last) == year)
        }
        #expect(FiscalYear(2484) == nil && FiscalYear(2701) == nil)
    }

    @Test(
        "A fiscal year is read from its usual words",
        arguments: [
            "2566", "๒๕๖๖", "พ.ศ. ๒๕๖๖", "พ.ศ.2566", "ปีงบประมาณ พ.ศ.๒๕๖๖", "ประจำปีงบประมาณ พ.ศ. 2566", "2023", "66",
        ])
    func fiscalYears(text: String) {
        #expect(FiscalYear.read(text) == FiscalYear(2566).map { .success($0) })
    }

    @Test(
        "Periods are understood, with or without their own years",
        arguments: [
            ("ต.ค. ๖๔ - ก.ย. ๖๕", "2564-10-01", "2565-09-30"), ("ม.ค.-มี.ค. 65", "2565-01-01", "2565-03-31"),
            ("ต.ค. - มี.ค. 66", "2565-10-01", "2566-03-31"), ("เดือนมีนาคม ๒๕๖๖", "2566-03-01", "2566-03-31"),
            ("ปีงบประมาณ พ.ศ.๒๕๖๘", "2567-10-01", "2568-09-30"), ("ตลอดปีงบประมาณ พ.ศ. 2566", "2565-10-01", "2566-09-30"),
            ("ตุลาคม พ.ศ.๒๕๖๗ - กันยายน พ.ศ.๒๕๖๘", "2567-10-01", "2568-09-30"),
            ("ตุลาคม\nพ.ศ.๒๕๖๗\n- กันยายน\nพ.ศ.๒๕๖๘", "2567-10-01", "2568-09-30"),
            ("1 ต.ค. 2565 - 31 มี.ค. 2566", "2565-10-01", "2566-03-31"),
            ("๑ - ๑๕ มีนาคม ๒๕๖๖", "2566-03-01", "2566-03-15"),
            ("(เดือนตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖)", "2565-10-01", "2566-03-31"),
            ("ระหว่างวันที่ 1 ถึง 5 ธ.ค. 2565", "2565-12-01", "2565-12-05"), ("3 เมษายน 2566", "2566-04-03", "2566-04-03"),
            ("2565-10 - 2566-03", "2565-10-01", "2566-03-31"), ("2565-10-01 – 2566-03-31", "2565-10-01", "2566-03-31"),
            ("ไตรมาส ๑", "2565-10-01", "2565-12-31"), ("ไตรมาสที่ 1 - 2", "2565-10-01", "2566-03-31"),
            ("ไตรมาส ๔/๒๕๖๕", "2565-07-01", "2565-09-30"),
            ("ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๕", "2565-01-01", "2565-03-31"),
            ("รอบ ๙ เดือน", "2565-10-01", "2566-06-30"), ("ตลอดปีงบประมาณ", "2565-10-01", "2566-09-30"),
            ("ตลอดปี", "2565-10-01", "2566-09-30"), ("ต.ค. - มี.ค.", "2565-10-01", "2566-03-31"),
            ("ภายในเดือนมีนาคม", "2566-03-01", "2566-03-31"),
        ])
    func periods(text: String, first: String, last: String) throws {
        let period = try TypedPeriod.read(text).get()
        let days = try span(first, last)
        #expect(period.days(in: FiscalYear(2566)) == days)
    }

    @Test(
        "Free words are kept and mean nothing",
        arguments: [
            "ตามความเหมาะสม", "ทุกเดือน", "", "ตลอดปีที่ผ่านมา", "2566-2570", "๒๕๖๖", "1 - 5", "พ.ศ. ๒๕๖๖ - ๒๕๗๐",
            "ไตรมาสละครั้ง",
        ])
    func freeWords(text: String) throws {
        let period = try TypedPeriod.read(text).get()
        #expect(period.meaning == .unknown)
        #expect(period.text(.months) == text)
        #expect(period.days(in: FiscalYear(2566)) == nil)
    }

    @Test(
        "Figures that cannot be are faults",
        arguments: [
            (
                "1 ต.ค. 2565 - 31 ก.พ. 2566",
                PeriodFault.date(.noSuchDay(day: 31, month: .february, year: 2023, days: 28))
            ),
            ("มี.ค. 66 - ต.ค. 65", .reversed), ("ไตรมาส 5", .noSuchQuarter(5)), ("ไตรมาส 3-2", .reversed),
            ("ปีงบประมาณ พ.ศ. 2300", .date(.eraUnknown(year: 2300))), ("2566-13", .date(.noSuchMonth(13))),
        ])
    func faults(text: String, fault: PeriodFault) {
        #expect(TypedPeriod.read(text) == .failure(fault))
    }

    @Test("A period in figures has no wording of its own")
    func figures() throws {
        #expect(try TypedPeriod.read("2565-10 - 2566-03").get().text(.short) == "ต.ค. 65 - มี.ค. 66")
        #expect(try TypedPeriod.read("ม.ค.-มี.ค. 65").get().text(.months) == "ม.ค.-มี.ค. 65")
    }
}
