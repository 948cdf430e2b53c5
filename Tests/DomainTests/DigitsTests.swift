// Thai and Arabic digits, by tokens.

import Testing

@testable import Domain

@Suite struct DigitsTests {
    @Test(
        "NU-01: numbers of the prose and ITA codes are converted",
        arguments: [
            ("ร้อยละ 80.50", "ร้อยละ ๘๐.๕๐"), ("ITA 2568", "ITA ๒๕๖๘"), ("O35", "O๓๕"), ("I13,I14", "I๑๓,I๑๔"),
            ("o34/o35", "o๓๔/o๓๕"), ("E1-E5", "E๑-E๕"), ("O35-39", "O๓๕-๓๙"), ("O42–O43", "O๔๒–O๔๓"),
            ("(O35)การ", "(O๓๕)การ"), ("1. 2. 3.", "๑. ๒. ๓."), ("(1) ก", "(๑) ก"), ("2.1 ข้อ", "๒.๑ ข้อ"),
            ("0-4350-1532 ต่อ 12", "๐-๔๓๕๐-๑๕๓๒ ต่อ ๑๒"), ("1,500.- บาท", "๑,๕๐๐.- บาท"), ("3/4/2562", "๓/๔/๒๕๖๒"),
            ("จำนวน5คน", "จำนวน๕คน"), ("พ.ศ.2568", "พ.ศ.๒๕๖๘"), ("1.Website, 2.Line", "๑.Website, ๒.Line"),
            ("1.1.Website", "๑.๑.Website"), ("รอ 5987/50", "รอ ๕๙๘๗/๕๐"), ("12:30 น.", "๑๒:๓๐ น."), ("5%", "๕%"),
            ("ITA(2568)", "ITA(๒๕๖๘)"), ("-2566", "-๒๕๖๖"), ("____5", "____๕"), ("ที่ 967/2564", "ที่ ๙๖๗/๒๕๖๔"),
            ("e-GP/2566", "e-GP/๒๕๖๖"),
        ])
    func converts(text: String, thai: String) {
        #expect(Digits.converted(text, to: .thai) == thai)
        #expect(Digits.converted(thai, to: .arabic) == text)
    }

    @Test(
        "NU-01: addresses, file names and Latin words with digits stay as typed",
        arguments: [
            "https://a.go.th/2568", "HTTP://A.GO.TH/2568?id=5&y=6#7", "www.thaworn.go.th/2566", "a.go.th:8080/x1",
            "facebook.com/page?id=123", "a1@x.go.th", "2566@x.go.th", "@1234", "COVID-19", "ISO9001", "A4", "e-GP2",
            "4.0Web",
            "Thailand4.0", "แผน2566.pdf", "2.jpg", "รายงาน_2566_ฉบับ1.pdf", "docs/2566/a1.pdf",
            "https://a.go.th/ข่าว2568/5",
            "O365", "I99", "1e5", "0x1F", "1_000", "1,500USD", "5km", "IIT1", "O0", "Office2019é",
            "www.a.go.th/ประกาศ5",
        ])
    func leavesAlone(text: String) {
        #expect(Digits.converted(text, to: .thai) == text)
        #expect(Digits.converted("ก" + text + " ข", to: .thai) == "ก" + text + " ข")
    }

    @Test(
        "An address ends where the prose goes on",
        arguments: [
            ("ดู (www.a.go.th) 5 ข้อ", "ดู (www.a.go.th) ๕ ข้อ"),
            ("https://a.go.thเมื่อ 5 มี.ค.", "https://a.go.thเมื่อ ๕ มี.ค."),
            ("“http://a.th/1” 2", "“http://a.th/1” ๒"), ("www. numpu.go.th 15", "www. numpu.go.th ๑๕"), ("@ 5", "@ ๕"),
            ("https://a.th/1 และ COVID-19 ปี 2563", "https://a.th/1 และ COVID-19 ปี ๒๕๖๓"),
        ])
    func endsOfAddresses(text: String, thai: String) {
        #expect(Digits.converted(text, to: .thai) == thai)
    }

    @Test("NU-02: text already in the other digits is drawn by the mode in force")
    func mixed() {
        #expect(Digits.converted("๒5๖๘", to: .thai) == "๒๕๖๘")
        #expect(Digits.converted("๒5๖๘", to: .arabic) == "2568")
        #expect(Digits.converted("๒5๖๘", to: .asTyped) == "๒5๖๘")
    }

