// Cuts a text where it has to be read in another way: at links, and at English words. Takes a text, gives its stretches;
// makes no elements.

import Composition

/// A stretch of a text that is read in one way.
struct TextStretch: Equatable {
    enum Kind: Equatable {
        case plain
        /// Words in Latin letters.
        case english
        case link(String)
        /// Dots to be written on, and the field over them.
        case blank(FlowBlank)
    }
    /// The byte that it ends before.
    var end: Int
    var kind: Kind
}

extension FlowText {
    /// Its stretches in order, the last to its end; one that would show nothing goes with the stretch before it.
    var stretches: [TextStretch] {
        let hasLinks = runs.contains { $0.link != nil || $0.blank != nil }
        let words = LatinWords.stretches(of: bytes)
        guard hasLinks || !words.isEmpty else { return [TextStretch(end: bytes.count, kind: .plain)] }
        var found: [TextStretch] = []
        func add(_ range: Range<Int>, _ kind: TextStretch.Kind) {
            guard !range.isEmpty else { return }
            if let last = found.last, last.kind == kind || isUnseen(range) {
                found[found.count - 1].end = range.upperBound
            } else {
                found.append(TextStretch(end: range.upperBound, kind: kind))
            }
        }
        var start = 0
        var word = words.startIndex
        for run in runs {
            let end = start + run.length
            defer { start = end }
            if let blank = run.blank {
                add(start..<end, .blank(blank))
                continue
            }
            if let link = run.link {
                add(start..<end, .link(link))
                continue
            }
            var place = start
            while word < words.endIndex, words[word].upperBound <= place { word += 1 }
            var next = word
            while next < words.endIndex, words[next].lowerBound < end {
                let part = max(place, words[next].lowerBound)..<min(end, words[next].upperBound)
                add(place..<part.lowerBound, .plain)
                add(part, .english)
                place = part.upperBound
                next += 1
            }
            add(place..<end, .plain)
        }
        if found.count > 1, isUnseen(0..<found[0].end) { found.removeFirst() }
        return wholly(found)
    }

    /// Words in Latin letters with nothing Thai beside them are English altogether: numbers and signs go along.
    private func wholly(_ found: [TextStretch]) -> [TextStretch] {
        let isEnglish = found.allSatisfy { $0.kind == .english || $0.kind == .plain }
        guard isEnglish, found.contains(where: { $0.kind == .english }), !LatinWords.hasThai(bytes) else {
            return found
        }
        return [TextStretch(end: bytes.count, kind: .english)]
    }

    /// Whether nothing of a stretch is drawn, not even a blank: signs to the line breaker.
    private func isUnseen(_ range: Range<Int>) -> Bool {
        guard let first = bytes[range].first, first >= 0xC2, first != 0xE0 else { return false }
        return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.allSatisfy(\.isUnseen)
    }
}
