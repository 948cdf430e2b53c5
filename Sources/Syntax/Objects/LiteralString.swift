// Takes the bytes between the brackets of a literal string one by one and undoes its escapes (ISO 32000-1, 7.3.4.2).

public struct LiteralString {
    public private(set) var bytes: [UInt8] = []
    /// The opening bracket counts.
    private var depth = 0
    private var isEscaped = false
    /// Digits of an octal escape.
    private var octal = 0
    private var octalDigits = 0
    /// A line feed behind a carriage return belongs to it.
    private var skipsLineFeed = false

    public init() {}

    /// Whether a byte is the bracket that ends the string; the first byte is the one that opens it.
    @inline(__always)
    public mutating func isClosed(by byte: UInt8) -> Bool {
        if octalDigits > 0 {
            if octalDigits < 3, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "7") {
                octal = octal * 8 + Int(byte - UInt8(ascii: "0"))
                octalDigits += 1
                return false
            }
            bytes.append(UInt8(truncatingIfNeeded: octal))
            octalDigits = 0
        }
        if skipsLineFeed {
            skipsLineFeed = false
            if byte == 0x0A { return false }
        }
        if isEscaped {
            isEscaped = false
            take(escaped: byte)
            return false
        }
        switch byte {
        case UInt8(ascii: "\\"): isEscaped = true
        case UInt8(ascii: "("):
            depth += 1
            if depth > 1 { bytes.append(byte) }
        case UInt8(ascii: ")"):
            depth -= 1
            if depth == 0 { return true }
            bytes.append(byte)
        case 0x0D:
            bytes.append(0x0A)
            skipsLineFeed = true
        default: bytes.append(byte)
        }
        return false
    }

    private mutating func take(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "0")...UInt8(ascii: "7"): (octal, octalDigits) = (Int(byte - UInt8(ascii: "0")), 1)
        // A line end behind a backslash is no part of the string.
        case 0x0A: break
        case 0x0D: skipsLineFeed = true
        default: bytes.append(byte)
        }
    }
}
