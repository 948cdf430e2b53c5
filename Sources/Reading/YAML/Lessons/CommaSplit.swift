// A scalar inside `{…}` or `[…]` comes in; a finding goes out when a comma of the text has split it.

import Diagnostics

extension ScalarLessons {
    static let commaSplit: Lesson = { site in
        guard site.place.isFlow, site.style == .plain, !site.text.isEmpty else { return nil }
        let bytes = site.file.bytes
        guard let comma = bytes[..<site.lower].lastIndex(where: { !Byte.isSpace($0) }) else { return nil }
        if site.place.isKey {
            guard isBareFlowKey(site), forgottenBlankAfterColon(site.text) == nil else { return nil }
            if bytes[comma] != Byte.comma { return bracesFinding(site) }
            return splitFinding(site, comma: comma, severity: .error)
        }
        // In a list only the comma of a number is sure enough: `๑,๕๐๐ บาท`, not `3, 7` nor `3,7`.
        guard bytes[comma] == Byte.comma, comma + 1 == site.lower, endsInDigits(bytes[..<comma]),
            startsWithThousands(site.text)
        else { return nil }
        return splitFinding(site, comma: comma, severity: .warning)
    }

    /// Whether a key of `{…}` has no `:` behind it.
    static func isBareFlowKey(_ site: ScalarSite) -> Bool {
        let rest = site.file.bytes[min(site.upper, site.file.bytes.count)...]
        return rest.first { !Byte.isSpace($0) } != Byte.colon
    }

    private static func splitFinding(_ site: ScalarSite, comma: Int, severity: Severity) -> Diagnostic {
        let span = site.span(comma, site.upper)
        return Diagnostic(.yamlCommaSplit, at: span, [excerpt(site.text, scalars: 30)], severity: severity)
    }

    /// `{organization}` or `{{x}}`: braces meant as text.
    private static func bracesFinding(_ site: ScalarSite) -> Diagnostic {
        let line = SourceLine(site.file, at: site.lower)
        let (head, value) = line.headAndValue
        return Diagnostic(.yamlLeadingMark, at: site.span(site.lower, site.upper), ["{", head, value])
    }

    private static func endsInDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
        let tail = bytes.suffix(3)
        return tail.text.unicodeScalars.last?.isDigit ?? false
    }

    private static func startsWithThousands(_ text: String) -> Bool {
        let head = text.unicodeScalars.prefix(4).map(\.isDigit)
        return head.count >= 3 && head[0] && head[1] && head[2] && (head.count == 3 || !head[3])
    }
}
