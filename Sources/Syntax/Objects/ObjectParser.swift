// Reads values out of the bytes of a PDF (ISO 32000-1, 7.2 and 7.3). Takes bytes and a place, gives an object and the
// place behind it; nothing where the bytes are no object. Follows no reference.

struct ObjectParser {
    let bytes: UnsafeBufferPointer<UInt8>
    var place: Int

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

    /// Steps over the keyword of a stream, to the first byte of its data: behind one line end (7.3.8.1).
    mutating func takeStream() -> Int? {
        guard take("stream") else { return nil }
        var start = place
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        return start
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

    func isEnd(_ place: Int) -> Bool {
        place >= bytes.count || isBlank(bytes[place]) || isDelimiter(bytes[place])
    }
}

/// The object at a place, and where the next thing stands.
public func parsedObject(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (object: Object?, end: Int) {
    var parser = ObjectParser(bytes, at: place)
    let object = parser.object()
    return (object, parser.place)
}
