// Numbers, money and names in words.

import Testing

@testable import Domain

@Suite struct WordsTests {
    @Test(
        "Whole numbers in words",
        arguments: [
            (0, "ศูนย์"), (1, "หนึ่ง"), (10, "สิบ"), (11, "สิบเอ็ด"), (20, "ยี่สิบ"), (21, "ยี่สิบเอ็ด"), (25, "ยี่สิบห้า"),
            (100, "หนึ่งร้อย"), (101, "หนึ่งร้อยเอ็ด"), (110, "หนึ่งร้อยสิบ"), (111, "หนึ่งร้อยสิบเอ็ด"), (1500, "หนึ่งพันห้าร้อย"),
            (121_021, "หนึ่งแสนสองหมื่นหนึ่งพันยี่สิบเอ็ด"), (1_000_000, "หนึ่งล้าน"), (1_000_001, "หนึ่งล้านเอ็ด"),
            (21_000_000, "ยี่สิบเอ็ดล้าน"), (11_000_011, "สิบเอ็ดล้านสิบเอ็ด"), (1_000_000_000_000, "หนึ่งล้านล้าน"),
        ])
    func numbers(number: Int, words: String) {
        #expect(ThaiNumberWords.text(number) == words)
    }

    @Test(
        "Money in words",
        arguments: [
            ("1,500", "หนึ่งพันห้าร้อยบาทถ้วน"), ("๑,๕๐๐.- บาท", "หนึ่งพันห้าร้อยบาทถ้วน"), ("0", "ศูนย์บาทถ้วน"),
            ("1500.25", "หนึ่งพันห้าร้อยบาทยี่สิบห้าสตางค์"), ("0.5", "ห้าสิบสตางค์"), ("2,000,000 บาท", "สองล้านบาทถ้วน"),
        ])
    func money(amount: String, words: String) throws {
        let satang = try #require(BahtText.satang(of: amount))
        #expect(BahtText.text(satang: satang) == words)
    }

    @Test("What is no amount is none", arguments: ["", "1,50", "1500,000", "1.234", "ก", "-5", "1,500 ดอลลาร์"])
    func noAmount(text: String) {
        #expect(BahtText.satang(of: text) == nil)
        #expect(BahtText.text(satang: -1) == nil && ThaiNumberWords.text(-1) == nil)
    }

    @Test(
        "A name is split into title, given name and family name",
        arguments: [
            ("นายสมมุติ ตัวอย่างดี", "นาย", "สมมุติ", "ตัวอย่างดี"), ("นางสาวสมศรี  ดี", "นางสาว", "สมศรี", "ดี"),
            ("(นาง สมศรี ณ ที่ใด)", "นาง", "สมศรี", "ณ ที่ใด"), ("ว่าที่ร้อยตรี สมชาย ดี", "ว่าที่ร้อยตรี", "สมชาย", "ดี"),
            ("ว่าที่ ร.ต.หญิง สมหญิง ดี", "ว่าที่ ร.ต.หญิง", "สมหญิง", "ดี"), ("ดร.สมชาย ดี", "ดร.", "สมชาย", "ดี"),
            ("ผู้ช่วยศาสตราจารย์ ดร.สมชาย ดี", "ผู้ช่วยศาสตราจารย์ ดร.", "สมชาย", "ดี"),
            ("ผศ.ดร. สมชาย ดี", "ผศ.ดร.", "สมชาย", "ดี"),
            ("พ.ต.อ. สมชาย ดี", "พ.ต.อ.", "สมชาย", "ดี"), ("นายกฤษณะ ดี", "นาย", "กฤษณะ", "ดี"),
            ("นายกเทศมนตรีตำบล", "", "นายกเทศมนตรีตำบล", ""), ("นายิกา ดี", "", "นายิกา", "ดี"), ("สมชาย", "", "สมชาย", ""),
            ("นางดาบ ดี", "นาง", "ดาบ", "ดี"), ("", "", "", ""), ("นาย", "", "นาย", ""),
        ])
    func names(text: String, title: String, given: String, family: String) {
        let name = PersonName(text)
        #expect(name.title == title && name.given == given && name.family == family)
    }
}
