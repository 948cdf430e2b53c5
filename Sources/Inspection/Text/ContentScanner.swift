// Cuts the content of a page into its operations (ISO 32000-1, 7.8.2), as far as they concern text and marks. Takes bytes,
// gives one operation after the other; the codes of strings are turned into text at once.

import Syntax

struct ContentScanner {
    struct Mark {
        var number: Int?
        var isArtifact = false
        /// UTF-8.
        var actualText: [UInt8]?
    }
    enum Operation {
        case font(String)
        /// Text is in `shown`.
        case show
        case beginMark(Mark)
        case endMark
        case other
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    /// The text of the strings before the operator.
    private(set) var shown: [UInt8] = []
    /// The last two names, and what the last dictionary says.
    private var names: (tag: String, last: String) = ("", "")
    private var properties = Mark()
    private var string = HexString()

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next operation; strings on the way are in the codes of `font`.
    mutating func next(_ font: CharacterMap?) -> Operation? {
        shown.removeAll(keepingCapacity: true)
        properties = Mark()
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 0...0x20, UInt8(ascii: "["), UInt8(ascii: "]"): place += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"):
                skipWord()
            case UInt8(ascii: "("):
                // Read whether or not there is a font for it.
                let codes = literal()
                font?.append(codes, to: &shown)
            case UInt8(ascii: "<"):
                if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "<") {
                    readProperties()
                } else {
                    hex()
                    font?.append(string.bytes, to: &shown)
                }
            case UInt8(ascii: "/"): names = (names.last, name())
            case UInt8(ascii: "%"): skipLine()
            case UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"): place += 1
            default: return operation()
            }
        }
        return nil
    }

    private mutating func operation() -> Operation {
        let start = place
        skipWord()
        // An operator that is no word of its own would never end.
        if place == start { place += 1 }
        let length = place - start
        switch (length, bytes[start], length > 1 ? bytes[start + 1] : 0) {
        case (2, UInt8(ascii: "T"), UInt8(ascii: "j")), (2, UInt8(ascii: "T"), UInt8(ascii: "J")),
            (1, UInt8(ascii: "'"), _), (1, UInt8(ascii: "\""), _):
            return .show
        case (2, UInt8(ascii: "T"), UInt8(ascii: "f")): return .font(names.last)
        case (3, UInt8(ascii: "B"), UInt8(ascii: "D")):
            var mark = properties
            mark.isArtifact = names.last == "Artifact"
            return .beginMark(mark)
        case (3, UInt8(ascii: "B"), UInt8(ascii: "M")): return .beginMark(Mark(isArtifact: names.last == "Artifact"))
        case (3, UInt8(ascii: "E"), UInt8(ascii: "M")): return .endMark
        case (2, UInt8(ascii: "I"), UInt8(ascii: "D")):
            skipImage()
            return .other
        default: return .other
        }
    }

    // MARK: Operands

    private mutating func skipWord() {
        place += 1
        while place < bytes.count {
            switch bytes[place] {
            case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "/"), UInt8(ascii: "%"):
                return
            default: place += 1
            }
        }
    }

    private mutating func skipLine() {
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    }

    /// The data of an image in the content may look like anything: its end stands between white space.
    private mutating func skipImage() {
        while place + 2 < bytes.count {
            if bytes[place] <= 0x20, bytes[place + 1] == UInt8(ascii: "E"), bytes[place + 2] == UInt8(ascii: "I"),
                place + 3 >= bytes.count || bytes[place + 3] <= 0x20
            {
                place += 3
                return
            }
            place += 1
        }
        place = bytes.count
    }

    private mutating func name() -> String {
        let start = place + 1
        skipWord()
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func literal() -> [UInt8] {
        var string = LiteralString()
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if string.isClosed(by: byte) { break }
        }
        return string.bytes
    }

    private mutating func hex() {
        string.reset()
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if string.isClosed(by: byte) { break }
        }
    }

    private mutating func readProperties() {
        let (object, end) = parsedObject(in: bytes, at: place)
        place = max(end, place + 2)
        guard let dictionary = object?.dictionary else { return }
        properties.number = dictionary["MCID"]?.integer
        properties.actualText = dictionary["ActualText"]?.string.map { Array(text(ofString: $0).utf8) }
    }
}
