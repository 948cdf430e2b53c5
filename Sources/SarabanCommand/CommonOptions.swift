// The options that every command has.

import ArgumentParser
import Diagnostics
import Glibc
import Saraban

enum FindingsFormat: String, ExpressibleByArgument, CaseIterable { case human, json, sarif, github }

extension MessageLanguage: ExpressibleByArgument {}

struct CommonOptions: ParsableArguments {
    @Option(help: "รูปแบบของข้อค้นพบ (form of the findings)")
    var format: FindingsFormat = .human

    @Option(help: "ภาษาของข้อความ (language of messages)")
    var lang: MessageLanguage = .th

    @Flag(help: "ถือคำเตือนเป็นข้อผิดพลาด (treat warnings as errors)")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "ปล่อยผ่านคำเตือนหรือข้อสังเกตนี้ (let a warning or note stand)", valueName: "code"))
    var allow: [String] = []

    @Flag(help: "ไม่แสดงอะไรนอกจากข้อค้นพบ (print nothing but findings)")
    var quiet = false

    @Option(help: ArgumentHelp("โฟลเดอร์ที่มี Layouts และ Fonts (folder of Layouts and Fonts)", valueName: "folder"))
    var data: String?

    @Option(help: ArgumentHelp("โฟลเดอร์ของแบบเอกสารของท่านเอง (folder of your own layouts)", valueName: "folder"))
    var layouts: String?

    func validate() throws {
        for word in allow {
            guard let code = Code(rawValue: word) else {
                throw ValidationError("--allow: ไม่มีข้อค้นพบชื่อ \(word) (there is no finding \(word))")
            }
            guard code.severity != .error else {
                throw ValidationError(
                    "--allow: \(word) เป็นข้อผิดพลาด ปล่อยผ่านไม่ได้ (\(word) is an error and cannot be let stand)")
            }
        }
        let folders = [
            ("--data", data), ("--layouts", layouts),
            ("SARABAN_DATA", data == nil ? getenv("SARABAN_DATA").map { String(cString: $0) } : nil),
        ]
        for (name, folder) in folders {
            guard let folder, !Disk.isFolder(folder) else { continue }
            throw ValidationError("\(name): ไม่มีโฟลเดอร์ \(folder) (there is no folder \(folder))")
        }
    }

    var resources: Resources { Resources(named: data, ownLayouts: layouts) }
}

extension CommonOptions {
    /// What `--allow` lets stand is left out; under `--strict` a warning counts as an error.
    func graded(_ findings: [Diagnostic]) -> [Diagnostic] {
        gradedFindings(findings, allow: Set(allow), strict: strict)
    }

    /// Prints findings and ends the run with the code that they mean. People read them on standard error; for programs
    /// they go to standard output, unless papers go there.
    func finish(_ findings: [Diagnostic], in sources: Sources, outputIsTaken: Bool = false) throws {
        let ordered = ordered(findings)
        switch format {
        case .human:
            let renderer = HumanRenderer(language: lang, colour: Terminal.hasColour, width: Terminal.width)
            Terminal.error(renderer.render(ordered, in: sources))
        case .json: try give(JSONRenderer(language: lang).render(ordered, in: sources), outputIsTaken)
        case .sarif:
            let renderer = SARIFRenderer(language: lang, version: version)
            try give(renderer.render(ordered, in: sources), outputIsTaken)
        case .github: try give(GitHubRenderer(language: lang).render(ordered, in: sources), outputIsTaken)
        }
        let code = Exit.code(of: findings)
        if code != 0 { throw ExitCode(code) }
    }

    private func give(_ text: String, _ outputIsTaken: Bool) throws {
        if outputIsTaken { Terminal.error(text) } else { try say(text) }
    }

    /// Writes to standard output. Where nobody takes it, the run has failed whatever it found.
    func say(_ text: String) throws {
        guard let fault = Terminal.output(Array(text.utf8)) else { return }
        Terminal.error(HumanRenderer(language: lang).render([.unwritten("-", fault)], in: Sources()))
        throw ExitCode(Exit.files)
    }
}

/// Findings without those that are let stand; strictly, a warning is an error.
func gradedFindings(_ findings: [Diagnostic], allow: Set<String>, strict: Bool) -> [Diagnostic] {
    let left = findings.filter { $0.severity == .error || !allow.contains($0.code.rawValue) }
    guard strict else { return left }
    return left.map { finding in
        var graded = finding
        if finding.severity == .warning { graded.severity = .error }
        return graded
    }
}

/// Standard input can be read once.
func refuseRepeatedStandardInput(_ files: [String]) throws {
    if files.count(where: { $0 == "-" }) > 1 {
        throw ValidationError("ใช้ - ได้ครั้งเดียว (- can be used once)")
    }
}
