// A plain, quoted or `>` scalar over several lines comes in; a finding goes out when YAML's folding harms Thai:
// a list made into one line, or a blank put between two Thai letters, inside a word.

import Diagnostics

extension ScalarLessons {
    /// A dash that clings to its text is always meant as a list; other labels may stand at a line's start by chance.
    static let foldedList: Lesson = { site in
        for fold in folds(of: site) {
            let line = site.file.bytes[fold.next..<fold.lineEnd].text
            guard let label = listLabel(line) else { continue }
            let severity: Severity = label == "-" ? .error : .warning
            let span = site.span(fold.next, fold.lineEnd)
            let head = headLine(of: site).headAndValue.head
            return Diagnostic(.yamlFoldedList, at: span, [excerpt(line, scalars: 30), head], severity: severity)
        }
        return nil
    }

    static let foldedWords: Lesson = { site in
        for fold in folds(of: site) {
            let bytes = site.file.bytes
            let before = bytes[max(site.lower, fold.previousEnd - 3)..<fold.previousEnd].text.unicodeScalars.last
            let rest = bytes[fold.next..<fold.lineEnd].text
            guard let before, before.isThaiLetter, let after = rest.unicodeScalars.first, after.isThaiLetter,
                listLabel(rest) == nil
            else { continue }
            let left = String(bytes[fold.previousStart..<fold.previousEnd].text.unicodeScalars.suffix(12))
            let joined = left + " " + excerpt(rest, scalars: 12)
            return Diagnostic(.yamlFoldedWords, at: site.span(fold.next, fold.lineEnd), [joined])
        }
        return nil
    }

    /// The line with the scalar's key or dash: its own, or the nearest above that has text.
    private static func headLine(of site: ScalarSite) -> SourceLine {
        let own = SourceLine(site.file, at: site.lower)
        var line = own
        while line.keyColon == nil, line.bodyStart == line.contentStart, line.number > 0 {
            line = SourceLine(site.file, number: line.number - 1)
            if !line.isBlank, !line.isComment { return line }
        }
        return line.isBlank ? own : line
    }

    /// A line end inside a scalar that becomes a blank.
    private struct Fold {
        /// The text of the line before, without blanks around it.
        let previousStart: Int
        let previousEnd: Int
        /// The first letter of the next line, and the line's end.
        let next: Int
        let lineEnd: Int
    }

    private static func folds(of site: ScalarSite) -> [Fold] {
        guard site.spansLines, site.style != .literal else { return [] }
        let first = site.file.line(at: site.lower) + (site.style == .folded ? 1 : 0)
        let last = site.file.line(at: max(site.lower, site.upper - 1))
        guard first < last else { return [] }
        let lines = (first...last).map { SourceLine(site.file, number: $0) }
        return zip(lines, lines.dropFirst()).compactMap { previous, next in
            guard !previous.isBlank, !next.isBlank else { return nil }
            // A `>` text keeps the line ends of deeper lines; a backslash joins lines of a `"…"` without a blank.
            if site.style == .folded, previous.indent != next.indent { return nil }
            if site.style == .doubleQuoted, previous.content.last == Byte.backslash { return nil }
            return Fold(
                previousStart: max(previous.contentStart, site.lower), previousEnd: previous.end,
                next: next.contentStart, lineEnd: min(next.end, max(site.upper, next.contentStart)))
        }
    }

    /// The label at the start of a line of prose: `-`, `๑.`, `(๑)`, `ข้อ ๑`.
    private static func listLabel(_ line: String) -> String? {
        let scalars = Array(line.unicodeScalars.prefix(8))
        guard scalars.count >= 2, let first = scalars.first else { return nil }
        if first == "-", scalars[1] != "-", !scalars[1].isDigit { return "-" }
        let bracketed = first == "("
        let digits = scalars.dropFirst(bracketed ? 1 : 0).prefix { $0.isDigit }
        if !digits.isEmpty {
            let rest = scalars.dropFirst(digits.endIndex)
            if bracketed { return rest.first == ")" ? "(" : nil }
            return rest.first == "." && !(rest.dropFirst().first?.isDigit ?? false) ? "." : nil
        }
        return line.utf8.starts(with: "ข้อ ".utf8) && scalars.dropFirst(4).first?.isDigit ?? false ? "ข้อ" : nil
    }
}
