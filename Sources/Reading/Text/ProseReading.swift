// Reads prose: each line a paragraph, or a list item where it begins with a label; deeper by indentation.

import Diagnostics
import Language

struct ProseReading {
    /// The indentations of the items that are still open, outermost first.
    private var open: [Int] = []
    /// The letters of the last items, by indentation.
    private var letters: [Int: Int] = [:]
    private(set) var paragraphs: [Paragraph] = []

    static func read(_ lines: [TypedLine], _ findings: inout [Diagnostic]) -> [Paragraph] {
        var reading = ProseReading()
        for line in lines { reading.read(line, &findings) }
        return reading.paragraphs
    }

    private mutating func read(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        var cursor = ByteCursor(line.bytes)
        let indentation = cursor.skipSpaces()
        guard !cursor.isAtEnd else { return }
        let trimmed = line.withoutTrailingSpaces
        let found = LabelReading.read(trimmed, at: indentation, lastLetter: letters[indentation])
        letters = letters.filter { $0.key <= indentation }
        if case .letter(let letter, _)? = found?.label.kind { letters[indentation] = letter }
        let level = level(at: indentation, isItem: found != nil)
        let text = TemplateReading.read(trimmed, from: found?.end ?? indentation, &findings)
        paragraphs.append(Paragraph(label: found?.label, level: level, text: text))
    }

    /// An item at a deeper indentation than the last is inside it; a paragraph that is indented belongs to the item above.
    private mutating func level(at indentation: Int, isItem: Bool) -> Int {
        while let last = open.last, last > indentation { open.removeLast() }
        if isItem {
            if open.last != indentation { open.append(indentation) }
            return open.count
        }
        if open.last == indentation { open.removeLast() }
        return indentation > 0 ? open.count : 0
    }
}
