// Findings and their sources come in, text for a terminal goes out, in the manner of rustc. Sorts nothing, prints
// nothing; a control character of the input never reaches the terminal (CL-04).

public struct HumanRenderer: Sendable {
    public var language: MessageLanguage
    public var colour: Bool
    /// Cells of a terminal's line. Only source lines are cut to it; sentences are left to the terminal to wrap.
    public var width: Int

    public init(language: MessageLanguage = .th, colour: Bool = false, width: Int = 100) {
        self.language = language
        self.colour = colour
        self.width = max(width, 20)
    }

    /// All findings, a blank line after each, and the summary. Nothing at all for no findings.
    public func render(_ diagnostics: [Diagnostic], in sources: Sources) -> String {
        guard !diagnostics.isEmpty else { return "" }
        let blocks = diagnostics.map { block($0, sources) + "\n\n" }
        return blocks.joined() + summary(of: diagnostics) + "\n"
    }

    /// `ผิดพลาด 2 แห่ง คำเตือน 1 แห่ง`, `2 errors, 1 warning`.
    public func summary(of diagnostics: [Diagnostic]) -> String {
        let counts = Severity.allCases.reversed().compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            guard count > 0 else { return nil }
            switch language {
            case .th: return "\(severity.word(.th)) \(count) แห่ง"
            case .en: return "\(count) \(severity.word(.en))\(count == 1 ? "" : "s")"
            }
        }
        return counts.joined(separator: language == .th ? " " : ", ")
    }

    // MARK: One finding

    private func block(_ diagnostic: Diagnostic, _ sources: Sources) -> String {
        let safe = Diagnostic(
            diagnostic.code, at: diagnostic.span, diagnostic.arguments.map(visibleLine), severity: diagnostic.severity,
            related: diagnostic.related, suggestion: diagnostic.suggestion.map(visibleLine),
            path: diagnostic.path.map(visibleLine))
        let words = text(of: safe, in: language)
        let name = "\(safe.severity.word(language))[\(safe.code.rawValue)]"
        var lines = [paint(name, ink(safe.severity)) + paint(": " + words.message, .bold)]
        let gutter = gutterWidth(safe, sources)
        if let span = safe.span, let file = sources[span.source] {
            lines.append(arrow("-->", span, file, gutter))
            lines += snippet(span, file, gutter, mark: "^", label: "", ink: ink(safe.severity))
            var shown = span.source
            for related in safe.related {
                lines += relatedLines(related, sources, gutter, after: &shown)
            }
        } else if let path = safe.path {
            lines.append(blanks(gutter) + paint("-->", .frame) + " " + path)
        }
        return (lines + helpLines(words.help, gutter)).joined(separator: "\n")
    }

    private func relatedLines(
        _ related: Related, _ sources: Sources, _ gutter: Int, after shown: inout SourceID
    ) -> [String] {
        guard let file = sources[related.span.source] else { return [] }
        let isElsewhere = related.span.source != shown
        shown = related.span.source
        return (isElsewhere ? [arrow(":::", related.span, file, gutter)] : [])
            + snippet(related.span, file, gutter, mark: "-", label: related.label.words(language), ink: .frame)
    }

    private func arrow(_ sign: String, _ span: Span, _ file: SourceFile, _ gutter: Int) -> String {
        let place = file.position(at: Int(span.lower))
        return blanks(gutter) + paint(sign, .frame) + " \(visibleLine(file.name)):\(place.line):\(place.column)"
    }

    private func snippet(
        _ span: Span, _ file: SourceFile, _ gutter: Int, mark: String, label: String, ink: Ink
    ) -> [String] {
        let room = width - gutter - 3
        let snippet = Snippet(span, in: file, width: room)
        let number = String(snippet.number)
        let bar = blanks(gutter) + " " + paint("|", .frame)
        let source = blanks(gutter - number.utf8.count) + paint(number + " |", .frame)
        let underline = String(repeating: mark, count: snippet.length) + (snippet.goesOn ? "…" : "")
        var lines = [bar, snippet.line.isEmpty ? source : source + " " + snippet.line]
        let marked = bar + " " + blanks(snippet.indent)
        let fits = snippet.indent + snippet.length + 2 + cellWidth(of: label) <= room
        if label.isEmpty || fits {
            lines.append(marked + paint(label.isEmpty ? underline : underline + " " + label, ink))
        } else {
            lines += [marked + paint(underline, ink), bar + " " + paint(label, ink)]
        }
        return lines
    }

    /// The remedy; its further lines (an example to copy) stand below it.
    private func helpLines(_ help: String, _ gutter: Int) -> [String] {
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, !help.isEmpty else { return [] }
        let word = language == .th ? "วิธีแก้" : "help"
        let sign = blanks(gutter) + " " + paint("=", .frame) + " " + paint(word + ":", .bold)
        // A help that is an example only begins below its word.
        let isExample = lines.count > 1 && first.hasSuffix("|") || lines.count > 1 && first.hasSuffix(":")
        let example = (isExample ? lines[...] : lines.dropFirst()).map { blanks(gutter + 5) + $0 }
        return [isExample ? sign : sign + " " + first] + example
    }

    // MARK: Widths and colours

    /// The digits of the largest line number, at least two.
    private func gutterWidth(_ diagnostic: Diagnostic, _ sources: Sources) -> Int {
        let spans = [diagnostic.span].compactMap { $0 } + diagnostic.related.map(\.span)
        let numbers = spans.compactMap { span in sources[span.source].map { $0.line(at: Int(span.lower)) + 1 } }
        return max(2, String(numbers.max() ?? 0).utf8.count)
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    /// Codes of ECMA-48 (SGR).
    private enum Ink: String { case red = "1;31", yellow = "1;33", cyan = "1;36", frame = "1;34", bold = "1" }

    private func ink(_ severity: Severity) -> Ink {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private func paint(_ text: String, _ ink: Ink) -> String {
        colour ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}
