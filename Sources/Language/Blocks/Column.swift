// The columns of a table: what stands above each, what its cells show, columns inside columns.

import Diagnostics
import Domain

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
