// Templates: references, bold stretches, and what only looks like them (IN-15). Every byte is kept or is a mark.

import Diagnostics
import Language
import Testing

@testable import Reading

/// The pieces of a line, each with what its span holds in the source.
private func pieces(_ text: String) -> (pieces: [String], findings: [Diagnostic]) {
    let bytes = Array(text.utf8)
    let line = TypedLine(bytes: bytes, offset: 0, source: fixtureID)
    var findings: [Diagnostic] = []
    let template = TemplateReading.read(line, &findings)
    return (
        template.pieces.map { piece in
            let source = bytes[Int(piece.span.lower)..<Int(piece.span.upper)].text
            let words: String
            switch piece.content {
            case .words(let text):
                #expect(source == text, "the span of words holds the words")
                words = text
            case .reference(let reference):
                let path = bytes[Int(reference.path.span.lower)..<Int(reference.path.span.upper)].text
                #expect(path == reference.path.description, "the span of a path holds the path")
                words = "→\(reference.path)" + (reference.format.map { "|\($0)" } ?? "")
            }
            return piece.isBold ? "*\(words)*" : words
        }, findings
    )
}

@Suite struct TemplateTests {
    @Test(
        "references are read with their formats, in Thai and Latin, with digits, - and _",
        arguments: [
            ("ก<organization>ข", ["ก", "→organization", "ข"]), ("<people.นายก.name>", ["→people.นายก.name"]),
            ("< a.b | long >", ["→a.b|long"]), ("<a|b.c>", ["→a|b.c"]), ("<measures.3.title>", ["→measures.3.title"]),
            ("<follow-up><a_b>", ["→follow-up", "→a_b"]), ("<<a>>", ["<", "→a", ">"]), ("<b>ก</b>", ["→b", "ก</b>"]),
        ])
    func references(_ text: String, _ expected: [String]) { #expect(pieces(text).pieces == expected) }

    @Test(
        "IN-15: what is no reference stays as typed",
        arguments: [
            "<br/>", "< 5", "a < b", "<>", "< >", "<a b>", "<a.>", "<.a>", "<a..b>", "<a|>", "<a|b c>", "<a", "{{x}}",
            "#include",
            "\\input", "<a,b>", "</b>", "<!-- x -->", "<http://a.example>", "๕ < ๑๐", "<ก ข>", "<a |b", "*", "a * b",
            "***", "*****",
            "\\", "\\n", "ก\\",
        ])
    func literal(_ text: String) {
        #expect(pieces(text).pieces == [text])
        #expect(pieces(text).findings == [])
    }

    @Test("a backslash keeps < and * from being marks, and is taken away itself")
    func escapes() {
        #expect(pieces("\\<b>").pieces == ["<b>"])
        #expect(pieces("ก \\<b> ข").pieces == ["ก ", "<b> ข"])
        #expect(pieces("\\**ก").pieces == ["**ก"])
        #expect(pieces("\\\\<b>").pieces == ["\\", "<b>"])
    }

    @Test("two asterisks begin and end bold, around references too")
    func bold() {
        #expect(pieces("ก **ข** ค").pieces == ["ก ", "*ข*", " ค"])
        #expect(pieces("**ก<a>ข**").pieces == ["*ก*", "*→a*", "*ข*"])
        #expect(pieces("** **").pieces == ["* *"])
        #expect(pieces("2***3").pieces == ["2***3"])
    }

    @Test("bold that is not closed is found where it opens")
    func open() {
        let (_, findings) = pieces("ก **ข** ค **ง")
        #expect(findings.map(\.code) == [.textBoldOpen])
        #expect(findings.first?.span?.lower == Int32("ก **ข** ค ".utf8.count))
    }

    @Test("long rows of marks take time in proportion", arguments: ["<", "< ", "*", "**", "<a|", "\\<", "<a.", "<ก"])
    func linear(_ mark: String) {
        let text = String(repeating: mark, count: 60_000 / mark.utf8.count)
        #expect(seconds { _ = pieces(text) } < 5)
    }
}
