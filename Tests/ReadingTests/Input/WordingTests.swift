// What a clerk reads when something of another kind stands somewhere: what belongs there, what was found, how to write it.

import Diagnostics
import Language
import Testing

@testable import Reading

@Suite struct WordingTests {
    @Test(
        "what was expected is said in words of the office, with how to write it",
        arguments: [
            ("measures: ก", "ตรงนี้ต้องเป็นรายการ แต่พบข้อความ", "ขึ้นบรรทัดใหม่ แต่ละรายการขึ้นต้นด้วย “- ”"),
            (
                "people: ก", "ตรงนี้ต้องเป็นช่องข้อมูล (ชื่อ: ค่า) แต่พบข้อความ",
                "ขึ้นบรรทัดใหม่ ย่อหน้าเข้าไป แล้วเขียน ชื่อ: ค่า บรรทัดละช่อง"
            ),
            (
                "documents: [{layout: form, date: [ก]}]", "ตรงนี้ต้องเป็นวันที่ แต่พบรายการ", "เขียนเช่น 2566-04-03"
            ),
            (
                "documents: [{layout: form, person: {ก: ข}}]", "ตรงนี้ต้องเป็นบุคคล แต่พบช่องข้อมูล (ชื่อ: ค่า)",
                "เขียนชื่อที่ตั้งไว้ใน people"
            ),
            (
                "documents: [{layout: form, line: [ก]}]", "ตรงนี้ต้องเป็นข้อความบรรทัดเดียว แต่พบรายการ",
                "เขียนต่อจาก “:”"
            ),
        ])
    func wrongTypes(_ keys: String, _ message: String, _ help: String) {
        let findings = Reader(library: library()).report(MarkedFile(input(keys)).file).diagnostics
        let words = findings.first { $0.code == .inputWrongType }.map { text(of: $0, in: .th) }
        #expect(words?.message == message)
        #expect(words?.help == help)
    }

    @Test("English says the same")
    func english() {
        let findings = Reader(library: library()).report(MarkedFile(input("measures: ก")).file).diagnostics
        let words = findings.first.map { text(of: $0, in: .en) }
        #expect(words?.message == "a list belongs here, not a text")
        #expect(words?.help == "begin a new line; each item begins with “- ”")
    }

    @Test("a name that is not there is answered with those that are, and with the nearest")
    func names() {
        let text = paper("line: <people.นายกก.name>")
        let findings = Reader(library: library()).report(MarkedFile(text).file).diagnostics
        #expect(findings.map(\.suggestion) == ["นายก"])
        #expect(findings.first?.arguments == ["people.นายกก.name", "นายกก", "นายก, ปลัด"])
    }

    @Test(
        "lines and shares are proposed only where they can stand",
        arguments: [
            ("content:\n  - chart: indicators\n    kind: radar\n    height: 3 lines", false), ("length: 3 นิ้ว", true),
        ])
    func lengths(_ fields: String, _ takesLines: Bool) {
        let findings = Reader(library: library()).report(MarkedFile(paper(fields)).file).diagnostics
        let finding = findings.first { $0.code == .inputNotALength }
        for language in MessageLanguage.allCases {
            let help = finding.map { text(of: $0, in: language).help } ?? ""
            #expect(help.contains("2.5cm") && help.contains("lines") == takesLines, "\(help)")
        }
    }

    @Test("every type of field is a term", arguments: FieldType.names)
    func types(_ name: String) {
        let finding = Diagnostic(.inputWrongType, [name, "list"])
        #expect(!text(of: finding, in: .th).message.contains(name))
    }
}
