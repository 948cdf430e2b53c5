// A cell that is asked how high it is at many widths. Takes the blocks of a cell, shaped and segmented once; gives heights
// as `GalleySetter.set` makes them. Places nothing and reports nothing.

import Composition
import Geometry
import Language
import Typography

struct CellMeasure {
    private enum Part {
        case paragraph(MeasuredParagraph, Style, first: Length, hang: Length)
        case space(Length)
        /// Pictures, rows of blocks and whatever else: set anew for each width.
        case other(FlowBlock)
    }
    private var parts: [(before: Length, part: Part, after: Length)]
    /// The least width at which no word is cut.
    let widestWord: Length
    /// How much there is to set: the room that its lines take, in square points.
    let area: Int

    /// Nothing at all.
    static let empty = CellMeasure()

    private init() { (parts, widestWord, area) = ([], .zero, 0) }

    /// Not `isAsked`: it will only be asked how wide its words are and how much there is to set.
    init(_ blocks: [FlowBlock], _ setter: GalleySetter, isAsked: Bool) {
        var parts: [(Length, Part, Length)] = []
        var (word, area) = (Length.zero, 0)
        for block in CellMeasure.flat(blocks) {
            let before = setter.length(block.before)
            switch block.kind {
            case .paragraph(let paragraph):
                let style = paragraph.style
                let text = paragraph.text.styled(isBold: style.weight == .bold)
                let extent = setter.typesetter.extent(text, style.type)
                let (first, hang) = setter.indents(of: paragraph)
                let sides = style.left + style.right
                word = max(word, extent.widestWord + sides + max(first, hang))
                area += Int(extent.natural.points * style.leading.points)
                guard isAsked else { continue }
                let measured = setter.typesetter.measured(text, style.type, form: style.form)
                parts.append(
                    (before, .paragraph(measured, style, first: first, hang: hang), setter.length(style.after)))
            case .space(let extent): parts.append((before, .space(setter.length(extent)), .zero))
            default: parts.append((before, .other(block), .zero))
            }
        }
        self.parts = parts
        (widestWord, self.area) = (word, area)
    }

    /// Keeps what it was not asked for, and can be asked for heights no more.
    mutating func forget() { parts = [] }

    /// Groups without an axis are their blocks.
    private static func flat(_ blocks: [FlowBlock]) -> [FlowBlock] {
        blocks.flatMap { block -> [FlowBlock] in
            if case .group(let inner, nil) = block.kind { return flat(inner) }
            return [block]
        }
    }

    /// What a cell comes to at one width.
    struct Outcome: Hashable {
        var height = Length.zero
        /// Line ends that part the parts of a word, and those that part what belongs together.
        var inCompounds = 0
        var inHeld = 0
    }

    func outcome(at width: Length, _ setter: GalleySetter) -> Outcome {
        var result = Outcome()
        var gap = Length.zero
        for (before, part, after) in parts {
            gap = gap + before
            switch part {
            case .paragraph(let paragraph, let style, let first, let hang):
                let room = max(width - style.left - style.right, .points(1))
                let measure = LineMeasure(first: room - first, others: room - hang)
                let count = setter.typesetter.lineCount(paragraph, measure)
                guard count.lines > 0 else { continue }
                result.add(style.leading * count.lines, after: gap)
                result.inCompounds += count.inCompounds
                result.inHeld += count.inHeld
                gap = after
            case .space(let space): gap = gap + space
            case .other(let block):
                let pieces = setter.quietly { CellGalley($0.set([block], width: width)) }
                result.add(pieces.height, after: gap)
                gap = .zero
            }
        }
        return result
    }
}

extension CellMeasure.Outcome {
    fileprivate mutating func add(_ more: Length, after gap: Length) {
        height = height + (height == .zero ? .zero : gap) + more
    }
}
