// Adds items to lists of a manuscript and takes items out; finds the map that an entry stands in.

import Diagnostics
import Reading

extension Manuscript {
    /// The map that holds an entry.
    public func owner(of entry: Node.Entry) -> Node? { Self.owner(of: entry.key.span, in: root) }

    private static func owner(of key: Span, in node: Node) -> Node? {
        if node.mapEntries.contains(where: { $0.key.span == key }) { return node }
        let children = node.mapEntries.map(\.value) + node.listItems
        for child in children where child.span.lower <= key.lower && key.upper <= child.span.upper {
            if let found = owner(of: key, in: child) { return found }
        }
        return nil
    }

    /// Adds an item behind the last of a list; `lines` are those of a map, not indented, `flow` how it is in brackets.
    public mutating func append(_ lines: [String], flow: String, to list: Node) {
        guard !isFlow(list), let last = list.listItems.last else { return add([], flow: flow, to: list) }
        let line = file.line(at: last.range.lowerBound)
        let start = file.lineStarts[line]
        let head = words(start..<last.range.lowerBound)
        // `  - id: ก`: the dash, and the blanks below it.
        guard head.contains("-") else { return }
        let blanks = String(repeating: " ", count: head.unicodeScalars.count)
        let text = lines.enumerated().map { place, words in
            newline + (words.isEmpty ? "" : (place == 0 ? head : blanks) + words)
        }
        let end = lineEnd(after: last.range)
        change(end..<end, to: text.joined())
    }

    /// Takes an item of a block list out, its lines with it; comment lines stay.
    public mutating func removeItem(_ item: Node) {
        let first = file.line(at: item.range.lowerBound)
        let last = file.line(at: max(item.range.lowerBound, item.range.upperBound - 1))
        let kept = (first...last).filter(isComment).map {
            String(decoding: file.lineBytes($0), as: UTF8.self) + newline
        }
        let upper = last + 1 < file.lineStarts.count ? file.lineStarts[last + 1] : file.bytes.count
        change(file.lineStarts[first]..<upper, to: kept.joined())
    }

    /// Puts the words of a cell in the place of a scalar, with the line end behind them that a text below `|` has.
    public mutating func set(_ node: Node, toCell words: String, isFlow: Bool, indent: Int) -> Bool {
        var isLiteral = false
        if case .scalar(let old) = node.content { isLiteral = old.style == .literal }
        let endsLine = isLiteral || words.utf8.contains(0x0A)
        return set(node, to: endsLine ? words + "\n" : words, isFlow: isFlow, indent: indent)
    }
}

extension Node {
    /// Where to point for what is said of a whole map: its first key.
    public var headKey: Span { mapEntries.first?.key.span ?? span }
}
