// A passage that differs comes in, what is shown of it goes out: what is gone between [- and -], what came between [+ and
// +], with a few words around. Colour only adds to the marks.

import Diagnostics

struct Excerpt {
    let colour: Bool
    /// Cells of common text that stay on each side of a change.
    static let context = 28
    /// Cells that are shown of a line that is new or gone.
    static let longest = 360

    func text(_ passage: Passage) -> String {
        switch passage {
        case .gone(let words): gone(Self.beginning(words, Self.longest))
        case .new(let words): came(Self.beginning(words, Self.longest))
        case .changed(let stretches): text(stretches)
        }
    }

    /// One line; two where what differs cannot be seen in one.
    func lines(_ passage: Passage) -> [String] {
        guard case .changed(let stretches) = passage, !passage.isVisible else { return [text(passage)] }
        return [Passage.gone(stretches.old), .new(stretches.new)].map(text)
    }

    func text(_ stretches: [Stretch]) -> String {
        stretches.enumerated().map { index, stretch in
            switch stretch {
            case .changed(let old, let new): return gone(old.joined()) + came(new.joined())
            case .same(let words):
                let isFirst = index == 0
                let isLast = index == stretches.count - 1
                return around(words, before: !isLast, after: !isFirst)
            }
        }.joined()
    }

    /// Of a common stretch, what stands next to the changes after and before it.
    private func around(_ words: [String], before isBefore: Bool, after isAfter: Bool) -> String {
        let sides = (isBefore ? 1 : 0) + (isAfter ? 1 : 0)
        if cellWidth(of: words.joined()) <= Self.context * sides + 4 { return words.joined() }
        // What begins a stretch ends with its own mark where more follows.
        let head = isAfter ? Self.beginning(words, Self.context) : "…"
        let tail = isBefore ? Self.end(words, Self.context) : ""
        return head + (isAfter && isBefore ? " " : "") + tail
    }

    /// Whole words from the beginning, as many as there is room for, and a mark where more follow.
    static func beginning(_ words: [String], _ room: Int) -> String {
        var (text, width) = ("", 0)
        for word in words {
            width += cellWidth(of: word)
            if width > room, !text.isEmpty { return trimmed(text) + " …" }
            text += word
        }
        return text
    }

    private static func end(_ words: [String], _ room: Int) -> String {
        var (text, width) = ("", 0)
        for word in words.reversed() {
            width += cellWidth(of: word)
            if width > room, !text.isEmpty { break }
            text = word + text
        }
        return text
    }

    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    /// Nothing is shown of a blank.
    func gone(_ text: String) -> String { marked(text, "[-", "-]", "31") }
    func came(_ text: String) -> String { marked(text, "[+", "+]", "32") }

    private func marked(_ text: String, _ open: String, _ close: String, _ ink: String) -> String {
        guard !isBlank(text) else { return text }
        return paint(open + text + close, ink)
    }

    /// Codes of ECMA-48 (SGR).
    func paint(_ text: String, _ ink: String) -> String { colour ? "\u{1B}[\(ink)m\(text)\u{1B}[0m" : text }
}

private func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0 == " " } }

extension Passage {
    /// Whether something that can be seen changed.
    var isVisible: Bool {
        guard case .changed(let stretches) = self else { return true }
        return stretches.contains { stretch in
            if case .changed(let old, let new) = stretch { !isBlank((old + new).joined()) } else { false }
        }
    }
}
