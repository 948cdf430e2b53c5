// Reads names and strings out of the bytes of a PDF (ISO 32000-1, 7.3.4 and 7.3.5).

extension ObjectParser {
    /// Nothing for a name that is no UTF-8: it could not be written again as it was.
    mutating func name() -> String? {
        place += 1
        let start = place
        var hasEscapes = false
        while place < bytes.count, !isEnd(place) {
            if bytes[place] == UInt8(ascii: "#") { hasEscapes = true }
            place += 1
        }
        guard hasEscapes else { return String(validating: bytes[start..<place], as: UTF8.self) }
        var result: [UInt8] = []
        var index = start
        while index < place {
            if bytes[index] == UInt8(ascii: "#"), index + 2 < place, let high = hexDigit(bytes[index + 1]),
                let low = hexDigit(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(validating: result, as: UTF8.self)
    }

    mutating func hex() -> [UInt8]? {
        place += 1
        var string = HexString()
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if string.isClosed(by: byte) { return string.bytes }
            guard hexDigit(byte) != nil || isBlank(byte) else { return nil }
        }
        return nil
    }

    mutating func literal() -> [UInt8]? {
        var string = LiteralString()
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if string.isClosed(by: byte) { return string.bytes }
        }
        return nil
    }
}

func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
}

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
        true
    default: false
    }
}
