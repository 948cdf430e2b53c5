// A scalar and its place come in, the source offset of each of its lines goes out. Looks at bytes only.

import Diagnostics

extension Scalar {
    /// `lower..<upper` is the scalar in the source, quotes or `|` included.
    init(text: String, style: Style, file: SourceFile, lower: Int, upper: Int) {
        let offsets: [Int32]
        switch style {
        case .literal: offsets = Scalar.literalLines(text, file: file, lower: lower)
        case .plain: offsets = Scalar.sameForAll(text, lower)
        case .singleQuoted, .doubleQuoted: offsets = Scalar.sameForAll(text, min(lower + 1, upper))
        case .folded:
            let first = file.line(at: lower) + 1
            offsets = Scalar.sameForAll(text, first < file.lineStarts.count ? file.lineStarts[first] : lower)
        }
        let isExact = style == .literal || Scalar.stands(text, at: Int(offsets[0]), in: file)
        self.init(text: text, style: style, lineOffsets: offsets, isExact: isExact)
    }

    /// Whether a text of one line is what the source holds at an offset.
    private static func stands(_ text: String, at offset: Int, in file: SourceFile) -> Bool {
        let line = text.utf8.last == Byte.lineFeed ? text.utf8.dropLast() : text.utf8[...]
        guard offset + line.count <= file.bytes.count, !line.contains(Byte.lineFeed) else { return false }
        return file.bytes[offset..<offset + line.count].elementsEqual(line)
    }

    private static func sameForAll(_ text: String, _ offset: Int) -> [Int32] {
        let breaks = text.utf8.count { $0 == Byte.lineFeed }
        return [Int32](repeating: Int32(clamping: offset), count: breaks + 1)
    }

    /// A line of a `|` text ends where its source line ends, and so begins its own length before that.
    private static func literalLines(_ text: String, file: SourceFile, lower: Int) -> [Int32] {
        var offsets: [Int32] = []
        var line = file.line(at: lower) + 1
        var length = 0
        func note() {
            let source = file.lineBytes(line)
            offsets.append(Int32(clamping: source.isEmpty ? start(of: line) : source.endIndex - length))
        }
        func start(of line: Int) -> Int {
            line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count
        }
        for byte in text.utf8 {
            if byte != Byte.lineFeed {
                length += 1
                continue
            }
            note()
            line += 1
            length = 0
        }
        // The piece after the last LF: a last line that nothing ends, or nothing, at the start of what follows.
        if length > 0 { note() } else { offsets.append(Int32(clamping: start(of: line))) }
        return offsets
    }
}
