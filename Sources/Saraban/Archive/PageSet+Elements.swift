// What a reader must find in the PDF of pages: each element in reading order with its text, and the texts beside them. Takes
// pages, gives what our own reader of PDFs gives of a file; looks at no file.

import Inspection
import PDF
import Pages

extension PageSet {
    /// The elements as they are read, each before its children.
    var readElements: [ReadElement] {
        let texts = textsOfElements
        let children = structure.children
        var elements: [ReadElement] = []
        elements.reserveCapacity(texts.count)
        var open = [(index: 0, depth: 0)]
        while let (index, depth) = open.popLast() {
            let element = structure.elements[index]
            elements.append(
                ReadElement(
                    type: element.kind.standardType, depth: depth, text: texts[index],
                    // What is said of a link stands at its annotation.
                    alternative: element.kind == .link ? nil : element.alternative, language: element.language))
            for child in children[index].reversed() { open.append((child, depth + 1)) }
        }
        return elements
    }

    /// What stands on each page outside of the structure.
    var artifactTexts: [[UInt8]] {
        pages.map { page in
            var text: [UInt8] = []
            for case .glyphs(let run) in page.items where run.element == nil { text += run.text }
            return text
        }
    }
}

extension [ReadElement] {
    /// What stands in a line beside other words; fields have none of their own.
    private static let inline: Set = ["Span", "Link", "Form"]

    /// The texts in their order: one for all that stands side by side in a line. A figure is read by its alternative, not
    /// by the words drawn in it. Behind the words of an entry of a table of contents stands the number of a page, which
    /// was not known when the paper was composed.
    var readTexts: [[UInt8]] {
        var texts: [[UInt8]] = []
        var index = 0
        while index < count {
            let element = self[index]
            var end = index + 1
            var isLine = true
            while end < count, self[end].depth > element.depth, isLine {
                isLine = Self.inline.contains(self[end].type)
                end += 1
            }
            guard isLine else {
                // Its parts are texts of their own.
                if !element.text.isEmpty { texts.append(element.text) }
                index += 1
                continue
            }
            if element.type != "Figure" {
                // Most stand alone in their line; a long paper has hundreds of thousands.
                let text = end == index + 1 ? element.text : self[index..<end].reduce(into: []) { $0 += $1.text }
                texts.append(element.type == "Reference" ? text.withoutLastWord : text)
            }
            index = end
        }
        return texts
    }
}

extension [UInt8] {
    fileprivate var withoutLastWord: [UInt8] { lastIndex(of: 0x20).map { Array(self[..<$0]) } ?? self }
}
