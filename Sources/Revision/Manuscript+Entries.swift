// Adds entries to maps and items to lists of a manuscript, and takes entries out, in the manner in which the map or list
// is written.

import Diagnostics
import Reading

extension Manuscript {
    /// Adds an entry behind the last one of a map. `lines`: how it is written in a block, indented from the key on, the key
    /// with it; `flow`: how it is written in brackets.
    public mutating func add(_ lines: [String], flow: String, to map: Node, comment: String? = nil) {
        if isFlow(map) {
            addInBrackets(flow, to: map, comment: comment)
        } else {
            let blanks = String(repeating: " ", count: indent(of: map))
            let text = lines.map { newline + ($0.isEmpty ? "" : blanks + $0) }.joined()
            let end = lineEnd(after: map.range)
            change(end..<end, to: text)
        }
    }

    private mutating func addInBrackets(_ flow: String, to map: Node, comment: String?) {
        var place = map.range.upperBound - 1
        while place > map.range.lowerBound, [0x20, 0x0A, 0x0D, 0x09].contains(file.bytes[place - 1]) { place -= 1 }
        // `{6: }`: what was left blank ends where the bracket stands, and may be filled in by another change.
        if let last = map.mapEntries.last, last.value.range.isEmpty { place = map.range.upperBound - 1 }
        let before = file.bytes[place - 1]
        let separator = before == UInt8(ascii: "{") || before == UInt8(ascii: "[") ? "" : before == 0x2C ? " " : ", "
        change(place..<place, to: separator + flow)
        if let comment, isLast(lastBracket(from: map.range.upperBound)) {
            let end = lineEnd(after: map.range)
            change(end..<end, to: "   # " + comment)
        }
    }

    /// Behind all brackets that close at an offset.
    private func lastBracket(from offset: Int) -> Int {
        var end = offset
        while end < file.bytes.count, [0x7D, 0x5D].contains(file.bytes[end]) { end += 1 }
        return end
    }

    /// Takes an entry of a block map out, its lines with it; comment lines stay. One that shares its first line with
    /// something before it is only emptied.
    public mutating func remove(_ entry: Node.Entry) {
        let first = file.line(at: Int(entry.key.span.lower))
        let head = file.bytes[file.lineStarts[first]..<Int(entry.key.span.lower)]
        guard head.allSatisfy({ $0 == 0x20 }) else { return empty(entry) }
        let end = max(Int(entry.key.span.upper), entry.value.range.upperBound)
        let last = file.line(at: end - 1)
        let kept = (first...last).filter(isComment).map {
            String(decoding: file.lineBytes($0), as: UTF8.self) + newline
        }
        let upper = last + 1 < file.lineStarts.count ? file.lineStarts[last + 1] : file.bytes.count
        change(file.lineStarts[first]..<upper, to: kept.joined())
    }

    /// Puts another value in the place of an entry's: `lines` below the key where the map is a block, else `flow` behind it.
    /// Comments stay.
    public mutating func replace(_ entry: Node.Entry, in map: Node, with lines: [String], flow: String) {
        let range = colonEnd(entry)..<max(colonEnd(entry), entry.value.range.upperBound)
        let kept = keptComments(in: range)
        if isFlow(map) || isFlow(entry.value) || lines.isEmpty {
            change(range, to: " " + flow + kept)
        } else {
            let blanks = String(repeating: " ", count: indent(of: map) + 2)
            change(range, to: lines.map { newline + blanks + $0 }.joined() + kept)
        }
    }

    /// Makes comments of the lines of a block value, so that they can be looked up; comments among them stay.
    public mutating func commentOut(_ entry: Node.Entry, note: String) {
        let value = entry.value
        let first = file.line(at: value.range.lowerBound)
        let keyLine = file.line(at: Int(entry.key.span.lower))
        guard first > keyLine, case .mapping = value.content else { return commentOutInline(entry, note: note) }
        let last = file.line(at: value.range.upperBound - 1)
        let margin = indent(of: value)
        for line in first...last where !isComment(line) {
            let bytes = file.lineBytes(line)
            let blanks = bytes.prefix(margin).prefix { $0 == 0x20 }.count
            let place = bytes.startIndex + blanks
            if !bytes.isEmpty { change(place..<place, to: "# ") }
        }
        let end = file.lineBytes(keyLine).endIndex
        if isLast(colonEnd(entry)) { change(end..<end, to: "  # " + note) }
    }

    /// `findings: [3, 7]   # …`: the old value goes into the comment.
    private mutating func commentOutInline(_ entry: Node.Entry, note: String) {
        let old = words(entry.value.range)
        let isOneLine = !old.utf8.contains(0x0A)
        empty(entry, note: isOneLine && !old.isEmpty ? note + ": " + old : note)
    }
}
