// All pages of one paper, with what they are drawn from and what they are to a reader.

import Pictures

/// All pages of one paper with the files and pictures that they name.
public struct PageSet: Sendable {
    public var pages: [Page]
    /// Paths of font files.
    public var fonts: [String]
    public var pictures: [Picture]
    public var title: String
    /// What its things are to a reader.
    public var structure = Structure()
    /// What a reader's side bar lists.
    public var outline: [OutlineEntry] = []
    public init(pages: [Page], fonts: [String], pictures: [Picture], title: String) {
        self.pages = pages
        self.fonts = fonts
        self.pictures = pictures
        self.title = title
    }
}

/// A heading in the side bar of a reader.
public struct OutlineEntry: Sendable, Hashable {
    public var title: String
    /// From 1.
    public var level: Int
    public var place: Destination
    public init(title: String, level: Int, place: Destination) {
        self.title = title
        self.level = level
        self.place = place
    }
}
