// Reads references, `<path>` and `<path | format>`, and paths. What has another form is none, and stays as typed.

import Diagnostics
import Language

enum ReferenceReading {
    static func read(_ line: TypedLine, at start: Int) -> (Reference, end: Int)? {
        var cursor = ByteCursor(line.bytes, from: start)
        guard cursor.skip(UInt8(ascii: "<")) else { return nil }
        _ = cursor.skipSpaces()
        guard let path = path(line, &cursor) else { return nil }
        _ = cursor.skipSpaces()
        var format: Path?
        if cursor.skip(UInt8(ascii: "|")) {
            _ = cursor.skipSpaces()
            guard let word = self.path(line, &cursor) else { return nil }
            format = word
            _ = cursor.skipSpaces()
        }
        guard cursor.skip(UInt8(ascii: ">")) else { return nil }
        return (Reference(path: path, format: format, span: line.span(start, cursor.offset)), cursor.offset)
    }

    /// Names of letters, digits, `-` and `_`, joined by dots.
    static func path(_ line: TypedLine, _ cursor: inout ByteCursor) -> Path? {
        let start = cursor.offset
        var names: [String] = []
        repeat {
            let nameStart = cursor.offset
            while let byte = cursor.current, isNameByte(byte) { cursor.offset += 1 }
            guard cursor.offset > nameStart else { return nil }
            names.append(cursor.text(from: nameStart))
        } while cursor.skip(UInt8(ascii: "."))
        return Path(names, span: line.span(start, cursor.offset))
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}
