// Faults of inputs at odd places: what a finding points at, and that one fault makes one finding.

import Diagnostics
import Testing

@testable import Reading

private func check(_ text: String, layouts: [MarkedFile] = [], sourceLocation: SourceLocation = #_sourceLocation) {
    let (report, found, expected) = read(text, layouts: layouts)
    #expect(found == expected, sourceLocation: sourceLocation)
    let isSound = !expected.contains { !$0.contains("input.unknown-answer") && !$0.contains("input.no-documents") }
    #expect((report != nil) == isSound, "a report with errors is given to nobody", sourceLocation: sourceLocation)
}

@Suite struct FaultTests {
    @Test("many faults are found at once, each at its words")
    func manyAtOnce() {
        check(
            """
            saraban: 1
            fiscal-year: ปีหน้า  # ! input.not-a-fiscal-year “ปีหน้า”
            organisation: ก  # ! input.unknown-key “organisation”
            numerals: โรมัน  # ! input.not-one-of “โรมัน”
            people:
              นายก: นายฟ้าใส ใจกว้าง  # ! input.missing-key “นายฟ้าใส ใจกว้าง”
              ปลัด: {nmae: ก, position: ข}  # ! input.missing-key “ปลัด” ! input.unknown-key “nmae”
            documents:
              - layout: memo  # ! input.missing-field “memo” ! input.missing-field “memo”
                number: ๑
                subject: ถึง <organization.nam> และ <people.รอง.name>  # ! reference.unknown-name “organization.nam” ! reference.unknown-name “people.รอง.name”
                to: <people.นายก.positon>  # ! reference.unknown-name “people.นายก.positon”
                signer: รองนายก  # ! input.unknown-person “รองนายก”
                page: สูง  # ! layout.unknown-page “สูง”
            """.replacing("saraban: 1\n", with: "saraban: 1  # ! input.missing-key “saraban”\n"))
    }

    @Test("IN-02: a Thai word for a key is answered with the key")
    func thaiKeys() {
        for (word, key) in [
            ("มาตราการ", "measures"), ("measure", "measures"), ("หน่วยงาน", "organization"), ("บุคคล", "people"),
            ("เอกสาร", "documents"),
        ] {
            let reader = Reader(library: library())
            let findings = reader.report(MarkedFile(input("\(word): ก")).file).diagnostics
            #expect(findings.first { $0.code == .unknownKey }?.suggestion == key)
        }
        let reader = Reader(library: library())
        let memo = input("documents: [{layout: memo, เรื่อง: ก, ผู้ลงนาม: ข, วันที: ค}]")
        let suggestions = reader.report(MarkedFile(memo).file).diagnostics.compactMap(\.suggestion)
        #expect(suggestions == ["subject", "signer", "date"])
    }

