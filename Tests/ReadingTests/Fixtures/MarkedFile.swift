// A file with its expected findings in it: `  # ! code “words”` at the end of the line where the finding points, the words
// being those under its caret (⏎ for a line end). The marks are cut out before the file is read, so that they can stand in
// texts under `|` too. Several findings of one line follow each other: `# ! code “a” ! code “b”`.

import Diagnostics

@testable import Reading

struct MarkedFile {
    let file: SourceFile
    /// `name:line code “words”`
    let expected: [String]

    init(_ marked: String, name: String = "a.yaml") {
        var lines: [String] = []
        var expected: [String] = []
        for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
            guard let mark = line.firstRange(of: "# ! ") else {
                lines.append(String(line))
                continue
            }
            var text = line[..<mark.lowerBound]
            while text.last == " " { text.removeLast() }
            lines.append(String(text))
            for finding in line[mark.upperBound...].split(separator: " ! ") {
                expected.append("\(name):\(lines.count) \(finding)")
            }
        }
        file = SourceFile(name: name, text: lines.joined(separator: "\n"))
        self.expected = expected
    }
}

/// Findings in the form of the marks.
func marks(_ findings: [Diagnostic], in sources: Sources) -> [String] {
    ordered(findings).map { finding in
        guard let span = finding.span, let file = sources[span.source] else { return finding.code.rawValue }
        let words = file.bytes[Int(span.lower)..<Int(span.upper)].text.replacing("\n", with: "⏎")
        return "\(file.name):\(file.position(at: Int(span.lower)).line) \(finding.code.rawValue) “\(words)”"
    }
}
