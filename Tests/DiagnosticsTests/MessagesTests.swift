// Every code has its words, in both languages, with the same places to fill.

import Testing

@testable import Diagnostics

@Suite struct MessagesTests {
    @Test(arguments: Code.allCases)
    func everyCodeHasThaiAndEnglishWords(_ code: Code) throws {
        let words = try #require(MessageTable.all[code], "no words for \(code.rawValue)")
        #expect(!words.th.isEmpty && !words.en.isEmpty)
        #expect(words.helpTh.isEmpty == words.helpEn.isEmpty)
        #expect(words.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
        #expect(!words.en.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
    }

    @Test(arguments: Code.allCases)
    func bothLanguagesFillTheSamePlaces(_ code: Code) throws {
        let words = try #require(MessageTable.all[code])
        #expect(places(words.th) == places(words.en))
        #expect(places(words.helpTh) == places(words.helpEn))
    }

    @Test func aCodeStandsInOnePartOfTheTable() {
        let count = MessageTable.parts.reduce(0) { $0 + $1.count }
        #expect(count == MessageTable.all.count)
    }

    @Test func aCodeHasOnePageOnly() {
        let count = Explanation.parts.reduce(0) { $0 + $1.count }
        #expect(count == Explanation.all.count && count == Code.allCases.count)
    }

    @Test(arguments: Code.allCases)
    func aCodeIsARoomAndWordsWithHyphens(_ code: Code) {
        let parts = code.rawValue.split(separator: ".")
        #expect(parts.count == 2)
        #expect(
            code.rawValue.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
            })
    }

    @Test func argumentsFillTheirPlacesAndAreNotFilledThemselves() {
        let finding = Diagnostic(.fileUnreadable, ["{1}", "ไม่มีสิทธิ์"])
        #expect(text(of: finding, in: .th).message == "อ่านแฟ้ม {1} ไม่ได้: ไม่มีสิทธิ์")
        #expect(text(of: finding, in: .en).message == "cannot read {1}: ไม่มีสิทธิ์")
    }

    private func places(_ template: String) -> Set<Int> {
        let scalars = Array(template.unicodeScalars)
        return Set(scalars.indices.compactMap { placeholder(scalars, at: $0) })
    }
}
