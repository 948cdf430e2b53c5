// Where YAML bites Thai prose: each case as a clerk writes it, with the finding that teaches, and the like that is
// no mistake and stays unreported.

import Diagnostics
import Testing

@testable import Reading

@Suite struct LessonTests {
    @Test(
        "` #` that cuts a text is reported, and a comment is not",
        arguments: [
            ("title: โครงการ #1 ปี\n", ["warning yaml.comment-cut 1:16 “#1 ปี”"]),
            ("- จัดทำ #แผน\n- ข\n", ["warning yaml.comment-cut 1:9 “#แผน”"]),
            ("title: โครงการ # ๑\n", ["warning yaml.comment-cut 1:16 “# ๑”"]),
            ("title: issue #12\n", ["warning yaml.comment-cut 1:14 “#12”"]),
            ("number: #12\n", ["warning yaml.comment-cut 1:9 “#12”"]),
            ("title: โครงการ #1\n  ต่อ\nb: c\n", ["yaml.comment-cut 1:16 “#1”"]),
            ("a #b: c\nd: e\n", ["yaml.comment-cut 1:3 “#b: c”"]),
            ("a: [ก #1, ข]\nb: c\n", ["yaml.comment-cut 1:7 “#1, ข]”"]),
            ("level: ผ่าน   # หมายเหตุ\n", []),
            ("total: 82.65 # หมายเหตุ\n", []),
            ("date: 2566-04-03 #x\n", []),
            ("layout: memo # หมายเหตุ\n", []),
            ("people: # รายชื่อ\n  ก: ข\n", []),
            ("remarks: # เว้นไว้\n", []),
            ("a: \"โครงการ #1\" # ก\nb: ก#1\n", []),
            ("a: |\n  โครงการ #1\n", []),
        ])
    func commentCut(_ text: String, _ expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(
        "a line end that becomes a blank between Thai letters is reported",
        arguments: [
            ("a: มาตรการตรวจ\n  สอบ\n", ["warning yaml.folded-words 2:3 “สอบ”"]),
            ("a: \"มาตรการตรวจ\n  สอบ\"\n", ["warning yaml.folded-words 2:3 “สอบ\"”"]),
            ("a: 'ตรวจ\n  สอบ'\n", ["warning yaml.folded-words 2:3 “สอบ'”"]),
            ("a: >\n  ตรวจ\n  สอบ\n", ["warning yaml.folded-words 3:3 “สอบ”"]),
            ("a: |\n  ตรวจ\n  สอบ\n", []),
            ("a: >\n  ตรวจ\n\n  สอบ\n", []),
            ("a: >\n  ตรวจ\n    สอบ\n", []),
            ("a: \"ตรวจ\\\n  สอบ\"\n", []),
            ("a: ตรวจ\n  ITA\n", []),
            ("a: ปี ๒๕๖๖\n  สอบ\n", []),
            ("a: ต่าง ๆ\n  สอบ\n", []),
        ])
    func foldedWords(_ text: String, _ expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test func theBlankInsideAWordIsShown() {
        let finding = composed("a: มาตรการตรวจ\n  สอบการใช้\n").diagnostics.first
        #expect(finding?.arguments == ["าตรการตรวจ สอบการใช้"] || finding?.arguments == ["มาตรการตรวจ สอบการใช้"])
    }

    @Test(
        "list lines that fold into one are reported",
        arguments: [
            ("s:\n  -ก\n  -ข\n", ["yaml.folded-list 3:3 “-ข”"]),
            ("s: ก\n  - ข\n", ["yaml.folded-list 2:3 “- ข”"]),
            ("s: >\n  -ก\n  -ข\n", ["yaml.folded-list 3:3 “-ข”"]),
            ("s: ดังนี้\n  ๑. ก\n  ๒. ข\n", ["warning yaml.folded-list 2:3 “๑. ก”"]),
            ("s: ดังนี้\n  (๑) ก\n", ["warning yaml.folded-list 2:3 “(๑) ก”"]),
            ("s: ดังนี้\n  ข้อ ๑ ก\n", ["warning yaml.folded-list 2:3 “ข้อ ๑ ก”"]),
            ("s:\n  - ก\n  -ข\nb: c\n", ["yaml.missing-blank 3:3 “-”"]),
            ("- ก\n-ข\n", ["yaml.missing-blank 2:1 “-”"]),
            ("s: |\n  -ก\n  -ข\n", []),
            ("s:\n  - ก\n  - -๕\n", []),
        ])
    func foldedList(_ text: String, _ expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(
        "a comma inside brackets that splits a text is reported",
        arguments: [
            ("{a: ๑,๕๐๐}\n", ["yaml.comma-split 1:6 “,๕๐๐”"]),
            ("{name: สำนักปลัด, กองคลัง}\n", ["yaml.comma-split 1:17 “, กองคลัง”"]),
            ("- {a: ๑,๕๐๐, b: ๒,๕๐๐}\n", ["yaml.comma-split 1:8 “,๕๐๐”", "yaml.comma-split 1:18 “,๕๐๐”"]),
            ("[๑,๕๐๐ บาท]\n", ["warning yaml.comma-split 1:3 “,๕๐๐ บาท”"]),
            ("{a: \"๑,๕๐๐\"}\n", []),
            ("[3, 7, 10]\n", []),
            ("[3,7,10]\n", []),
            ("a: ๑,๕๐๐ บาท\n", []),
        ])
    func commaSplit(_ text: String, _ expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(
        "prose that `: ` makes into a map is reported",
        arguments: [
            ("- ก (Assessment : ITA) ข\n- ค\n", ["yaml.prose-as-key 1:3 “ก (Assessment :”"]),
            ("- การประเมิน ITA : ดีมาก\n", ["warning yaml.prose-as-key 1:3 “การประเมิน ITA :”"]),
            ("body:\n  ด้วย (ITA: ข) ก\n", ["yaml.prose-as-key 2:3 “ด้วย (ITA:”"]),
            ("columns:\n  การดำเนินการ (Output): outputs\n  ลำดับ ที่: n\n", []),
            ("- ก (Assessment:ITA) เวลา 09:30\n", []),
            ("- name: ก\n  office: ข\n", []),
        ])
    func proseAsKey(_ text: String, _ expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(
        "`key:value` without the blank is reported",
        arguments: [
            ("name:ก\noffice: ข\n", ["yaml.missing-blank 1:1 “name:”"]),
            ("a: 1\nname:ก\noffice: ข\n", ["yaml.missing-blank 2:1 “name:”"]),
            ("o:\n  name:ก\n  office:ข\n  phone: 1\n", ["yaml.missing-blank 2:3 “name:”"]),
            ("o:\n  office: ข\n  name:ก\n", ["yaml.missing-blank 3:3 “name:”"]),
            ("- name:ก\n  office: ข\n", ["yaml.missing-blank 1:3 “name:”"]),
            ("{name:ก, office: ข}\n", ["yaml.missing-blank 1:2 “name:”"]),
            ("o:\n  name:ก\n", ["warning yaml.missing-blank 2:3 “name:”"]),
            ("- เวลา:๐๙.๐๐\n- ITA:๒๕๖๖\n- https://a.example\n", []),
        ])
    func missingBlank(_ text: String, _ expected: [String]) {
        #expect(findings(text) == expected)
    }

    @Test(
        "a value that YAML cannot begin with is explained",
        arguments: [
            ("a: @line\n", "yaml.leading-mark 1:4 “@”"), ("a: `x`\n", "yaml.leading-mark 1:4 “`”"),
            ("a: %ก\n", "yaml.leading-mark 1:4 “%”"), ("a: **หนา** ก\n", "yaml.leading-mark 1:4 “**”"),
            ("- **bold** ก\n", "yaml.leading-mark 1:3 “**”"), ("a: *ก\n", "yaml.leading-mark 1:4 “*”"),
            ("a: &ก ข\n", "yaml.leading-mark 1:4 “&”"), ("a: !สำคัญ ข\n", "yaml.leading-mark 1:4 “!”"),
            ("a: ? ก\n", "yaml.leading-mark 1:4 “?”"),
            ("a: {organization} ก\n", "yaml.leading-mark 1:5 “organization”"),
            ("a: {{x}} ก\n", "yaml.leading-mark 1:6 “x”"), ("a: [**ก**, ข]\n", "yaml.leading-mark 1:5 “**”"),
            ("- *abc ข\n", "yaml.alias 1:3 “*abc”"), ("a: ! สำคัญ\n", "yaml.tag 1:4 “!”"),
            ("a: ก\n%ข\n", "yaml.directive 2:1 “%ข”"),
            ("%YAML 1.2\n---\na: b\n", "yaml.directive 1:1 “%YAML 1.2”"),
            ("a: |ก\n", "yaml.text-after-indicator 1:5 “ก”"),
            ("a: >ก\n", "yaml.text-after-indicator 1:5 “ก”"), ("a: ]ก\n", "yaml.stray-bracket 1:4 “]”"),
            ("a: - ก\n", "yaml.list-in-value 1:4 “-”"), ("a: ,ก\n", "yaml.stray-bracket 1:4 “,”"),
        ])
    func leadingMarks(_ text: String, _ expected: String) {
        #expect(findings(text) == [expected])
    }

    @Test(
        "IN-15: markup that YAML takes for text stays text",
        arguments: ["<b>ก</b>", "<organization> ก", "#include", "\\input{x}"])
    func markup(_ words: String) {
        let outcome = composed("a: |\n  \(words)\n")
        #expect(outcome.diagnostics == [])
        #expect(scalar(value("a", of: outcome.value))?.text == words + "\n")
    }

    @Test(
        "text behind a closed quote or bracket is explained",
        arguments: [
            ("a: \"ก\" ต่อ\nb: c\n", "yaml.text-after-quote 1:8 “ต่อ”"),
            ("- 'ก' ต่อ\n- ข\n", "yaml.text-after-quote 1:7 “ต่อ”"),
            ("- [ ] งาน\n- ข\n", "yaml.text-after-bracket 1:7 “งาน”"),
            ("a: [x] งาน\n", "yaml.text-after-bracket 1:8 “งาน”"),
            ("a: {ก: ข} ค\n", "yaml.text-after-bracket 1:11 “ค”"),
            ("a: [\"ก\" ข, ค]\n", "yaml.text-after-quote 1:9 “ข, ค]”"),
        ])
    func textAfterClosing(_ text: String, _ expected: String) {
        #expect(findings(text) == [expected])
    }

    @Test(
        "quotes and brackets without an end are shown where they open",
        arguments: [
            ("a: \"ก ต่อ\nb: c\n", "yaml.unclosed-quote 1:4 “\"”"), ("a: 'ก\n", "yaml.unclosed-quote 1:4 “'”"),
            ("a: \"ก ต่อ\nb: \"c\"\n", "yaml.unclosed-quote 1:4 “\"”"),
            ("a: [ก, ข\nb: c\n", "yaml.unclosed-bracket 1:4 “[”"),
            ("a: {ก: ข\nb: c\n", "yaml.unclosed-bracket 1:4 “{”"), ("a: {ก: ข {ค}}\n", "yaml.unclosed-bracket 1:4 “{”"),
            ("a: [b]]\n", "yaml.stray-bracket 1:7 “]”"), ("a: \"ก\\ด\"\n", "yaml.escape 1:6 “\\ด”"),
            ("a: \"\\xZZ\"\n", "yaml.escape 1:5 “\\x”"), ("a: \"\\ud800\"\n", "yaml.escape 1:5 “\\u”"),
        ])
    func unclosed(_ text: String, _ expected: String) {
        let found = findings(text).filter { !$0.hasPrefix("warning") }
        #expect(found == [expected])
    }

    @Test(
        "lines that stand wrong are explained",
        arguments: [
            ("subject: เรื่อง: ขอ\n", "yaml.colon-in-value 1:16 “:”"),
            ("a: ก (ITA : ข) ค\n", "yaml.colon-in-value 1:11 “:”"),
            ("a: ก\n  b: ข\n", "yaml.indentation 2:3 “b: ข”"),
            ("x:\n    a: ก\n  b: ข\n", "yaml.indentation 3:3 “b: ข”"),
            ("a: ข\nข้อความ\nb: c\n", "yaml.missing-colon 2:1 “ข้อความ”"),
            ("a:\n  - ข\n  ความ\n", "yaml.missing-colon 3:3 “ความ”"),
            ("a: ก\n: ข\n", "yaml.empty-key 2:1 “:”"), ("a: ก\n- ข\n", "yaml.indentation 2:1 “- ข”"),
            ("a: |\n      ก\n  ข\nb: c\n", "yaml.block-first-line 2:1 “      ”"),
            ("a: |\n      \n  ข\nb: c\n", "yaml.block-first-line 2:1 “      ”"),
            ("x:\n  a: |\n  ก\n  ข\nb: c\n", "yaml.block-indentation 3:3 “ก”"),
            ("a: |\nก\nข\n", "yaml.block-indentation 2:1 “ก”"),
        ])
    func lines(_ text: String, _ expected: String) {
        #expect(findings(text) == [expected])
    }

    @Test(
        "the remedy shows the clerk's own line in its `|` form",
        arguments: [
            ("subject: เรื่อง: ขอ\n", "subject: |\n  เรื่อง: ขอ"), ("- [ ] งาน\n", "- |\n  [ ] งาน"),
            ("  - \"ก\" ต่อ\n", "- |\n  \"ก\" ต่อ"), ("title: โครงการ #1\n", "title: |\n  โครงการ #1"),
            ("a: **ก** ข\n", "a: |\n  **ก** ข"), ("a: |ก\n", "a: |\n  ก"), ("- ก (A : B) ข\n", "- |\n  ก (A : B) ข"),
            ("a: {organization} ก\n", "a: |\n  {organization} ก"), ("- name: @ก\n", "- name: |\n  @ก"),
        ])
    func remedy(_ source: String, _ example: String) throws {
        let finding = try #require(composed(source).diagnostics.first)
        #expect(text(of: finding, in: .th).help.hasSuffix(example))
        #expect(text(of: finding, in: .en).help.hasSuffix(example))
    }

    @Test func theRemedyForAFoldedListNamesTheKeyAboveIt() {
        let finding = composed("s:\n\n  # x\n  -ก\n  -ข\n").diagnostics.first
        #expect(finding?.arguments == ["-ข", "s:"])
    }

    @Test func libyamlsOwnWordsAreNeverShown() {
        for source in ["a: [", "a: \"", "a: b: c", "- a\nb", "a: @", "{{{", "a: !<", "%x", "? - ? :", "|", "a: |9x"] {
            for finding in composed(source).diagnostics {
                let words = text(of: finding, in: .en)
                #expect(!words.message.contains("expected") && !words.message.contains("token"))
            }
        }
    }
}
