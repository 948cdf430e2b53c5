// The line breaking classes outside Thai, folded from UAX #14 to what official papers need. Takes scalars.

enum CharacterClass: UInt8 {
    case thai, combining, joiner, space, noBreak, zeroWidthSpace, newline
    case letter, digit, open, close, exclamation, stop, comma, slash, hyphen, dash
    case prefix, postfix, ellipsis, straightQuote, ideograph

    /// ASCII without a look-up table of Unicode.
    static func ascii(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x20, 0x09: .space
        case 0x0A...0x0D: .newline
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
        case UInt8(ascii: "."), UInt8(ascii: ":"): .stop
        case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "\\"): .prefix
        case UInt8(ascii: "%"): .postfix
        case UInt8(ascii: "\""): .straightQuote
        default: .letter
        }
    }

    /// The Thai block, by code (code point - U+0E00).
    static func thai(_ code: UInt8) -> CharacterClass {
        switch code {
        case 0x50...0x59: .digit
        case 0x3F: .prefix  // ฿
        case 0x5A, 0x5B: .dash  // ๚ ๛ end a text: a break may follow, none before
        case 0x4F, 0x3B...0x3E, 0x00, 0x5C...: .letter
        default: .thai
        }
    }

    /// Everything else.
    static func other(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.value {
        case 0x00A0, 0x202F, 0x2007: .noBreak
        case 0x2060, 0xFEFF: .noBreak
        case 0x200B: .zeroWidthSpace
        case 0x200D: .joiner
        // A soft hyphen is never used; flags and jamo hold to the character before, whole or not.
        case 0x00AD, 0x200C, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF, 0x1160...0x11FF: .combining
        case 0x2000...0x200A, 0x3000: .space
        case 0x0085, 0x2028, 0x2029: .newline
        case 0x2010, 0x2012...0x2015: .dash
        case 0x2011: .noBreak
        case 0x2026: .ellipsis
        case 0x00B0, 0x2030, 0x2103: .postfix
        case 0x3001, 0x3002: .close
        case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFD: .ideograph
        default: byCategory(scalar)
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: .combining
        case .openPunctuation, .initialPunctuation: .open
        case .closePunctuation, .finalPunctuation: .close
        case .decimalNumber: .digit
        case .currencySymbol: .prefix
        default: .letter
        }
    }
}
