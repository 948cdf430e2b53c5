// Sets and empties values of a manuscript where they stand, in the form in which they were written.

import Diagnostics
import Reading

extension Manuscript {
    /// Puts a text in the place of a scalar; `indent`: how far its key is indented. Tells whether it could be said.
    public mutating func set(_ node: Node, to text: String, isFlow: Bool, indent: Int) -> Bool {
        let place = ScalarForm.Place(isFlow: isFlow, indent: indent + 2, newline: newline)
        guard let yaml = written(text, like: node, at: place) else { return false }
        let needsBlank = node.range.isEmpty && !yaml.isEmpty && precededByColon(node.range.lowerBound)
        change(node.range, to: (needsBlank ? " " : "") + yaml)
        return true
    }

    private func precededByColon(_ offset: Int) -> Bool { offset > 0 && file.bytes[offset - 1] == UInt8(ascii: ":") }

    /// A text in the quotes that the old one had, as far as they can say it.
    private func written(_ text: String, like node: Node, at place: ScalarForm.Place) -> String? {
        guard case .scalar(let old) = node.content, !text.isEmpty else { return ScalarForm.yaml(text, at: place) }
        switch old.style {
        case .singleQuoted: return ScalarForm.yaml(text, at: place, preferring: .singleQuoted)
        case .doubleQuoted: return ScalarForm.yaml(text, at: place, preferring: .doubleQuoted)
        case .literal: return ScalarForm.yaml(text, at: place, preferring: .literal)
        default: return ScalarForm.yaml(text, at: place)
        }
    }

    /// Takes the value of an entry away: `key:` stays, and comments do. `note` is a comment for whoever fills it in.
    public mutating func empty(_ entry: Node.Entry, note: String? = nil) {
        let value = entry.value
        let note = note.map { "  # " + $0 } ?? ""
        guard !value.range.isEmpty else {
            if !note.isEmpty, endsLine(value.range.upperBound) { change(value.range, to: note) }
            return
        }
        let from = colonEnd(entry)
        let kept = keptComments(in: from..<value.range.upperBound)
        let end = value.range.upperBound
        // `{1:}` would be a key with a colon in it.
        let isInBrackets = end < file.bytes.count && [0x2C, 0x7D].contains(file.bytes[end])
        change(from..<end, to: isInBrackets ? " " : (endsLine(end) ? note : "") + kept)
    }

    /// Behind the colon of an entry.
    public func colonEnd(_ entry: Node.Entry) -> Int {
        var offset = Int(entry.key.span.upper)
        while offset < entry.value.range.lowerBound, file.bytes[offset] != UInt8(ascii: ":") { offset += 1 }
        return min(offset + 1, entry.value.range.lowerBound)
    }

    /// The comments of a stretch that goes: those behind its first line's key, then each line of its own.
    func keptComments(in range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let first = file.line(at: range.lowerBound)
        let last = file.line(at: range.upperBound - 1)
        guard last > first else { return "" }
        var kept = headerComment(first, from: range.lowerBound)
        for line in first + 1...last where isComment(line) {
            kept += newline + String(decoding: file.lineBytes(line), as: UTF8.self)
        }
        return kept
    }

    /// `key: |   # หมายเหตุ`, `key:   # หมายเหตุ`: the comment behind what is opened in a line.
    private func headerComment(_ line: Int, from offset: Int) -> String {
        let bytes = file.lineBytes(line)
        let rest = bytes[min(offset, bytes.endIndex)...]
        let head = rest.prefix { $0 != UInt8(ascii: "#") }
        guard head.count < rest.count, head.allSatisfy({ Self.opening.contains($0) }), head.last == 0x20 else {
            return ""
        }
        return "  " + String(decoding: rest.dropFirst(head.count), as: UTF8.self)
    }

    /// What may stand between a colon and a comment where a value begins in the next line.
    private static let opening = Set(" \t|>+-0123456789".utf8)
}