    @Test(
        "something of another kind is refused wherever it stands",
        arguments: [
            "organization: [ก]  # ! input.wrong-type “[ก]”",
            "organization: {name: [ก]}  # ! input.wrong-type “[ก]”",
            "organization: {name: {6: ก}}  # ! input.wrong-type “{6: ก}”",
            "people: {ก: [ข]}  # ! input.wrong-type “[ข]”",
            "people: {ก: {name: ข, position: {ค: ง}}}  # ! input.wrong-type “{ค: ง}”",
            "analysis: 80  # ! input.wrong-type “80”",
            "analysis: {total: [80]}  # ! input.wrong-type “[80]”",
            "analysis: {indicators: [80]}  # ! input.wrong-type “[80]”",
            "analysis: {indicators: {1: [80]}}  # ! input.wrong-type “[80]”",
            "analysis: {findings: 3}  # ! input.wrong-type “3”",
            "analysis: {findings: [[3]]}  # ! input.wrong-type “[3]”",
            "measures: ก  # ! input.wrong-type “ก”",
            "measures: {id: ก}  # ! input.wrong-type “{id: ก}”",
            "measures: [ก]  # ! input.wrong-type “ก”",
            "measures: [{id: [ก]}]  # ! input.wrong-type “[ก]”",
            "measures: [{answers: {3: ก}}]  # ! input.wrong-type “{3: ก}”",
            "measures: [{results: [ก]}]  # ! input.wrong-type “[ก]”",
            "measures: [{results: {6: [ก]}}]  # ! input.wrong-type “[ก]”",
            "measures: [{results: {6: ก}}]  # ! input.not-one-of “ก”",
            "measures: [{results: {6: }}]  # ! input.blank “”",
            "measures: [{more: [ก]}]  # ! input.wrong-type “[ก]”",
            "measures: [{steps: [[ก]]}]  # ! input.wrong-type “[ก]”",
            "every-measure: [ก]  # ! input.wrong-type “[ก]”",
            "documents: ก  # ! input.wrong-type “ก”",
            "documents: {layout: form}  # ! input.wrong-type “{layout: form}”",
            "documents: [ก]  # ! input.wrong-type “ก”",
            "documents: [{layout: [form]}]  # ! input.wrong-type “[form]”",
            "documents: [{layout: form, rounds: {6: 12}}]  # ! input.wrong-type “{6: 12}”",
            "documents: [{layout: form, tables: [ก]}]  # ! input.wrong-type “[ก]”",
            "documents: [{layout: form, tables: {ก: [ข]}}]  # ! input.wrong-type “[ข]”",
            "documents: [{layout: form, date: [ก]}]  # ! input.wrong-type “[ก]”",
            "documents: [{layout: form, person: {a: ข}}]  # ! input.wrong-type “{a: ข}”",
            "documents: [{layout: form, line: {a: ข}}]  # ! input.wrong-type “{a: ข}”",
            "documents: [{layout: form, texts: [[ก]]}]  # ! input.wrong-type “[ก]”",
            "documents: [{layout: form, records: ก}]  # ! input.wrong-type “ก”",
            "documents: [{layout: form, records: [{who: [ก]}]}]  # ! input.wrong-type “[ก]”",
            "documents: [{layout: form, content: [[ก]]}]  # ! input.wrong-type “[ก]”",
            "documents: [{layout: form, content: [{text: {ก: ข}}]}]  # ! input.wrong-type “{ก: ข}”",
            "documents: [{layout: form, content: [{text: [ก, {ข: ค}]}]}]  # ! input.wrong-type “{ข: ค}”",
            "documents: [{layout: form, content: [{list: {ก: ข}}]}]  # ! input.wrong-type “{ก: ข}”",
            "documents: [{layout: form, content: [{list: [ก, [ข]]}]}]  # ! input.wrong-type “[ข]”",
            "documents: [{layout: form, content: [{table: {ก: ข}}]}]  # ! input.wrong-type “{ก: ข}”",
            "documents: [{layout: form, content: [{table: [ก]}]}]  # ! input.wrong-type “ก”",
            "documents: [{layout: form, content: [{table: measures, columns: ก}]}]  # ! table.no-columns “measures” ! input.wrong-type “ก”",
            "documents: [{layout: form, content: [{image: [ก]}]}]  # ! input.wrong-type “[ก]”",
            "documents: [{layout: form, content: [{image: ก, at: 3cm}]}]  # ! input.wrong-type “3cm”",
            "documents: [{layout: form, content: [{heading: {ก: ข}}]}]  # ! input.wrong-type “{ก: ข}”",
            "documents: [{layout: form, content: [{text: ก, keep: [next]}]}]  # ! input.wrong-type “[next]”",
        ])
    func wrongKinds(_ keys: String) { check(input(keys)) }

