// The door to the break report: text in, the same text with its break opportunities marked out.

import Typography

/// Marks the breaks of each line of a text. Names are never broken at these tiers.
public func markedBreaks(_ text: String, names: [String]) -> String {
    let segmenter = Segmenter()
    let list = names.isEmpty ? nil : NameList(names: names)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let endsWithNewline = lines.last?.isEmpty ?? false
    if endsWithNewline { lines.removeLast() }
    return lines.map { line in
        let isCarriage = line.utf8.last == 0x0D
        let words = isCarriage ? String(line.unicodeScalars.dropLast()) : line
        return segmenter.marked(words, names: list)
    }.joined(separator: "\n") + (endsWithNewline ? "\n" : "")
}
