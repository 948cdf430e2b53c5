// The tree, its spans and its line offsets; encodings, limits and what Saraban's YAML leaves out.

import Diagnostics
import Testing

@testable import Reading

@Suite struct ComposerTests {
    @Test func everyScalarStaysText() {
        let text = "a: 0123\nb: yes\nc: 09:30\nd: 2566-04-03\ne: ๑๒\nf:\ng: ''\nh: ~\nhttps: https://a.example/?b=c#d\n"
        #expect(
            shape(composed(text).value) == """
                {a: "0123", b: "yes", c: "09:30", d: "2566-04-03", e: "๑๒", f: ~, g: "", h: "~", \
                https: "https://a.example/?b=c#d"}
                """)
        #expect(findings(text) == [])
    }

    @Test func listsMapsAndFlowsNest() {
        let text = "# หมายเหตุ\na:\n  - b: [1, {c: d}]\n    e: f\n  -\n  - - x\n"
        #expect(shape(composed(text).value) == #"{a: [{b: ["1", {c: "d"}], e: "f"}, ~, ["x"]]}"#)
    }

    @Test(
        "a finding begins and ends between letters, also where blanks stand in for what may not be in a file",
        arguments: [
            "?\u{85}\n", " ?\u{2028}", "a:\u{2028}\u{2028}]\n", String(repeating: "- ", count: 64) + "กข: 1\n",
            "ก\u{2029}: \u{85}&\u{85}\n? \u{85}\n", "[\u{2028}ก\u{2028}",
        ])
    func findingsLieOnLetters(text: String) {
        let bytes = Array(text.utf8)
        let found = composed(text).diagnostics.compactMap(\.span)
        #expect(!found.isEmpty)
        for offset in found.flatMap({ [Int($0.lower), Int($0.upper)] }) where offset < bytes.count {
            #expect(bytes[offset] & 0xC0 != 0x80, "\(offset)")
        }
    }

    @Test func spansAreByteOffsetsFromTheFirstByteToBehindTheLast() throws {
        let text = "ก: ข\nค:\n  - \"ง\"   # x\n  - [a,\n    b]\n\n# ท้าย\nจ: |\n  ฉ\n\n"
        let root = try #require(composed(text).value)
        func words(_ node: Node?) -> String? {
            node.map { String(decoding: Array(text.utf8)[Int($0.span.lower)..<Int($0.span.upper)], as: UTF8.self) }
        }
        #expect(words(value("ก", of: root)) == "ข")
        #expect(words(value("ค", of: root)) == "- \"ง\"   # x\n  - [a,\n    b]")
        #expect(words(value("จ", of: root)) == "|\n  ฉ")
        #expect(words(root).map { $0.hasSuffix("ฉ") } == true)
        guard case .mapping(let entries) = root.content else { return }
        #expect(entries.map { [$0.key.span.lower, $0.key.span.upper] } == [[0, 3], [9, 12], [61, 64]])
    }

    @Test(arguments: ["\n", "\r\n"])
    func aLiteralKnowsWhereEachOfItsLinesStands(_ end: String) throws {
        let lines = ["ก: |", "  หนึ่ง", "", "    - สอง", "     ", "  สาม  ", "", "ข: |-", "   ก"]
        let text = lines.joined(separator: end)
        let bytes = Array(text.utf8)
        let root = try #require(composed(text).value)
        let first = try #require(scalar(value("ก", of: root)))
        #expect(first.text == "หนึ่ง\n\n  - สอง\n   \nสาม  \n")
        let pieces = first.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(first.lineOffsets.count == pieces.count)
        for (offset, piece) in zip(first.lineOffsets, pieces) {
            #expect(bytes[Int(offset)...].starts(with: piece.utf8))
        }
        let last = try #require(scalar(value("ข", of: root)))
        #expect(last.lineOffsets.map(Int.init) == [bytes.count - 3])
    }

    @Test func singleLineScalarsKnowWhereTheirTextBegins() throws {
        let root = try #require(composed("a: ก ข\nb: \"ค\"\nc: 'ง'\nd:\n").value)
        #expect(scalar(value("a", of: root))?.lineOffsets == [3])
        #expect(scalar(value("b", of: root))?.lineOffsets == [15])
        #expect(scalar(value("c", of: root))?.lineOffsets == [24])
        #expect(scalar(value("d", of: root))?.isBlank == true)
        #expect(scalar(value("d", of: root))?.lineOffsets == [31])
    }

    @Test(
        "IN-01: a file without data is refused",
        arguments: ["", "\n\n", "# ก\n# ข\n", "---\n", "---\n...\n", "\u{FEFF}", "~x: #\n"])
    func empty(_ text: String) {
        let outcome = composed(text)
        guard text != "~x: #\n" else { return }
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.map(\.code) == [.yamlEmpty])
        #expect(outcome.diagnostics.first?.span == Span(source: fixtureID, lower: 0, upper: 0))
    }

    @Test(
        "IN-01: a second document is refused where it begins",
        arguments: [
            ("a: b\n---\nc: d\n", "yaml.documents 2:1 “---”"),
            ("a: |\n  ก\n--- ข\n", "yaml.documents 3:1 “---”"),
            ("a: b\n...\nc: d\n", "yaml.documents 2:1 “...”"),
        ])
    func documents(_ text: String, _ finding: String) {
        #expect(findings(text) == [finding])
    }

    @Test(
        "IN-01: tabs for indentation are refused, and counted",
        arguments: [
            ("a:\n\tb: c\n", "yaml.tab 2:1 “\t”"),
            ("a:\n  \tb: c\n\td: e\n\tf: g\n", "yaml.tabs 2:3 “\t”"),
            ("a: |\n\tก\n", "yaml.tab 2:1 “\t”"),
            ("a: |\n  ก\n\tข\n", "yaml.tab 3:1 “\t”"),
            ("-\tก\n", "yaml.tab 1:2 “\t”"),
            ("a: ก\n\tข\n", "yaml.tab 2:1 “\t”"),
        ])
    func tabs(_ text: String, _ finding: String) {
        #expect(findings(text) == [finding])
    }

    @Test("IN-03: a key given twice is refused at the second, with the first beside it")
    func duplicates() {
        let text = "a: 1\nb: 2\na: 3\n"
        let outcome = composed(text)
        #expect(findings(text) == ["yaml.duplicate-key 3:1 “a”"])
        #expect(outcome.diagnostics.first?.related == [Related(.first, Span(source: fixtureID, lower: 0, upper: 1))])
        #expect(shape(outcome.value) == #"{a: "1", b: "2"}"#)
        // Marks in another order look the same, and are the same key.
        #expect(findings("ก\u{0E38}\u{0E48}: 1\nก\u{0E48}\u{0E38}: 2\n").count == 1)
        let many = (0..<40).map { "k\($0): 1\n" }.joined()
        #expect(
            findings(many + "k7: 2\nk39: 2\n") == ["yaml.duplicate-key 41:1 “k7”", "yaml.duplicate-key 42:1 “k39”"])
    }

    @Test("IN-03: anchors, aliases, merge keys and tags are refused, all at once")
    func properties() {
        let text = "a: &x {b: c}\nd: *x\ne:\n  <<: *x\n  f: !!str g\n%: 1\n"
        #expect(
            findings("a: &x {b: c}\nd: *x\ne:\n  <<: *x\n  f: !!str g\n") == [
                "yaml.anchor 1:4 “&x”", "yaml.alias 2:4 “*x”", "yaml.merge-key 4:3 “<<”", "yaml.tag 5:6 “!!str”",
            ])
        #expect(composed(text).hasErrors)
    }

    @Test("IN-03: an alias bomb costs nothing and expands nothing")
    func aliasBomb() {
        var text = "a0: &a0 [x]\n"
        for level in 1...9 {
            let alias = "*a\(level - 1)"
            text += "a\(level): &a\(level) [" + [String](repeating: alias, count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(composed(text).diagnostics.count == 91)
    }

    @Test("IN-03: nesting is refused beyond the limit, at its place", arguments: [65, 1000, 10_000, 300_000])
    func depth(_ levels: Int) {
        let text = String(repeating: "[", count: levels)
        let found = findings(text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("yaml.too-deep 1:") == true)
        #expect(findings(String(repeating: "- ", count: levels) + "x").first?.hasPrefix("yaml.too-deep 1:129") == true)
    }

    @Test func sixtyFourLevelsAreFine() {
        let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(findings(text) == [])
    }

    @Test func keysMustBeText() {
        #expect(findings("? [a]\n: b\nc: d\n") == ["yaml.complex-key 1:3 “[a]”"])
        #expect(findings("{a: b}: c\n") == ["yaml.complex-key 1:1 “{a: b}”"])
        #expect(findings(": ก\n") == ["yaml.empty-key 1:1 “:”"])
        #expect(shape(composed("? [a]\n: b\nc: d\n").value) == #"{c: "d"}"#)
    }

    @Test("IN-05: a file over the limit is refused by name and size, unread")
    func tooLarge() {
        let outcome = composed(bytes: [UInt8](repeating: 0xFF, count: YAMLLimits.fileSize + 1))
        #expect(outcome.diagnostics.map(\.code) == [.fileTooLarge])
        #expect(outcome.diagnostics.first?.arguments == ["16 MB", "16 MB"])
        #expect(outcome.diagnostics.first?.path == "a.yaml")
    }

    @Test("IN-05: a text over the limit is refused")
    func longScalar() {
        let text = "a: " + String(repeating: "ก", count: YAMLLimits.scalarSize / 3 + 1) + "\n"
        #expect(composed(text).diagnostics.map(\.code) == [.yamlScalarTooLong])
    }

    @Test func readingStopsAfterAThousandFindings() {
        let outcome = composed("[" + String(repeating: "{x},", count: 2000) + "]\n")
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.last?.code == .yamlTooManyFindings)
        #expect(outcome.diagnostics.count == YAMLLimits.findings + 1)
    }

    @Test func escapesThatMakeControlCharactersAreRefused() {
        #expect(findings("a: \"x\\0y\"\n") == ["yaml.escaped-control 1:4 “\"x\\0y\"”"])
        #expect(findings("a: \"x\\u2028y\"\nb: \"\\t\\n\"\n") == ["yaml.escaped-control 1:4 “\"x\\u2028y\"”"])
    }
}
