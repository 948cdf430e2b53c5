// Failures of lines and their order: a colon too many, a colon too few, text behind a closed quote or bracket,
// indentation that fits nothing. One lesson each, from the failure's line and the lines above it.

import Diagnostics

extension FailureLessons {
    static let bracket: Lesson = { site in
        if site.says("did not find expected node content") { return strayBracket(site) }
        guard site.reads("flow"), site.contextOffset < site.text.count else { return nil }
        if let hash = hiddenComment(site, from: site.contextOffset) {
            return commentCutFinding(site.file, id: site.id, hash: hash, severity: .error)
        }
        if let finding = textAfterClosing(site) { return finding }
        let open = site.contextOffset
        let mark = site.text[open...open].text
        let stuck = Related(.stopped, site.span(site.offset, site.offset + 1))
        return Diagnostic(
            .yamlUnclosedBracket, at: site.span(open, open + 1), [mark, mark == "[" ? "]" : "}"], related: [stuck])
    }

    /// A `: ` where no key may stand.
    static let colon: Lesson = { site in
        guard site.says("mapping values are not allowed") else { return nil }
        let line = site.line
        if let first = line.keyColon, first < site.offset {
            let (head, value) = line.headAndValue(colon: first)
            return Diagnostic(.yamlColonInValue, at: site.span(site.offset, site.offset + 1), [head, value])
        }
        guard let above = site.lineAbove(line.number) else {
            let (head, value) = line.headAndValue(colon: nil)
            return Diagnostic(.yamlColonInValue, at: site.span(site.offset, site.offset + 1), [head, value])
        }
        if let finding = forgottenBlank(site, upFrom: above) { return finding }
        if above.keyColon != nil, above.indent < line.indent || above.bodyStart - above.start < line.indent {
            return indentation(site, line, above)
        }
        return missingColon(site, above)
    }

    /// A line that had to be `key: value`.
    static let lineWithoutColon: Lesson = { site in
        guard site.says("could not find expected ':'") else { return nil }
        let line = SourceLine(site.file, at: site.contextOffset)
        return forgottenBlank(site, upFrom: line) ?? blockText(site, line) ?? cutAbove(site, line)
            ?? missingColon(site, line)
    }

    /// Something that fits neither the list nor the map it stands in.
    static let unexpected: Lesson = { site in
        let isOrder =
            site.says("did not find expected key") || site.says("did not find expected '-'")
            || site.says("document start")
        guard isOrder else { return nil }
        let line = site.line
        if site.says("document start"), let above = site.lineAbove(line.number), above.content.elementsEqual("...".utf8)
        {
            return Diagnostic(.yamlDocuments, at: site.span(above.contentStart, above.end))
        }
        if let finding = textAfterClosing(site) { return finding }
        if let finding = strayBracket(site) { return finding }
        guard site.offset <= max(line.bodyStart, line.contentStart) else { return nil }
        if site.byte == Byte.colon {
            return Diagnostic(.yamlEmptyKey, at: site.span(site.offset, site.offset + 1))
        }
        if let finding = cutAbove(site, line) ?? blockText(site, line) { return finding }
        if line.hasClingingDash || line.forgottenBlank != nil { return forgottenBlank(site, upFrom: line) }
        guard let above = site.lineAbove(line.number) else { return nil }
        return forgottenBlank(site, upFrom: above) ?? indentation(site, line, above)
    }

    // MARK: What the lessons share

    private static func strayBracket(_ site: FailureSite) -> Diagnostic? {
        guard let byte = site.byte, "]},".utf8.contains(byte) else { return nil }
        let span = site.span(site.offset, site.offset + 1)
        return Diagnostic(.yamlStrayBracket, at: span, [site.text[site.offset...site.offset].text])
    }

    /// `"ก" ต่อ`, `[ ] งาน`, `{a: b} ค`: YAML's value is over where the quote or the bracket closes.
    private static func textAfterClosing(_ site: FailureSite) -> Diagnostic? {
        guard let previous = site.previousOnLine, previous < site.offset else { return nil }
        let line = site.line
        let mark = site.text[previous...previous].text
        guard ["\"", "'", "]", "}"].contains(mark), site.byte != UInt8(ascii: "]"), site.byte != UInt8(ascii: "}")
        else { return nil }
        if let open = site.openedAbove, open.upperBound == previous + 1 {
            let (head, value) = SourceLine(site.file, at: open.lowerBound).headAndValue
            return Diagnostic(
                .yamlUnclosedQuote, at: site.span(open.lowerBound, open.lowerBound + 1), [mark, head, value])
        }
        let (head, value) = line.headAndValue
        let code: Code = mark == "\"" || mark == "'" ? .yamlTextAfterQuote : .yamlTextAfterBracket
        return Diagnostic(code, at: site.span(site.offset, max(line.end, site.offset + 1)), [mark, head, value])
    }

