// A YAML text with its tree, open to be changed by value: values set or emptied, entries added, old ones kept as comments.
// Takes the file and its root, collects edits; comments, order and layout of everything else stay as they are.

import Diagnostics
import Reading

public struct Manuscript {
    public let file: SourceFile
    public let root: Node
    public private(set) var edits: [Edit] = []
    /// Lines (from 0) that hold words of a text over several lines: a `#` at their head is no comment.
    let textLines: Set<Int>
    /// What the file's lines end with.
    public let newline: String

    public init(file: SourceFile, root: Node) {
        self.file = file
        self.root = root
        var lines: Set<Int> = []
        for scalar in root.scalars where !scalar.range.isEmpty {
            let first = file.line(at: scalar.range.lowerBound)
            let last = file.line(at: scalar.range.upperBound - 1)
            if last > first { lines.formUnion(first + 1...last) }
        }
        textLines = lines
        let firstEnd = file.bytes.firstIndex(of: 0x0A) ?? 0
        newline = firstEnd > 0 && file.bytes[firstEnd - 1] == 0x0D ? "\r\n" : "\n"
    }

    public mutating func change(_ range: Range<Int>, to replacement: String) {
        edits.append(Edit(range, replacement))
    }

    /// The file with all changes made.
    public var changed: SourceFile { SourceFile(name: file.name, bytes: applied(edits, to: file)) }

    /// What the source says in a stretch.
    public func words(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

    // MARK: Places

    /// Whether a list or a map is written in brackets.
    public func isFlow(_ node: Node) -> Bool {
        switch node.content {
        case .scalar: false
        case .sequence, .mapping: !node.range.isEmpty && [0x7B, 0x5B].contains(file.bytes[node.range.lowerBound])
        }
    }

    /// How far the keys of a block map are indented.
    public func indent(of node: Node) -> Int {
        let first = node.mapEntries.first.map { Int($0.key.span.lower) } ?? node.range.lowerBound
        let line = file.lineStarts[file.line(at: first)]
        return file.bytes[line..<first].count { $0 & 0xC0 != 0x80 }
    }

    /// The end of the line that holds the last byte of a stretch, before its line end.
    public func lineEnd(after range: Range<Int>) -> Int {
        let last = max(range.lowerBound, range.upperBound - 1)
        return file.lineBytes(file.line(at: min(last, max(0, file.bytes.count - 1)))).endIndex
    }

    /// Whether a line holds a comment and nothing else.
    public func isComment(_ line: Int) -> Bool {
        !textLines.contains(line) && file.lineBytes(line).first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "#")
    }

    /// Whether a comment can be put in at an offset: nothing but blanks or a comment stands behind it in its line.
    public func endsLine(_ offset: Int) -> Bool {
        let end = file.lineBytes(file.line(at: offset)).endIndex
        let rest = file.bytes[min(offset, end)..<end]
        let words = rest.drop { $0 == 0x20 || $0 == 0x09 }
        return words.isEmpty || words.first == UInt8(ascii: "#") && words.count < rest.count
    }

    /// Whether nothing but blanks stands between an offset and the end of its line.
    public func isLast(_ offset: Int) -> Bool {
        let end = file.lineBytes(file.line(at: offset)).endIndex
        return offset >= end || file.bytes[offset..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
