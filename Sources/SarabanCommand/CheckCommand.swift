// `saraban check`: goes as far as pagination and writes nothing but, where it is asked to, pages for later runs to be held
// against. Takes inputs and layouts.

import ArgumentParser
import Diagnostics
import Saraban

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "ตรวจแฟ้มข้อมูลและแบบเอกสารโดยไม่เขียนอะไร (check inputs and layouts)")

    @Argument(help: ArgumentHelp("แฟ้มข้อมูลหรือแบบเอกสาร (inputs or layouts)", valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "เก็บหน้าที่ได้ไว้ในโฟลเดอร์นี้ (keep the pages in this folder, for --against)", valueName: "folder"))
    var update: String?

    @Option(
        help: ArgumentHelp(
            "เทียบกับหน้าที่เก็บไว้ ต่างกันเป็นข้อผิดพลาด (hold the pages against those kept there)", valueName: "folder"))
    var against: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try refuseRepeatedStandardInput(files)
        if update != nil, against != nil {
            throw ValidationError("เลือก --update หรือ --against อย่างเดียว (either --update or --against)")
        }
        if let against, !Disk.isFolder(against) {
            throw ValidationError("--against: ไม่มีโฟลเดอร์ \(against) (there is no folder \(against))")
        }
    }

    func run() throws {
        let date = SourceDate.ofEnvironment()
        let press = Press(resources: common.resources)
        var findings = date.diagnostics
        var pages: [(name: String, text: String)] = []
        var fixable = 0
        for path in files {
            let input = InputFile(path: path)
            let file = input.read()
            findings += file.diagnostics
            guard let source = file.value else { continue }
            let checked = press.check(
                source, in: input.folder, stem: input.stem, keepsPages: update != nil || against != nil)
            findings += checked.findings
            pages += checked.pages
            fixable += press.fixes(in: source, found: checked.findings).count
        }
        if let against { findings += KeptFolder(against).differences(pages) }
        try keep(pages, &findings)
        let graded = common.graded(findings)
        try summarise(graded, fixable: fixable)
        try common.finish(graded, in: press.sources)
    }

    /// Pages of a run with errors are not kept: they are not those that are wanted.
    private func keep(_ pages: [(name: String, text: String)], _ findings: inout [Diagnostic]) throws {
        guard let update, !common.graded(findings).hasErrors else { return }
        let kept = KeptFolder(update).update(pages)
        findings += kept.diagnostics
        if !common.quiet, common.format == .human, let paths = kept.value {
            for path in paths { try common.say(path + "\n") }
        }
    }

    private func summarise(_ findings: [Diagnostic], fixable: Int) throws {
        guard !common.quiet, common.format == .human else { return }
        let isThai = common.lang == .th
        if fixable > 0 {
            try common.say(isThai ? "saraban fix แก้ให้ได้ \(fixable) แห่ง\n" : "saraban fix would mend \(fixable)\n")
        }
        guard !findings.hasErrors else { return }
        try common.say(
            isThai
                ? "ตรวจแล้ว \(files.count) แฟ้ม\n" : "checked \(files.count) file\(files.count == 1 ? "" : "s")\n")
    }
}
