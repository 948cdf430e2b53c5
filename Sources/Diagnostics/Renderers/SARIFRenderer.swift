// Findings and their sources come in, one SARIF 2.1.0 log goes out (OASIS, Static Analysis Results Interchange Format), for
// the dashboards of code review. Sorts nothing.

public struct SARIFRenderer: Sendable {
    public var language: MessageLanguage
    /// Of the program.
    public var version: String

    public init(language: MessageLanguage = .th, version: String) {
        self.language = language
        self.version = version
    }

    /// Lines and columns count from 1, columns in Unicode scalars; offsets are bytes from 0.
    public func render(_ diagnostics: [Diagnostic], in sources: Sources) -> String {
        let codes = Set(diagnostics.map(\.code)).sorted { $0.rawValue < $1.rawValue }
        let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($0.element, $0.offset) })
        let driver = JSON.object([
            ("name", .text("saraban")), ("version", .text(version)), ("rules", .list(codes.map(rule))),
        ])
        let run = JSON.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
            ("results", .list(diagnostics.map { result($0, places[$0.code] ?? 0, sources) })),
        ])
        return JSON.object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
            ("runs", .list([run])),
        ]).written + "\n"
    }

    /// What is said of a code where nothing fills its places.
    private func rule(_ code: Code) -> JSON {
        let words = MessageTable.all[code]
        let sentence = (language == .th ? words?.th : words?.en) ?? code.rawValue
        let help = (language == .th ? words?.helpTh : words?.helpEn) ?? ""
        var fields: [(String, JSON)] = [
            ("id", .text(code.rawValue)), ("shortDescription", message(sentence)),
            ("defaultConfiguration", .object([("level", .text(level(code.severity)))])),
        ]
        if !help.isEmpty { fields.append(("help", message(help))) }
        return .object(fields)
    }

    private func result(_ diagnostic: Diagnostic, _ index: Int, _ sources: Sources) -> JSON {
        let words = text(of: diagnostic, in: language)
        var fields: [(String, JSON)] = [
            ("ruleId", .text(diagnostic.code.rawValue)), ("ruleIndex", .number(index)),
            ("level", .text(level(diagnostic.severity))),
            ("message", message(words.help.isEmpty ? words.message : words.message + "\n" + words.help)),
        ]
        if let place = place(diagnostic.span, diagnostic.path, sources) {
            fields.append(("locations", .list([.object([("physicalLocation", place)])])))
        }
        let related = diagnostic.related.compactMap { related in
            place(related.span, nil, sources).map { place in
                JSON.object([("physicalLocation", place), ("message", message(related.label.words(language)))])
            }
        }
        if !related.isEmpty { fields.append(("relatedLocations", .list(related))) }
        return .object(fields)
    }

    private func place(_ span: Span?, _ path: String?, _ sources: Sources) -> JSON? {
        guard let span, let file = sources[span.source] else { return path.map { .object([artifact($0)]) } }
        let (start, end) = (file.position(at: Int(span.lower)), file.position(at: Int(span.upper)))
        let region = JSON.object([
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)), ("endLine", .number(end.line)),
            ("endColumn", .number(end.column)), ("byteOffset", .number(Int(span.lower))),
            ("byteLength", .number(Int(span.upper - span.lower))),
        ])
        return .object([artifact(file.name), ("region", region)])
    }

    private func artifact(_ name: String) -> (String, JSON) {
        ("artifactLocation", .object([("uri", .text(Self.uri(name)))]))
    }

    /// A path as a URI reference (RFC 3986): whatever is no letter, digit or mark of a path is escaped.
    static func uri(_ path: String) -> String {
        path.utf8.reduce(into: "") { uri, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
    }

    private func message(_ text: String) -> JSON { .object([("text", .text(text))]) }

    private func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}
