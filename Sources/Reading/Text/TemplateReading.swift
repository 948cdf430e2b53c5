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
            case UInt8(ascii: "*"):
                readAsterisks()
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

    /// Two asterisks begin or end bold; one, or a row of them, is what was typed.
    private mutating func readAsterisks() {
        var count = 0
        while cursor.peek(count) == UInt8(ascii: "*") { count += 1 }
        guard count == 2 else {
            for _ in 0..<count { take() }
            return
        }
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
