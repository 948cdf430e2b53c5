// What a PDF says to those who cannot see it: walks its structure and reads the text of each element from the content of
// the pages. Takes a file, gives elements in reading order; believes nothing that is not in the file.

import Syntax

/// An element of a structure as a file has it.
public struct ReadElement: Sendable, Equatable {
    /// Its type, as the file names it: `P`, `TD`.
    public let type: String
    /// How deep it stands; the outermost is 0.
    public let depth: Int
    /// UTF-8: what belongs to the element itself, without its children.
    public var text: [UInt8]
    public let alternative: String?
    public let language: String?

    public init(type: String, depth: Int, text: [UInt8], alternative: String?, language: String?) {
        self.type = type
        self.depth = depth
        self.text = text
        self.alternative = alternative
        self.language = language
    }
}

/// Why the text of a file cannot be read.
public enum ReadFault: Error, Hashable, Sendable {
    /// It has no structure, or a damaged one.
    case noStructure
    /// The content of a page, counted from 0, is missing or damaged.
    case damagedPage(Int)
}

public struct ReadPaper: Sendable {
    public private(set) var elements: [ReadElement] = []
    /// What stands on the pages outside the structure, page by page.
    public private(set) var artifacts: [[UInt8]] = []

    public init(_ file: DocumentFile) throws(ReadFault) {
        guard let root = file.resolved(file.catalogue["StructTreeRoot"]).dictionary, let kids = root["K"] else {
            throw .noStructure
        }
        var walk = StructureWalk(file: file, pages: ReadPages(file))
        let isWhole = walk.take(kids, page: nil, depth: 0, into: nil)
        let artifacts = walk.pages.allArtifacts()
        if let page = walk.pages.damaged { throw .damagedPage(page) }
        guard isWhole else { throw .noStructure }
        elements = walk.elements
        self.artifacts = artifacts
    }
}
