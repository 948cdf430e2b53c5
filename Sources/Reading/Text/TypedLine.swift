// One line of a scalar with its place in the source. Cuts scalars into lines; knows nothing of what they say.

import Diagnostics

struct TypedLine {
    let bytes: [UInt8]
    /// Where the first byte stands in the source.
    let offset: Int
    let source: SourceID
    /// The whole scalar, where its bytes do not stand in the source as they are (escapes, folded lines).
    let whole: Span?

    init(bytes: [UInt8], offset: Int, source: SourceID, whole: Span? = nil) {
        self.bytes = bytes
        self.offset = offset
        self.source = source
        self.whole = whole
    }

    func span(_ lower: Int, _ upper: Int) -> Span {
        whole ?? Span(source: source, lower: offset + lower, upper: offset + upper)
    }
    var span: Span { span(0, bytes.count) }
    var text: String { bytes.text }
    var isBlank: Bool { bytes.allSatisfy { $0 == Byte.blank } }

    /// How many blanks it begins with.
    var indentation: Int { bytes.prefix { $0 == Byte.blank }.count }

    var withoutTrailingSpaces: TypedLine {
        let end = bytes.lastIndex { $0 != Byte.blank }.map { $0 + 1 } ?? 0
        return end == bytes.count ? self : piece(0, end)
    }

    var trimmed: TypedLine {
        let line = withoutTrailingSpaces
        let start = line.indentation
        return start == 0 ? line : line.piece(start, line.bytes.count)
    }

    private func piece(_ lower: Int, _ upper: Int) -> TypedLine {
        TypedLine(bytes: Array(bytes[lower..<upper]), offset: offset + lower, source: source, whole: whole)
    }
}

extension Node.Entry {
    /// The lines of the key, which is one line unless it was quoted with line breaks in it.
    var keyLines: [TypedLine] {
        let lines = key.value.utf8.split(separator: Byte.lineFeed)
        return lines.map { line in
            TypedLine(
                bytes: Array(line), offset: letters ?? Int(key.span.lower), source: key.span.source,
                whole: letters != nil && lines.count == 1 ? nil : key.span)
        }
    }
}

extension Node {
    /// The lines of a scalar; none for lists and maps.
    var lines: [TypedLine] {
        guard case .scalar(let scalar) = content else { return [] }
        var lines: [TypedLine] = []
        var bytes: [UInt8] = []
        func close() {
            let index = min(lines.count, scalar.lineOffsets.count - 1)
            let offset = index >= 0 ? Int(scalar.lineOffsets[index]) : Int(span.lower)
            lines.append(
                TypedLine(bytes: bytes, offset: offset, source: span.source, whole: scalar.isExact ? nil : span))
            bytes.removeAll(keepingCapacity: true)
        }
        for byte in scalar.text.utf8 {
            if byte == Byte.lineFeed { close() } else { bytes.append(byte) }
        }
        if !bytes.isEmpty || lines.isEmpty { close() }
        return lines
    }

    /// The lines with something on them, without outer spaces.
    var filledLines: [TypedLine] { lines.filter { !$0.isBlank }.map(\.trimmed) }

    /// The scalar's text, if it is one.
    var scalarText: String? {
        if case .scalar(let scalar) = content { scalar.text } else { nil }
    }

    /// A scalar with nothing in it, however that was written: meant to be blank.
    var isBlank: Bool {
        if case .scalar(let scalar) = content {
            scalar.text.utf8.allSatisfy { $0 == Byte.blank || $0 == Byte.lineFeed }
        } else {
            false
        }
    }

    /// The key of the term for what this is.
    var kindName: String {
        switch content {
        case .scalar: "text"
        case .sequence: "list"
        case .mapping: "mapping"
        }
    }
}
