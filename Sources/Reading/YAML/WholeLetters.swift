// Offsets of the parser come in, a span goes out that begins and ends between letters. Looks at bytes only.

import Diagnostics

extension SourceFile {
    /// The stretch with the letters that it cuts. What may not stand in a file is some blanks to the parser, which can
    /// name a place between two of them, and one letter here.
    func span(_ lower: Int, _ upper: Int, of id: SourceID) -> Span {
        var start = min(lower, bytes.count)
        while start > 0, start < bytes.count, Byte.continues(bytes[start]) { start -= 1 }
        var end = min(max(lower, upper), bytes.count)
        while end < bytes.count, Byte.continues(bytes[end]) { end += 1 }
        return Span(source: id, lower: start, upper: end)
    }
}
