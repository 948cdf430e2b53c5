import Domain
import Testing

@Suite struct AYearLaterTests {
    @Test(arguments: [
        ("2566", "2567"), ("๒๕๖๙", "๒๕๗๐"), ("พ.ศ. ๒๕๖๖", "พ.ศ. ๒๕๖๗"), ("ปีงบประมาณ พ.ศ.2566", "ปีงบประมาณ พ.ศ.2567"),
        ("2023", "2024"),
    ])
    func `A fiscal year keeps its words and its digits`(_ typed: String, _ later: String) {
        #expect(AYearLater.fiscalYear(typed) == later)
    }

    @Test(arguments: [
        ("2565-10 - 2566-03", "2566-10 - 2567-03"), ("2565-10-01 - 2566-09-30", "2566-10-01 - 2567-09-30"),
        ("ต.ค. ๖๕ - ก.ย. ๖๖", "ต.ค. ๖๖ - ก.ย. ๖๗"), ("ก.พ. - ก.ย. 65", "ก.พ. - ก.ย. 66"),
        ("ตุลาคม พ.ศ. ๒๕๖๗ - กันยายน พ.ศ. ๒๕๖๘", "ตุลาคม พ.ศ. ๒๕๖๘ - กันยายน พ.ศ. ๒๕๖๙"),
        ("1 ต.ค. 65 - 30 ก.ย. 66", "1 ต.ค. 66 - 30 ก.ย. 67"), ("(เดือนมีนาคม ๒๕๖๖)", "(เดือนมีนาคม ๒๕๖๗)"),
        ("ไตรมาส ๑/๒๕๖๖", "ไตรมาส ๑/๒๕๖๗"), ("ไตรมาสที่ 1 - 2 ปีงบประมาณ พ.ศ. 2566", "ไตรมาสที่ 1 - 2 ปีงบประมาณ พ.ศ. 2567"),
        ("ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙"), ("3/4/66 - 5/5/66", "3/4/67 - 5/5/67"),
        ("01/02/2566 ถึง 28/02/2566", "01/02/2567 ถึง 28/02/2567"), ("มกราคม - กุมภาพันธ์ 2567", "มกราคม - กุมภาพันธ์ 2568"),
        ("12 ธ.ค. 12", "12 ธ.ค. 13"),
    ])
    func `A period keeps its words, and each of its years is the next one`(_ typed: String, _ later: String) {
        #expect(AYearLater.period(typed) == later)
    }

    @Test(arguments: ["ต.ค. - มี.ค.", "ตลอดปีงบประมาณ", "รอบ ๖ เดือน", "ไตรมาส ๒", "ทุกเดือน", "เดือนมีนาคม"])
    func `A period without a year stays as it is`(_ typed: String) {
        #expect(AYearLater.period(typed) == typed)
    }

    @Test(arguments: ["29 กุมภาพันธ์ 2567", "1 ม.ค. 67 - 29 ก.พ. 67", "30 กุมภาพันธ์ 2566"])
    func `A day that the next year has not, or that never was, is not made up`(_ typed: String) {
        #expect(AYearLater.period(typed) == nil)
    }

    @Test func `Every period of every month and every wording means a year later what it meant`() throws {
        var random = SeededGenerator(seed: 2566)
        for _ in 0..<400 {
            let year = Int.random(in: 2550...2590, using: &random)
            let from = try #require(Month.allCases.randomElement(using: &random))
            let to = try #require(Month.allCases.filter { $0 >= from }.randomElement(using: &random))
            let short = "\(from.abbreviation) - \(to.abbreviation) \(year % 100)"
            let long = "\(from.name) \(year) - \(to.name) พ.ศ. \(year)"
            for text in [short, long, Digits.converted(short, to: .thai), Digits.converted(long, to: .thai)] {
                let later = try #require(AYearLater.period(text), "\(text)")
                let before = try TypedPeriod.read(text).get().days(in: nil)
                let after = try TypedPeriod.read(later).get().days(in: nil)
                #expect(after?.first.year == before.map { $0.first.year + 1 }, "\(text) \(later)")
                #expect(after?.last.month == before?.last.month && after?.count ?? 0 > 27, "\(text) \(later)")
            }
        }
    }

    @Test func `Years are found with their months, in both digits, and law years are told as years`() {
        func found(_ text: String) -> [String] {
            YearMention.find(utf8: Array(text.utf8)).map {
                "\($0.month.map { "\($0.rawValue)/" } ?? "")\($0.buddhistYear)"
            }
        }
        #expect(found("ภายในเดือนมีนาคม 2566 และ ก.ย. ๖๖") == ["3/2566", "9/2566"])
        #expect(found("ปีงบประมาณ พ.ศ. ๒๕๖๕ จำนวน 12 ครั้ง ตาม พ.ศ.2540") == ["2565", "2540"])
        #expect(found("โทร. 0256612345 หรือ 25661 รวม 66") == [])
        #expect(found("เม.ย. 66") == ["4/2566"])
    }
}
