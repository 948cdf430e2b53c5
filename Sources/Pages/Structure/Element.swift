// What a thing on the page is to its reader: one element of a paper's structure, as ISO 32000-1, 14.8.4 names them. Says
// nothing of places.

/// Names an element of one paper's structure.
public struct ElementID: Hashable, Sendable {
    public let index: Int
    init(index: Int) { self.index = index }
}

public struct Element: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case document
        /// A paper in a bundle of them.
        case section
        /// From 1 to 6; none is left out on the way down.
        case heading(Int)
        case paragraph
        /// Part of a line that is read in another way than the rest.
        case span
        case link
        case list(Numbering)
        case item
        case label
        case itemBody
        case table
        case tableHead
        case tableBody
        case row
        case headerCell(Scope)
        case cell
        case caption
        case figure
        case contents
        case contentsEntry
        case reference
        case form
    }

    /// How the items of a list are told apart.
    public enum Numbering: Hashable, Sendable { case none, disc, decimal }
    /// What a header cell is the header of.
    public enum Scope: Hashable, Sendable { case column, row }

    public let kind: Kind
    /// Nothing for the document itself.
    public let parent: ElementID?
    /// What is said of it to those who cannot see it.
    public var alternative: String?
    /// BCP 47; nothing where it is its parent's.
    public var language: String?
    /// How many columns and rows a cell goes over.
    public var columnSpan = 1
    public var rowSpan = 1

    init(_ kind: Kind, parent: ElementID?) {
        self.kind = kind
        self.parent = parent
    }
}
