// Numerals by scope: the file, a document, a block, a column, a cell; and what never changes (NU-01).

import Domain
import Fixtures
import Testing

@testable import Composition

@Suite("Numerals") struct NumeralTests {
    @Test("NU-01: numbers and codes follow the mode; addresses and Latin words with digits do not")
    func tokens() {
        let line = "ร้อยละ 80.50 ข้อ O35 และ I13 ปี 2568 COVID-19 https://a.go.th/2568 a1@x.go.th"
        #expect(
            prose(line, numerals: "thai").replacingLinks
                == "ร้อยละ ๘๐.๕๐ ข้อ O๓๕ และ I๑๓ ปี ๒๕๖๘ COVID-19 https://a.go.th/2568 a1@x.go.th")
        #expect(prose("ร้อยละ ๘๐.๕๐ ข้อ O๓๕ ปี ๒๕๖๘", numerals: "arabic") == "ร้อยละ 80.50 ข้อ O35 ปี 2568")
        #expect(prose("๒๕๖๘ 2568", numerals: "as-typed") == "๒๕๖๘ 2568")
    }

    @Test("A file that says nothing is in Thai numerals; a document and a block say otherwise")
    func scopes() {
        #expect(prose("ปี 2568", numerals: nil) == "ปี ๒๕๖๘")
        let composed = Composed(
            """
                numerals: arabic
                body:
                  - text: ปี ๒๕๖๘
                  - text: ปี 2568
                    numerals: thai
                  - heading: ๓. ปี ๒๕๖๘
                  - text: |
                      ๑. ข้อ ๑
                    numerals: as-typed
                  - text: |
                      ๑. ข้อ ๑
            """, numerals: "thai")
        #expect(composed.words == ["ปี 2568", "ปี ๒๕๖๘", "3. ปี 2568", "ข้อ ๑", "ข้อ 1"])
        #expect(composed.flow?.dump().lines(with: "item-1").map { $0.contains("[๑.]") } == [true, false])
    }

    @Test("NU-01: kinds of numbers have digits of their own; a map inside adds to the map outside, a word replaces it")
    func kinds() {
        let composed = Composed(
            """
                body:
                  - text: |
                      1. ข้อ O35 จ่าย 50 บาท ปี 2566
                  - text: ข้อ O35 จ่าย 50 บาท ปี 2566
                    numerals: {money: arabic}
                  - text: ข้อ O35 จ่าย 50 บาท ปี 2566
                    numerals: thai
            """, numerals: "{prose: thai, codes: arabic, labels: arabic}")
        #expect(
            composed.text.lines(with: "ข้อ").map { $0.replacing("body ", with: "") }.count == 3, "\(composed.text)")
        #expect(
            composed.text.quoted("ปี") == [
                "ข้อ O35 จ่าย ๕๐ บาท ปี ๒๕๖๖", "ข้อ O35 จ่าย 50 บาท ปี ๒๕๖๖", "ข้อ O๓๕ จ่าย ๕๐ บาท ปี ๒๕๖๖",
            ])
        #expect(composed.text.contains("1."))
    }

    @Test("A column and a cell have numerals of their own; the rest of the table keeps the document's")
    func cells() {
        let composed = Composed(
            """
                body:
                  - table: measures
                    columns:
                      ๑ ลำดับ: row
                      ๒ อารบิก: {value: number, numerals: arabic}
                  - table:
                      - [1, {text: 1, numerals: arabic}]
            """, more: "measures:\n  - {id: ก}", numerals: "thai")
        #expect(composed.words == ["๑ ลำดับ", "๒ อารบิก", "๑", "1", "๑", "1"])
    }

    @Test("A number pieced together from bold, plain and referenced digits stays whole letters")
    func joints() {
        // Three digits become nine bytes; each run keeps the digits that were its own.
        for line in ["ปี 2**5**6 นี้", "ปี 2<fiscal-year>", "**<fiscal-year>**8"] {
            let composed = Composed("    body: \"\(line)\"", numerals: "thai")
            guard case .paragraph(let paragraph)? = composed.flow?.sections[0].blocks[0].kind else {
                Issue.record("no paragraph")
                return
            }
            var start = 0
            for run in paragraph.text.runs {
                let words = String(decoding: paragraph.text.bytes[start..<start + run.length], as: UTF8.self)
                #expect(!words.unicodeScalars.contains("\u{FFFD}"), "\(line): \(paragraph.text.runs)")
                start += run.length
            }
            #expect(start == paragraph.text.bytes.count)
        }
        #expect(prose("ปี 2**5**6", numerals: "thai") == "ปี ๒**๕**๖")
    }

    @Test("Addresses are links, with nothing of the sentence around them")
    func links() {
        #expect(
            prose("ดู <organization.website>, หรือ (https://a.go.th/1) หรือ b@c.go.th.")
                == "ดู www.suanlamduan.go.th→https://www.suanlamduan.go.th, หรือ (https://a.go.th/1→https://a.go.th/1) "
                + "หรือ b@c.go.th→mailto:b@c.go.th.")
    }
}

extension String {
    /// Without the marks of links, for comparing letters.
    fileprivate var replacingLinks: String {
        split(separator: " ").map { $0.split(separator: "→").first.map(String.init) ?? "" }.joined(separator: " ")
    }
}