    /// `name:ก` or `-ก` in a line, or in the lines that run on directly above it.
    private static func forgottenBlank(_ site: FailureSite, upFrom line: SourceLine) -> Diagnostic? {
        guard let culprit = firstForgotten(site, upFrom: line) else { return nil }
        if culprit.hasClingingDash {
            let words = culprit.shown(from: culprit.contentStart, to: culprit.end, scalars: 30)
            let span = site.span(culprit.contentStart, culprit.contentStart + 1)
            return Diagnostic(.yamlMissingBlank, at: span, [words, "- " + String(words.unicodeScalars.dropFirst())])
        }
        guard let (word, rest) = culprit.forgottenBlank else { return nil }
        let span = site.span(culprit.bodyStart, culprit.bodyStart + word.utf8.count + 1)
        return Diagnostic(.yamlMissingBlank, at: span, ["\(word):\(rest)", "\(word): \(rest)"])
    }

    private static func firstForgotten(_ site: FailureSite, upFrom line: SourceLine) -> SourceLine? {
        var culprit: SourceLine?
        var next: SourceLine? = line
        while let current = next, current.keyColon == nil,
            current.hasClingingDash || current.forgottenBlank != nil
        {
            culprit = current
            next = site.lineAbove(current.number)
        }
        return culprit
    }

    /// A `|` text above whose first line stood deeper than the others, or whose lines do not stand deeper than its key.
    private static func blockText(_ site: FailureSite, _ line: SourceLine) -> Diagnostic? {
        var first: SourceLine?
        var above = line.startsWithSchemaKey ? nil : site.lineAbove(line.number)
        while let current = above {
            if current.opensBlockText {
                let head = current.shown(from: current.contentStart, to: current.end, scalars: 30)
                if let first, first.indent > line.indent, line.indent > current.indent {
                    let related = [Related(.above, site.span(line.contentStart, line.end))]
                    let span = site.span(first.start, first.contentStart)
                    return Diagnostic(.yamlBlockFirstLine, at: span, [head], related: related)
                }
                guard first == nil else { return nil }
                if let blank = deepBlankLine(site, between: current, and: line) {
                    return Diagnostic(.yamlBlockFirstLine, at: blank, [head])
                }
                return Diagnostic(.yamlBlockIndentation, at: site.span(line.contentStart, line.end), [head])
            }
            guard current.indent > line.indent else { return nil }
            first = current
            above = site.lineAbove(current.number)
        }
        return nil
    }

    /// A line of nothing but blanks, deeper than the text below it: YAML takes its depth for that of the text.
    private static func deepBlankLine(_ site: FailureSite, between head: SourceLine, and line: SourceLine) -> Span? {
        guard line.indent > head.indent, head.number + 1 < line.number else { return nil }
        return (head.number + 1..<line.number).lazy.map { site.file.lineBytes($0) }
            .first { $0.count > line.indent && $0.allSatisfy { $0 == Byte.blank } }
            .map { site.span($0.startIndex, $0.endIndex) }
    }

    /// A ` #` that ended the line above, so that this one hangs in the air.
    private static func cutAbove(_ site: FailureSite, _ line: SourceLine) -> Diagnostic? {
        guard let above = site.lineAbove(line.number), let hash = hiddenComment(site, from: above.start),
            hash < above.end, above.indent < line.indent || above.keyColon.map({ $0 > hash }) ?? true
        else { return nil }
        return commentCutFinding(site.file, id: site.id, hash: hash, severity: .error)
    }

    /// The first `#` behind a single blank between an offset and the failure's line, in a line that has text before.
    private static func hiddenComment(_ site: FailureSite, from start: Int) -> Int? {
        let end = min(max(site.line.end, start), site.text.count)
        var place = max(start, 1)
        while place < end {
            if site.text[place] == Byte.hash, site.text[place - 1] == Byte.blank, place >= 2,
                !Byte.isSpace(site.text[place - 2])
            {
                return place
            }
            place += 1
        }
        return nil
    }

    private static func indentation(_ site: FailureSite, _ line: SourceLine, _ above: SourceLine) -> Diagnostic {
        let related = [Related(.above, site.span(above.contentStart, above.end))]
        let span = site.span(line.contentStart, max(line.contentStart + 1, line.end))
        return Diagnostic(.yamlIndentation, at: span, ["\(line.indent)"], related: related)
    }

    /// Prose where a key had to stand: most often the second line of the value above.
    private static func missingColon(_ site: FailureSite, _ line: SourceLine) -> Diagnostic {
        let words = line.shown(from: line.contentStart, to: line.end)
        let head = site.lineAbove(line.number)?.headAndValue.head ?? "…:"
        let span = site.span(line.contentStart, max(line.contentStart + 1, line.end))
        return Diagnostic(.yamlMissingColon, at: span, [words, head])
    }
}
