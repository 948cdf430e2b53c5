// What a Unicode scalar or a UTF-8 byte is to the reader of Thai YAML. Holds questions only.

enum Byte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let blank: UInt8 = 0x20
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let hash = UInt8(ascii: "#")
    static let dash = UInt8(ascii: "-")
    static let backslash = UInt8(ascii: "\\")

    static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == tab }
    static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == lineFeed || byte == carriageReturn }
    /// Whether the byte goes on with a UTF-8 sequence that began before it.
    static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension Unicode.Scalar {
    /// Thai consonants, vowels, tone marks and signs: what a word is made of. Not digits, nor ฯ ๆ ฿, after which
    /// a space is good Thai.
    var isThaiLetter: Bool {
        switch value {
        case 0x0E01...0x0E2E, 0x0E30...0x0E3A, 0x0E40...0x0E45, 0x0E47...0x0E4E: true
        default: false
        }
    }

    var isThai: Bool { (0x0E01...0x0E5B).contains(value) }

    /// A digit, Arabic or Thai.
    var isDigit: Bool { (0x30...0x39).contains(value) || (0x0E50...0x0E59).contains(value) }

    var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

    var isLetter: Bool { isASCIILetter || isThaiLetter || (value > 0x7F && properties.isAlphabetic) }
}

extension Sequence where Element == UInt8 {
    /// The bytes as text; invalid bytes become U+FFFD.
    var text: String { String(decoding: [UInt8](self), as: UTF8.self) }
}

/// A text cut to a length that a message can carry; a cut is marked with `…`.
func excerpt(_ text: String, scalars limit: Int = 60) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
        end != scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
}
