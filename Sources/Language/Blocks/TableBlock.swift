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

/// A row as the file writes it out, a list of cells.
public struct WrittenRow: Sendable {
    public let cells: [WrittenCell]
    public let span: Span
    public init(cells: [WrittenCell], span: Span) {
        self.cells = cells
        self.span = span
    }
}

/// A cell as the file writes it out: its content, or a map that says over how many columns and rows it goes. The cells
/// that it covers are not written.
public struct WrittenCell: Sendable {
    public let blocks: [Block]
    public var columns = 1
    public var rows = 1
    public var align: Alignment?
    /// Where it stands in the room of its rows, if it goes over several.
    public var vertical: VerticalAlignment?
    public var numerals: NumeralPolicy?
    public let span: Span
    public init(_ blocks: [Block], span: Span) {
        self.blocks = blocks
        self.span = span
    }
}

extension [WrittenRow] {
    /// Where each written cell begins, row by row; a cell stands in the first column that none above or before it
    /// covers. For the checks: `places` may lie behind the last column, `end` is where the row does, and the cells of
    /// `colliding` go over a place that a cell above has.
    public func placed() -> [(places: [Int], end: Int, colliding: [Int])] {
        var covered: [Int: Int] = [:]
        return map { row in
            var (column, places, colliding) = (0, [Int](), [Int]())
            func skip() { while covered[column, default: 0] > 0 { column += 1 } }
            var below: [Int: Int] = [:]
            for cell in row.cells {
                skip()
                places.append(column)
                if (column..<column + cell.columns).contains(where: { covered[$0, default: 0] > 0 }) {
                    colliding.append(places.count - 1)
                }
                for index in column..<column + cell.columns { below[index] = cell.rows }
                column += cell.columns
            }
            skip()
            for (index, rows) in covered where rows > 0 { below[index] = Swift.max(below[index] ?? 0, rows) }
            covered = below.mapValues { $0 - 1 }
            return (places, column, colliding)
        }
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

public struct Column: Sendable {
    public indirect enum Content: Sendable {
        case path(Path)
        case template(Template)
        case columns([Column])
        /// The rows are written out: the column has a heading only.
        case written
        /// Its cells stay empty, for the pen.
        case blank
    }
    public var heading: [Template]
    public var content: Content
    public var align: Alignment?
    /// Where its cells stand in a row that is higher than they are.
    public var vertical: VerticalAlignment?
    public var numerals: NumeralPolicy?
    /// What an empty cell shows.
    public var empty: Template?
    /// Whether cells that say the same, one below the other, are one cell.
    public var merges = false
    public let span: Span

    public init(heading: [Template], content: Content, span: Span) {
        self.heading = heading
        self.content = content
        self.span = span
    }

    /// Its heading in one line.
    public var words: String { heading.map(\.dumped).joined(separator: " ") }

    /// How many columns of cells stand below this heading.
    public var leafCount: Int {
        if case .columns(let columns) = content { columns.leafCount } else { 1 }
    }

    /// How many rows of headings this column needs.
    public var depth: Int {
        if case .columns(let columns) = content { 1 + columns.depth } else { 1 }
    }

    /// The columns that hold cells, from left to right.
    public var leaves: [Column] {
        if case .columns(let columns) = content { columns.flatMap(\.leaves) } else { [self] }
    }
}

extension [Column] {
    /// The same columns with other headings for some.
    public func renamed(_ headings: [(old: Located<String>, new: [Template])]?) -> [Column] {
        guard let headings else { return self }
        return map { column in
            var column = column
            if let new = headings.first(where: { $0.old.value == column.words })?.new { column.heading = new }
            if case .columns(let inner) = column.content { column.content = .columns(inner.renamed(headings)) }
            return column
        }
    }

    /// The words of all headings, also of those over several columns.
    public var allHeadings: [String] {
        flatMap { column -> [String] in
            if case .columns(let inner) = column.content { [column.words] + inner.allHeadings } else { [column.words] }
        }
    }

    /// The column of cells that a word means: its heading, or its number from 1.
    public func leaf(named word: String) -> Int? {
        let headings = leaves.map(\.words)
        if let index = headings.firstIndex(of: word) { return index }
        guard let number = Int(Digits.converted(word, to: .arabic)), headings.indices.contains(number - 1) else {
            return nil
        }
        return number - 1
    }

    public var leafCount: Int { reduce(0) { $0 + $1.leafCount } }
    public var depth: Int { map(\.depth).max() ?? 0 }
    public var leaves: [Column] { flatMap(\.leaves) }
}
