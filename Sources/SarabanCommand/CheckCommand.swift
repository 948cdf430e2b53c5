// `saraban check`: goes as far as pagination and writes nothing. Takes inputs and layouts.

import ArgumentParser
import Diagnostics
import Saraban

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "ตรวจแฟ้มข้อมูลและแบบเอกสารโดยไม่เขียนอะไร (check inputs and layouts)")

    @Argument(help: ArgumentHelp("แฟ้มข้อมูลหรือแบบเอกสาร (inputs or layouts)", valueName: "file"))
    var files: [String]

    @OptionGroup var common: CommonOptions

    func run() throws {
        let press = Press(resources: common.resources)
        var findings: [Diagnostic] = []
        for file in files { check(file, press, &findings) }
        let graded = common.graded(findings)
        common.print(graded, in: press.sources)
        if !common.quiet, common.format == .human, !graded.hasErrors {
            Terminal.output(common.lang == .th ? "ตรวจแล้ว \(files.count) แฟ้ม\n" : "checked \(files.count) files\n")
        }
        let code = common.exitCode(graded)
        if code != 0 { throw ExitCode(code) }
    }

    private func check(_ path: String, _ press: Press, _ findings: inout [Diagnostic]) {
        switch Disk.read(path, limit: Press.inputLimit) {
        case .failure(let fault):
            findings.append(Diagnostic(.fileUnreadable, at: nil, [path, fault.reason], path: path))
        case .success(let bytes):
            let file = SourceFile(name: path == "-" ? "<stdin>" : path, bytes: bytes)
            if Press.isLayout(file) {
                findings += press.layout(file).diagnostics
                return
            }
            let job = press.read(file, folder: path == "-" ? nil : Disk.folder(of: path))
            findings += job.diagnostics
            guard let value = job.value else { return }
            for paper in value.papers { findings += press.set(paper, of: value).diagnostics }
        }
    }
}
