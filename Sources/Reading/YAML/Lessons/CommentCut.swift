// A plain scalar comes in; a finding goes out when ` #` behind it looks like cut prose and not like a comment.

import Diagnostics

extension ScalarLessons {
    /// Cut prose: a single blank before `#`, and either the value has Thai letters, or the `#` clings to a word
    /// (`issue #12`). A comment: two or more blanks before `#`, or behind a value that is a number, a date, a word
    /// of the schema. An empty value lost its text when the `#` clings to what follows (`number: #12`).
    static let commentCut: Lesson = { site in
        guard site.style == .plain, let hash = commentStart(site) else { return nil }
        let bytes = site.file.bytes
        let clings = hash + 1 < bytes.count && !Byte.isSpace(bytes[hash + 1]) && bytes[hash + 1] != Byte.hash
        let isProse: Bool
        if site.text.isEmpty {
            isProse = clings
        } else {
            let hasThai = site.text.unicodeScalars.contains { $0.isThaiLetter }
            isProse = hash - site.upper == 1 && (hasThai || clings && site.text.unicodeScalars.contains { $0.isLetter })
        }
        guard isProse else { return nil }
        return commentCutFinding(site.file, id: site.id, hash: hash)
    }

    private static func commentStart(_ site: ScalarSite) -> Int? {
        let hash = site.skipBlanks(from: site.upper)
        guard hash > site.upper, hash < site.file.bytes.count, site.file.bytes[hash] == Byte.hash else { return nil }
        return hash
    }
}

/// The finding for a `#` that cuts its line; an error when the rest of the file cannot be read for it.
func commentCutFinding(_ file: SourceFile, id: SourceID, hash: Int, severity: Severity = .warning) -> Diagnostic {
    let line = SourceLine(file, at: hash)
    let lost = file.bytes[hash..<line.end].text
    let (head, value) = line.headAndValue
    let span = Span(source: id, lower: hash, upper: line.end)
    return Diagnostic(.yamlCommentCut, at: span, [excerpt(lost, scalars: 30), head, value], severity: severity)
}
