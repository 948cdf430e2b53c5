// Text hygiene: what looks right and is not is reported with its place; what is right is left alone.

import Diagnostics
import Testing

@testable import Reading

/// The findings of one text, as `code@first letter→suggestion`.
private func findings(in text: String) -> [String] {
    let line = TypedLine(bytes: Array(text.utf8), offset: 0, source: SourceID(index: 0))
    let node = Node(
        .scalar(Scalar(text: text, style: .literal, lineOffsets: [0])),
        span: Span(source: SourceID(index: 0), lower: 0, upper: text.utf8.count))
    var findings: [Diagnostic] = []
    Hygiene.check(node, &findings)
    return findings.map { finding in
        let start = Int(finding.span?.lower ?? 0)
        let scalar = String(decoding: line.bytes[..<start], as: UTF8.self).unicodeScalars.count
        return "\(finding.code.rawValue)@\(scalar)" + (finding.suggestion.map { "→\($0)" } ?? "")
    }
}

@Suite("Text hygiene")
struct HygieneTests {
    @Test("TH-11: เ typed twice is reported once, with แ")
    func doubledSaraE() {
        #expect(findings(in: "เเบาะแส และเเละ") == ["text.double-sara-e@0→แ", "text.double-sara-e@11→แ"])
        #expect(findings(in: "แบาะแส เพราะเหตุ") == [])
        #expect(findings(in: "เเเก") == ["text.double-sara-e@0→แ"])
    }