    @Test(
        "NU-02, NU-03: slips in numbers are found with a suggestion",
        arguments: [
            ("ปี ๒5๖๘", "๒5๖๘", "๒๕๖๘", DigitSlip.Kind.mixedDigits), ("1๑๓", "1๑๓", "๑๑๓", .mixedDigits),
            ("l๒๓", "l๒๓", "๑๒๓", .latinAmongThai), ("ร/o ๕๙๘๗", "o", "๐", .latinAmongThai),
            ("๕๐o บาท", "๕๐o", "๕๐๐", .latinAmongThai), ("๑.5 ไร่", "๑.5", "๑.๕", .mixedDigits),
            ("๑,000", "๑,000", "๑,๐๐๐", .mixedDigits), ("๑๒/2566", "๑๒/2566", "๑๒/๒๕๖๖", .mixedDigits),
            ("โทร O-๓๔๔๔-๑๒๓๔", "O-๓๔๔๔-๑๒๓๔", "๐-๓๔๔๔-๑๒๓๔", .latinAmongThai),
            ("l,๒๐๐", "l,๒๐๐", "๑,๒๐๐", .latinAmongThai),
        ])
    func slips(text: String, place: String, suggestion: String, kind: DigitSlip.Kind) throws {
        let slip = try #require(DigitSlip.find(in: text).first)
        #expect(slip.kind == kind && slip.suggestion == suggestion)
        #expect(String(decoding: Array(text.utf8)[slip.range], as: UTF8.self) == place)
        #expect(DigitSlip.find(in: text).count == 1)
    }

    @Test(
        "NU-03: what only looks like a slip is none",
        arguments: [
            "O๓๕", "I๑๓", "i๑", "E๑", "COVID-19", "IIT", "l", "10", "๑๐", "5 ๕", "โอ O ๕", "A4 ๕",
            "O๓๕-๓๗", "O๓๕-O๓๗", "๑๒/๒๕๖๖", "๒-๑.๘๐x๑.๘๐", "2.5-3", "๐-๔๙๐๐-๐๑๒๓", "๔G", "I๑, I๒",
        ])
    func noSlips(text: String) {
        #expect(DigitSlip.find(in: text).isEmpty)
    }

    @Test("Edits say exactly what changed, and offsets map back")
    func edits() {
        let source = Array("ปี 2568 มี 10 ข้อ".utf8)
        let (bytes, edits) = Digits.converted(utf8: source, to: .thai)
        #expect(edits.map(\.at) == [7, 19])
        #expect(edits.map(\.oldLength) == [4, 2] && edits.map(\.newLength) == [12, 6])
        #expect(Digits.sourceOffset(of: 0, edits: edits) == 0)
        #expect(Digits.sourceOffset(of: 10, edits: edits) == 8)
        #expect(Digits.sourceOffset(of: bytes.count, edits: edits) == source.count)
    }

    @Test("Converting there and back gives the text again, and edits rebuild it")
    func thereAndBack() {
        let pieces = [
            "ก", "ปี", " ", "1", "25", "๗", ".", ",", "-", "/", "O", "E1", "A", "www.", "http://", "@", "_", "(", "é",
            "“", "\n",
            "น้ำ", ":", "x.go.th",
        ]
        var generator = SeededGenerator(seed: 19)
        for _ in 0..<5000 {
            let count = Int.random(in: 0...12, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let source = Array(text.utf8)
            let (thai, edits) = Digits.converted(utf8: source, to: .thai)
            let again = Digits.converted(utf8: thai, to: .thai)
            #expect(again.bytes == thai && again.edits.isEmpty, "\(text)")
            #expect(Array(Digits.converted(text, to: .thai).utf8) == thai)
            let arabic = Digits.converted(utf8: source, to: .arabic).bytes
            #expect(Digits.converted(utf8: thai, to: .arabic).bytes == arabic, "\(text)")
            #expect(thai.count == source.count + edits.reduce(0) { $0 + $1.newLength - $1.oldLength })
            for (position, byte) in thai.enumerated() where byte < 0x80 {
                #expect(source[Digits.sourceOffset(of: position, edits: edits)] == byte, "\(text)")
            }
        }
    }

    @Test("Broken UTF-8 is passed through without a trap")
    func brokenBytes() {
        var generator = SeededGenerator(seed: 3)
        let bytes: [UInt8] = [
            0x31, 0xE0, 0xB9, 0x95, 0xB8, 0xC3, 0xF0, 0x4F, 0x2E, 0x40, 0x2F, 0x3A, 0xE2, 0x80, 0xEF, 0x20,
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...8, using: &generator)
            let text = (0..<count).map { _ in bytes.randomElement(using: &generator) ?? 0 }
            for numerals in Numerals.allCases { _ = Digits.converted(utf8: text, to: numerals) }
            _ = DigitSlip.find(utf8: text)
        }
    }
}
