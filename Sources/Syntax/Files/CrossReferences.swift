// Reads where the objects of a PDF stand (ISO 32000-1, 7.5.4 and 7.5.8). Takes the file's bytes, gives a place for each
// number, the newest revision's first; follows each revision back once.

struct CrossReferences {
    enum Place: Sendable, Equatable {
        case free
        case at(Int)
        case packed(stream: Int, index: Int)
    }

    private(set) var places: [Place] = []
    private(set) var trailer = Object.Dictionary()
    private(set) var sections: [Int] = []
    /// Whether an object in use has another generation than 0.
    private(set) var hasGenerations = false
    private var isKnown: [Bool] = []

    /// Objects a file may have (ISO 32000-1, Annex C).
    private static let mostObjects = 8_388_607
    /// How far from the end the last place of a section is looked for.
    private static let tail = 2_048
    /// How often a file may have been added to.
    private static let mostSections = 1 << 12
    /// What of all sections may be read: they can lie in one another, and each can be unpacked to many times its size.
    private var entryRoom = 1 << 24
    private var dataRoom = 1 << 28
    /// Objects that a file of its size can have.
    private let highest: Int

    init(of bytes: [UInt8], _ deflate: Deflate) throws(FileFault) {
        guard bytes.starts(with: Array("%PDF-".utf8)) else { throw .noPDF }
        highest = min(Self.mostObjects, 1_000 + bytes.count * 16)
        guard var next = Self.lastSection(bytes) else { throw .damaged(at: bytes.count) }
        while true {
            guard sections.count < Self.mostSections, !sections.contains(next), next >= 0, next < bytes.count else {
                throw .damaged(at: next)
            }
            sections.append(next)
            let section = bytes.withUnsafeBufferPointer { read($0, at: next, deflate) }
            guard let section else { throw .damaged(at: next) }
            if sections.count == 1 { trailer = section }
            if let hybrid = section["XRefStm"]?.integer {
                guard bytes.withUnsafeBufferPointer({ read($0, at: hybrid, deflate) }) != nil else {
                    throw .damaged(at: hybrid)
                }
            }
            guard let previous = section["Prev"]?.integer else { return }
            next = previous
        }
    }

    private static func lastSection(_ bytes: [UInt8]) -> Int? {
        let word = Array("startxref".utf8)
        let lowest = max(0, bytes.count - tail)
        var start = bytes.count - word.count
        while start >= lowest {
            if bytes[start...].starts(with: word) {
                return bytes.withUnsafeBufferPointer { buffer in
                    var parser = ObjectParser(buffer, at: start + word.count)
                    return parser.integer()
                }
            }
            start -= 1
        }
        return nil
    }

