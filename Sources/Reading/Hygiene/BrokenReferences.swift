// Finds what was meant for a reference and is none: `<organizati"on>`, `<organization` without its end. It would be printed
// as it stands, in an official paper. Other things in angle brackets are text (IN-15). Changes nothing.

import Diagnostics
import Language

enum BrokenReferences {
    private static let (open, close) = (UInt8(ascii: "<"), UInt8(ascii: ">"))
    /// What every text can name, and the paper's own fields.
    private static let roots = Set(Shape.globals.keys).union(["document"])
    /// A reference is shorter; what is longer is prose.
    private static let longest = 80

    static func check(_ line: TypedLine, _ findings: inout [Diagnostic]) {
        for start in line.bytes.indices where line.bytes[start] == open {
            guard ReferenceReading.read(line, at: start) == nil else { continue }
            let end = self.end(in: line.bytes, from: start)
            let meant = cleaned(line.bytes[start + 1..<end])
            guard roots.contains(String(meant.prefix { $0 != "." && $0 != "|" && $0 != " " })) else { continue }
            let typed = String(decoding: line.bytes[start..<end], as: UTF8.self)
            findings.report(.bindingBroken, at: line.span(start, end), typed, "<\(meant)>")
        }
    }

    /// Behind the bracket that closes, or where no name goes on.
    private static func end(in bytes: [UInt8], from start: Int) -> Int {
        let limit = min(bytes.count, start + longest)
        if let closing = bytes[start + 1..<limit].firstIndex(where: { $0 == close || $0 == open }),
            bytes[closing] == close, !bytes[start..<closing].contains(where: { $0 >= 0x80 })
        {
            return closing + 1
        }
        return bytes[start + 1..<limit].firstIndex { $0 >= 0x80 || $0 == Byte.blank || $0 == open } ?? limit
    }

    /// The signs that a reference has, of those that stand there.
    private static func cleaned(_ bytes: ArraySlice<UInt8>) -> String {
        let kept = bytes.filter { byte in
            ReferenceReading.isNameByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "|")
                || byte == Byte.blank
        }
        return String(decoding: kept, as: UTF8.self).trimmingBlanks
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
