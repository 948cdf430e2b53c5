// A table with its cells filled and nothing placed.

import Diagnostics
import Geometry
import Language

public struct FlowTable: Sendable {
    public struct HeaderCell: Sendable {
        public let blocks: [FlowBlock]
        public let row: Int
        public let column: Int
        public let rowSpan: Int
        public let columnSpan: Int
    }
    public struct Row: Sendable {
        public var cells: [[FlowBlock]]
        /// Begins a new page.
        public var startsPage = false
        /// Stays on the page of the row before it.
        public var staysWithPrevious = false
        /// What stands above the first cell where the row is the first of its group, or of its group on a page.
        public var groupLabel: [FlowBlock] = []
        public var startsGroup = false
        /// What stands above the row over all columns, where a label would.
        public var groupRow: [FlowBlock] = []
        /// The cells that go over more than their own place; those that they cover are empty.
        public var spans: [CellSpan] = []

        public init(cells: [[FlowBlock]]) { self.cells = cells }
    }
    /// A cell of a row that goes over columns to its right and rows below.
    public struct CellSpan: Sendable, Hashable {
        public let column: Int
        public let columns: Int
        public let rows: Int
        /// Where it stands, if not where its column’s cells do.
        public var vertical: VerticalAlignment?
    }
    /// What a row shows in the cells that have come to their end, where it goes on on a new page.
    public enum Continuation: Sendable {
        case blank
        /// The cells of these columns, whole.
        case columns([Int])
        /// In the first column.
        case word([FlowBlock])
    }
    /// Whether the paragraph right before it is its caption.
    public let hasCaption: Bool
    public let columnCount: Int
    public let headerRows: Int
    /// Where the cells of each column stand in a row that is higher than they are.
    public let verticals: [VerticalAlignment]
    public let header: [HeaderCell]
    public let widths: [ColumnWidth]?
    /// Where they stand in the sources.
    public var widthsSpan: Span?
    /// The name of the form that it uses: tables of one form look alike.
    public let form: String?
    public let rows: [Row]
    /// The rows of this table in the papers of other rounds: not shown, but its columns are to fit them too.
    public let otherRows: [Row]
    public let repeatsHeader: Bool
    /// What stands above the header on every page but the first, where it stands before the table.
    public let repeatedLead: [FlowBlock]
    /// Between what stands before the table and its header.
    public let gap: Extent
    public let continuation: Continuation
    public let splitsRows: Bool
    /// What stands in place of rows when there are none.
    public let empty: [FlowBlock]
    public let span: Span
}

extension FlowTable {
    /// Whether the row that a group has above a row is read there; on other pages it may be seen once more.
    public func isGroupRowRead(_ row: Int) -> Bool { rows[row].startsGroup || row == 0 }

    /// The same of a group's label. It has no place above a cell over several rows that begins no group.
    public func isGroupLabelRead(_ row: Int) -> Bool {
        rows[row].startsGroup || row == 0 && !rows[row].spans.contains { $0.column == 0 && $0.rows > 1 }
    }
}
