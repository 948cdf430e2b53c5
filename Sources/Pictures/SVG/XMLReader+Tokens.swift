// The small pieces of XML: names, attributes, references, and the findings for what is none of them.

import Diagnostics

extension XMLReader {
    mutating func readName() throws(XMLFault) -> XMLName {
        let start = position
        var colon: Int?
        while position < bytes.count, isNameByte(bytes[position], isFirst: position == start) {
            if bytes[position] == UInt8(ascii: ":") {
                guard colon == nil, position > start else { throw syntax(at: position) }
                colon = position
            }
            position += 1
        }
        let localStart = colon.map { $0 + 1 } ?? start
        guard position > localStart else { throw unexpected() }
        let prefix = colon.map { String(decoding: bytes[start..<$0], as: UTF8.self) } ?? ""
        return XMLName(prefix: prefix, local: String(decoding: bytes[localStart..<position], as: UTF8.self))
    }

    /// Beyond ASCII every letter is let through: the names that matter are ASCII.
    private func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
        if isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80 { return true }
        let isDigit = (0x30...0x39).contains(byte)
        return !isFirst && (isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
    }

    mutating func readAttribute() throws(XMLFault) -> XMLAttribute {
        let name = try readName()
        skipBlanks()
        guard take("=") else { throw unexpected() }
        skipBlanks()
        guard position < bytes.count else { throw unexpected() }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw unexpected() }
        position += 1
        let start = position
        let replaced = try readValue(until: quote)
        let range = start..<position
        position += 1
        return XMLAttribute(
            name: name, value: replaced.map { $0[...] } ?? bytes[range], isVerbatim: replaced == nil, valueRange: range)
    }

    /// Moves to the closing quote. Gives the value only when references had to be replaced in it.
    private mutating func readValue(until quote: UInt8) throws(XMLFault) -> [UInt8]? {
        let start = position
        var replaced: [UInt8]?
        while position < bytes.count, bytes[position] != quote {
            let byte = bytes[position]
            if byte == UInt8(ascii: "&") {
                var value = replaced ?? Array(bytes[start..<position])
                replaced = nil
                try readReference(into: &value)
                replaced = value
                continue
            }
            guard byte != UInt8(ascii: "<"), byte >= 0x20 || isBlank(byte) else { throw syntax(at: position) }
            replaced?.append(byte)
            position += 1
        }
        guard position < bytes.count else { throw unexpected() }
        return replaced
    }

    /// `&amp;` and its four fellows, or a character by its number; anything else is refused.
    mutating func readReference(into value: inout [UInt8]) throws(XMLFault) {
        let start = position
        /// The longest reference with a meaning is `&#x10FFFF;`; a few leading zeros are let pass.
        let longest = 16
        let window = bytes[start..<min(start + longest, bytes.count)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else {
            throw XMLFault(code: .svgEntity, range: start..<start + 1, arguments: ["&"])
        }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        guard let scalar = Self.predefined[name] ?? Self.scalar(numbered: name) else {
            throw XMLFault(code: .svgEntity, range: start..<end + 1, arguments: ["&\(name);"])
        }
        value.append(contentsOf: Array(String(Character(scalar)).utf8))
        position = end + 1
    }

    private static let predefined: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]

    private static func scalar(numbered name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let isHex = name.hasPrefix("#x")
        guard let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
            let scalar = Unicode.Scalar(number), number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D
        else { return nil }
        return scalar
    }

    mutating func skipBlanks() {
        while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    }

    /// Moves behind a mark when it stands here.
    mutating func take(_ mark: StaticString) -> Bool {
        let count = mark.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        let isHere = mark.withUTF8Buffer { bytes[position..<position + count].elementsEqual($0) }
        if isHere { position += count }
        return isHere
    }

    /// The finding for a character that cannot stand here, or for the end of the file.
    func unexpected() -> XMLFault {
        position < bytes.count ? syntax(at: position) : truncated(from: bytes.count)
    }

    /// The finding for a file that ends within what began at an offset.
    func truncated(from start: Int) -> XMLFault {
        XMLFault(code: .pictureTruncated, range: start..<bytes.count, arguments: ["\(bytes.count)"])
    }

    func syntax(at offset: Int) -> XMLFault {
        let words = glimpse(bytes[offset...])
        return XMLFault(code: .svgSyntax, range: offset..<words.endIndex, arguments: [excerpt(words)])
    }

    func limit(_ range: Range<Int>) -> XMLFault { XMLFault(code: .svgLimit, range: range, arguments: svgLimits) }
}

/// The arguments of `svgLimit`.
let svgLimits = ["\(PictureLimits.depth)", "\(PictureLimits.segments)", "\(PictureLimits.attributes)"]