    @Test(
        "A year whose era contradicts it, or is said twice, is reported with the year that is meant",
        arguments: [
            ("แผน พ.ศ. 2023 นั้น", ["text.wrong-era@4→พ.ศ. 2566"]), ("พ.ศ. ๒๐๒๓", ["text.wrong-era@0→พ.ศ. ๒๕๖๖"]),
            ("ค.ศ. 2566", ["text.wrong-era@0→พ.ศ. 2566"]), ("พ.ศ. พ.ศ. 2566", ["text.wrong-era@0→พ.ศ. 2566"]),
            ("พ.ศ.พ.ศ. ๒๕๖๖", ["text.wrong-era@0→พ.ศ. ๒๕๖๖"]), ("ค.ศ. ค.ศ. 2023", ["text.wrong-era@0→ค.ศ. 2023"]),
            ("พ.ศ. 2566", []), ("ค.ศ. 2023", []), ("พ.ศ. <fiscal-year>", []), ("พ.ศ. 66", []), ("พ.ศ. 3000", []),
            ("พ.ศ. 20231", []), ("พ.ศ. .... ค.ศ.", []),
        ])
    func wrongEra(text: String, expected: [String]) { #expect(findings(in: text) == expected) }

    @Test(
        "Blanks inside brackets are reported; brackets for the pen are left",
        arguments: [
            ("ผล ( ดี ) มาก", ["text.bracket-space@3→(", "text.bracket-space@7→)"]),
            ("ผล (  ดี)", ["text.bracket-space@3→("]),
            ("ผล (ดี) มาก", []), ("ใช่ ( ) ไม่ใช่ (  )", []), ("ลงชื่อ ( ........ )", []), ("ก ( ", []), (" ) ก", []),
            ("ก (\u{0E01} )", ["text.bracket-space@4→)"]),
        ])
    func bracketSpaces(text: String, expected: [String]) { #expect(findings(in: text) == expected) }

    @Test(
        "ๆ spaced in two ways in one file is reported where it is rarer; of as many, where no blank stands",
        arguments: [
            ("ต่าง ๆ อื่น ๆ ต่างๆ", ["text.mixed-repetition@18→ ๆ"]), ("ต่างๆ อื่นๆ ต่าง ๆ", ["text.mixed-repetition@16→ๆ"]),
            ("ต่าง ๆ ต่างๆ", ["text.mixed-repetition@11→ ๆ"]), ("ต่าง ๆ อื่น ๆ", []), ("ต่างๆ อื่นๆ", []), ("ๆ ก", []),
        ])
    func repetition(text: String, expected: [String]) { #expect(findings(in: text) == expected) }

    @Test("TH-11: of a run of เ every pair is reported, so that it is mended in one go")
    func runOfSaraE() {
        #expect(findings(in: "กเเเเเ") == ["text.double-sara-e@1→แ", "text.double-sara-e@3→แ"])
    }

    @Test("the letters of a key that stands there already, and of its value, are looked at like all others")
    func repeatedKeys() {
        let file = SourceFile(name: "a.yaml", text: "เเก: เเข\nเเก: {เเค: 1}\nเเก: ง\n")
        let outcome = compose(file, id: SourceID(index: 0))
        var findings: [Diagnostic] = []
        if let root = outcome.value { Hygiene.check(root, &findings) }
        #expect(findings.map { file.position(at: Int($0.span?.lower ?? 0)).line }.sorted() == [1, 1, 2, 2, 3])
    }

    @Test("The letters of a quoted key, and of one behind a tag, have their own places")
    func quotedKeys() {
        for source in ["\"เเก\": 1", "'เเก': 1", "! เเก: 1", "เเก: 1", "ก: ! เเข"] {
            let file = SourceFile(name: "a.yaml", text: source + "\n")
            let outcome = compose(file, id: SourceID(index: 0))
            var findings: [Diagnostic] = []
            if let root = outcome.value { Hygiene.check(root, &findings) }
            let words = findings.compactMap(\.span).map {
                String(decoding: file.bytes[Int($0.lower)..<Int($0.upper)], as: UTF8.self)
            }
            #expect(words == ["เเ"], "\(source)")
        }
    }

    @Test("A key that goes on over lines has its findings at its whole: its letters have no places")
    func foldedKeys() {
        let text = "? ?\u{0E48}\n  ?\n  ?\n: 1\n"
        let file = SourceFile(name: "a.yaml", text: text)
        let outcome = compose(file, id: SourceID(index: 0))
        var findings: [Diagnostic] = []
        if let root = outcome.value { Hygiene.check(root, &findings) }
        for span in findings.compactMap(\.span) {
            let words = file.bytes[Int(span.lower)..<Int(span.upper)]
            #expect(String(validating: words, as: UTF8.self) != nil)
        }
        #expect(findings.map(\.code) == [.textOrphanMark])
    }

    @Test(
        "IN-15: What was meant for a reference and is none is reported; other angle brackets are text",
        arguments: [
            ("<organizati\"on> ว่า", ["reference.broken@0"]), ("ก <analysis.find*ings | names>", ["reference.broken@2"]),
            ("ด้วย<organization จะ", ["reference.broken@4"]), ("<organization>", []), ("<b>ก</b>", []), ("ก < ข", []),
            ("คะแนน <90>", []), ("<organizationx>", []), ("<<organization>>", []), ("<", []), ("<>", []),
        ])
    func brokenReferences(text: String, expected: [String]) { #expect(findings(in: text) == expected) }

    @Test(
        "TH-09, TH-12: marks out of order are reported with the order that Thai is typed in",
        arguments: [
            ("ก่ี", "text.mark-order@0→กี่"), ("กำ้", "text.mark-order@0→ก้ำ"), ("น้ํา", "text.mark-order@0→น้ำ"),
            ("นํ้า", "text.mark-order@0→น้ำ"), ("นํา", "text.mark-order@0→นำ"), ("ปู่", "text.mark-order@0→ปู่"),
        ])
    func markOrder(typed: String, expected: String) { #expect(findings(in: typed) == [expected]) }

    @Test(
        "TH-12: words that are typed right are left alone",
        arguments: ["กี่ ก้ำ น้ำ ปู่ ปี๊ป", "สิทธิ์ พันธุ์ บริสุทธิ์ ศิลป์ เจดีย์", "ก็ เมื่อ ฤทธิ์ ฤๅษี ต่าง ๆ ฯลฯ ญี่ปุ่น กัญญ์"])
    func rightWords(text: String) { #expect(findings(in: text) == []) }

    @Test(
        "TH-08: a mark that stands on nothing, or twice, is an error",
        arguments: [
            ("่ก", "text.orphan-mark@0"), ("ก ำ", "text.orphan-mark@2"), ("a่", "text.orphan-mark@1"),
            ("กิิ", "text.repeated-mark@0"), ("ก่่", "text.repeated-mark@0"), ("ก่้", "text.repeated-mark@0"),
        ])
    func orphans(typed: String, expected: String) { #expect(findings(in: typed) == [expected]) }

    @Test(
        "Words in brackets that say another sum than the digits before them are reported with the right ones",
        arguments: [
            ("จ่าย ๑,๕๐๐ บาท (หนึ่งพันห้าสิบบาทถ้วน) แล้ว", ["text.amount-in-words@16→หนึ่งพันห้าร้อยบาทถ้วน"]),
            ("จ่าย 1,500.25 บาท(หนึ่งพันห้าร้อยบาทถ้วน)", ["text.amount-in-words@18→หนึ่งพันห้าร้อยบาทยี่สิบห้าสตางค์"]),
            ("จ่าย ๓ ล้านบาท (สี่ล้านบาทถ้วน)", ["text.amount-in-words@16→สามล้านบาทถ้วน"]),
            ("จ่าย ๑.๕ ล้านบาท (หนึ่งล้านห้าแสนบาทถ้วน)", []), ("จ่าย ๑๐๐ บาท (ร้อยบาทถ้วน)", []),
            ("จ่าย ๕๐ บาท (-หกสิบบาทถ้วน-)", ["text.amount-in-words@14→ห้าสิบบาทถ้วน"]),
            ("จ่าย **๕๐** บาท **(หกสิบบาทถ้วน)**", ["text.amount-in-words@19→ห้าสิบบาทถ้วน"]),
            ("จ่าย ๑,๕๐๐.- บาท (หนึ่งพันห้าร้อยบาทถ้วน)", []), ("จ่าย ๑๒๑ บาท (หนึ่งร้อยยี่สิบหนึ่งบาทถ้วน)", []),
            ("จ่าย ๑,๕๐๐ บาท (หนึ่งพัน ห้าร้อยบาท)", []), ("จ่าย ๕๐ บาท (ห้าสิบบาทต่อคน)", []), ("จ่าย ๕๐ บาท (๕๐ บาท)", []),
            ("<more.งบ> บาท (ห้าสิบบาทถ้วน)", []), ("บาท (บาท", []), ("บาท", []),
        ])
    func amounts(text: String, expected: [String]) { #expect(findings(in: text) == expected) }

    @Test(
        "TH-07: a weight that changes inside a letter is reported; at its edges it is not",
        arguments: [
            ("ก**ำ**ลัง", ["text.bold-inside-letter@0"]), ("ที**่ประชุม**", ["text.bold-inside-letter@1"]),
            ("**กำ**ลัง มาตรการ**ที่**", []), ("**ก**ำลัง", ["text.bold-inside-letter@2"]), ("**", []), ("ก****ำ", []),
        ])
    func boldInside(text: String, expected: [String]) { #expect(findings(in: text) == expected) }

    @Test(
        "TH-08: vowels typed twice on the line, or leading nothing, are reported; others are not",
        arguments: [
            ("โโครงการ", ["text.repeated-mark@0"]), ("ใไป", ["text.repeated-mark@0"]),
            ("ค่าา", ["text.repeated-mark@2"]),
            ("เ ก็บ", ["text.orphan-mark@0"]), ("สระ “เ” และ เเพ", ["text.double-sara-e@12→แ"]),
            ("ฤๅษี ไม้ ไป เก่า ใช้", []),
        ])
    func looseVowels(text: String, expected: [String]) { #expect(findings(in: text) == expected) }

    @Test("TH-08: the ring over a vowel is Pali and right", arguments: ["วิํสติ", "พุทฺธํ สรณํ คจฺฉามิ", "ธมฺโม", "ถิรธมฺโม"])
    func pali(text: String) { #expect(findings(in: text) == []) }

    @Test("Characters that turn the direction of writing are named")
    func hidden() { #expect(findings(in: "บ้าน\u{202E}หนอง") == ["text.hidden-character@4"]) }

    @Test("TH-14: private-use codes are named, with the letter that old programs meant")
    func privateUse() {
        #expect(
            findings(in: "ป\u{F702}\u{F70B} \u{F8FF}") == [
                "text.private-use@1→ี", "text.private-use@2→้", "text.private-use@4",
            ])
    }

    @Test("IN-07: letters of other scripts inside a word are reported, whole words of them are not")
    func confusables() {
        #expect(findings(in: "พรрінสุข") == ["text.confusable@2"])
        #expect(findings(in: "ITА") == ["text.confusable@2→A"])
        #expect(findings(in: "ค่า α และ Москва") == [])
    }

    @Test("NU-02, NU-03: digits that cannot be trusted are reported with what was probably meant")
    func digits() {
        #expect(findings(in: "ปี ๒5๖๘") == ["text.mixed-digits@3→๒๕๖๘"])
        #expect(findings(in: "ที่ l๒๓") == ["text.latin-digit@4→๑๒๓"])
        #expect(findings(in: "ปี ๒๕๖๘ หรือ 2568 (O๓๕ ไม่ใช่ O35)").contains { $0.hasPrefix("text.mixed") } == false)
    }

    @Test("Keys are read as well as values, in the order of the file")
    func keys() {
        let file = SourceFile(name: "a.yaml", text: "เเก: ก่ี\n")
        var found: [Diagnostic] = []
        guard let node = compose(file, id: SourceID(index: 0)).value else {
            Issue.record("the file should compose")
            return
        }
        Hygiene.check(node, &found)
        #expect(found.map(\.code) == [.textDoubledSaraE, .textMarkOrder])
    }
}
