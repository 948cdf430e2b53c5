// libyaml's failure in its source comes in, the finding that teaches goes out. The lessons are asked in order and
// the first that knows the case answers; the last always does. None shows libyaml's own words.

import Diagnostics

/// A failure with the lines around it.
struct FailureSite {
    let file: SourceFile
    let text: [UInt8]
    let id: SourceID
    let failure: ParseFailure
    /// Where it failed: a byte of the file, the last one that is no space if the file ended too early.
    let offset: Int
    /// The quoted text read last, if it runs over several lines: its closing quote may be another's opening one.
    let openedAbove: Range<Int>?

    init(file: SourceFile, text: [UInt8], id: SourceID, failure: ParseFailure, openedAbove: Range<Int>?) {
        self.openedAbove = openedAbove
        self.file = file
        self.text = text
        self.id = id
        self.failure = failure
        var place = min(failure.offset, text.count)
        if place == text.count {
            while place > 0, Byte.isSpace(text[place - 1]) { place -= 1 }
            place = max(0, place - 1)
            while place > 0, Byte.continues(text[place]) { place -= 1 }
        }
        offset = place
    }

    var explanation: Diagnostic {
        for lesson in FailureLessons.all {
            if let finding = lesson(self) { return finding }
        }
        return Diagnostic(.yamlSyntax, at: span(offset, offset + 1))
    }

    var line: SourceLine { SourceLine(file, at: offset) }
    /// Where the thing began that libyaml was reading.
    var contextOffset: Int { failure.contextOffset ?? offset }
    var byte: UInt8? { offset < text.count ? text[offset] : nil }

    /// The last byte before the failure, on its line, that is no blank.
    var previousOnLine: Int? {
        let place = text[..<min(offset, text.count)].lastIndex { !Byte.isBlank($0) }
        guard let place, place >= line.contentStart, text[place] != Byte.lineFeed else { return nil }
        return place
    }

    /// The nearest line above that is neither blank nor a comment.
    func lineAbove(_ number: Int) -> SourceLine? {
        var above = number - 1
        while above >= 0 {
            let line = SourceLine(file, number: above)
            if !line.isBlank, !line.isComment { return line }
            above -= 1
        }
        return nil
    }

    func span(_ lower: Int, _ upper: Int) -> Span { file.span(lower, upper, of: id) }

    func says(_ words: String) -> Bool { failure.problem.contains(words) }
    func reads(_ words: String) -> Bool { failure.context.contains(words) }
}

extension String {
    /// Whether the bytes hold other bytes. (The standard library's own search needs Foundation or a newer one.)
    fileprivate func contains(_ words: String) -> Bool {
        let own = Array(utf8)
        let other = Array(words.utf8)
        guard other.count <= own.count else { return false }
        return (0...own.count - other.count).contains { own[$0...].starts(with: other) }
    }
}

enum FailureLessons {
    typealias Lesson = @Sendable (FailureSite) -> Diagnostic?

    /// | lesson | the clerk wrote |
    /// |---|---|
    /// | `tab` | a tab where blanks indent |
    /// | `quote` | `"ก` without an end, `"ก\ด"` |
    /// | `mark` | a value that begins with `@` `` ` `` `%` `**` `&` `!` `?` |
    /// | `blockHeader` | `a: \|ก` |
    /// | `listInValue` | `a: - ก` |
    /// | `directive` | `%YAML 2.0`, `%ข` |
    /// | `bracket` | `[ก, ข` without an end, a stray `]` |
    /// | `colon` | `subject: เรื่อง: ขอ`; `key:value` in the line above; too deep |
    /// | `lineWithoutColon` | `key:value`, `-ก`, prose at the indentation of keys |
    /// | `unexpected` | `"ก" ต่อ`, `[ ] งาน`, a line that stands wrong |
    static let all: [Lesson] = [
        tab, nesting, quote, directive, mark, blockHeader, listInValue, bracket, colon, lineWithoutColon, unexpected,
    ]

    /// libyaml's own limit; ours comes first unless a thousand brackets stand together.
    static let nesting: Lesson = { site in
        guard site.says("nesting") else { return nil }
        return Diagnostic(.yamlTooDeep, at: site.span(site.offset, site.offset + 1), ["\(YAMLLimits.depth)"])
    }
}
