// What holds of the structure of every paper: which elements stand in which, what is content of which, and that its texts
// are those that were composed. Takes pages and their flow, gives what does not hold.

import Composition
import Pages

public struct StructureClaims {
    private let pages: PageSet
    private let elements: [Element]
    private let children: [[Int]]
    private var found: [String] = []

    /// What does not hold; nothing for a paper that is in order.
    public static func complaints(_ pages: PageSet, _ flow: Flow) -> [String] {
        var claims = StructureClaims(pages)
        claims.nesting()
        claims.headings()
        claims.content()
        for index in claims.elements.indices where claims.elements[index].kind == .table { claims.table(index) }
        claims.texts(flow)
        return claims.found
    }

    private init(_ pages: PageSet) {
        self.pages = pages
        elements = pages.structure.elements
        children = pages.structure.children
    }

    private mutating func claim(_ holds: Bool, _ message: @autoclosure () -> String) {
        if !holds { found.append(message()) }
    }

    // MARK: The tree

    private mutating func nesting() {
        for (index, element) in elements.enumerated() {
            guard let parent = element.parent else {
                claim(index == 0 && element.kind == .document, "\(index) has no parent")
                continue
            }
            claim(parent.index < index, "\(index) stands before its parent")
            let above = elements[parent.index].kind
            claim(element.kind.mayStand(in: above), "\(element.kind) in \(above)")
            if [.figure, .link, .form].contains(element.kind) {
                claim(element.alternative?.isEmpty == false, "a \(element.kind) of which nothing is said")
            }
        }
    }

    private mutating func headings() {
        var last = 0
        for case .heading(let level) in elements.map(\.kind) {
            claim(level >= 1 && level <= min(6, last + 1), "heading \(level) behind \(last)")
            last = level
        }
    }

    /// Content stands in leaves, and every leaf has some but an empty cell.
    private mutating func content() {
        var isUsed = [Bool](repeating: false, count: elements.count)
        for item in pages.pages.flatMap(\.items) {
            guard let element = item.element else { continue }
            let kind = elements[element.index].kind
            claim(children[element.index].isEmpty, "\(kind) has children and content")
            isUsed[element.index] = true
        }
        for (index, element) in elements.enumerated() where children[index].isEmpty && !isUsed[index] {
            claim(element.kind.mayBeEmpty, "\(element.kind) \(index) has no content")
        }
    }

    // MARK: Tables

    /// Each place of its grid belongs to one cell.
    private mutating func table(_ table: Int) {
        var covered: [Int: Int] = [:]
        var width: Int?
        let parts = children[table].filter { elements[$0].kind == .tableHead || elements[$0].kind == .tableBody }
        for row in parts.flatMap({ children[$0] }) {
            var column = 0
            var below = covered.filter { $0.value > 1 }.mapValues { $0 - 1 }
            for cell in children[row].map({ elements[$0] }) {
                while covered[column, default: 0] > 0 { column += 1 }
                for place in column..<column + cell.columnSpan {
                    claim(covered[place, default: 0] == 0, "two cells at column \(place)")
                    if cell.rowSpan > 1 { below[place] = cell.rowSpan - 1 }
                }
                column += cell.columnSpan
            }
            while covered[column, default: 0] > 0 { column += 1 }
            claim(width == nil || width == column, "a row of \(column) columns, not \(width ?? 0)")
            width = column
            covered = below
        }
        claim(covered.isEmpty, "a cell goes below the last row")
    }

    // MARK: Texts

    private mutating func texts(_ flow: Flow) {
        let composed = flow.readingTexts.map(\.seen)
        let read = Self.texts(pages).map(\.seen)
        guard composed != read else { return }
        let place = zip(composed, read).prefix { $0 == $1 }.count
        func text(_ texts: [String]) -> String { place < texts.count ? "“\(texts[place])”" : "nothing" }
        found.append("text \(place): \(text(composed)) was composed, \(text(read)) is read")
    }

    /// The texts of a paper in the order of its tree: one for all that stands side by side in a line. Charts are read by
    /// their alternative, and the number of a page in a table of contents is not composed.
    public static func texts(_ pages: PageSet) -> [[UInt8]] {
        let elements = pages.structure.elements
        let children = pages.structure.children
        let own = pages.textsOfElements
        var texts: [[UInt8]] = []
        func visit(_ index: Int) {
            guard elements[index].kind != .figure else { return }
            let inner = children[index]
            guard inner.allSatisfy({ [.span, .link, .form].contains(elements[$0].kind) }) else {
                return inner.forEach(visit)
            }
            var text = own[index] + inner.flatMap { own[$0] }
            // A blank and the number of a page.
            if elements[index].kind == .reference { text = Array(text[..<(text.lastIndex(of: 0x20) ?? text.endIndex)]) }
            if !text.isEmpty { texts.append(text) }
        }
        visit(0)
        return texts
    }
}

extension [UInt8] {
    /// The text without the signs to the line breaker, which no page has.
    fileprivate var seen: String {
        String(String.UnicodeScalarView(String(decoding: self, as: UTF8.self).unicodeScalars.filter { !$0.isUnseen }))
    }
}

extension Element.Kind {
    fileprivate func mayStand(in parent: Element.Kind) -> Bool {
        switch (parent, self) {
        case (.list, .item), (.item, .label), (.item, .itemBody): true
        case (.table, .caption), (.table, .tableHead), (.table, .tableBody): true
        case (.tableHead, .row), (.tableBody, .row), (.row, .cell), (.row, .headerCell): true
        case (.contents, .contentsEntry), (.contentsEntry, .reference), (.reference, .link): true
        case (.list, _), (.item, _), (.table, _), (.tableHead, _), (.tableBody, _), (.row, _), (.contents, _),
            (.contentsEntry, _), (.reference, _):
            false
        case (_, .item), (_, .label), (_, .itemBody), (_, .tableHead), (_, .tableBody), (_, .row), (_, .cell),
            (_, .headerCell), (_, .contentsEntry), (_, .reference), (_, .document):
            false
        case (.heading, _), (.paragraph, _), (.caption, _), (.label, _): self == .span || self == .link
        case (.span, _), (.link, _), (.figure, _), (.form, _): false
        default: true
        }
    }

    /// A cell in which nothing stands is a cell; so is a row all of whose places belong to cells above.
    fileprivate var mayBeEmpty: Bool {
        switch self {
        case .document, .cell, .headerCell, .row: true
        default: false
        }
    }
}
