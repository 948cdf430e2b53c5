// The options that every command has.

import ArgumentParser
import Diagnostics
import Glibc
import Saraban

enum FindingsFormat: String, ExpressibleByArgument, CaseIterable { case human, json, github }

extension MessageLanguage: ExpressibleByArgument {}

struct CommonOptions: ParsableArguments {
    @Option(help: "รูปแบบของข้อค้นพบ (form of the findings)")
    var format: FindingsFormat = .human

    @Option(help: "ภาษาของข้อความ (language of messages)")
    var lang: MessageLanguage = .th

    @Flag(help: "ถือคำเตือนเป็นข้อผิดพลาด (treat warnings as errors)")
    var strict = false

    @Flag(help: "ไม่แสดงอะไรนอกจากข้อค้นพบ (print nothing but findings)")
    var quiet = false

    @Option(help: ArgumentHelp("โฟลเดอร์ที่มี Layouts และ Fonts (folder of Layouts and Fonts)", valueName: "folder"))
    var data: String?

    @Option(help: ArgumentHelp("โฟลเดอร์ของแบบเอกสารของท่านเอง (folder of your own layouts)", valueName: "folder"))
    var layouts: String?

    var resources: Resources { Resources(named: data, ownLayouts: layouts) }
}

extension CommonOptions {
    /// Under `--strict` a warning counts as an error.
    func graded(_ findings: [Diagnostic]) -> [Diagnostic] {
        guard strict else { return findings }
        return findings.map { finding in
            var graded = finding
            if finding.severity == .warning { graded.severity = .error }
            return graded
        }
    }

    /// Prints findings to standard error, or as JSON to standard output.
    func print(_ findings: [Diagnostic], in sources: Sources) {
        let ordered = ordered(findings)
        switch format {
        case .human:
            guard !ordered.isEmpty else { return }
            let renderer = HumanRenderer(language: lang, colour: Terminal.hasColour, width: Terminal.width)
            Terminal.error(renderer.render(ordered, in: sources))
        case .json: Terminal.output(JSONRenderer(language: lang).render(ordered, in: sources) + "\n")
        case .github: Terminal.output(GitHubRenderer(language: lang).render(ordered, in: sources))
        }
    }

    /// The code that a run with these findings ends with.
    func exitCode(_ findings: [Diagnostic]) -> Int32 {
        let errors = findings.filter { $0.severity == .error }
        if errors.isEmpty { return 0 }
        return errors.contains { $0.code.isOfFiles } ? Exit.files : Exit.input
    }
}

extension Code {
    /// Whether the disk, and not what stands in a file, is at fault.
    var isOfFiles: Bool {
        switch self {
        case .fileUnreadable, .outputFailed, .outputSigned, .outputExists, .fontMissing, .drawingFailed: true
        default: false
        }
    }
}
