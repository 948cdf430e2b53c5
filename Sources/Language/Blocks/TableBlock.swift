// A table: where its rows come from, what each column shows, how it may be cut.

import Diagnostics
import Domain

public struct TableBlock: Sendable {
    public enum Source: Sendable {
        /// `measures`, `answers`, `findings`, `indicators`, `people`, or a field of records.
        case path(Path)
        case written([WrittenRow])
    }
    public let source: Source
    public let form: Located<String>?
    public var caption: Caption?
    public var options: TableOptions
    public init(source: Source, form: Located<String>?, options: TableOptions) {
        self.source = source
        self.form = form
        self.options = options
    }
}

/// What a table says about itself; a form gives what the table leaves out.
public struct TableOptions: Sendable {
    public enum Filter: Sendable {
        case ids([Located<String>])
        /// Only rows whose field equals a word.
        case equals([(field: Path, word: Located<String>)])
    }
    public struct SortKey: Sendable {
        public let path: Path
        /// From the greatest down.
        public let isDown: Bool
        public init(path: Path, isDown: Bool) {
            self.path = path
            self.isDown = isDown
        }
    }
    public enum Continuation: Sendable {
        case blank
        case columns([Located<String>])
        case word(Located<String>)
    }
    public enum NewPage: Sendable {
        case each, group
        case ids([Located<String>])
    }

    public var columns: [Column]?
    /// Other headings for some of the columns, by those that they have.
    public var headings: [(old: Located<String>, new: [Template])]?
    /// Empty: as the text of all columns needs it.
    public var widths: [ColumnWidth]?
    /// Whether automatic columns are those of all rounds of the document, so that its papers look alike.
    public var fitsEveryRound = false
    /// Where the widths stand.
    public var widthsSpan: Span?
    public var only: Filter?
    /// What the rows are ordered by, the first before the others; as the data has them where nothing is said.
    public var sort: [SortKey]?
    /// Blocks that stand before the table, repeated with it where `repeat` says so.
    public var lead: [Block]?
    public var repeatsHeader: Bool?
    public var repeatsLead: Bool?
    /// Whether the caption's number stands above the table on every page.
    public var repeatsCaption: Bool?
    /// Rows in which this is the same belong together.
    public var groupBy: Path?
    /// What stands above the first cell of a group's first row, on each page anew.
    public var groupLabel: [Block]?
    /// What stands above a group over all columns, on each page anew.
    public var groupRow: [Block]?
    /// Rows behind those of the data: sums, remarks.
    public var foot: [WrittenRow]?
    /// What a row shows in the cells that have come to their end, where it goes on on a new page.
    public var continued: Continuation?
    /// Whether a row may be cut by the end of a page.
    public var splits: Bool?
    public var newPage: NewPage?
    /// Rows that stay on the page of the row before them, whatever `newPage` says.
    public var together: [Located<String>]?
    /// What stands in place of rows when there are none.
    public var empty: Template?
    public init() {}

    /// This table's words where it has any, the form's elsewhere.
    public func filled(from form: TableOptions) -> TableOptions {
        var result = self
        result.columns = columns ?? form.columns
        result.headings = headings ?? form.headings
        result.widths =
            widths ?? (columns == nil ? form.widths : form.columns?.leafCount == columns?.leafCount ? form.widths : nil)
        result.fitsEveryRound = widths == nil ? form.fitsEveryRound : fitsEveryRound
        result.widthsSpan = widths == nil ? form.widthsSpan : widthsSpan
        result.only = only ?? form.only
        result.sort = sort ?? form.sort
        result.lead = lead ?? form.lead
        result.repeatsHeader = repeatsHeader ?? form.repeatsHeader
        result.repeatsLead = repeatsLead ?? form.repeatsLead
        result.repeatsCaption = repeatsCaption ?? form.repeatsCaption
        result.groupBy = groupBy ?? form.groupBy
        result.groupLabel = groupLabel ?? form.groupLabel
        result.groupRow = groupRow ?? form.groupRow
        result.foot = foot ?? form.foot
        result.continued = continued ?? form.continued
        result.splits = splits ?? form.splits
        result.newPage = newPage ?? form.newPage
        result.together = together ?? form.together
        result.empty = empty ?? form.empty
        return result
    }
}
