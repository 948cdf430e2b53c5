// The galley: set material in one column, before it is cut into pages. Boxes that cannot be cut, the spaces between
// them, tables.

import Diagnostics
import Geometry
import Pages

/// Material that stands on one page: a line, a picture, a row of fields.
struct Box {
    var height: Length
    /// In coordinates of the box: from the left edge of the text and the top of the box.
    var items: [PageItem]
    /// The heading that it begins, for the outline.
    var heading: Heading? {
        get { headings.first }
        set { headings = newValue.map { [$0] } ?? [] }
    }
    /// One or none, in a list: large, and most boxes are a line of a table without.
    private var headings: [Heading] = []
    /// The heading that begins with it, where a table of contents lists it.
    var anchor: Int?
    /// No page ends between this box and the next.
    var keepsNext = false
    /// Whether it is a line of a heading.
    var isHeading = false
    /// The words that it begins with, for the mark that announces it.
    var words: [UInt8] = []

    struct Heading {
        let level: Int
        let words: String
        let continues: Bool
        let span: Span?
    }

    init(height: Length, items: [PageItem] = []) {
        self.height = height
        self.items = items
    }
}

enum Piece {
    case box(Box)
    /// Vanishes at the top of a page, unless it is kept.
    case space(Length, isKept: Bool)
    /// Takes its share of what the page has left.
    case share(Int)
    /// Stands on the page itself, wherever the flow is; in coordinates of the paper.
    case onPage([PageItem])
    case table(SetTable)

    /// What it takes of the flow.
    var height: Length {
        switch self {
        case .box(let box): box.height
        case .space(let height, _): height
        case .share, .onPage: .zero
        case .table(let table): table.height
        }
    }
}
