// The exact text for a terminal: carets under Thai, 40 columns, tabs, controls, related places, no colour (CL-04).

import Testing

@testable import Diagnostics

/// A source, and a span over the first occurrence of some words in it.
func place(_ words: String, in text: String, name: String = "a.yaml") -> (Sources, Span) {
    var sources = Sources()
    let id = sources.add(SourceFile(name: name, text: text))
    return (sources, span(words, in: text, id))
}

func span(_ words: String, in text: String, _ id: SourceID) -> Span {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
    return Span(source: id, lower: start, upper: start + wanted.count)
}

@Suite struct HumanRendererTests {
    @Test func aFindingIsShownWithItsLineCaretsAndRemedy() {
        let (sources, place) = place("\t", in: "people:\n\tname: ก\n")
        let text = HumanRenderer(language: .en).render([Diagnostic(.yamlTab, at: place)], in: sources)
        #expect(
            text == """
                error[yaml.tab]: a tab cannot indent
                  --> a.yaml:2:1
                   |
                 2 |     name: ก
                   | ^^^^
                   = help: delete it and type two blanks instead

                1 error

                """)
    }

    @Test("CL-04: carets stand under Thai by cells, not by letters")
    func caretsUnderThai() {
        let (sources, place) = place("น้ำดื่ม", in: "ผู้รับผิดชอบที่นี่: น้ำดื่ม\n")
        let text = HumanRenderer().render([Diagnostic(.dateNoSuchMonth, at: place, ["น้ำดื่ม"])], in: sources)
        #expect(
            text == """
                ผิดพลาด[date.no-such-month]: ไม่มีเดือนที่ น้ำดื่ม
                  --> a.yaml:1:21
                   |
                 1 | ผู้รับผิดชอบที่นี่: น้ำดื่ม
                   |             ^^^^

                ผิดพลาด 1 แห่ง

                """)
    }

    @Test("CL-04: in 40 columns a long line is cut to the surroundings of its span")
    func fortyColumns() {
        let line = "subject: " + String(repeating: "กขคง", count: 20) + " ตรงนี้ " + String(repeating: "จฉชซ", count: 20)
        let (sources, place) = place("ตรงนี้", in: "\n" + line + "\n")
        let renderer = HumanRenderer(language: .en, width: 40)
        let text = renderer.render([Diagnostic(.dateNoSuchMonth, at: place, ["ตรงนี้"])], in: sources)
        #expect(
            text == """
                error[date.no-such-month]: there is no month ตรงนี้
                  --> a.yaml:2:91
                   |
                 2 | …งกขคงกขคง ตรงนี้ จฉชซจฉชซจฉชซจฉชซจฉ…
                   |            ^^^^

                1 error

                """)
        for line in text.split(separator: "\n") where line.contains("|") { #expect(cellWidth(of: String(line)) <= 40) }
    }

    @Test func aSecondPlaceIsShownWithItsLabel() {
        let text = "name: ก\noffice: ข\nname: ค\n"
        var sources = Sources()
        let id = sources.add(SourceFile(name: "a.yaml", text: text))
        let second = Span(source: id, lower: 22, upper: 26)
        let finding = Diagnostic(
            .yamlDuplicateKey, at: second, ["name"], related: [Related(.first, span("name", in: text, id))])
        #expect(
            HumanRenderer().render([finding], in: sources) == """
                ผิดพลาด[yaml.duplicate-key]: “name” ซ้ำกับที่เขียนไว้แล้ว
                  --> a.yaml:3:1
                   |
                 3 | name: ค
                   | ^^^^
                   |
                 1 | name: ก
                   | ---- เขียนไว้แล้วตรงนี้
                   = วิธีแก้: ลบอันหนึ่ง หรือรวมเป็นอันเดียว

                ผิดพลาด 1 แห่ง

                """)
    }

    @Test func aSecondPlaceInAnotherFileNamesIt() {
        let (one, place) = place("signer", in: "signer: ก\n")
        var sources = one
        let layout = "fields:\n  signer: person\n"
        let id = sources.add(SourceFile(name: "memo.yaml", text: layout))
        let finding = Diagnostic(
            .dateNoSuchMonth, at: place, ["signer"], severity: .warning,
            related: [Related(.declared, span("signer", in: layout, id))])
        #expect(
            HumanRenderer(language: .en, width: 24).render([finding], in: sources) == """
                warning[date.no-such-month]: there is no month signer
                  --> a.yaml:1:1
                   |
                 1 | signer: ก
                   | ^^^^^^
                  ::: memo.yaml:2:3
                   |
                 2 |   signer: person
                   |   ------
                   | declared here

                1 warning

                """)
    }

    @Test func aHelpWithAnExampleShowsItOnLinesOfItsOwn() {
        let (sources, place) = place(": ข", in: "subject: เรื่อง: ข\n")
        let colon = Span(source: place.source, lower: Int(place.lower), upper: Int(place.lower) + 1)
        let finding = Diagnostic(.yamlColonInValue, at: colon, ["subject:", "เรื่อง: ข"])
        #expect(
            HumanRenderer().render([finding], in: sources) == """
                ผิดพลาด[yaml.colon-in-value]: ข้อความในบรรทัดเดียวกับชื่อช่องมี “: ” ไม่ได้
                  --> a.yaml:1:16
                   |
                 1 | subject: เรื่อง: ข
                   |              ^
                   = วิธีแก้: เขียนใต้ “|”
                       subject: |
                         เรื่อง: ข

                ผิดพลาด 1 แห่ง

                """)
    }

    @Test func aSpanOverSeveralLinesShowsItsFirst() {
        let (sources, place) = place("b\nc\nd", in: "a: b\nc\nd\n")
        let text = HumanRenderer(language: .en).render([Diagnostic(.dateNoSuchMonth, at: place, ["b"])], in: sources)
        #expect(text.contains(" 1 | a: b\n   |    ^…\n"))
    }

    @Test func anEmptySpanAtTheEndOfALineGetsOneCaretBehindIt() {
        let (sources, _) = place("", in: "abc\n")
        let end = Span(source: SourceID(index: 0), lower: 3, upper: 3)
        let text = HumanRenderer(language: .en).render([Diagnostic(.yamlEmpty, at: end)], in: sources)
        #expect(text.contains(" 1 | abc\n   |    ^\n"))
    }

    @Test("CL-04: control characters, bidi marks and broken bytes are made visible")
    func controls() {
        var sources = Sources()
        let bytes = Array("a: \u{1B}[31mก\u{202E}ข".utf8) + [0xE4, 0x0A]
        let id = sources.add(SourceFile(name: "a.yaml", bytes: bytes))
        let place = Span(source: id, lower: 3, upper: 4)
        let text = HumanRenderer(language: .en).render(
            [Diagnostic(.dateNoSuchMonth, at: place, ["\u{1B}x\n"])], in: sources)
        #expect(text.contains("there is no month ␛x␊"))
        #expect(text.contains(" 1 | a: ␛[31mก<U+202E>ข<E4>\n   |    ^\n"))
        #expect(!text.utf8.contains(0x1B))
    }

    @Test func aFindingWithoutASpanNamesItsPath() {
        let finding = Diagnostic(.fileUnreadable, ["b.yaml", "no such file"], path: "b.yaml")
        #expect(
            HumanRenderer(language: .en).render([finding], in: Sources()) == """
                error[file.unreadable]: cannot read b.yaml: no such file
                  --> b.yaml

                1 error

                """)
    }

    @Test("CL-04: there are escapes with colour and none without")
    func colour() {
        let (sources, place) = place("a", in: "a: b\n")
        let finding = Diagnostic(.dateNoSuchMonth, at: place, ["a"])
        let plain = HumanRenderer(language: .en).render([finding], in: sources)
        let coloured = HumanRenderer(language: .en, colour: true).render([finding], in: sources)
        #expect(!plain.utf8.contains(0x1B))
        #expect(
            coloured.hasPrefix(
                "\u{1B}[1;31merror[date.no-such-month]\u{1B}[0m\u{1B}[1m: there is no month a\u{1B}[0m\n"))
    }

    @Test func theSummaryCountsErrorsWarningsAndNotes() {
        let findings = [
            Diagnostic(.yamlEmpty), Diagnostic(.yamlEmpty), Diagnostic(.yamlCommentCut, ["", "", ""]),
            Diagnostic(.fileMoreCharacters, ["3"]),
        ]
        #expect(HumanRenderer(language: .th).summary(of: findings) == "ผิดพลาด 2 แห่ง คำเตือน 1 แห่ง ข้อสังเกต 1 แห่ง")
        #expect(HumanRenderer(language: .en).summary(of: findings) == "2 errors, 1 warning, 1 note")
        #expect(HumanRenderer().render([], in: Sources()) == "")
    }

    @Test func aLineOfMegabytesIsShownAroundItsSpan() {
        let (sources, place) = place(
            "X", in: String(repeating: "กำ", count: 300_000) + "X" + String(repeating: "ก", count: 9000))
        let text = HumanRenderer(language: .en, width: 40).render(
            [Diagnostic(.dateNoSuchMonth, at: place, ["X"])], in: sources)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 6)
        #expect(cellWidth(of: String(lines[3])) == 40)
        #expect(lines[3].contains("กำX"))
        #expect(cellWidth(of: String(lines[3].prefix { $0 != "X" })) == lines[4].prefix { $0 != "^" }.count)
    }
}
