// Reads one line into a `Template`: words, `<references>`, `**bold**`. Anything in angle brackets that does not have
// the form of a reference stays as typed (IN-15).

import Diagnostics
import Language

struct TemplateReading {
    private let line: TypedLine
    private var cursor: ByteCursor
    private var pieces: [Template.Piece] = []
    private var words: [UInt8] = []
    private var wordsStart: Int
    private var isBold = false
    private var boldStart = 0

    static func read(_ line: TypedLine, from start: Int = 0, _ findings: inout [Diagnostic]) -> Template {
        var reading = TemplateReading(line, from: start)
        reading.run(&findings)
        return Template(pieces: reading.pieces, span: line.span(start, line.bytes.count))
    }

    private init(_ line: TypedLine, from start: Int) {
        self.line = line
        cursor = ByteCursor(line.bytes, from: start)
        wordsStart = start
    }

    private mutating func run(_ findings: inout [Diagnostic]) {
        while let byte = cursor.current {
            switch byte {
            case UInt8(ascii: "\\") where cursor.peek(1) == UInt8(ascii: "<") || cursor.peek(1) == UInt8(ascii: "*"):
                endWords()
                cursor.offset += 1
                take()
            case UInt8(ascii: "*") where cursor.peek(1) == UInt8(ascii: "*"):
                toggleBold()
            case UInt8(ascii: "<"):
                readReference()
            default:
                take()
            }
        }
        endWords()
        if isBold {
            findings.report(.textBoldOpen, at: line.span(boldStart, boldStart + 2))
        }
    }

    private mutating func take() {
        if words.isEmpty { wordsStart = cursor.offset }
        words.append(line.bytes[cursor.offset])
        cursor.offset += 1
    }

    private mutating func endWords() {
        guard !words.isEmpty else { return }
        let text = String(decoding: words, as: UTF8.self)
        pieces.append(
            Template.Piece(.words(text), isBold: isBold, span: line.span(wordsStart, wordsStart + words.count)))
        words.removeAll(keepingCapacity: true)
    }

    private mutating func toggleBold() {
        endWords()
        if !isBold { boldStart = cursor.offset }
        isBold.toggle()
        cursor.offset += 2
    }

    private mutating func readReference() {
        guard let (reference, end) = ReferenceReading.read(line, at: cursor.offset) else {
            take()
            return
        }
        endWords()
        pieces.append(Template.Piece(.reference(reference), isBold: isBold, span: reference.span))
        cursor.offset = end
    }
}

/// Reads `<path>` and `<path | format>`.
enum ReferenceReading {
    static func read(_ line: TypedLine, at start: Int) -> (Reference, end: Int)? {
        var cursor = ByteCursor(line.bytes, from: start)
        guard cursor.skip(UInt8(ascii: "<")) else { return nil }
        _ = cursor.skipSpaces()
        guard let path = path(line, &cursor) else { return nil }
        _ = cursor.skipSpaces()
        var format: Path?
        if cursor.skip(UInt8(ascii: "|")) {
            _ = cursor.skipSpaces()
            guard let word = self.path(line, &cursor) else { return nil }
            format = word
            _ = cursor.skipSpaces()
        }
        guard cursor.skip(UInt8(ascii: ">")) else { return nil }
        return (Reference(path: path, format: format, span: line.span(start, cursor.offset)), cursor.offset)
    }

    /// Names of letters, digits, `-` and `_`, joined by dots.
    static func path(_ line: TypedLine, _ cursor: inout ByteCursor) -> Path? {
        let start = cursor.offset
        var names: [String] = []
        repeat {
            let nameStart = cursor.offset
            while let byte = cursor.current, isNameByte(byte) { cursor.offset += 1 }
            guard cursor.offset > nameStart else { return nil }
            names.append(cursor.text(from: nameStart))
        } while cursor.skip(UInt8(ascii: "."))
        return Path(names, span: line.span(start, cursor.offset))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}
