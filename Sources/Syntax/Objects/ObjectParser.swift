// Reads values out of the bytes of a PDF (ISO 32000-1, 7.2 and 7.3). Takes bytes and a place, gives an object and the
// place behind it; nothing where the bytes are no object. Follows no reference.

struct ObjectParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var place: Int

    /// Deeper values are no file of ours, and would eat the stack.
    private static let deepest = 64
    /// Values in one object; so many more would be no paper, and fill the memory.
    private var room = 1 << 21

    init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
        self.bytes = bytes
        self.place = place
    }

    mutating func object() -> Object? { object(depth: 0) }

    /// Steps over a keyword, if it is what comes next.
    mutating func take(_ word: StaticString) -> Bool {
        skipBlanks()
        return word.withUTF8Buffer { word in
            guard bytes.count - place >= word.count, word.indices.allSatisfy({ bytes[place + $0] == word[$0] }) else {
                return false
            }
            place += word.count
            return true
        }
    }

    mutating func integer() -> Int? {
        skipBlanks()
        guard case .integer(let value)? = number() else { return nil }
        return value
    }

    // MARK: Values

    private mutating func object(depth: Int) -> Object? {
        skipBlanks()
        guard place < bytes.count, depth < Self.deepest, room > 0 else { return nil }
        room -= 1
        switch bytes[place] {
        case UInt8(ascii: "/"): return name().map(Object.name)
        case UInt8(ascii: "("): return literal().map(Object.string)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "<"):
            guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") else {
                return hex().map(Object.string)
            }
            return dictionary(depth)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return referenceOrNumber()
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): return number()
        default:
            if take("true") { return .boolean(true) }
            if take("false") { return .boolean(false) }
            return take("null") ? .null : nil
        }
    }

    private mutating func array(_ depth: Int) -> Object? {
        place += 1
        var items: [Object] = []
        while true {
            skipBlanks()
            guard place < bytes.count else { return nil }
            if bytes[place] == UInt8(ascii: "]") {
                place += 1
                return .array(items)
            }
            guard let item = object(depth: depth + 1) else { return nil }
            items.append(item)
        }
    }

    private mutating func dictionary(_ depth: Int) -> Object? {
        place += 2
        var entries: [Object.Dictionary.Entry] = []
        while true {
            skipBlanks()
            guard place < bytes.count else { return nil }
            if bytes[place] == UInt8(ascii: ">") {
                guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: ">") else { return nil }
                place += 2
                return .dictionary(Object.Dictionary(entries))
            }
            guard bytes[place] == UInt8(ascii: "/"), let key = name(), let value = object(depth: depth + 1) else {
                return nil
            }
            entries.append(.init(key, value))
        }
    }

    /// `12 0 R` begins as a number does.
    private mutating func referenceOrNumber() -> Object? {
        let start = place
        guard let first = number() else { return nil }
        let behind = place
        guard case .integer(let number) = first, bytes[start] != UInt8(ascii: "+") else { return first }
        skipBlanks()
        if place < bytes.count, isDigit(bytes[place]), case .integer? = self.number() {
            skipBlanks()
            if place < bytes.count, bytes[place] == UInt8(ascii: "R"), isEnd(place + 1) {
                place += 1
                return .reference(number)
            }
        }
        place = behind
        return first
    }

    private mutating func number() -> Object? {
        let start = place
        var isReal = false
        var value = 0
        var isNegative = false
        if place < bytes.count, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
            isNegative = bytes[place] == UInt8(ascii: "-")
            place += 1
        }
        let firstDigit = place
        while place < bytes.count {
            let byte = bytes[place]
            if isDigit(byte) {
                if !isReal {
                    let (product, tooMuch) = value.multipliedReportingOverflow(by: 10)
                    let (sum, over) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
                    if tooMuch || over { return nil }
                    value = sum
                }
            } else if byte == UInt8(ascii: "."), !isReal {
                isReal = true
            } else {
                break
            }
            place += 1
        }
        guard place > firstDigit, !isReal || place > firstDigit + 1 else { return nil }
        return isReal
            ? .real(String(decoding: bytes[start..<place], as: UTF8.self)) : .integer(isNegative ? -value : value)
    }

    private mutating func name() -> String? {
        place += 1
        let start = place
        var hasEscapes = false
        while place < bytes.count, !isEnd(place) {
            if bytes[place] == UInt8(ascii: "#") { hasEscapes = true }
            place += 1
        }
        let plain = bytes[start..<place]
        guard hasEscapes else { return String(decoding: plain, as: UTF8.self) }
        var result: [UInt8] = []
        var index = start
        while index < place {
            if bytes[index] == UInt8(ascii: "#"), index + 2 < place, let high = hexValue(bytes[index + 1]),
                let low = hexValue(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    // MARK: Strings

    private mutating func hex() -> [UInt8]? {
        place += 1
        var result: [UInt8] = []
        var half: UInt8?
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: ">") {
                if let half { result.append(half << 4) }
                return result
            }
            guard let digit = hexValue(byte) else {
                if isBlank(byte) { continue }
                return nil
            }
            if let high = half {
                result.append(high << 4 | digit)
                half = nil
            } else {
                half = digit
            }
        }
        return nil
    }

    private mutating func literal() -> [UInt8]? {
        var string = LiteralString()
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if string.isClosed(by: byte) { return string.bytes }
        }
        return nil
    }

    // MARK: Characters

    private mutating func skipBlanks() {
        while place < bytes.count {
            if isBlank(bytes[place]) {
                place += 1
            } else if bytes[place] == UInt8(ascii: "%") {
                while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
            } else {
                return
            }
        }
    }

    private func isEnd(_ place: Int) -> Bool {
        place >= bytes.count || isBlank(bytes[place]) || isDelimiter(bytes[place])
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

func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

/// The object at a place, and where the next thing stands.
public func parsedObject(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (object: Object?, end: Int) {
    var parser = ObjectParser(bytes, at: place)
    let object = parser.object()
    return (object, parser.place)
}