    @Test(
        "values at odd places",
        arguments: [
            "date: {6: {6: 2566-01-01}}\nround: 6  # ! input.wrong-type “{6: 2566-01-01}”".movedUp,
            "rounds: [6, 12]\ndate: {6: 2566-01-01, ๖: 2566-02-01, 12: }  # ! input.duplicate-id “๖”",
            "rounds: [6, 7]  # ! input.not-a-round “7”",
            "rounds: [6]\ndate: {6: 2566-01-01, 7: 2566-02-01}  # ! input.not-a-round “7”",
            "rounds: [6]\ndate: {6: พรุ่งนี้}  # ! date.not-understood “พรุ่งนี้”",
            "content: {6: ก}  # ! block.unknown-kind “6”",
            "content: [{stamp: }]  # ! input.missing-key “stamp”",
            "content: [{note: ก, sides: ข}]  # ! input.unknown-key “sides”",
            "content: [{note: [{note: ก}]}]  # ! block.unknown-kind “note”",
            "content: [{title: ก}]  # ! block.unknown-kind “title”",
            "content: [{line: ก}]  # ! block.unknown-kind “line”",
            "content: [{text: ก, role: heading-1}]  # ! input.unknown-key “role”",
            "content: [{text: ก, style: wild}]  # ! layout.unknown-style “wild”",
            "content: [{page: wild}]  # ! layout.unknown-page “wild”",
            "content: [{list: [ก], item: <name>}]  # ! input.unknown-key “item”",
            "content: [{list: people, item: <nam>}]  # ! reference.unknown-name “nam”",
            "content: [{rule: line, count: <person> x}]  # ! input.not-a-number “<person> x”",
            "content: [{rule: line, count: <person>}]  # ! reference.wrong-kind “person”",
            "content: [{space: <person>}]  # ! reference.wrong-kind “person”",
            "content: [{space: 0 share}]  # ! input.length-range “0 share”",
            "content: [{image: ก, at: {top: 1cm}}]  # ! input.missing-key “top”",
            "content: [{image: ก, at: {left: 1cm, right: 1cm, top: 1cm}}]  # ! block.two-kinds “right”",
            "content: [{table: [[ก], []], columns: [ข]}]  # ! table.row-cells “[]”",
            "content: [{table: []}]  # ! table.no-columns “{table: []}”",
            "content: [{table: measures, columns: {ก: titel}}]  # ! reference.unknown-name “titel”",
            "content: [{table: measures, columns: {ก: title}, only: {titel: ก}}]  # ! reference.unknown-name “titel”",
            "content: [{table: measures, columns: {ก: title}, only: {a b: ก}}]  # ! input.not-a-path “a b”",
            "content: [{table: measures, columns: {ก: more.เงิน}}]  # ! reference.unknown-name “more.เงิน”",
            "content: [{table: records, columns: {ก: who.nam}}]  # ! reference.unknown-name “who.nam”",
            "content: [{table: organization, columns: {ก: name}}]  # ! reference.not-a-list “organization”",
            "content: [{table: measures, columns: {\"<nam>\": title}}]  # ! reference.unknown-name “nam”",
            "content: [{table: measures, columns: {ก: organization.place, ข: people}}]  # ! reference.not-printable “people”",
            "tables: {ผล: {columns: {ก: title}, widths: [1, 2]}}\ncontent: [{table: measures, form: ผล}]".withMark(
                "table.widths “[1, 2]”", line: 0),
            "records: [{who: นายก, note: <who.nam>}]  # ! reference.unknown-name “who.nam”",
            "records: [ใคร]  # ! input.unknown-person “ใคร”",
            "records: [{said: ก}]  # ! input.missing-key “said”",
            "records: [\"\"]  # ! input.blank “\"\"”",
            "content: [{stamp: , by: ใคร}]  # ! input.unknown-person “ใคร”",
            "line: <a>  # ! reference.unknown-name “a”",
            "line: <document.lin>  # ! reference.unknown-name “document.lin”",
            "line: <measures.ข.title>  # ! reference.unknown-name “measures.ข.title”",
            "line: <date | long.x>  # ! reference.unknown-format “long.x”",
            "line: <organization | long>  # ! reference.format-unfit “long”",
            "line: <people.นายก | names>  # ! reference.format-unfit “names”",
            "choice: medium  # ! input.not-one-of “medium”",
            "count: -1  # ! input.not-a-number “-1”",
            "length: NaN  # ! input.not-a-length “NaN”",
            "length: -3cm  # ! input.not-a-length “-3cm”",
            "id: ก.ข  # ! input.not-an-id “ก.ข”",
            "date: 31/4/2566  # ! date.no-such-day “31/4/2566”",
            "line: \"\\u0E01<a>\"  # ! reference.unknown-name “\"\\u0E01<a>\"”",
            "line: 'a''<a>'  # ! reference.unknown-name “'a''<a>'”",
        ])
    func oddPlaces(_ fields: String) { check(paper(fields)) }

