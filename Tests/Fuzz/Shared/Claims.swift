// What every reading must keep, whatever was read: findings come in, the program is stopped where one claim does not
// hold, so that the fuzzer keeps the input.

import Diagnostics
import Glibc

/// Stops the program unless the claim holds.
func claim(_ holds: Bool, _ words: @autoclosure () -> String) {
    if holds { return }
    let line = Array("claim does not hold: \(words())\n".utf8)
    write(2, line, line.count)
    abort()
}

enum Claims {
    /// `YAMLLimits.findings`, and what is found while the reader is on its way out.
    private static let mostFindings = 1_100

    /// Places lie in their sources and on letters, nothing is endless, every renderer has an answer.
    static func check(_ findings: [Diagnostic], in sources: Sources) {
        claim(findings.count <= mostFindings, "\(findings.count) findings")
        for finding in findings {
            if let span = finding.span { check(span, of: finding, in: sources) }
            for related in finding.related { check(related.span, of: finding, in: sources) }
        }
        render(findings, in: sources)
        Learning.note(findings)
    }

    private static func check(_ span: Span, of finding: Diagnostic, in sources: Sources) {
        guard let file = sources[span.source] else {
            claim(false, "\(finding.code.rawValue) lies in no source")
            return
        }
        let (lower, upper) = (Int(span.lower), Int(span.upper))
        claim(
            0 <= lower && lower <= upper && upper <= file.bytes.count,
            "\(finding.code.rawValue) at \(lower)..<\(upper) of \(file.bytes.count) bytes")
        // A byte that is no UTF-8 has no letter to point at.
        guard finding.code != .fileEncoding, finding.code != .fileEncodingThai, finding.code != .fileEncodingUTF16
        else { return }
        for offset in [lower, upper] where offset < file.bytes.count {
            claim(
                file.bytes[offset] & 0xC0 != 0x80,
                "\(finding.code.rawValue) at \(lower)..<\(upper): inside a letter at \(offset)")
        }
    }

    /// A finding has words; what is written for a terminal or a program holds no control character of the input.
    private static func render(_ findings: [Diagnostic], in sources: Sources) {
        for language in MessageLanguage.allCases {
            for finding in findings {
                claim(!text(of: finding, in: language).message.isEmpty, "\(finding.code.rawValue) has no words")
            }
        }
        let human = HumanRenderer(language: .th, width: 20 + findings.count % 100).render(findings, in: sources)
        claim(isPlain(human), "a control character in the human form")
        let json = JSONRenderer(language: .en).render(findings, in: sources)
        claim(isPlain(json), "a control character in the JSON form")
        let sarif = SARIFRenderer(language: .th, version: "0").render(findings, in: sources)
        claim(isPlain(sarif) && lines(sarif) == 1, "the SARIF form is not one line")
        let github = GitHubRenderer(language: .th).render(findings, in: sources)
        claim(lines(github) == findings.count, "\(lines(github)) workflow commands for \(findings.count) findings")
    }

    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A } }

    private static func lines(_ text: String) -> Int { text.utf8.count { $0 == 0x0A } }

    /// A finding as a text that does not depend on what else was read: sources by name.
    static func mark(_ finding: Diagnostic, in sources: Sources) -> String {
        func place(_ span: Span?) -> String {
            guard let span else { return "-" }
            return "\(sources[span.source]?.name ?? "?"):\(span.lower)..<\(span.upper)"
        }
        let related = finding.related.map { "\($0.label.rawValue)@\(place($0.span))" }
        return """
            \(finding.code.rawValue) \(finding.severity.rawValue) \(place(finding.span)) \(finding.arguments) \
            \(related) \(finding.suggestion ?? "-") \(finding.path ?? "-")
            """
    }

    /// Two readings of the same bytes found the same.
    static func checkSame(
        _ first: [Diagnostic], in firstSources: Sources, _ second: [Diagnostic], in secondSources: Sources
    ) {
        claim(first.count == second.count, "\(first.count) findings at first, then \(second.count)")
        for (one, other) in zip(first, second) {
            let marks = (mark(one, in: firstSources), mark(other, in: secondSources))
            claim(marks.0 == marks.1, "first \(marks.0), then \(marks.1)")
        }
    }
}

/// The bytes that the fuzzer hands over.
func handedOver(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
}
