// Fills pages from a galley: decides where each page ends. Takes a section, has it set in pieces, gives pages; sets nothing
// itself except running heads and continuation marks.

import Composition
import Diagnostics
import Geometry
import Language
import Pages

final class PageFiller {
    let flow: Flow
    let setter: GalleySetter
    var pages: [Page] = []
    var findings: [Diagnostic] = []
    /// What is to be placed. Nobody else holds it: what stands on its page is let go.
    private var pieces: [Piece] = []

    var section: FlowSection
    /// Where the next box goes, from the top of the paper.
    var y = Length.zero
    /// Whether something stands in the flow of the open page.
    var isUsed = false
    /// Where the last thing on the open page ends; `y` may be a space further.
    var usedBottom = Length.zero
    /// What stands on the open page.
    private var content = PageContent()
    private(set) var isOpen = false
    /// The heading that the last thing on the open page is a line of.
    var lastHeading: (words: String, span: Span?)?
    /// Whether the open page takes what had no room on the one before.
    var isOverflow = false
    /// The headings with their pages.
    private(set) var outline: [OutlineEntry] = []
    /// Where each listed heading stands.
    private(set) var anchorPlaces: [Int: Destination] = [:]
    /// Heights of all pieces from each on: whether the rest fits is asked at every page of a paper with marks.
    private var restHeights: [Length] = []
    /// Where the flow ends on the open page; higher where a continuation mark needs its line.
    var bottom = Length.zero
    /// Lines looked at while rows were cut: what tests count instead of the clock (TB-02).
    var rowSteps = 0

    init(flow: Flow, setter: GalleySetter, first: FlowSection) {
        self.flow = flow
        self.setter = setter
        section = first
    }

    var left: Length { section.setup.margin.left }
    /// Where the flow of the open page begins.
    var top: Length {
        let margin = section.setup.margin
        return pages.count > firstPage ? margin.laterTop ?? margin.top : margin.top
    }
    /// The number of the open page, and whether pages are numbered by letters.
    private var pageNumber = 0
    /// Whether the numbers of the pages so far are in Thai digits.
    private(set) var labelsAreThai: [Bool] = []
    private var isLettered = false
    /// How many pages stood before the open section.
    private var firstPage = 0
    var fullBottom: Length { section.setup.size.height - section.setup.margin.bottom }

    func fill(_ section: FlowSection) {
        pieces = setter.set(section.blocks, width: section.setup.textWidth)
        closePage(nextWords: nil)
        self.section = section
        firstPage = pages.count
        number(section)
        restHeights = flow.continuation == nil ? [] : pieces.restHeights
        openPage(rest: rest(from: 0))
        var index = 0
        while index < pieces.count { index = place(from: index) }
        pieces = []
        // What was measured has been set.
        setter.typesetter.makeRoom()
        checkLastPage()
        closePage(nextWords: nil)
    }

    private func number(_ section: FlowSection) {
        switch section.numbering {
        case .continued, .hidden: break
        case .from(let number): (pageNumber, isLettered) = (number - 1, false)
        case .letters: (pageNumber, isLettered) = (0, true)
        }
    }

    /// Places the piece at an index with all that is tied to it; gives the index behind them.
    private func place(from index: Int) -> Int {
        switch pieces[index] {
        case .space(let height, let isKept):
            if isUsed || isKept { y = y + height }
            // More room than the page has is the rest of the page.
            if isKept, y > bottom { isUsed = true }
            return index + 1
        case .share(let share):
            content.add(share: share)
            return index + 1
        case .onPage(let items):
            content.add(fixed: items)
            return index + 1
        case .table:
            if let table = takeTable(at: index) { fill(consume table, before: rest(from: index + 1)) }
            return index + 1
        case .box:
            return placeChunk(from: index)
        }
    }

    /// A table is nobody's but the filler's, and goes row by row as it is placed.
    private func takeTable(at index: Int) -> SetTable? {
        var piece = Piece.space(.zero, isKept: false)
        swap(&pieces[index], &piece)
        if case .table(let table) = consume piece { return table }
        return nil
    }

    /// Boxes that no page may part: moved to a new page as one where they do not fit.
    private func placeChunk(from start: Int) -> Int {
        let (end, height) = pieces.chunk(from: start, startHeight: startHeight)
        if y + height > bottom, isUsed { turnPage(at: start) }
        let mustBreak = y + height > bottom
        for index in start..<end {
            switch pieces[index] {
            case .box(let box):
                if mustBreak, y + box.height > bottom, isUsed { turnPage(at: index) }
                add(box)
            case .space(let height, _): if isUsed { y = y + height }
            default: _ = place(from: index)
            }
        }
        return end
    }

    private func add(_ box: Box) {
        let offset = Point(x: left, y: y)
        if let anchor = box.anchor { anchorPlaces[anchor] = Destination(page: pages.count, y: y) }
        note(box.heading)
        if !box.isHeading { lastHeading = nil }
        for item in box.items { add(item.moved(by: offset)) }
        y = y + box.height
        usedBottom = y
        isUsed = true
    }

    /// The lines of one title are one entry of the outline.
    private func note(_ heading: Box.Heading?) {
        guard let heading else { return }
        defer { lastHeading = (heading.words, heading.span) }
        if lastHeading != nil, heading.continues, let last = outline.last, last.level == heading.level,
            last.place.page == pages.count
        {
            outline[outline.count - 1].title += " " + heading.words
        } else {
            let place = Destination(page: pages.count, y: y)
            outline.append(OutlineEntry(title: heading.words, level: heading.level, place: place))
        }
    }

    func add(_ item: PageItem) { content.add(item) }
    var slot: Int { content.slot }
    func insert(_ items: [PageItem], at slot: Int) { content.insert(items, at: slot) }

    // MARK: Pages

    /// Opens a page on which so much is still to be placed.
    private func openPage(rest: Length) {
        isOpen = true
        isOverflow = false
        lastHeading = nil
        pageNumber += 1
        isUsed = false
        content = PageContent()
        y = top
        usedBottom = top
        bottom = fullBottom
        // The mark needs a line of its own, unless all that is left fits on this page.
        if flow.continuation != nil, top + rest > fullBottom { bottom = fullBottom - markHeight }
    }

    private func turnPage(at index: Int) {
        checkLastHeading()
        closePage(nextWords: pieces.words(from: index))
        openPage(rest: rest(from: index))
        isOverflow = true
    }

    /// Turns the page before or inside a table. No mark announces a table: the next page begins with its header.
    func turnPage(rest: Length) {
        checkLastHeading()
        closePage(nextWords: nil)
        openPage(rest: rest)
        isOverflow = true
    }

    /// What the pieces from an index on take; nothing where no mark needs to know.
    private func rest(from index: Int) -> Length { restHeights.isEmpty ? .zero : restHeights[index] }

    private func closePage(nextWords: [UInt8]?) {
        guard isOpen else { return }
        isOpen = false
        var parts = content.parts(rest: max(.zero, bottom - y))
        if let words = nextWords { parts.append(mark(words)) }
        let label = isLettered ? letters(pageNumber) : "\(pageNumber)"
        labelsAreThai.append(section.numeralsAreThai)
        if section.numbering != .hidden, let header = flow.header, pages.count + 1 >= header.fromPage {
            parts.append(head(header, number: numerals(label, thai: section.numeralsAreThai)))
        }
        content = PageContent()
        var page = Page(size: section.setup.size)
        page.label = label
        // All pages are kept: none holds more room than it needs.
        page.items.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { page.items += part }
        pages.append(page)
    }
}
