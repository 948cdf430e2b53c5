// Sets paragraphs: lines of glyphs with their labels, in boxes of the style's leading.

import Composition
import Diagnostics
import Geometry
import Language
import Pages
import Typography

extension GalleySetter {
    /// The gap between a label and its text, in thousandths of the size: about a word space.
    private static let labelGap = 250
    /// The side of a checkbox and the gap behind it, in thousandths of the size.
    private static let checkboxSide = 550
    private static let checkboxGap = 350

    func set(_ paragraph: FlowParagraph, width: Length) -> [Box] {
        let style = paragraph.style
        let elements = elements(of: paragraph)
        var boxes = lines(paragraph, elements, width: width)
        guard !boxes.isEmpty else { return boxes }
        switch paragraph.label {
        case nil: break
        case .text(let label):
            let set = setLine(label, style)
            let leaves = elements.label.map(TextLeaves.one) ?? .none
            boxes[0].items =
                items(set, 0, label, style, at: style.left + style.firstLine, align: .left, leaves: leaves)
                + boxes[0].items
            if rememberWords { boxes[0].words = label.bytes + [0x20] + boxes[0].words }
        case .checkbox(let isTicked):
            boxes[0].items.insert(checkbox(style, isTicked: isTicked, elements.label), at: 0)
        }
        return boxes
    }

    /// How far the first line and the others stand beyond the style's `left`, the room of a label included.
    func indents(of paragraph: FlowParagraph) -> (first: Length, hang: Length) {
        let style = paragraph.style
        switch paragraph.label {
        case nil: return (style.firstLine, .zero)
        case .text(let label):
            // The gap behind a label never stretches: labels of a list stand alike whatever their lines need.
            let gap = setLine(label, style).shaped.advance + style.size.scaled(by: Self.labelGap, over: 1000)
            return (style.firstLine + gap, style.hangsLabel ? style.firstLine + gap : .zero)
        case .checkbox:
            let both = style.size.scaled(by: Self.checkboxSide + Self.checkboxGap, over: 1000)
            return (style.firstLine + both, style.firstLine + both)
        }
    }

    private func checkbox(_ style: Style, isTicked: Bool, _ element: ElementID?) -> PageItem {
        let side = style.size.scaled(by: Self.checkboxSide, over: 1000)
        let baseline = typesetter.baseline(style.type, leading: style.leading)
        let frame = Rectangle(
            origin: Point(x: style.left + style.firstLine, y: baseline - side), size: Size(width: side, height: side))
        var box = Checkbox(frame: frame, isTicked: isTicked)
        box.element = element
        return .checkbox(box)
    }

    /// The lines of a paragraph in boxes, its first and its other lines indented as its label asks.
    private func lines(_ paragraph: FlowParagraph, _ elements: ParagraphElements, width: Length) -> [Box] {
        let style = paragraph.style
        let text = paragraph.text
        let (first, hang) = indents(of: paragraph)
        let room = width - style.left - style.right
        // The blank between the lines of a heading is read, too.
        let typed = sequence.headingContinues ? text.followed(byBlanks: 1) : text
        let set = set(typed, style, LineMeasure(first: room - first, others: room - hang))
        let leaves = leaves(of: typed, in: elements.words, isParted: elements.isParted)
        var boxes: [Box] = []
        boxes.reserveCapacity(set.lines.count)
        for index in set.lines.indices {
            let indent = style.left + (index == 0 ? first : hang)
            var box = Box(
                height: style.leading,
                items: items(set, index, typed, style, at: indent, align: style.align, leaves: leaves))
            if rememberWords { box.words = words(set, from: index) }
            boxes.append(box)
        }
        keepPairs(&boxes)
        return boxes
    }

    /// Two lines of a paragraph stay at either side of a page's end: no widow, no orphan.
    private func keepPairs(_ boxes: inout [Box]) {
        guard boxes.count > 1 else { return }
        boxes[0].keepsNext = true
        boxes[boxes.count - 2].keepsNext = true
    }

    private func words(_ set: SetText, from line: Int) -> [UInt8] {
        guard let first = set.lines[line].clusters.first else { return [] }
        let start = Int(set.shaped.clusters[first].start)
        return Array(set.shaped.bytes[start...].prefix(Self.rememberedBytes))
    }

    /// More of a line is never in a continuation mark.
    private static let rememberedBytes = 240

    /// Sets a text and reports what its font or its measure cannot do.
    func set(_ text: FlowText, _ style: Style, _ measure: LineMeasure) -> SetText {
        let set = typesetter.set(
            text.styled(isBold: style.weight == .bold), style.type, measure: measure, form: style.form)
        check(set, text, style)
        return set
    }

    /// A short text on one line, however long it is.
    func setLine(_ text: FlowText, _ style: Style) -> SetText { set(text, style, LineMeasure(.points(100_000))) }
}

extension Style {
    /// What the alignment asks of the line breaker.
    var form: LineForm {
        if isBalanced { return .balanced }
        return align == .thaiDistributed || align == .justified ? .filled : .ragged
    }

    var type: TypeStyle { TypeStyle(font: font, size: size) }
}

extension FlowText {
    /// The text for the typesetter, in the weight of its style where it has none of its own.
    func styled(isBold: Bool) -> StyledText {
        var merged: [StyledText.Run] = []
        for run in runs {
            let bold = isBold || run.isBold
            let solid = run.link != nil
            if let last = merged.last, last.isBold == bold, last.isSolid == solid {
                merged[merged.count - 1].length += run.length
            } else {
                merged.append(.init(length: run.length, isBold: bold, isSolid: solid))
            }
        }
        if merged.count > 1 { keepClustersWhole(&merged) }
        return StyledText(bytes: bytes, runs: merged)
    }

    /// The same with blanks behind its last letter, which take no part in how its line stands.
    func followed(byBlanks count: Int) -> FlowText {
        var text = self
        text.append(
            String(repeating: " ", count: count), isBold: runs.last?.isBold ?? false, span: runs.last?.span,
            isExact: false)
        return text
    }

    /// A vowel or a mark takes the weight of the letter that it leans on (TH-07).
    private func keepClustersWhole(_ runs: inout [StyledText.Run]) {
        var start = 0
        for index in runs.indices.dropLast() {
            start += runs[index].length
            while runs[index + 1].length >= LeaningMark.length, LeaningMark.stands(at: start, in: bytes) {
                runs[index].length += LeaningMark.length
                runs[index + 1].length -= LeaningMark.length
                start += LeaningMark.length
            }
        }
        runs.removeAll { $0.length == 0 }
    }
}
