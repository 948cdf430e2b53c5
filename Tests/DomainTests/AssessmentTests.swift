// Scores, codes, levels and the catalogue of the assessment.

import Testing

@testable import Domain

@Suite struct ScoreTests {
    @Test(
        "NU-10: scores are printed with two decimals, rounded half to even",
        arguments: [
            ("89.2", "89.20"), ("89.20", "89.20"), ("๘๒.๖๕", "82.65"), ("100", "100.00"), ("100.000", "100.00"),
            ("0", "0.00"),
            ("89.125", "89.12"), ("89.135", "89.14"), ("89.1250001", "89.13"), ("89.124999", "89.12"),
            ("99.995", "100.00"),
            ("99.999", "100.00"), (" 7 ", "7.00"), ("007.5", "7.50"), ("-0", "0.00"), ("0.005", "0.00"),
            ("0.015", "0.02"),
        ])
    func prints(text: String, printed: String) throws {
        #expect(try score(text).text == printed)
    }

    @Test(
        "NU-10: what is above a hundred, negative or no number is a fault",
        arguments: [
            ("100.005", ScoreFault.aboveHundred), ("101", .aboveHundred), ("99999999999999999999999", .aboveHundred),
            ("-1", .negative), ("", .notANumber), ("ก", .notANumber), ("89,2", .notANumber), ("89.", .notANumber),
            (".5", .notANumber), ("89.2%", .notANumber), ("1e2", .notANumber), ("8 9", .notANumber),
        ])
    func faults(text: String, fault: ScoreFault) {
        #expect(Score.read(text) == .failure(fault))
    }

    @Test("Every score is read back from its print")
    func roundTrip() throws {
        for hundredths in 0...10_000 {
            let original = try #require(Score(hundredths: hundredths))
            #expect(try score(Digits.converted(original.text, to: .thai)) == original)
        }
    }
}

@Suite struct AssessmentTests {
    @Test(
        "Codes are read in either case and either digits",
        arguments: [
            ("O35", Instrument.oit, 35, "O35"), ("i13", .iit, 13, "i13"), ("E๑", .eit, 1, "E1"),
            (" O๔๓ ", .oit, 43, "O43"),
        ])
    func codes(text: String, instrument: Instrument, number: Int, printed: String) throws {
        let code = try #require(ItaCode(text))
        #expect(code == ItaCode(instrument, number) && code.text == printed)
    }

    @Test(
        "What is no code is none",
        arguments: ["", "O", "35", "O0", "O01", "O365", "I31", "E16", "A1", "๐", "OIT", "O3x", "O-3"])
    func noCodes(text: String) {
        #expect(ItaCode(text) == nil)
    }

    @Test(
        "Items count to the indicators of their year",
        arguments: [
            (2565, "I1", 1), (2565, "I30", 5), (2564, "E5", 6), (2564, "E6", 7), (2563, "E15", 8), (2565, "O33", 9),
            (2565, "O34", 10), (2565, "O42", 10), (2566, "O30", 9), (2566, "O31", 10), (2567, "i4", 2), (2567, "e9", 8),
            (2567, "o34", 10), (2562, "O48", 10),
        ])
    func indicators(year: Int, code: String, indicator: Int) throws {
        let itaCode = try #require(ItaCode(code))
        #expect(try catalogue(year).indicator(of: itaCode)?.number == indicator)
    }

    @Test("Unknown years, codes and names are nil")
    func unknowns() throws {
        #expect(try ItaCatalogue.of(fiscalYear(2560)) == nil)
        #expect(try ItaCatalogue.of(fiscalYear(2570)) == nil)
        #expect(try catalogue(2567).indicator(of: ItaCode(.oit, 1)) == nil)
        #expect(try catalogue(2565).indicator(of: ItaCode(.oit, 44)) == nil)
        #expect(try catalogue(2565).has(ItaCode(.oit, 44)) == false)
        #expect(try catalogue(2568).has(ItaCode(.oit, 28)) == nil)
        #expect(try catalogue(2566).name(of: ItaCode(.oit, 20)) == nil)
        #expect(try catalogue(2565).name(of: ItaCode(.iit, 1)) == nil)
        #expect(try catalogue(2561).levels == nil)
    }

