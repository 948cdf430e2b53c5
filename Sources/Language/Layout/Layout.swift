// A kind of paper: the fields it asks for and the blocks it sets from them. Complete: what it extends was merged in.

import Diagnostics
import Domain
import Geometry

public struct Layout: Sendable {
    public let name: String
    public var label: Label?
    public var isAbstract = false
    public var fields: [FieldDeclaration] = []
    public var pages: [String: PageSetup] = [:]
    public var styles: [String: Style] = [:]
    public var parts: [String: Part] = [:]
    public var lists = ListLabels()
    public var captions = CaptionLabels()
    public var stamps: [String: Stamp] = [:]
    /// What its tables do at the end of a page where they say nothing themselves.
    public var tables = TableOptions()
    public var header: Header?
    public var continuation: Continuation?
    public var blocks: [Block] = []
    /// The sources it was read from, the layout's own last: what a manifest has to hash.
    public var sources: [SourceID] = []

    public init(name: String) { self.name = name }

    public func field(_ name: String) -> FieldDeclaration? { fields.first { $0.name == name } }

    /// The page set-up that is taken when a document names none.
    public static let standardPage = "standard"
}

/// A named block with fields of its own, made of other blocks.
public struct Part: Sendable {
    public let name: String
    public var fields: [FieldDeclaration]
    public var blocks: [Block]
    public let span: Span

    public init(name: String, fields: [FieldDeclaration], blocks: [Block], span: Span) {
        self.name = name
        self.fields = fields
        self.blocks = blocks
        self.span = span
    }

    public var mainField: FieldDeclaration? { fields.first(where: \.isMain) }
}

/// Labels for list items that nobody typed.
public struct ListLabels: Sendable {
    public var unordered = "-"
    /// `<n>` stands for the number.
    public var ordered = "<n>."
    public init() {}
}

/// The running head. `<page>` in its text is the page's number.
public struct Header: Sendable {
    public let fromPage: Int
    /// The top of its line, from the upper edge of the paper; higher where the upper margin is too small for it.
    public let top: Length
    public let text: Template
    public let style: Located<String>
    public init(fromPage: Int, top: Length, text: Template, style: Located<String>) {
        self.fromPage = fromPage
        self.top = top
        self.text = text
        self.style = style
    }
}

/// The mark at the foot that says what the next page begins with. `<next>` in its text is those words.
public struct Continuation: Sendable {
    public let text: Template
    public let style: Located<String>
    /// At most so many words of the next page.
    public let words: Int
    public init(text: Template, style: Located<String>, words: Int) {
        self.text = text
        self.style = style
        self.words = words
    }
}
