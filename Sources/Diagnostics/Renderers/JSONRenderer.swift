// Findings and their sources come in, one JSON value goes out, for programs. The shape is versioned: fields may be
// added, none changes its meaning. Sorts nothing.

public struct JSONRenderer: Sendable {
    public var language: MessageLanguage

    public init(language: MessageLanguage = .th) { self.language = language }

    /// The version of the shape.
    public static let version = 1

    /// `{"version":1,"diagnostics":[…]}`, a finding a line. Lines and columns count from 1, columns in Unicode
    /// scalars; offsets are bytes from 0, `endOffset` behind the last. What is not known is `null`.
    public func render(_ diagnostics: [Diagnostic], in sources: Sources) -> String {
        "{\"version\":\(JSONRenderer.version),\"diagnostics\":\(list(diagnostics, in: sources))}\n"
    }

    /// The list alone, a finding a line, for values that hold more than findings.
    public func list(_ diagnostics: [Diagnostic], in sources: Sources) -> String {
        guard !diagnostics.isEmpty else { return "[]" }
        return "[\n" + diagnostics.map { finding($0, sources) }.joined(separator: ",\n") + "\n]"
    }

    private func finding(_ diagnostic: Diagnostic, _ sources: Sources) -> String {
        let words = text(of: diagnostic, in: language)
        let related = diagnostic.related.map { related in
            let label = [
                ("label", JSON.quoted(related.label.rawValue)), ("message", JSON.quoted(related.label.words(language))),
            ]
            return object(label + place(related.span, path: nil, sources))
        }
        let fields = [
            ("code", JSON.quoted(diagnostic.code.rawValue)), ("severity", JSON.quoted(diagnostic.severity.rawValue)),
            ("message", JSON.quoted(words.message)), ("help", words.help.isEmpty ? "null" : JSON.quoted(words.help)),
        ]
        return object(
            fields + place(diagnostic.span, path: diagnostic.path, sources)
                + [("related", "[" + related.joined(separator: ",") + "]")])
    }

    private func place(_ span: Span?, path: String?, _ sources: Sources) -> [(String, String)] {
        guard let span, let file = sources[span.source] else {
            let names = ["line", "column", "endLine", "endColumn", "offset", "endOffset"]
            return [("file", path.map(JSON.quoted) ?? "null")] + names.map { ($0, "null") }
        }
        let start = file.position(at: Int(span.lower))
        let end = file.position(at: Int(span.upper))
        return [
            ("file", JSON.quoted(file.name)), ("line", "\(start.line)"), ("column", "\(start.column)"),
            ("endLine", "\(end.line)"), ("endColumn", "\(end.column)"), ("offset", "\(span.lower)"),
            ("endOffset", "\(span.upper)"),
        ]
    }

    private func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
}
