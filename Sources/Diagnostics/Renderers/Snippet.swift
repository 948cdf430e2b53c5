// A span in its source comes in, two lines go out: the source line, cut to a width around the span, and the
// underline that stands below the right cells. Shows the first line of a span only; colours nothing.

struct Snippet: Equatable {
    /// The line number, from 1.
    let number: Int
    let line: String
    /// Blanks before the underline, and its length, in cells.
    let indent: Int
    let length: Int
    /// Whether the span goes on behind this line.
    let goesOn: Bool

    /// `width` is the number of cells for the line.
    init(_ span: Span, in file: SourceFile, width: Int) {
        let lower = min(Int(span.lower), file.bytes.count)
        let lineNumber = file.line(at: lower)
        let bytes = file.lineBytes(lineNumber)
        let near = Snippet.near(min(lower, bytes.endIndex), in: bytes, width: width)
        let pieces = visiblePieces(near)
        let hidden = (left: near.startIndex > bytes.startIndex, right: near.endIndex < bytes.endIndex)
        number = lineNumber + 1
        goesOn = Int(span.upper) > file.lineEnd(lineNumber)
        let marked = Snippet.cells(of: pieces, lower: lower, upper: max(lower, Int(span.upper)))
        let total = pieces.reduce(0) { $0 + $1.cells }
        // An underline may stand one cell behind the line: something is missing there.
        if max(total, marked.upperBound) <= width, !hidden.left, !hidden.right {
            line = pieces.map(\.text).joined()
            indent = marked.lowerBound
            length = marked.count
        } else {
            let window = Snippet.window(around: marked, total: total, width: width)
            (line, indent, length) = Snippet.cut(pieces, to: window, marked: marked, total: total, hidden: hidden)
        }
    }

    /// Bytes that a cell may hold: a Thai consonant, a vowel, a tone mark and one to spare, three bytes each.
    private static let bytesPerCell = 12

    /// The part of a line that can be seen around a place: a line may be megabytes.
    private static func near(_ lower: Int, in bytes: ArraySlice<UInt8>, width: Int) -> ArraySlice<UInt8> {
        let reach = bytesPerCell * max(width, 1)
        guard bytes.count > 2 * reach else { return bytes }
        var start = max(bytes.startIndex, lower - reach)
        var end = min(bytes.endIndex, lower + reach)
        while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return bytes[start..<max(start, end)]
    }

    /// The cells that a stretch of bytes covers; at least one.
    private static func cells(of pieces: [VisiblePiece], lower: Int, upper: Int) -> Range<Int> {
        var cell = 0
        var first: Int?
        var end = 0
        for piece in pieces {
            if piece.upper > lower, first == nil { first = cell }
            cell += piece.cells
            if piece.lower < upper { end = cell }
        }
        let start = first ?? cell
        return start..<max(end, start + 1)
    }

    /// The cells to show: the beginning of the span with a third of the width before it.
    private static func window(around marked: Range<Int>, total: Int, width: Int) -> Range<Int> {
        let room = max(width, 8)
        let wanted =
            marked.count < room ? min(marked.lowerBound, marked.upperBound - room + room / 3) : marked.lowerBound
        let before = min(marked.lowerBound, room / 3)
        let start = max(0, min(max(wanted, marked.lowerBound - before), max(0, max(total, marked.upperBound) - room)))
        return start..<start + room
    }

    /// The pieces inside the window, with `…` in the cell of what is cut off on either side.
    private static func cut(
        _ pieces: [VisiblePiece], to window: Range<Int>, marked: Range<Int>, total: Int,
        hidden: (left: Bool, right: Bool)
    ) -> (line: String, indent: Int, length: Int) {
        let cutsLeft = window.lowerBound > 0 || hidden.left
        let cutsRight = total > window.upperBound || hidden.right
        let inner = (window.lowerBound + (cutsLeft ? 1 : 0))..<(window.upperBound - (cutsRight ? 1 : 0))
        var line = cutsLeft ? "…" : ""
        var cell = 0
        var shownFrom: Int?
        var shownTo = inner.lowerBound
        for piece in pieces {
            defer { cell += piece.cells }
            guard cell >= inner.lowerBound, cell + piece.cells <= inner.upperBound else { continue }
            if shownFrom == nil { shownFrom = cell }
            line += piece.text
            shownTo = cell + piece.cells
        }
        if cutsRight { line += "…" }
        // A wide character at the window's edge leaves a cell empty; the columns count from what is shown.
        let origin = (shownFrom ?? inner.lowerBound) - (cutsLeft ? 1 : 0)
        let start = max(marked.lowerBound - origin, 0)
        let end = min(marked.upperBound, max(shownTo, marked.lowerBound + 1)) - origin
        return (line, start, max(1, end - start))
    }
}

extension SourceFile {
    /// The offset behind the last byte of a line, its line end not counted.
    func lineEnd(_ line: Int) -> Int {
        let bytes = lineBytes(line)
        return bytes.isEmpty && lineStarts.indices.contains(line) ? lineStarts[line] : bytes.endIndex
    }
}
