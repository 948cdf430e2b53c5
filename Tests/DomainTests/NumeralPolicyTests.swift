// Numbers that have digits of their own by their kind, in texts where the rest has others.

import Domain
import Testing

@Suite struct NumeralPolicyTests {
    private func arabic(_ kinds: NumeralKind...) -> NumeralPolicy {
        NumeralPolicy(prose: .thai, exceptions: Dictionary(uniqueKeysWithValues: kinds.map { ($0, .arabic) }))
    }

    @Test("NU-01: a kind keeps its digits, the prose around it gets others")
    func kinds() {
        let text = "ข้อ O35 ได้ 89.20 คะแนน โทร. 0-4900-0123 จ่าย 1,500.00 บาท ปี 2566"
        #expect(
            Digits.converted(text, under: arabic(.codes))
                == "ข้อ O35 ได้ ๘๙.๒๐ คะแนน โทร. ๐-๔๙๐๐-๐๑๒๓ จ่าย ๑,๕๐๐.๐๐ บาท ปี ๒๕๖๖")
        #expect(
            Digits.converted(text, under: arabic(.phones))
                == "ข้อ O๓๕ ได้ ๘๙.๒๐ คะแนน โทร. 0-4900-0123 จ่าย ๑,๕๐๐.๐๐ บาท ปี ๒๕๖๖")
        #expect(
            Digits.converted(text, under: arabic(.money))
                == "ข้อ O๓๕ ได้ ๘๙.๒๐ คะแนน โทร. ๐-๔๙๐๐-๐๑๒๓ จ่าย 1,500.00 บาท ปี ๒๕๖๖")
        #expect(
            Digits.converted(text, under: arabic(.decimals))
                == "ข้อ O๓๕ ได้ 89.20 คะแนน โทร. ๐-๔๙๐๐-๐๑๒๓ จ่าย ๑,๕๐๐.๐๐ บาท ปี ๒๕๖๖")
        let back = NumeralPolicy(prose: .arabic, exceptions: [.money: .thai])
        #expect(Digits.converted("ปี ๒๕๖๖ จ่าย ๕๐ บาท", under: back) == "ปี 2566 จ่าย ๕๐ บาท")
    }

    @Test(
        "What is a telephone number, an amount, a figure, and what is not",
        arguments: [
            ("0 4900 0123", NumeralKind.phones), ("๐ ๔๙๐๐ ๐๑๒๓", .phones), ("0812345678", .phones),
            ("081-234-5678", .phones),
            ("50 บาท", .money), ("50บาท", .money), ("50.- ", .money), ("75 สตางค์", .money), ("฿50", .money),
            ("12.50", .decimals), ("3 ล้านบาท", .money), ("3.51-4.00", .decimals), ("ร้อยละ 12.5", .decimals),
            ("12.5 คะแนน", .decimals),
        ])
    func kind(_ text: String, _ kind: NumeralKind) {
        let only = NumeralPolicy(prose: .asTyped, exceptions: [kind: .thai])
        let other = NumeralPolicy(prose: .asTyped, exceptions: [kind: .arabic])
        #expect(Digits.converted(Digits.converted(text, to: .arabic), under: only) == Digits.converted(text, to: .thai))
        #expect(
            Digits.converted(Digits.converted(text, to: .thai), under: other) == Digits.converted(text, to: .arabic))
    }

    @Test(
        "Clauses, years, ranges and counts are ordinary numbers",
        arguments: [
            "ข้อ 2.1", "ข้อ 2.1 และ 2.2", "ข้อ 2.10", "09.30 น.", "เวลา 09.30 - 16.30 น.", "ที่ 0808.20/ว 12", "รุ่น 2.0",
            "ปี 2566", "2566-2570", "5 คน", "ที่ 12/2566", "2.1.3", "01000",
        ])
    func ordinary(_ text: String) {
        let policy = NumeralPolicy(
            prose: .asTyped, exceptions: [.phones: .thai, .money: .thai, .decimals: .thai, .codes: .thai])
        #expect(Digits.converted(text, under: policy) == text)
    }

    @Test("The lower end of a range of money is money")
    func range() {
        let policy = NumeralPolicy(prose: .thai, exceptions: [.money: .arabic])
        #expect(Digits.converted("ราคา 20 - 35 บาท ปี 2566 ถึง 2567", under: policy) == "ราคา 20 - 35 บาท ปี ๒๕๖๖ ถึง ๒๕๖๗")
    }

    @Test("A code with a slash is whole or not at all")
    func slashes() {
        #expect(
            Digits.converted("CNTR-00123/66 IT-001/2566 O35/2566 ITA/2566", to: .thai)
                == "CNTR-00123/66 IT-001/2566 O๓๕/๒๕๖๖ ITA/๒๕๖๖")
    }

    @Test("A policy with prose of its own stands by itself; one without adds to what is around it")
    func scopes() {
        let outer = NumeralPolicy(prose: .thai, exceptions: [.codes: .arabic])
        #expect(NumeralPolicy.arabic.inside(outer) == .arabic)
        let both = NumeralPolicy(prose: nil, exceptions: [.money: .arabic]).inside(outer)
        #expect(both == NumeralPolicy(prose: .thai, exceptions: [.codes: .arabic, .money: .arabic]))
        #expect(both.numerals(of: .phones) == .thai && both.numerals(of: nil) == .thai)
    }

    @Test("Offsets of a converted text lead back to the typed one, whatever the digits of each kind", arguments: 0..<20)
    func offsets(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["ปี 2566 ", "๕๐ บาท ", "0-4900-0123 ", "O35 ", "๘๙.๒๐ ", "ก", "www.a.go.th/1 "]
        let text = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        let policy = NumeralPolicy(prose: .thai, exceptions: [.money: .arabic, .codes: .asTyped, .decimals: .arabic])
        let (bytes, edits) = Digits.converted(utf8: Array(text.utf8), under: policy)
        var last = -1
        for offset in bytes.indices {
            let source = Digits.sourceOffset(of: offset, edits: edits)
            #expect(source >= last && source < text.utf8.count)
            last = source
        }
        #expect(Digits.converted(String(decoding: bytes, as: UTF8.self), under: policy).utf8.elementsEqual(bytes))
    }
}
