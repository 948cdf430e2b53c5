// Sets a table of contents: an entry for each heading, dots to the right edge, room for the number of its page. Takes the
// entries; the numbers come when the pages are filled.

import Composition
import Geometry
import Language
import Pages
import Typography

extension GalleySetter {
    /// Room for a number, in thousandths of the size: three digits.
    private static let numberRoom = 1_700
    /// Between words and dots, and between dots and number.
    private static let leaderGap = 300

    /// Fewer dots lead nowhere.
    private static let leastLeader = Length.points(12)

    func set(_ contents: FlowContents, width: Length) -> [Box] {
        inside(contents.entries.isEmpty ? nil : add(.contents)) {
            contents.entries.flatMap { set($0, width: width) }
        }
    }

    /// An entry is read as one link: its words and, behind a blank, the number of the page.
    private func link(_ entry: FlowContents.Entry) -> ElementID? {
        guard !entry.text.isBlank, let link = add(.link, in: add(.reference, in: add(.contentsEntry))) else {
            return nil
        }
        structure[link].alternative = spoken(contentsEntry: entry.text.string)
        if entry.text.stretches.map(\.kind) == [.english] { structure[link].language = Self.english }
        return link
    }

    private func set(_ entry: FlowContents.Entry, width: Length) -> [Box] {
        let style = entry.style
        let text = entry.text.followed(byBlanks: 1)
        let link = link(entry)
        numberStyles[entry.anchor] = style
        let left = style.left + style.firstLine
        let end = width - style.right
        let numberStart = end - style.size.scaled(by: Self.numberRoom, over: 1000)
        let gap = style.size.scaled(by: Self.leaderGap, over: 1000)
        let hang = hangingIndent(entry, style)
        let set = set(
            text, style, LineMeasure(first: numberStart - gap - left, others: numberStart - gap - left - hang))
        let baseline = typesetter.baseline(style.type, leading: style.leading)
        return set.lines.indices.map { line in
            let x = line == 0 ? left : left + hang
            var box = Box(
                height: style.leading,
                items: items(set, line, text, style, at: x, align: .left, leaves: link.map(TextLeaves.one) ?? .none))
            box.keepsNext = line + 1 < set.lines.count
            let frame = Rectangle(
                origin: Point(x: x, y: .zero), size: Size(width: end - x, height: style.leading))
            var jump = JumpArea(frame: frame, place: Destination(page: entry.anchor, y: .zero))
            jump.element = link
            box.items.append(.jump(jump))
            guard line + 1 == set.lines.count else { return box }
            let from = x + set.lines[line].width + gap
            if numberStart - from >= Self.leastLeader {
                box.items.append(dots(from: from, to: numberStart, y: baseline, size: style.size))
            }
            var slot = PageNumberSlot(anchor: entry.anchor, end: Point(x: end, y: baseline))
            slot.element = link
            box.items.append(.pageNumber(slot))
            return box
        }
    }

    /// Lines after the first stand under the words of a numbered heading.
    private func hangingIndent(_ entry: FlowContents.Entry, _ style: Style) -> Length {
        let bytes = entry.text.bytes
        guard let space = bytes.firstIndex(of: UInt8(ascii: " ")), space > 0, space <= Self.longestNumber,
            bytes[space - 1] == UInt8(ascii: ".") || bytes[..<space].contains(UInt8(ascii: "."))
        else { return style.size }
        let number = FlowText(String(decoding: bytes[...space], as: UTF8.self))
        return setLine(number, style).shaped.advance
    }

    /// Bytes of a heading's number: ๑๐.๑๐.๑.
    private static let longestNumber = 18
}
