// Text that should have been `key: value` comes in; a finding goes out when only the blank is missing.

import Diagnostics

/// Splits `word:rest` where the word looks like a key and the rest like its value.
func forgottenBlankAfterColon(_ text: String) -> (word: String, rest: String)? {
    guard text.utf8.contains(Byte.colon) else { return nil }
    let scalars = Array(text.unicodeScalars.prefix(80))
    guard let colon = scalars.firstIndex(of: ":"), colon > 0, colon + 1 < scalars.count else { return nil }
    let isWord = scalars[..<colon].allSatisfy { $0.isLetter || $0.isDigit || $0 == "-" || $0 == "_" }
    let next = scalars[colon + 1]
    // `09:30` is a time, `https://` an address.
    guard isWord, scalars[0].isLetter, next != "/", next != ":", next != " " else { return nil }
    let word = String(String.UnicodeScalarView(scalars[..<colon]))
    return (word, excerpt(String(text.unicodeScalars.dropFirst(colon + 1)), scalars: 30))
}

extension ScalarLessons {
    /// In a value or a list only the keys of Saraban (lower-case Latin) in front of Thai, a digit or a mark are
    /// taken for a mistake: `ITA:๒๕๖๖` may be meant. In `{…}` a key without a value is one whatever it is.
    static let missingBlank: Lesson = { site in
        guard site.style == .plain, let (word, rest) = forgottenBlankAfterColon(site.text) else { return nil }
        if site.place.isKey {
            guard site.place.isFlow, isBareFlowKey(site) else { return nil }
        } else {
            guard startsItsLine(site), isSchemaWord(word), let next = rest.unicodeScalars.first,
                next.isThai || next.isDigit || "\"'<[{|".unicodeScalars.contains(next)
            else { return nil }
        }
        let end = site.lower + word.utf8.count + 1
        return Diagnostic(
            .yamlMissingBlank, at: site.span(site.lower, end), ["\(word):\(rest)", "\(word): \(rest)"],
            severity: site.place.isKey ? .error : .warning)
    }

    private static func isSchemaWord(_ word: String) -> Bool {
        word.utf8.count >= 2 && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == Byte.dash }
    }

    private static func startsItsLine(_ site: ScalarSite) -> Bool {
        let line = SourceLine(site.file, at: site.lower)
        return line.bodyStart == site.lower
    }
}
