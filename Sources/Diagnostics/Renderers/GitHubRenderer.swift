// Findings and their sources come in, GitHub's workflow commands go out, a line each, so that they stand beside the
// changed lines of a pull request (CL-03). Sorts nothing.

public struct GitHubRenderer: Sendable {
    public var language: MessageLanguage

    public init(language: MessageLanguage = .th) { self.language = language }

    public func render(_ diagnostics: [Diagnostic], in sources: Sources) -> String {
        diagnostics.map { command($0, sources) + "\n" }.joined()
    }

    private func command(_ diagnostic: Diagnostic, _ sources: Sources) -> String {
        let words = text(of: diagnostic, in: language)
        let message = words.help.isEmpty ? words.message : words.message + "\n" + words.help
        let properties = place(diagnostic, sources) + [("title", diagnostic.code.rawValue)]
        let list = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }.joined(separator: ",")
        return "::\(name(diagnostic.severity)) \(list)::\(escaped(message, isProperty: false))"
    }

    private func place(_ diagnostic: Diagnostic, _ sources: Sources) -> [(String, String)] {
        guard let span = diagnostic.span, let file = sources[span.source] else {
            return diagnostic.path.map { [("file", $0)] } ?? []
        }
        let start = file.position(at: Int(span.lower))
        let end = file.position(at: Int(span.upper))
        var fields = [("file", file.name), ("line", "\(start.line)"), ("col", "\(start.column)")]
        // GitHub takes an end column on the same line only.
        if end.line == start.line, end.column > start.column { fields.append(("endColumn", "\(end.column)")) }
        return fields
    }

    private func name(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// The escapes of GitHub's runner: `%`, CR and LF; in properties `:` and `,` too.
    private func escaped(_ text: String, isProperty: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result.append(contentsOf: "%25".unicodeScalars)
            case "\r": result.append(contentsOf: "%0D".unicodeScalars)
            case "\n": result.append(contentsOf: "%0A".unicodeScalars)
            case ":" where isProperty: result.append(contentsOf: "%3A".unicodeScalars)
            case "," where isProperty: result.append(contentsOf: "%2C".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
