// Bytes that are not clean UTF-8: what is accepted, refused and guessed (IN-04, IN-06).

import Diagnostics
import Testing

@testable import Reading

@Suite struct EncodingTests {
    @Test("IN-04: a byte order mark and CRLF are fine, and offsets count them")
    func bomAndCRLF() throws {
        let outcome = composed("\u{FEFF}ก: ข\r\nค: |\r\n  ง\r\n  จ\r\n")
        #expect(outcome.diagnostics == [])
        #expect(shape(outcome.value) == "{ก: \"ข\", ค: \"ง\nจ\n\"}")
        #expect(value("ก", of: outcome.value)?.span == Span(source: fixtureID, lower: 8, upper: 11))
    }

    @Test("IN-04: a CR that ends the file moves no place of the line before it")
    func lastCR() throws {
        let text = "ก: |\n ข่ \u{0E48}า\r"
        let file = SourceFile(name: "a.yaml", text: text)
        let outcome = compose(file, id: fixtureID)
        var findings = outcome.diagnostics
        if let root = outcome.value { Hygiene.check(root, &findings) }
        let orphan = try #require(findings.first { $0.code == .textOrphanMark }?.span)
        #expect(String(decoding: file.bytes[Int(orphan.lower)..<Int(orphan.upper)], as: UTF8.self) == "\u{0E48}")
    }

    @Test("IN-04: TIS-620 is recognised, shown in Thai, and the way to convert named")
    func tis620() {
        // “มาตรการ” in TIS-620.
        let word: [UInt8] = [0xC1, 0xD2, 0xB5, 0xC3, 0xA1, 0xD2, 0xC3]
        let outcome = composed(bytes: Array("a: b\nc: ".utf8) + word + [0x0A])
        #expect(outcome.value == nil)
        #expect(
            outcome.diagnostics == [
                Diagnostic(.fileEncodingThai, at: Span(source: fixtureID, lower: 8, upper: 9), ["c: มาตรการ"])
            ])
        #expect(text(of: outcome.diagnostics[0], in: .th).help.contains("iconv -f CP874 -t UTF-8"))
    }

    @Test(
        "IN-04: UTF-16 is recognised with and without its mark",
        arguments: [
            [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00], [0x00, 0x61, 0x00, 0x3A],
        ] as [[UInt8]])
    func utf16(_ bytes: [UInt8]) {
        #expect(composed(bytes: bytes).diagnostics.map(\.code) == [.fileEncodingUTF16])
    }

    @Test(
        "IN-04: a broken byte among sound Thai is named with its offset",
        arguments: [
            ([0xE4], "E4"), ([0xE0, 0xB8], "E0"), ([0xC0, 0xAF], "C0"), ([0xED, 0xA0, 0x80], "ED"),
            ([0xF5, 0x80, 0x80, 0x80], "F5"),
            ([0xE0, 0x80, 0x80], "E0"), ([0xF0, 0x80, 0x80, 0x80], "F0"), ([0xF4, 0x90, 0x80, 0x80], "F4"),
            ([0x80], "80"),
        ] as [([UInt8], String)])
    func invalid(_ broken: [UInt8], _ shown: String) {
        let outcome = composed(bytes: Array("ก: ขคง".utf8) + broken + Array("x\n".utf8))
        #expect(
            outcome.diagnostics == [
                Diagnostic(.fileEncoding, at: Span(source: fixtureID, lower: 14, upper: 15), [shown, "14"])
            ])
    }

    @Test(
        "IN-04: control characters and foreign line ends are refused one by one, and the rest is read",
        arguments: [
            ("\u{0}", "file.control-character"), ("\u{7}", "file.control-character"),
            ("\u{1B}", "file.control-character"),
            ("\u{7F}", "file.control-character"), ("\u{80}", "file.control-character"),
            ("\u{FFFE}", "file.control-character"),
            ("\r", "file.line-break"), ("\u{85}", "file.line-break"), ("\u{2028}", "file.line-break"),
            ("\u{2029}", "file.line-break"),
        ])
    func forbidden(_ character: String, _ code: String) {
        let text = "ก: ข\(character)ค\nง: จ\(character)ฉ\n"
        #expect(findings(text) == ["\(code) 1:5 “\(character)”", "\(code) 2:5 “\(character)”"])
        let blanks = String(repeating: " ", count: character.utf8.count)
        #expect(shape(composed(text).value) == "{ก: \"ข\(blanks)ค\", ง: \"จ\(blanks)ฉ\"}")
    }

    @Test("IN-04: a heap of control characters is counted, not listed")
    func manyControls() {
        let outcome = composed("a: " + String(repeating: "\u{1}", count: 5000) + "\n")
        #expect(outcome.diagnostics.count == YAMLLimits.reportedPlaces + 1)
        #expect(outcome.diagnostics.last?.arguments == ["4980"])
    }

    @Test("IN-04: what is found in the bytes is kept when the file cannot be parsed")
    func keepsLexicalFindings() {
        #expect(
            findings("a: \u{7}\nb: [ข\n") == ["file.control-character 1:4 “\u{7}”", "yaml.unclosed-bracket 2:4 “[”"])
    }

    @Test(
        "IN-06: garbled Thai is recognised and its meaning shown",
        arguments: [
            ("à¸¡à¸²à¸•à¸£à¸\u{81}à¸²à¸£", "มาตรการ"), ("ÁÒµÃ¡ÒÃ", "มาตรการ"), ("à¸¡à¸²à¸•à¸£", "มาตร"),
        ])
    func mojibake(_ garbled: String, _ meant: String) {
        let outcome = composed("title: \(garbled)\nx: \(garbled)\n")
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.map(\.code) == [.fileMojibake])
        #expect(outcome.diagnostics.first?.arguments == [garbled, meant, "2"])
        #expect(outcome.diagnostics.first?.span?.lower == 7)
    }

    @Test("IN-06: one garbled text in a sound file does not end its reading")
    func oneMojibake() {
        let outcome = composed("ก: ข\nค: ÁÒµÃ\n")
        #expect(outcome.diagnostics.map(\.code) == [.fileMojibake])
        #expect(outcome.value != nil)
    }

    @Test(
        "IN-06: foreign letters, signs and quotes are no garbled Thai",
        arguments: [
            "a: café, naïve, Müller, Ænigma\n", "a: ±๕ °C × ½ “ก” – … €\n", "a: àéê\n", "ก: ๑๐ µg §๙\n",
        ])
    func noMojibake(_ text: String) {
        #expect(findings(text) == [])
    }
}
