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

/// The pages of a file and their texts, each read once where the structure goes through them as they lie.
private struct ReadPages {
    private let file: DocumentFile
    private let numbers: [Int]
    /// The pages that were read last: elements go over few.
    private var recent: [(number: Int, text: PageText)] = []
    private static let mostRecent = 16
    private var artifacts: [Int: [UInt8]] = [:]
    /// The first page that cannot be read, counted from 0.
    private(set) var damaged: Int?
    private var fonts: [Int: CharacterMap] = [:]
    /// What the contents and texts of all pages, and the maps of all fonts, may still come to: of a small file they can be made to
    /// come to anything.
    private var textRoom: Int
    private var contentRoom: Int
    private var mapRoom = 1 << 26

    init(_ file: DocumentFile) {
        self.file = file
        numbers = file.pages
        textRoom = file.textRoom
        contentRoom = max(1 << 27, file.bytes.count * 64)
    }

    mutating func text(_ number: Int) -> PageText? {
        if let known = recent.last(where: { $0.number == number }) { return known.text }
        guard let text = read(number) else {
            damaged = damaged ?? numbers.firstIndex(of: number)
            return nil
        }
        if recent.count == Self.mostRecent { recent.removeFirst() }
        recent.append((number, text))
        artifacts[number] = text.artifacts
        return text
    }

    /// Page by page, those that no element stands on too.
    mutating func allArtifacts() -> [[UInt8]] {
        numbers.map { number in
            if artifacts[number] == nil { _ = text(number) }
            return artifacts[number] ?? []
        }
    }

    private mutating func read(_ number: Int) -> PageText? {
        guard let page = file.object(number).dictionary, let bytes = content(page["Contents"] ?? .null),
            bytes.count <= contentRoom
        else { return nil }
        contentRoom -= bytes.count
        let resources = file.resolved(page["Resources"]).dictionary
        let names = file.resolved(resources?["Font"]).dictionary?.entries ?? []
        var maps: [String: CharacterMap] = [:]
        for entry in names { if let font = entry.value.reference { maps[entry.key] = map(font) } }
        guard let text = PageText(bytes, fonts: maps, room: textRoom) else { return nil }
        textRoom -= text.size
        return text
    }

    private func content(_ object: Object) -> [UInt8]? {
        if let number = object.reference { return file.data(number) }
        guard let parts = object.array else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard let data = part.reference.flatMap(file.data) else { return nil }
            bytes += data
            bytes.append(0x0A)
        }
        return bytes
    }

    private mutating func map(_ number: Int) -> CharacterMap {
        if let known = fonts[number] { return known }
        let read = CharacterMap(ofFont: number, in: file, room: mapRoom)
        mapRoom -= read.size
        fonts[number] = read
        return read
    }
}

/// Goes through a tree of elements as it is read.
private struct StructureWalk {
    let file: DocumentFile
    var pages: ReadPages
    var elements: [ReadElement] = []
    private var seen: Set<Int> = []
    /// What the texts of all elements may still come to: a stretch of a page can be named without end.
    private var room: Int

    /// A structure as deep is a loop.
    private static let deepest = 200

    init(file: DocumentFile, pages: ReadPages) {
        self.file = file
        self.pages = pages
        room = file.textRoom
    }

    /// Whether what an element holds is what it may hold. `element`: where text goes.
    mutating func take(_ kids: Object, page: Int?, depth: Int, into element: Int?) -> Bool {
        switch kids {
        case .array(let items):
            for item in items {
                // A list in a list is no structure, and could be as deep as it likes.
                if case .array = item { return false }
                guard take(item, page: page, depth: depth, into: element) else { return false }
            }
            return true
        case .integer(let number): return note(number, page, element)
        case .reference(let number): return takeElement(number, page: page, depth: depth)
        case .dictionary(let dictionary):
            guard dictionary["Type"]?.name == "MCR", let number = dictionary["MCID"]?.integer else {
                return dictionary["Type"]?.name == "OBJR"
            }
            return note(number, dictionary["Pg"]?.reference ?? page, element)
        default: return false
        }
    }

    private mutating func note(_ number: Int, _ page: Int?, _ element: Int?) -> Bool {
        guard let page, let element, let text = pages.text(page) else { return false }
        let before = elements[element].text.count
        text.append(number, to: &elements[element].text)
        room -= elements[element].text.count - before
        return room >= 0
    }

    private mutating func takeElement(_ number: Int, page: Int?, depth: Int) -> Bool {
        guard depth < Self.deepest, seen.insert(number).inserted, let element = file.object(number).dictionary,
            let type = element["S"]?.name
        else { return false }
        elements.append(
            ReadElement(
                type: type, depth: depth, text: [],
                alternative: file.resolved(element["Alt"]).string.map(text(ofString:)),
                language: file.resolved(element["Lang"]).string.map(text(ofString:))))
        guard let kids = element["K"] else { return true }
        return take(
            file.isElement(kids) ? kids : file.resolved(kids), page: element["Pg"]?.reference ?? page, depth: depth + 1,
            into: elements.count - 1)
    }
}

extension DocumentFile {
    /// What texts may come to: those of a paper are smaller than its file.
    var textRoom: Int { max(1 << 26, bytes.count * 16) }

    /// Whether a reference leads to an element and not to a list of them.
    fileprivate func isElement(_ object: Object) -> Bool {
        guard let number = object.reference else { return false }
        if case .dictionary = self.object(number) { return true }
        return false
    }
}
