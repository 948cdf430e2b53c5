// Labels of list items: which heads of lines are labels, how deep the items stand, and what only looks like a label.

import Diagnostics
import Language
import Testing

@testable import Reading

/// `level [label] text` for each line of a prose.
private func prose(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var offset = 0
    var lines: [TypedLine] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        lines.append(TypedLine(bytes: Array(line), offset: offset, source: fixtureID))
        offset += line.count + 1
    }
    var findings: [Diagnostic] = []
    return ProseReading.read(lines, &findings).map { paragraph in
        let label = paragraph.label.map { label -> String in
            let place = Int(label.text.span.lower)..<Int(label.text.span.upper)
            #expect(bytes[place].text == label.text.value, "a label's span holds its words")
            return "[\(label.text.value)] "
        }
        return "\(paragraph.level) \(label ?? "")\(paragraph.text.dumped)"
    }
}

@Suite struct LabelTests {
    @Test(
        "labels are known with a blank behind them and without",
        arguments: [
            ("- ก", "-"), ("-ก", "-"), ("– ก", "–"), ("• ก", "•"), ("๑. ก", "๑."), ("๑.ก", "๑."), ("1.ก", "1."),
            ("๑๒. ก", "๑๒."), ("๒.๑ ก", "๒.๑"), ("1.1.2 ก", "1.1.2"), ("1.1. ก", "1.1."), ("(๑) ก", "(๑)"),
            ("(1)ก", "(1)"),
            ("ข้อ ๑ ก", "ข้อ ๑"), ("ข้อที่ ๑ ก", "ข้อที่ ๑"), ("ข้อ๑ ก", "ข้อ๑"), ("[ ] ก", "[ ]"), ("[x] ก", "[x]"),
            ("[X]ก", "[X]"), ("☐ ก", "☐"), ("☑ ก", "☑"), ("- ๕ คน", "-"), ("2.5 ด้านการเงิน", "2.5"),
        ])
    func known(_ line: String, _ label: String) {
        #expect(prose(line).first?.hasPrefix("1 [\(label)] ") == true, "\(prose(line))")
    }

    @Test(
        "amounts, dates, times, years and lone labels are no labels",
        arguments: [
            "-5 องศา", "-๕", "--", "-- ก", "-", "๑.", "๑.๑", "๑๐ มกราคม", "พ.ศ. ๒๕๖๖", "2.5 ล้านบาท", "๑.๕ เท่า",
            "๐๙.๐๐ น. ลงทะเบียน",
            "13.30 น. เริ่มประชุม", "3.11.2566 ประชุม", "๒๕๖๖. ", "(๒๕๖๖) ก", "1.500 บาท", "๑.๕เท่า", "1..5", "ข้อ ๑",
            "ข้อตกลง ๑ ก",
            "( ๑) ก", "100000. ก", "๒.๐๕ ล้าน", "www.a.example", "[] ก", "[y] ก", "ข้อความ",
        ])
    func none(_ line: String) {
        #expect(prose(line).first?.hasPrefix("0 ") == true, "\(prose(line))")
        #expect(prose(line).first?.contains("[") != true || line.hasPrefix("["), "\(prose(line))")
    }

    @Test("items stand inside items by indentation; a paragraph below an item belongs to it")
    func levels() {
        #expect(
            prose("หัวเรื่อง\n๑. ก\n  - ข\n    (๑) ค\n  - ง\n    ต่อจาก ง\n๒. จ\n  ต่อจาก จ\nท้าย\n- ฉ") == [
                "0 หัวเรื่อง", "1 [๑.] ก", "2 [-] ข", "3 [(๑)] ค", "2 [-] ง", "2 ต่อจาก ง", "1 [๒.] จ", "1 ต่อจาก จ",
                "0 ท้าย",
                "1 [-] ฉ",
            ])
    }

    @Test("labels stay as typed: repeated, missing and mixed numbers too")
    func asTyped() {
        #expect(prose("๑. ก\n๑. ข\n5. ค") == ["1 [๑.] ก", "1 [๑.] ข", "1 [5.] ค"])
    }

    @Test("blank lines and blanks at the ends of lines are nothing")
    func blanks() {
        #expect(prose("ก  \n\n   \nข ") == ["0 ก", "0 ข"])
    }

    @Test("letters are labels where they begin a list or follow its last letter; abbreviations are none")
    func letters() {
        #expect(
            prose("ก. หนึ่ง\nข. สอง\n- ย่อย\nค. สาม\nง. สี่") == [
                "1 [ก.] หนึ่ง", "1 [ข.] สอง", "1 [-] ย่อย", "1 [ค.] สาม", "1 [ง.] สี่",
            ])
        #expect(prose("(ก) หนึ่ง\n(ข) สอง") == ["1 [(ก)] หนึ่ง", "1 [(ข)] สอง"])
        #expect(prose("อ. เมือง\nก.พ. ๒๕๖๖\nข. ไม่ต่อจากอะไร") == ["0 อ. เมือง", "0 ก.พ. ๒๕๖๖", "0 ข. ไม่ต่อจากอะไร"])
        // A list inside another has letters of its own.
        #expect(prose("ก. หนึ่ง\n  ก. ใน\n  ข. ใน\nข. สอง").map { $0.prefix(1) } == ["1", "2", "2", "1"])
    }
}
