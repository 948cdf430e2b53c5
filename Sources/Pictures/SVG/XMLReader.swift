// A strict pull reader for XML: bytes in, elements out, in one pass and bounded memory. It knows no DTD, and so no
// entities but the five predefined ones: nothing in a file can expand, and nothing is ever fetched.

import Diagnostics

struct XMLReader {
    let bytes: [UInt8]
    var position: Int
    /// The names of the elements that are open, as ranges of the file.
    private var open: [Range<Int>] = []
    /// `<a/>` begins an element and, at the next call, ends it.
    private var endIsDue = false
    private var hasRoot = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        position = bytes.starts(with: mark) ? mark.count : 0
    }

    var depth: Int { open.count }

    mutating func next() throws(XMLFault) -> XMLEvent {
        if endIsDue {
            endIsDue = false
            open.removeLast()
            return .end
        }
        while true {
            try skipText()
            if position >= bytes.count { return try finish() }
            let start = position
            if take("<!--") {
                try skip(until: "-->", from: start)
            } else if take("<?") {
                try skipInstruction(from: start)
            } else if take("<![CDATA[") {
                guard !open.isEmpty else { throw syntax(at: start) }
                try skip(until: "]]>", from: start)
            } else if take("<!") {
                try refuseDeclaration(from: start)
            } else if take("</") {
                try readEndTag(from: start)
                return .end
            } else {
                return .start(try readStartTag())
            }
        }
    }

    private func finish() throws(XMLFault) -> XMLEvent {
        guard open.isEmpty, hasRoot else { throw truncated(from: bytes.count) }
        return .finished
    }

    /// Text draws nothing here, so it is only checked: no stray characters outside the root, no broken entities.
    private mutating func skipText() throws(XMLFault) {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            let byte = bytes[position]
            guard !open.isEmpty || isBlank(byte) else { throw syntax(at: position) }
            try checkCharacter(byte)
            if byte == UInt8(ascii: "&") {
                var ignored: [UInt8] = []
                try readReference(into: &ignored)
            } else {
                position += 1
            }
        }
    }

    private func checkCharacter(_ byte: UInt8) throws(XMLFault) {
        guard byte >= 0x20 || isBlank(byte) else { throw syntax(at: position) }
    }

    /// Moves behind the mark that ends a comment or the like; without one the file is cut short.
    private mutating func skip(until mark: StaticString, from start: Int) throws(XMLFault) {
        while position < bytes.count {
            if take(mark) { return }
            try checkCharacter(bytes[position])
            position += 1
        }
        throw truncated(from: start)
    }

    private mutating func refuseDeclaration(from start: Int) throws(XMLFault) {
        guard take("DOCTYPE") else { throw syntax(at: start) }
        skipBlanks()
        // A web page or some other document was never meant as a picture.
        guard take("svg") else { throw XMLFault(code: .pictureKind, range: start..<position) }
        throw XMLFault(code: .svgDoctype, range: start..<position)
    }

    /// `<?xml …?>` may stand at the very beginning and must say UTF-8 or nothing; a style sheet is refused, and what
    /// other instructions say concerns only the program that wrote them.
    private mutating func skipInstruction(from start: Int) throws(XMLFault) {
        let target = try readName().text
        let content = position
        try skip(until: "?>", from: start)
        switch target.lowercased() {
        case "xml-stylesheet":
            throw XMLFault(code: .svgReference, range: start..<position, arguments: [target])
        case "xml":
            guard target == "xml", !hasRoot, bytes[..<start].allSatisfy({ $0 >= 0x80 }) else { throw syntax(at: start) }
            let words = String(decoding: bytes[content..<position], as: UTF8.self).lowercased()
            let isPlain = !words.contains("encoding") || words.contains("utf-8") || words.contains("us-ascii")
            guard isPlain else { throw XMLFault(code: .fileEncoding, range: start..<position) }
        default: break
        }
    }

    private mutating func readStartTag() throws(XMLFault) -> XMLElement {
        let start = position
        position += 1
        guard !open.isEmpty || !hasRoot else { throw syntax(at: start) }
        let nameStart = position
        let name = try readName()
        open.append(nameStart..<position)
        hasRoot = true
        guard open.count <= PictureLimits.depth else { throw limit(start..<position) }
        var attributes: [XMLAttribute] = []
        while true {
            let before = position
            skipBlanks()
            if take("/>") {
                endIsDue = true
                break
            }
            if take(">") { break }
            guard position > before else { throw unexpected() }
            guard attributes.count < PictureLimits.attributes else { throw limit(start..<position) }
            let attribute = try readAttribute()
            guard !attributes.contains(where: { $0.name == attribute.name }) else { throw syntax(at: before + 1) }
            attributes.append(attribute)
        }
        return XMLElement(name: name, attributes: attributes, range: start..<position)
    }

    private mutating func readEndTag(from start: Int) throws(XMLFault) {
        let nameStart = position
        _ = try readName()
        let nameEnd = position
        skipBlanks()
        guard take(">") else { throw unexpected() }
        guard let expected = open.popLast(), bytes[expected].elementsEqual(bytes[nameStart..<nameEnd]) else {
            throw syntax(at: start)
        }
    }
}
