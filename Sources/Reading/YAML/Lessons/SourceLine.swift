// One line of a YAML file as a clerk sees it: indentation, dashes, `key:` and the rest. Parses by eye, not by rule:
// it serves the lessons, never the tree.

import Diagnostics

struct SourceLine {
    let number: Int
    let start: Int
    /// The first byte that is no blank.
    let contentStart: Int
    /// Without blanks behind.
    let end: Int
    private let bytes: [UInt8]

    /// How far a line is searched for its key and shown: libyaml takes no longer key, and a line may be megabytes.
    private static let reach = 1024

    init(_ file: SourceFile, number: Int) {
        self.number = number
        let raw = file.lineBytes(number)
        bytes = file.bytes
        start = number < file.lineStarts.count ? file.lineStarts[number] : file.bytes.count
        contentStart = raw.firstIndex { !Byte.isBlank($0) } ?? start + raw.count
        end = raw.lastIndex { !Byte.isBlank($0) }.map { $0 + 1 } ?? contentStart
    }

    init(_ file: SourceFile, at offset: Int) { self.init(file, number: file.line(at: offset)) }

    var indent: Int { contentStart - start }
    var isBlank: Bool { contentStart == end }
    var isComment: Bool { !isBlank && bytes[contentStart] == Byte.hash }
    var content: ArraySlice<UInt8> { bytes[contentStart..<end] }

    /// Behind the `- ` marks that open the line.
    var bodyStart: Int {
        var offset = contentStart
        while offset + 1 < end, bytes[offset] == Byte.dash, Byte.isBlank(bytes[offset + 1]) {
            offset += 1
            while offset < end, Byte.isBlank(bytes[offset]) { offset += 1 }
        }
        return offset
    }

    /// The first `:` behind the dashes that a blank or the end of the line follows.
    var keyColon: Int? {
        var offset = bodyStart
        let limit = min(end, offset + SourceLine.reach)
        while offset < limit {
            if bytes[offset] == Byte.colon, offset + 1 >= end || Byte.isBlank(bytes[offset + 1]) { return offset }
            offset += 1
        }
        return nil
    }

    /// What stays on the line when the value moves into a `|` text (`key:` or `-`), and the value, cut to show.
    var headAndValue: (head: String, value: String) { headAndValue(colon: keyColon) }

    func headAndValue(colon: Int?) -> (head: String, value: String) {
        let headEnd = colon.map { $0 + 1 } ?? max(contentStart, bodyStart)
        let valueStart = bytes[headEnd..<max(headEnd, end)].firstIndex { !Byte.isBlank($0) } ?? end
        let head = shown(from: contentStart, to: headEnd, scalars: 30)
        return (head.isEmpty ? "…:" : head, shown(from: valueStart, to: end))
    }

    /// The text between two offsets without blanks behind, cut to what a message can carry.
    func shown(from lower: Int, to upper: Int, scalars: Int = 60) -> String {
        var upper = upper
        while upper > lower, Byte.isBlank(bytes[upper - 1]) { upper -= 1 }
        return excerpt(bytes[lower..<max(lower, min(upper, lower + SourceLine.reach))].text, scalars: scalars)
    }

    /// The word and the rest of `word:rest`, a key whose blank was forgotten: no URL, no time, no `: ` further on.
    var forgottenBlank: (word: String, rest: String)? {
        forgottenBlankAfterColon(shown(from: bodyStart, to: end, scalars: 80))
    }

    /// Whether the line opens with a key such as Saraban's own: lower-case Latin.
    var startsWithSchemaKey: Bool {
        guard let colon = keyColon, colon > bodyStart else { return false }
        return bytes[bodyStart..<colon].allSatisfy { (0x61...0x7A).contains($0) || $0 == Byte.dash }
    }

    /// Whether the line begins with a dash that clings to its text (`-ก`), and is not a number or a `---`.
    var hasClingingDash: Bool {
        guard contentStart + 1 < end, bytes[contentStart] == Byte.dash else { return false }
        let next = bytes[contentStart + 1]
        return !Byte.isBlank(next) && next != Byte.dash && !(0x30...0x39).contains(next)
    }

    /// Whether a `|` or `>` ends the line, so that a text block hangs below it.
    var opensBlockText: Bool {
        var body = bytes[contentStart..<end]
        if let hash = body.indices.dropFirst().first(where: { bytes[$0] == Byte.hash && bytes[$0 - 1] == Byte.blank }) {
            body = body[..<hash]
        }
        while let last = body.last, Byte.isBlank(last) { body = body.dropLast() }
        while let last = body.last, last == Byte.dash || last == UInt8(ascii: "+") || (0x31...0x39).contains(last) {
            body = body.dropLast()
        }
        guard let mark = body.last, mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") else { return false }
        return body.count > 1 && Byte.isBlank(body[body.endIndex - 2])
    }
}
