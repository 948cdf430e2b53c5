// A table whose cells are set: columns with widths, header boxes, rows of cell galleys. Not yet cut into pages.

import Diagnostics
import Geometry
import Language
import Pages

/// What stands in one cell, line by line, and how much of it there is.
struct CellGalley {
    let boxes: [CellLine]
    let height: Length

    init(_ pieces: [Piece]) {
        var lines: [CellLine] = []
        lines.reserveCapacity(pieces.count)
        var gap = Length.zero
        for piece in pieces {
            switch piece {
            case .box(let box):
                lines.append(CellLine(box: box, gap: lines.isEmpty ? .zero : gap))
                gap = .zero
            case .space(let height, _): gap = gap + height
            // A table in a cell is not in the language.
            case .share, .onPage, .table: break
            }
        }
        self.init(lines: lines)
    }

    init(lines: [CellLine]) {
        boxes = lines
        height = lines.reduce(.zero) { $0 + $1.gap + $1.box.height }
    }

    /// The same with something above it.
    func below(_ other: CellGalley) -> CellGalley { CellGalley(lines: other.boxes + boxes) }
}

struct CellLine {
    let box: Box
    /// Space before it, dropped where it comes first in a fragment.
    let gap: Length
}

struct SetTable {
    struct HeaderCell {
        let frame: Rectangle
        let items: [PageItem]
    }
    struct Row {
        var cells: [CellGalley]
        /// What stands above the first cell where the row is the first of its group, or of its group on a page.
        var label: CellGalley?
        /// What stands above the row over all columns, where a label would.
        var band: CellGalley?
        var startsGroup = false
        var startsPage = false
        var staysWithPrevious = false
        /// The edges of columns that lie inside a cell of this row: no rule stands there.
        var hiddenEdges: Set<Int> = []
        /// What the cells that end here and began in rows above need of it.
        var leastContent = Length.zero

        /// The cells as they stand on a page, under the label of their group or not.
        func cells(labelled: Bool) -> [CellGalley] {
            guard labelled, let label, let first = cells.first else { return cells }
            return [first.below(label)] + cells.dropFirst()
        }

        /// How high the row is, its padding included, where no line is lower than one of the text.
        func height(labelled: Bool, line: Length) -> Length {
            let content = cells(labelled: labelled).map(\.height).max() ?? .zero
            return max(content, line, leastContent) + SetTable.padding + bandHeight(labelled: labelled)
        }

        func bandHeight(labelled: Bool) -> Length {
            guard labelled, let band else { return .zero }
            return band.height + SetTable.padding
        }

        /// What it takes to begin, without padding: in each cell the lines before the first place where it may be cut.
        var startHeight: Length {
            cells(labelled: startsGroup).reduce(.zero) { tallest, cell in
                var height = Length.zero
                for line in cell.boxes {
                    height = height + (height == .zero ? .zero : line.gap) + line.box.height
                    if !line.box.keepsNext { break }
                }
                return max(tallest, height)
            }
        }
    }

    /// A cell over several rows: it stands beside them and is cut where they are.
    struct TallCell {
        var galley: CellGalley
        let columns: Range<Int>
        let rows: ClosedRange<Int>
        var vertical = VerticalAlignment.top
        /// Whether the word that a table goes on stands below it already.
        var saysOn = false
    }

    /// Rows that are set together: whatever belongs together is in one stretch.
    struct Stretch {
        var rows: [Row]
        var tallCells: [TallCell] = []
    }

    let verticals: [VerticalAlignment]
    let width: Length
    /// Left edges of the columns and the right edge of the last.
    let edges: [Length]
    let header: [HeaderCell]
    let headerHeight: Length
    /// The rows that are being placed.
    var stretch: Stretch
    /// What comes behind them is set when they are placed.
    var later: RowSetting?
    let repeatsHeader: Bool
    /// What stands above the header on every page but the first.
    let lead: CellGalley
    /// Between the lead and the header, as on the first page.
    let leadGap: Length
    /// What the cells that have come to their end show on the next page.
    let continuation: Continuation
    /// The height of a line of text, below which no row is.
    let line: Length
    let splitsRows: Bool
    let span: Span

    /// Room between a cell's edge and its text: Word's 0.19 cm at the sides; above and below so much that marks of
    /// the first line and vowels of the last stay clear of the rules (TH-06).
    static let sidePadding = Length.millimetres(1.9)
    static let topPadding = Length.points(1.5)
    static let bottomPadding = Length.points(2.5)
    static let padding = topPadding + bottomPadding

    /// What stands above the header of a page that the table goes on to.
    var leadHeight: Length { lead.boxes.isEmpty ? .zero : lead.height + leadGap }

    /// On one page without end, as far as it is set.
    var height: Length {
        stretch.rows.reduce(headerHeight) { $0 + $1.height(labelled: $1.startsGroup, line: line) }
    }

    /// The text of a cell on a page after its own, with the word that says so.
    func said(again cell: TallCell) -> TallCell {
        var cell = cell
        cell.galley = cell.galley.saidAgain
        guard case .word(let word) = continuation, !cell.saysOn, cell.columns.lowerBound == 0 else { return cell }
        cell.galley = word.below(cell.galley)
        cell.saysOn = true
        return cell
    }

    enum Continuation {
        case blank
        case columns([Int])
        case word(CellGalley)
    }
}

extension VerticalAlignment {
    /// How much of the room that is left stands above.
    func share(of slack: Length) -> Length {
        switch self {
        case .top: .zero
        case .middle: slack / 2
        case .bottom: slack
        }
    }
}
