// Failures at a single character: tabs, quotes, marks that YAML keeps for itself, text behind `|`. One lesson each.

import Diagnostics

extension FailureLessons {
    /// The first tab, and how many further lines are indented with one.
    static let tab: Lesson = { site in
        guard site.byte == Byte.tab || site.says("tab character") else { return nil }
        var end = site.offset
        while end < site.text.count, site.text[end] == Byte.tab { end += 1 }
        let later = (site.line.number + 1..<max(site.line.number + 1, site.file.lineStarts.count)).filter { number in
            site.file.lineBytes(number).prefix { Byte.isBlank($0) }.contains(Byte.tab)
        }
        let span = site.span(site.offset, max(end, site.offset + 1))
        return Diagnostic(later.isEmpty ? .yamlTab : .yamlTabs, at: span, later.isEmpty ? [] : ["\(later.count)"])
    }

    static let quote: Lesson = { site in
        guard site.reads("quoted scalar") else { return nil }
        let open = site.contextOffset
        if site.reads("while scanning") {
            let mark = open < site.text.count ? site.text[open...open].text : "\""
            let (head, value) = SourceLine(site.file, at: open).headAndValue
            return Diagnostic(.yamlUnclosedQuote, at: site.span(open, open + 1), [mark, head, value])
        }
        // libyaml points behind the backslash or at the digits after it.
        let start = site.text[open..<max(open, min(site.offset + 1, site.text.count))].lastIndex(of: Byte.backslash)
        let lower = start ?? site.offset
        let span = site.span(lower, lower + 2)
        return Diagnostic(.yamlEscape, at: span, [site.file.bytes[Int(span.lower)..<Int(span.upper)].text])
    }

    static let directive: Lesson = { site in
        guard site.reads("directive") || site.says("directive") || site.says("incompatible YAML") else { return nil }
        let line = SourceLine(site.file, at: site.contextOffset)
        return Diagnostic(.yamlDirective, at: site.span(line.contentStart, line.end))
    }

    static let mark: Lesson = { site in
        let isMark = site.says("cannot start any token") || site.says("mapping keys are not allowed")
        let isName =
            ["an alias", "an anchor", "a tag"].contains { site.reads("while scanning " + $0) }
            || site.reads("while parsing a tag")
        guard isMark || isName else { return nil }
        let start = isName ? site.contextOffset : site.offset
        guard start < site.text.count else { return nil }
        var end = start + 1
        // `**` and `!!!` are one mark.
        while end < site.text.count, site.text[end] == site.text[start] { end += 1 }
        let span = site.span(start, end)
        let (head, value) = SourceLine(site.file, at: start).headAndValue
        let mark = excerpt(site.file.bytes[Int(span.lower)..<Int(span.upper)].text, scalars: 4)
        return Diagnostic(.yamlLeadingMark, at: span, [mark, head, value])
    }

    /// `body: |ก`: the text belongs on the next line.
    static let blockHeader: Lesson = { site in
        guard site.reads("block scalar") else { return nil }
        let line = SourceLine(site.file, at: site.contextOffset)
        let start = max(site.contextOffset, min(site.offset, line.end))
        let mark = site.text[site.contextOffset..<min(site.contextOffset + 1, site.text.count)].text
        let head = line.shown(from: line.contentStart, to: site.contextOffset, scalars: 30)
        let value = line.shown(from: start, to: line.end)
        return Diagnostic(.yamlTextAfterIndicator, at: site.span(start, max(start + 1, line.end)), [mark, head, value])
    }

    /// `guidelines: - ก`: a list begins on a line of its own.
    static let listInValue: Lesson = { site in
        guard site.says("block sequence entries are not allowed") else { return nil }
        let line = site.line
        let head = line.shown(from: line.contentStart, to: site.offset, scalars: 30)
        let value = line.shown(from: site.offset, to: line.end)
        return Diagnostic(.yamlListInValue, at: site.span(site.offset, site.offset + 1), [head, value])
    }
}
