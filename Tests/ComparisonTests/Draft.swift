// An input as a tree of texts, written out in one of many ways that all say the same: keys in any order, any quotation
// marks, Thai or Arabic digits, comments between.

import Fixtures

indirect enum Draft {
    case text(String)
    /// Lines of prose.
    case prose([String])
    case list([Draft])
    /// Keys with values; their order means nothing.
    case map([(String, Draft)])
}

/// A way of writing.
struct Hand {
    var random: SeededGenerator
    var isPlain = false

    mutating func chance(_ count: Int) -> Bool { !isPlain && Int.random(in: 0..<count, using: &random) == 0 }

    mutating func write(_ draft: Draft) -> String {
        guard case .map(let entries) = draft else { return "" }
        return lines(entries, "").joined(separator: "\n") + "\n"
    }

    private mutating func lines(_ entries: [(String, Draft)], _ indent: String) -> [String] {
        var entries = entries
        if !isPlain { entries.shuffle(using: &random) }
        return entries.flatMap { key, value -> [String] in
            let comment = chance(3) ? [indent + "# หมายเหตุของผู้จัดทำ"] : []
            return comment + self.value(value, indent + key + ":", indent + "  ")
        }
    }

    private mutating func value(_ draft: Draft, _ head: String, _ indent: String) -> [String] {
        switch draft {
        case .text(let text):
            let text = digits(text)
            if text.isEmpty { return [head] }
            switch isPlain ? 0 : Int.random(in: 0..<3, using: &random) {
            case 0: return [head + " " + text]
            case 1: return [head + " \"" + text + "\""]
            default: return [head + " '" + text + "'"]
            }
        case .prose(let lines):
            let written = lines.map { digits($0) }
            if written.count == 1, chance(2) { return [head + " \"" + written[0] + "\""] }
            return [head + " |"] + written.map { indent + $0 }
        case .map(let entries): return [head] + lines(entries, indent)
        case .list(let items):
            return [head]
                + items.flatMap { item -> [String] in
                    guard case .map(let entries) = item else { return [] }
                    let inner = lines(entries, "")
                    return [indent + "-"] + inner.map { indent + "  " + $0 }
                }
        }
    }

    private mutating func digits(_ text: String) -> String {
        guard !isPlain else { return text }
        let isThai = chance(2)
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x30...0x39 where isThai: Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar
                    case 0x0E50...0x0E59 where !isThai: Unicode.Scalar(scalar.value - 0x0E50 + 0x30) ?? scalar
                    default: scalar
                    }
                }))
    }
}
