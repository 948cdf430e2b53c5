// One line of a scalar with its place in the source. Cuts scalars into lines; knows nothing of what they say.

import Diagnostics

struct TypedLine {
    let bytes: [UInt8]
    /// Where the first byte stands in the source.
    let offset: Int
    let source: SourceID

    func span(_ lower: Int, _ upper: Int) -> Span { Span(source: source, lower: offset + lower, upper: offset + upper) }
    var span: Span { span(0, bytes.count) }
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
            lines.append(TypedLine(bytes: bytes, offset: offset, source: span.source))
            bytes.removeAll(keepingCapacity: true)
        }
        for byte in scalar.text.utf8 {
            if byte == 0x0A { close() } else { bytes.append(byte) }
        }
        if !bytes.isEmpty || lines.isEmpty { close() }
        return lines
    }

    /// The scalar's text, if it is one.
    var scalarText: String? {
        if case .scalar(let scalar) = content { scalar.text } else { nil }
    }

    /// Written with nothing behind the colon.
    var isBlank: Bool {
        if case .scalar(let scalar) = content { scalar.isBlank } else { false }
    }

    var kindName: String {
        switch content {
        case .scalar: "text"
        case .sequence: "list"
        case .mapping: "mapping"
        }
    }
}
