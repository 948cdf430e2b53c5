// Sets what stands outside the flow: the running head with the page's number, the continuation mark at the foot.

import Composition
import Geometry
import Language
import Pages
import Typography

extension PageFiller {
    /// `- ๒ -`, in the middle of the text's width.
    func head(_ header: FlowHeader, number: String) -> [PageItem] {
        let style = header.style.scaled(by: section.setup.scale)
        var text = header.before
        if header.hasNumber { text.append(FlowText(number)) }
        text.append(header.after)
        // Above the text also where a page's upper margin is small.
        let lowest = top - style.leading.scaled(by: 5, over: 4)
        return line(text, style, y: max(Self.paperEdge, min(header.top, lowest)))
    }

    /// Printers reach no closer to the edge of the paper.
    private static let paperEdge = Length.millimetres(5)

    /// A page's label in Thai digits or as it is.
    func numerals(_ label: String, thai: Bool) -> String {
        guard thai else { return label }
        return String(
            String.UnicodeScalarView(
                label.unicodeScalars.map { digit in
                    guard ("0"..."9").contains(digit) else { return digit }
                    return Unicode.Scalar(digit.value - 0x30 + Self.thaiZero) ?? digit
                }))
    }

    /// ก, ข … ฮ, กก, กข …
    func letters(_ number: Int) -> String {
        let letters = Array(PageNumbering.alphabet)
        var (rest, label) = (max(1, number), "")
        while rest > 0 {
            label = String(letters[(rest - 1) % letters.count]) + label
            rest = (rest - 1) / letters.count
        }
        return label
    }

    /// ๐
    private static let thaiZero: UInt32 = 0x0E50

    /// `/ความเห็นรองปลัด...` under the last line, with room above it where there is some (A2: up to three lines).
    func mark(_ words: [UInt8]) -> [PageItem] {
        guard let mark = flow.continuation else { return [] }
        let first = firstWords(words, count: mark.words)
        let lowest = fullBottom - markHeight
        guard !first.isEmpty, usedBottom <= lowest else { return [] }
        var text = mark.before
        text.append(FlowText(first))
        text.append(mark.after)
        let place = min(usedBottom + markHeight * Self.linesAboveMark, lowest)
        return line(text, mark.style.scaled(by: section.setup.scale), y: place)
    }

    /// The line that a mark takes.
    var markHeight: Length { flow.continuation?.style.scaled(by: section.setup.scale).leading ?? .zero }

    private static let linesAboveMark = 2
    /// As much of the next page as a mark names, in base letters (A3: up to about twenty).
    private static let longestMark = 20

    /// The first words, without the label of a list, cut where a word ends.
    private func firstWords(_ bytes: [UInt8], count: Int) -> String {
        var start = 0
        while start < bytes.count, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: " ") { start += 1 }
        let text = Array(bytes[start...])
        let edges = setter.typesetter.wordEdges(text)
        var end = 0
        for (index, edge) in edges.prefix(count).enumerated() {
            let piece = String(decoding: text[..<edge], as: UTF8.self)
            if index > 0, piece.count > Self.longestMark { break }
            end = edge
        }
        while end > 0, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return String(decoding: text[..<end], as: UTF8.self)
    }

    private func line(_ text: FlowText, _ style: Style, y: Length) -> [PageItem] {
        let width = section.setup.textWidth
        let set = setter.set(text, style, LineMeasure(width))
        guard !set.lines.isEmpty else { return [] }
        return setter.items(set, 0, text, style, at: .zero, align: style.align)
            .map { $0.moved(by: Point(x: left, y: y)) }
    }
}
