// What the codes of a font say: reads a ToUnicode map (ISO 32000-1, 9.10.3). Takes its bytes, gives the text of each code
// in UTF-8.

import Syntax

struct CharacterMap {
    /// How many bytes a code has.
    let codeLength: Int
    /// All texts one after the other, and where that of each code stands: nothing for a code that is not in the map.
    private var texts: [UInt8] = []
    private var places: [Range<Int32>?] = []

    /// What may still be noted: a short range can stand for very much text.
    private var room = 0
    /// What a code can say, in UTF-16 (ISO 32000-1, 9.10.3), and what one operation may show.
    private static let longestText = 512
    private static let longestShow = 1 << 24

    init(codeLength: Int) { self.codeLength = codeLength }

    /// `room`: bytes that the map may take.
    init(codeLength: Int, map: [UInt8], room: Int) {
        self.codeLength = codeLength
        self.room = room
        var section = Section.none
        var strings: [[UInt8]] = []
        var scanner = MapScanner(map)
        while let token = scanner.next() {
            switch token {
            case .string(let bytes):
                strings.append(bytes)
                take(&strings, section)
            case .word("beginbfchar"): section = .characters
            case .word("beginbfrange"): section = .ranges
            case .word("endbfchar"), .word("endbfrange"): section = .none
            // The texts of a range one by one.
            case .list(let texts):
                if section == .ranges, strings.count == 2 {
                    for (index, text) in texts.enumerated() { note(number(strings[0]) + index, text) }
                }
                strings = []
            case .word: strings = []
            }
        }
    }

    private enum Section { case none, characters, ranges }

    private mutating func take(_ strings: inout [[UInt8]], _ section: Section) {
        guard room > 0 else { return strings = [] }
        switch section {
        case .characters where strings.count == 2:
            note(number(strings[0]), strings[1])
            strings = []
        case .ranges where strings.count == 3:
            let (first, last) = (number(strings[0]), number(strings[1]))
            if first <= last, last - first < 1 << 16, strings[2].count <= Self.longestText {
                for code in first...last where room > 0 { note(code, following(strings[2], by: code - first)) }
            }
            strings = []
        case .none: strings = []
        default: break
        }
    }

    private func number(_ bytes: [UInt8]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }

    /// The last byte goes up with the code.
    private func following(_ text: [UInt8], by step: Int) -> [UInt8] {
        guard let last = text.last else { return text }
        return text.dropLast() + [UInt8(truncatingIfNeeded: Int(last) + step)]
    }

    /// The bytes that the map takes.
    var size: Int { texts.count + places.count * MemoryLayout<Range<Int32>?>.stride }

    private mutating func note(_ code: Int, _ utf16: [UInt8]) {
        guard code < 1 << 16, utf16.count <= Self.longestText, room > 0 else { return }
        room -= utf16.count + MemoryLayout<Range<Int32>?>.stride
        if code >= places.count { places.append(contentsOf: repeatElement(nil, count: code + 1 - places.count)) }
        let units = stride(from: 0, to: utf16.count - 1, by: 2).map { UInt16(utf16[$0]) << 8 | UInt16(utf16[$0 + 1]) }
        let start = Int32(texts.count)
        texts += Array(String(decoding: units, as: UTF16.self).utf8)
        places[code] = start..<Int32(texts.count)
    }

    /// U+FFFD for a code that says nothing.
    private static let unknown = Array("\u{FFFD}".utf8)

    @inline(__always)
    func append(_ code: Int, to text: inout [UInt8]) {
        guard code < places.count, let place = places[code] else {
            text += Self.unknown
            return
        }
        for index in place { text.append(texts[Int(index)]) }
    }

    func append(_ codes: [UInt8], to text: inout [UInt8]) {
        if codeLength == 1 {
            for code in codes where text.count < Self.longestShow { append(Int(code), to: &text) }
        } else {
            for index in stride(from: 0, to: codes.count - 1, by: 2) where text.count < Self.longestShow {
                append(Int(codes[index]) << 8 | Int(codes[index + 1]), to: &text)
            }
        }
    }
}

extension CharacterMap {
    /// What the codes of a font in a file say; nothing where the font has no map. `room`: as above.
    init(ofFont number: Int, in file: DocumentFile, room: Int) {
        let font = file.object(number).dictionary
        let length = font?["Subtype"]?.name == "Type0" ? 2 : 1
        if let map = font?["ToUnicode"]?.reference.flatMap(file.data) {
            self.init(codeLength: length, map: map, room: room)
        } else {
            self.init(codeLength: length)
        }
    }
}

/// Cuts a map into words and strings: of PostScript it needs no more.
private struct MapScanner {
    enum Token {
        case word(String)
        case string([UInt8])
        case list([[UInt8]])
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "<"):
                if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") {
                    place += 2
                } else {
                    return .string(string())
                }
            case UInt8(ascii: "["):
                place += 1
                return .list(list())
            case 0...0x20, UInt8(ascii: ">"), UInt8(ascii: "]"): place += 1
            default: return .word(word())
            }
        }
        return nil
    }

    private mutating func string() -> [UInt8] {
        place += 1
        var string = HexString()
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if string.isClosed(by: byte) { break }
        }
        return string.bytes
    }

    private mutating func list() -> [[UInt8]] {
        var strings: [[UInt8]] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: "]") {
            if bytes[place] == UInt8(ascii: "<") { strings.append(string()) } else { place += 1 }
        }
        place += 1
        return strings
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count, bytes[place] > 0x20, !"<>[]".utf8.contains(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }
}