    @Test(
        "Items of OIT bear their names of the year",
        arguments: [
            (2564, 34, "เจตจำนงสุจริตของผู้บริหาร"), (2565, 34, "นโยบายไม่รับของขวัญ (No Gift Policy)"), (2565, 1, "โครงสร้าง"),
            (2565, 10, "แผนดำเนินงานประจำปี"), (2565, 24, "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี"),
            (2565, 25, "นโยบายการบริหารทรัพยากรบุคคล"), (2565, 33, "การเปิดโอกาสให้เกิดการมีส่วนร่วม"),
            (2565, 39, "แผนปฏิบัติการป้องกันการทุจริต"), (2565, 42, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
            (2566, 10, "นโยบายคุ้มครองข้อมูลส่วนบุคคล"), (2566, 18, "E-Service"), (2566, 36, "แผนปฏิบัติการป้องกันการทุจริต"),
            (2566, 43, "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
            (2569, 25, "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"),
        ])
    func names(year: Int, number: Int, name: String) throws {
        #expect(try catalogue(year).name(of: ItaCode(.oit, number)) == name)
    }

    @Test("Indicators answer to all their names, and the eighth changed its own")
    func indicatorNames() throws {
        #expect(try catalogue(2565).indicator(8)?.name == "การปรับปรุงระบบการทำงาน")
        #expect(try catalogue(2566).indicator(8)?.name == "การปรับปรุงการทำงาน")
        #expect(try catalogue(2565).indicator(named: "ประสิทธิภาพ ของการสื่อสาร")?.number == 7)
        #expect(try catalogue(2565).indicator(named: "การใช้ทรัพย์สินของทางราชการ")?.number == 4)
        #expect(try catalogue(2565).indicator(named: "การใช้") == nil)
        for year in 2561...2569 { #expect(try catalogue(year).indicators.map(\.number) == Array(1...10)) }
        #expect(Instrument.allCases.reduce(0) { $0 + $1.weight } == 100)
    }

    @Test(
        "Levels up to FY2565 follow the total alone",
        arguments: [
            ("100", "AA"), ("95", "AA"), ("94.99", "A"), ("89.20", "A"), ("85", "A"), ("84.99", "B"), ("82.65", "B"),
            ("75", "B"),
            ("74.99", "C"), ("64.99", "D"), ("54.99", "E"), ("50", "E"), ("49.99", "F"), ("0", "F"),
        ])
    func letters(total: String, level: String) throws {
        let scheme = try #require(try catalogue(2565).levels)
        #expect(scheme.level(total: try score(total), instruments: [:])?.rawValue == level)
    }

    @Test(
        "Levels from FY2566 also follow the lowest instrument",
        arguments: [
            ("95.81", "98", "94.99", "95", "ผ่านดี"), ("95.81", "95", "95", "97", "ผ่านดีเยี่ยม"),
            ("95", "84.99", "99", "99", "ผ่าน"),
            ("85", "85", "85", "85", "ผ่านดี"), ("94.99", "99", "99", "99", "ผ่านดี"),
            ("84.99", "90", "90", "70", "ต้องปรับปรุง"),
            ("70", "1", "1", "1", "ต้องปรับปรุง"), ("69.99", "99", "99", "1", "ต้องปรับปรุงโดยด่วน"),
        ])
    func passes(total: String, iit: String, eit: String, oit: String, level: String) throws {
        let scheme = try #require(try catalogue(2566).levels)
        let instruments: [Instrument: Score] = [.iit: try score(iit), .eit: try score(eit), .oit: try score(oit)]
        #expect(scheme.level(total: try score(total), instruments: instruments)?.rawValue == level)
    }

    @Test("Without the instruments a level from FY2566 is known only below 85")
    func possibleLevels() throws {
        let scheme = try #require(try catalogue(2566).levels)
        #expect(scheme.level(total: try score("96"), instruments: [:]) == nil)
        #expect(scheme.possibleLevels(total: try score("96"), instruments: [:]) == [.excellent, .good, .passed])
        #expect(scheme.possibleLevels(total: try score("90"), instruments: [.iit: try score("80")]) == [.passed])
        #expect(scheme.level(total: try score("90"), instruments: [.iit: try score("80")]) == .passed)
        #expect(scheme.level(total: try score("82.65"), instruments: [:]) == .improve)
    }

    @Test(
        "Levels are read by name",
        arguments: [
            ("ผ่าน", Level.passed), ("ระดับ ผ่านดี", .good), ("\"ผ่านดีเยี่ยม\"", .excellent), ("ต้องปรับปรุง", .improve),
            ("ระดับต้องปรับปรุงโดยด่วน", .improveUrgently),
        ])
    func levelNames(text: String, level: Level) {
        #expect(LevelScheme.passes.level(named: text) == level)
        #expect(LevelScheme.letters.level(named: text) == nil)
        #expect(LevelScheme.letters.level(named: "AA") == .aa && LevelScheme.letters.level(named: "ระดับ A") == .a)
    }

    @Test("Instruments and total are recomputed from the indicators")
    func recomputation() throws {
        let typed = ["99.77", "88.14", "86.90", "80.00", "90.62", "90.80", "89.60", "85.96", "79.02", "100.00"]
        var scores: [Int: Score] = [:]
        for (index, text) in typed.enumerated() { scores[index + 1] = try score(text) }
        let catalogue = try catalogue(2565)
        // IIT 445.43/5 = 89.086, EIT 266.36/3 = 88.787, OIT 179.02/2 = 89.51; 26.7258 + 26.6360 + 35.8040 = 89.1658.
        #expect(catalogue.score(of: .iit, from: scores)?.text == "89.09")
        #expect(catalogue.score(of: .eit, from: scores)?.text == "88.79")
        #expect(catalogue.score(of: .oit, from: scores)?.text == "89.51")
        #expect(catalogue.total(from: scores)?.text == "89.17")
        scores[4] = nil
        #expect(catalogue.total(from: scores) == nil)
        #expect(catalogue.instruments(from: scores).count == 2)
    }
}
