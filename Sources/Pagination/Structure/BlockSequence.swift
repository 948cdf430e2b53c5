// The blocks that are set one after the other in one place, and what of the structure they have left open: lists, the
// lines of a heading, a table whose caption stands before it. Takes blocks, gives what stands around each; sets nothing.

import Composition
import Pages

struct BlockSequence {
    /// A list to which items may still come.
    struct OpenList {
        let level: Int
        let numbering: Element.Numbering
        let list: ElementID
        /// What the last item says: lists inside it go there.
        var body: ElementID
    }

    let blocks: [FlowBlock]
    /// The block that is being set.
    var index = 0
    /// Innermost last.
    var lists: [OpenList] = []
    /// The heading that the block before was a line of.
    var heading: ElementID?
    /// Whether its words are content of children of it: some of its lines are read in more ways than one.
    var isHeadingParted = false
    /// Begun by its caption.
    var table: ElementID?
    /// What its one paragraph is content of, where that needs no element of its own: a cell.
    var owner: ElementID?

    init(_ blocks: [FlowBlock]) { self.blocks = blocks }

    /// Whether all is one plain paragraph.
    var isOneParagraph: Bool {
        guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0].kind else { return false }
        return paragraph.role == .paragraph && paragraph.label == nil
    }

    /// The lines of the heading that begins with the open block, this one among them.
    var headingLines: [FlowParagraph] {
        var lines: [FlowParagraph] = []
        for block in blocks[index...] {
            guard case .paragraph(let line) = block.kind, lines.isEmpty || line.isHeadingLine else { break }
            lines.append(line)
        }
        return lines
    }

    /// Whether the next block is a further line of this heading.
    var headingContinues: Bool {
        guard blocks.indices.contains(index + 1), case .paragraph(let next) = blocks[index + 1].kind else {
            return false
        }
        return heading != nil && next.isHeadingLine
    }

    /// Whether the open block is the caption of the table behind it.
    var isTableCaption: Bool {
        guard blocks.indices.contains(index + 1), case .table(let table) = blocks[index + 1].kind else { return false }
        return table.hasCaption
    }

    /// Whether what comes next is part of the item at a level: a list inside it, or another paragraph of it.
    func goesOn(itemAt level: Int) -> Bool {
        let next = blocks[(index + 1)...].first { if case .space = $0.kind { false } else { true } }
        guard case .paragraph(let paragraph)? = next?.kind, case .item(let deeper) = paragraph.role else {
            return false
        }
        return paragraph.label == nil ? deeper >= level : deeper > level
    }
}

extension FlowParagraph {
    /// Whether it is a further line of the heading before it.
    var isHeadingLine: Bool {
        if case .heading = role { continuesHeading } else { false }
    }
}
