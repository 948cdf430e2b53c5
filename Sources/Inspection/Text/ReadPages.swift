// The pages of a file and their texts, each read once where the structure goes through them as they lie. Takes a file, gives
// the text of a page by its number; says which page cannot be read, and reads no more of a file than it may come to.

import Syntax

struct ReadPages {
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

extension DocumentFile {
    /// What texts may come to: those of a paper are smaller than its file.
    var textRoom: Int { max(1 << 26, bytes.count * 16) }
}
