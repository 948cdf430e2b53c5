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

    func validate() throws { try refuseRepeatedStandardInput(files) }

    func run() throws {
        let date = SourceDate.ofEnvironment()
        let press = Press(resources: common.resources)
        var findings = date.diagnostics
        var fixable = 0
        for file in files {
            let (found, source) = check(InputFile(path: file), press)
            findings += found
            if let source { fixable += press.fixes(in: source, found: found).count }
        }
        let graded = common.graded(findings)
        if !common.quiet, common.format == .human, fixable > 0 {
            try common.say(
                common.lang == .th
                    ? "saraban fix แก้ให้ได้ \(fixable) แห่ง\n" : "saraban fix would mend \(fixable)\n")
        }
        if !common.quiet, common.format == .human, !graded.hasErrors {
            try common.say(
                common.lang == .th
                    ? "ตรวจแล้ว \(files.count) แฟ้ม\n" : "checked \(files.count) file\(files.count == 1 ? "" : "s")\n")
        }
        try common.finish(graded, in: press.sources)
    }

    private func check(_ input: InputFile, _ press: Press) -> (found: [Diagnostic], source: SourceFile?) {
        let file = input.read()
        guard let source = file.value else { return (file.diagnostics, nil) }
        return (check(source, in: input.folder, press), source)
    }

    private func check(_ source: SourceFile, in folder: String, _ press: Press) -> [Diagnostic] {
        if Press.isLayout(source) {
            let layout = press.layout(source)
            return layout.diagnostics + (layout.value.map(press.specimens) ?? [])
        }
        let job = press.read(source, folder: folder)
        guard let value = job.value else { return job.diagnostics }
        let found = job.diagnostics + value.papers.flatMap { press.set($0, of: value).diagnostics }
        let allowances = value.report.allowances
        return allowances.applied(to: found) + allowances.unused(for: found)
    }
}
