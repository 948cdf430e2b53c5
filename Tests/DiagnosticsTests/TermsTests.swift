// The words for what can stand in a file are there in both languages, and in none where a clerk would read our keys.

import Testing

@testable import Diagnostics

@Suite struct TermsTests {
    @Test(
        "a term has words in both languages, and both or neither say how it is written",
        arguments: Term.all.keys.sorted())
    func words(_ key: String) throws {
        let term = try #require(Term.all[key])
        #expect(term.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
        #expect(!term.en.isEmpty && !term.en.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
        #expect(term.howTh.isEmpty == term.howEn.isEmpty)
    }

    @Test("a finding's terms are put into the language, its other words are left alone")
    func arguments() {
        let kind = Diagnostic(.bindingWrongKind, ["date", "date", "person"])
        #expect(text(of: kind, in: .th).message == "“date” เป็นวันที่ แต่ตรงนี้ต้องเป็นบุคคล")
        #expect(text(of: kind, in: .en).message == "“date” is a date; a person belongs here")
        #expect(text(of: Diagnostic(.inputOneLine, ["date"]), in: .th).message.contains("บรรทัดเดียว"))
        let unknown = Diagnostic(.inputWrongType, ["gadget", "list"])
        #expect(text(of: unknown, in: .en) == ("gadget belongs here, not a list", ""))
    }
}
