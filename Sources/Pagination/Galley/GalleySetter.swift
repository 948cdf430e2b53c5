// Sets blocks of the flow into a galley of a given width. Takes `FlowBlock`s, gives pieces; knows no pages.

import Composition
import Diagnostics
import Geometry
import Language
import Pages
import Pictures
import Typography

final class GalleySetter {
    let typesetter: Typesetter
    /// Height of a line where a distance is given in lines.
    var lineHeight = Length.zero
    /// The paper in force, for what is placed on the page itself.
    var setup: PageSetup
    var findings: [Diagnostic] = []
    var pictures: [Picture] = []
    /// Whether lines remember their words for the continuation mark.
    let rememberWords: Bool
    /// How many rows of a long table are set before the first of them is placed.
    var rowsAtOnce = RowSetting.usualStretch
    /// The tables of the paper that share their widths.
    let alike: AlikeTables
    /// How the page number of each entry of a table of contents is set.
    var numberStyles: [Int: Style] = [:]
    var fitted: [AlikeTables.Key: [Length]] = [:]
    /// The heading of the table's column that is being set.
    var column: String?
    /// What the things that were set are to a reader.
    var structure = Structure()
    /// What is being set is a part of it; nothing where it is only measured, or seen and not read.
    var parent: ElementID? = Structure.document
    /// The level of the heading before.
    var headingLevel = 0
    /// The blocks of which one is being set.
    var sequence = BlockSequence([])
    /// Faults that were reported, so that each is said once.
    var reported: Set<Reported> = []

    struct Reported: Hashable {
        let code: Code
        let key: String
        let span: Span?
    }

    init(typesetter: Typesetter, setup: PageSetup, rememberWords: Bool, alike: AlikeTables = AlikeTables([])) {
        self.typesetter = typesetter
        self.alike = alike
        self.setup = setup
        self.rememberWords = rememberWords
    }

    /// Sets blocks one after the other; `cell` is what they stand in, if that can have a paragraph's text for its own.
    func set(_ blocks: [FlowBlock], width: Length, cell: ElementID? = nil) -> [Piece] {
        let outer = sequence
        defer { sequence = outer }
        sequence = BlockSequence(blocks)
        if sequence.isOneParagraph { sequence.owner = cell }
        var pieces: [Piece] = []
        for (index, block) in blocks.enumerated() {
            sequence.index = index
            set(block, width: width, &pieces)
        }
        return pieces
    }

    private func set(_ block: FlowBlock, width: Length, _ pieces: inout [Piece]) {
        if block.keepWithPrevious > 0 { keepLines(block.keepWithPrevious, &pieces) }
        let before = length(block.before)
        if before > .zero { pieces.append(.space(before, isKept: false)) }
        let start = pieces.count
        setKind(block, width: width, &pieces)
        if block.isTogether { keep(from: start, throughLast: false, &pieces) }
        if block.keepsNext { keep(from: start, throughLast: true, &pieces) }
    }

    private func setKind(_ block: FlowBlock, width: Length, _ pieces: inout [Piece]) {
        switch block.kind {
        case .paragraph: break
        case .space: sequence.heading = nil
        default: (sequence.lists, sequence.heading) = ([], nil)
        }
        switch block.kind {
        case .paragraph(let paragraph): set(paragraph, width: width, &pieces)
        case .field(let field): pieces += set(field, width: width).map(Piece.box)
        case .table(let table): pieces.append(.table(set(table, width: width)))
        case .picture(let picture): set(picture, width: width, &pieces)
        case .contents(let contents): pieces += set(contents, width: width).map(Piece.box)
        case .chart(let chart): set(chart, width: width, &pieces)
        case .group(let blocks, let axis): pieces += set(group: blocks, axis: axis, width: width)
        case .row(let blocks, let columns, let gap):
            pieces.append(.box(row(blocks, columns, gap: gap ?? Self.rowGap, width: width)))
        case .space(.share(let share)): pieces.append(.share(share))
        case .space(let extent): pieces.append(.space(length(extent), isKept: true))
        case .rule(let rule): pieces += set(rule, width: width).map(Piece.box)
        case .signatureField(let name, let signer):
            pieces.append(.box(signatureField(name, signer: signer, width: width)))
        }
    }

    private func set(_ paragraph: FlowParagraph, width: Length, _ pieces: inout [Piece]) {
        var boxes = set(paragraph, width: width)
        if !boxes.isEmpty {
            boxes[0].anchor = paragraph.anchor
            if case .heading(let level) = paragraph.role {
                for index in boxes.indices { boxes[index].isHeading = true }
                boxes[0].heading = Box.Heading(
                    level: level, words: paragraph.text.string, continues: paragraph.continuesHeading,
                    span: paragraph.text.span(at: 0))
            }
        }
        pieces += boxes.map(Piece.box)
        let after = length(paragraph.style.after)
        if after > .zero { pieces.append(.space(after, isKept: false)) }
    }

    func length(_ extent: Extent) -> Length {
        switch extent {
        case .length(let length): length
        case .lines(let lines): lineHeight * lines
        case .share: .zero
        }
    }

    /// Ties the boxes from a place on to each other, and the last of them to what follows.
    private func keep(from start: Int, throughLast: Bool, _ pieces: inout [Piece]) {
        var last: Int?
        for index in start..<pieces.count {
            // Room that is kept, for ink say, goes with what it is tied to, also to the top of a page.
            if case .space(let height, isKept: true) = pieces[index] { pieces[index] = .box(Box(height: height)) }
            guard case .box(var box) = pieces[index] else { continue }
            box.keepsNext = true
            pieces[index] = .box(box)
            last = index
        }
        if !throughLast, let last, case .box(var box) = pieces[last] {
            box.keepsNext = false
            pieces[last] = .box(box)
        }
    }

    /// Ties the last lines before this place to what follows (FM-03: a closing never stands alone).
    private func keepLines(_ count: Int, _ pieces: inout [Piece]) {
        var left = count
        for index in pieces.indices.reversed() where left > 0 {
            guard case .box(var box) = pieces[index] else {
                if case .table = pieces[index] { return }
                continue
            }
            box.keepsNext = true
            pieces[index] = .box(box)
            left -= 1
        }
    }

    /// A group's lines are centred on its axis: as wide as the axis leaves room on its narrower side.
    private func set(group blocks: [FlowBlock], axis: Length?, width: Length) -> [Piece] {
        guard let axis, axis > .zero, axis < width else { return set(blocks, width: width) }
        let half = min(axis, width - axis)
        let offset = Point(x: axis - half, y: .zero)
        return set(blocks, width: half * 2).map { piece in
            guard case .box(var box) = piece else { return piece }
            box.items = box.items.map { $0.moved(by: offset) }
            return .box(box)
        }
    }

    /// Sets something only to measure it: what it would report is not kept, and nobody reads it.
    func quietly<T>(_ body: (GalleySetter) -> T) -> T {
        let (findings, reported) = (findings, reported)
        defer { (self.findings, self.reported) = (findings, reported) }
        return inside(nil) { body(self) }
    }

    func report(_ code: Code, _ key: String, at span: Span?, _ arguments: [String]) {
        guard reported.insert(Reported(code: code, key: key, span: span)).inserted else { return }
        findings.append(Diagnostic(code, at: span, arguments))
    }
}