    @Test("a document whose layout cannot be had makes no further findings")
    func noCascade() {
        check(
            input(
                """
                every-document: {line: ก, colour: ข}
                measures: [{id: ก, title: <documents.ข.date> <documents.ค.date>}]
                documents:
                  - {layout: wild, id: ข, anything: ง}  # ! layout.unknown “wild”
                  - {id: ค, layout: }  # ! input.blank “”
                  - {layout: form}
                """))
        check(
            input("every-document: {line: ก, colour: ข}  # ! input.unknown-key “colour”\ndocuments: [{layout: form}]"))
        check(
            "fiscal-year: 2566  # ! input.missing-key “fiscal-year” ! input.missing-key “fiscal-year” ! input.missing-key “fiscal-year”\nevery-document: {a: ข}\n"
        )
    }

    @Test("FM-09: a paper without a signer is refused, nine who endorse are read")
    func signers() {
        let memo = """
            people: {ก: {name: นางดี งามตา, position: ปลัด}}
            documents:
              - layout: memo
                number:
                date:
                subject: ก
                to: ข
                body: ค
                signer:  # ! input.blank “”
                endorsements: [ก, ก, ก, ก, ก, ก, ก, ก, ก]
            """
        check(input(memo))
        check(input(memo.replacing("signer:  # ! input.blank “”", with: "signer: ก")))
        check(
            input(
                memo.replacing("    signer:  # ! input.blank “”\n", with: "").replacing(
                    "layout: memo", with: "layout: memo  # ! input.missing-field “memo”")))
    }

    @Test("two numbers that are the same number are one")
    func sameNumbers() {
        check(
            input(
                "analysis:\n  indicators:\n    1: 80\n    ๑: 90  # ! input.duplicate-id “๑”\n  findings: [I3, i๓]  # ! input.duplicate-id “i๓”"
            ))
        check(
            input(
                "measures:\n  - results:\n      6: {done: ก}\n      รอบ ๖ เดือน: {done: ข}  # ! input.duplicate-id “รอบ ๖ เดือน”"
            ))
    }

    @Test("measures without ids of their own never take one that another has")
    func measureIDs() {
        check(input("measures:\n  - {id: 2}\n  - {title: ก}\n  - {title: ข}"))
        check(input("measures:\n  - {answers: 3}\n  - {answers: 3}  # ! input.duplicate-id “3”"))
    }
}

extension String {
    /// The mark of the last line on the first.
    fileprivate var movedUp: String {
        let lines = split(separator: "\n").map(String.init)
        guard let last = lines.last, let mark = last.firstRange(of: "  # ! ") else { return self }
        return ([lines[0] + last[mark.lowerBound...]] + lines[1..<lines.count - 1] + [String(last[..<mark.lowerBound])])
            .joined(separator: "\n")
    }

    fileprivate func withMark(_ mark: String, line: Int) -> String {
        var lines = split(separator: "\n").map(String.init)
        lines[line] += "  # ! " + mark
        return lines.joined(separator: "\n")
    }
}
