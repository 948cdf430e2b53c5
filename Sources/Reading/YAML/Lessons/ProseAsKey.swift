// A key comes in; a finding goes out when `: ` inside prose has made it: `- ก (Assessment : ITA)` is a map.

import Diagnostics

extension ScalarLessons {
    /// Sure (an error) when a bracket opens in the key and does not close. Likely (a warning) in the first key of a
    /// list item, when it has Thai and a blank and stands off from its colon, or is as long as a sentence.
    static let proseAsKey: Lesson = { site in
        guard site.place.isKey, site.style == .plain, !isBareFlowKey(site) else { return nil }
        let severity: Severity
        if hasOpenBracket(site.text) {
            severity = .error
        } else if site.place.isListItem, site.place.isFirst, !site.place.isFlow, isSentence(site) {
            severity = .warning
        } else {
            return nil
        }
        let line = SourceLine(site.file, at: site.lower)
        // The head of a list item is its dash; the key is part of the text.
        let head = line.bodyStart > line.contentStart ? "-" : "…:"
        let value = line.shown(from: site.lower, to: line.end)
        let colon = site.skipBlanks(from: site.upper)
        return Diagnostic(
            .yamlProseAsKey, at: site.span(site.lower, colon + 1), [excerpt(site.text, scalars: 30), head, value],
            severity: severity)
    }

    private static func hasOpenBracket(_ text: String) -> Bool {
        var depth = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        }
        return depth > 0
    }

    /// A length, in Unicode scalars, that no heading of a table's column reaches.
    private static let longestHeading = 60

    private static func isSentence(_ site: ScalarSite) -> Bool {
        let scalars = site.text.unicodeScalars
        guard scalars.contains(where: { $0.isThaiLetter }), scalars.contains(" ") else { return false }
        return site.skipBlanks(from: site.upper) > site.upper || scalars.count > longestHeading
    }
}