    /// A section of either kind; its trailer.
    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ deflate: Deflate
    ) -> Object.Dictionary? {
        guard offset >= 0, offset < bytes.count else { return nil }
        var parser = ObjectParser(bytes, at: offset)
        return parser.take("xref") ? readTable(&parser) : readStream(bytes, at: offset, deflate)
    }

    private mutating func note(_ place: Place, of number: Int) -> Bool {
        guard number >= 0, number < highest, entryRoom > 0 else { return false }
        entryRoom -= 1
        if number >= places.count {
            places.append(contentsOf: repeatElement(.free, count: number + 1 - places.count))
            isKnown.append(contentsOf: repeatElement(false, count: number + 1 - isKnown.count))
        }
        guard !isKnown[number] else { return true }
        isKnown[number] = true
        places[number] = place
        return true
    }

    private mutating func readTable(_ parser: inout ObjectParser) -> Object.Dictionary? {
        while !parser.take("trailer") {
            guard let first = parser.integer(), let count = parser.integer(), count >= 0, first >= 0 else { return nil }
            for index in 0..<count {
                guard let offset = parser.integer(), let generation = parser.integer() else { return nil }
                let isUsed = parser.take("n")
                if isUsed, generation != 0 { hasGenerations = true }
                guard isUsed || parser.take("f") else { return nil }
                guard note(isUsed ? .at(offset) : .free, of: first + index) else { return nil }
            }
        }
        return parser.object()?.dictionary
    }

    private mutating func readStream(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ deflate: Deflate
    ) -> Object.Dictionary? {
        var parser = ObjectParser(bytes, at: offset)
        guard parser.integer() != nil, parser.integer() != nil, parser.take("obj"),
            let dictionary = parser.object()?.dictionary, dictionary["Type"]?.name == "XRef",
            let start = parser.takeStream(), let length = dictionary["Length"]?.integer, length >= 0,
            start <= bytes.count - length
        else { return nil }
        let packed = UnsafeBufferPointer(rebasing: bytes[start..<start + length])
        let data: [UInt8]?
        switch dictionary["Filter"] {
        case nil: data = packed.count <= dataRoom ? Array(packed) : nil
        case .name("FlateDecode"), .array([.name("FlateDecode")]):
            data = deflate.unpacked(packed, limit: dataRoom)
        default: data = nil
        }
        dataRoom = max(0, dataRoom - (data?.count ?? packed.count))
        guard let data, let plain = unpredicted(data, dictionary["DecodeParms"]?.dictionary) else { return nil }
        return readEntries(plain, dictionary) ? dictionary : nil
    }

    /// Undoes the one predictor that writers of such streams use: each row above the next (PNG's `Up`).
    private func unpredicted(_ data: [UInt8], _ parameters: Object.Dictionary?) -> [UInt8]? {
        let predictor = parameters?["Predictor"]?.integer ?? 1
        guard predictor > 1 else { return data }
        guard predictor >= 10, let columns = parameters?["Columns"]?.integer, columns > 0, columns < 64 else {
            return nil
        }
        var plain: [UInt8] = []
        plain.reserveCapacity(data.count)
        var row = [UInt8](repeating: 0, count: columns)
        var start = 0
        while start + columns < data.count {
            guard data[start] == 2 || data[start] == 0 else { return nil }
            for column in 0..<columns {
                let byte = data[start + 1 + column]
                row[column] = data[start] == 2 ? row[column] &+ byte : byte
            }
            plain += row
            start += columns + 1
        }
        return plain
    }

    private mutating func readEntries(_ data: [UInt8], _ dictionary: Object.Dictionary) -> Bool {
        let widths = (dictionary["W"]?.array ?? []).compactMap(\.integer)
        guard widths.count == 3, widths.allSatisfy({ (0...8).contains($0) }), let size = dictionary["Size"]?.integer
        else {
            return false
        }
        let ranges = dictionary["Index"]?.array?.compactMap(\.integer) ?? [0, size]
        let step = widths.reduce(0, +)
        guard step > 0, ranges.count % 2 == 0 else { return false }
        var place = 0
        for pair in stride(from: 0, to: ranges.count, by: 2) {
            guard ranges[pair] >= 0, ranges[pair + 1] >= 0, ranges[pair + 1] <= Self.mostObjects else { return false }
            for index in 0..<ranges[pair + 1] {
                guard place + step <= data.count else { return false }
                let fields = fields(data, at: place, widths)
                place += step
                if fields.kind == 1, fields.second != 0 { hasGenerations = true }
                let entry: Place =
                    switch fields.kind {
                    case 1: .at(fields.first)
                    case 2: .packed(stream: fields.first, index: fields.second)
                    default: .free
                    }
                guard note(entry, of: ranges[pair] + index) else { return false }
            }
        }
        return true
    }

    private func fields(_ data: [UInt8], at place: Int, _ widths: [Int]) -> (kind: Int, first: Int, second: Int) {
        func field(_ start: Int, _ width: Int) -> Int {
            data[start..<start + width].reduce(0) { ($0 & (.max >> 9)) << 8 | Int($1) }
        }
        let kind = widths[0] == 0 ? 1 : field(place, widths[0])
        return (
            kind, field(place + widths[0], widths[1]), field(place + widths[0] + widths[1], widths[2])
        )
    }
}
