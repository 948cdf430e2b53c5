// The tables of a font file. Takes the file's bytes, gives numbers out of a named table; nothing is ever read from
// outside a table, whatever the file says of itself.

struct FontTables: Sendable {
    enum Outlines: Sendable { case trueType, compact }

    let bytes: [UInt8]
    let outlines: Outlines
    private var ranges: [String: Range<Int>] = [:]

    /// The tables of a font, or of the first one of a collection.
    init(_ bytes: [UInt8]) throws(FontDamage) {
        self.bytes = bytes
        var start = 0
        if Self.tag(bytes, 0) == "ttcf" {
            guard let first = Self.number(bytes, 12) else { throw .unknownFormat }
            start = first
        }
        guard let version = Self.number(bytes, start) else { throw .unknownFormat }
        switch version {
        case 0x0001_0000, 0x7472_7565: outlines = .trueType
        case 0x4F54_544F: outlines = .compact
        default: throw .unknownFormat
        }
        guard let count = Self.number(bytes, start + 2) else { throw .unknownFormat }
        for entry in 0..<(count & 0xFFFF) {
            let place = start + 12 + 16 * entry
            guard let tag = Self.tag(bytes, place), let offset = Self.number(bytes, place + 8),
                let length = Self.number(bytes, place + 12)
            else { throw .unknownFormat }
            // A table that leads beyond the file is as good as none: it is missed where it is needed.
            if offset + length <= bytes.count { ranges[tag] = offset..<offset + length }
        }
    }

    /// Where a table lies in the file.
    func range(_ tag: String) throws(FontDamage) -> Range<Int> {
        guard let range = ranges[tag] else { throw .table(tag) }
        return range
    }

    func has(_ tag: String) -> Bool { ranges[tag] != nil }

    /// Sixteen bits of a table.
    func word(_ tag: String, at offset: Int) throws(FontDamage) -> Int {
        let range = try range(tag)
        let place = range.lowerBound + offset
        guard offset >= 0, place + 2 <= range.upperBound else { throw .table(tag) }
        return Int(bytes[place]) << 8 | Int(bytes[place + 1])
    }

    /// The first so many bytes of a table.
    func prefix(_ tag: String, _ count: Int) throws(FontDamage) -> ArraySlice<UInt8> {
        let range = try range(tag)
        guard range.count >= count else { throw .table(tag) }
        return bytes[range.lowerBound..<range.lowerBound + count]
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> Int? {
        guard place >= 0, place + 4 <= bytes.count else { return nil }
        return bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func tag(_ bytes: [UInt8], _ place: Int) -> String? {
        guard place >= 0, place + 4 <= bytes.count else { return nil }
        return String(decoding: bytes[place..<place + 4], as: UTF8.self)
    }
}

extension FontTables {
    /// Whether the licence bits of the font allow that a document carries it: all but those that say “restricted” alone,
    /// or “bitmaps only”. A font without them allows it.
    var isEmbeddable: Bool {
        guard let bits = try? word("OS/2", at: 8) else { return true }
        return bits & 0xF != 2 && bits & 0x200 == 0
    }
}

/// A number of sixteen bits, taken with its sign.
func signed(_ word: Int) -> Int { word < 0x8000 ? word : word - 0x10000 }
