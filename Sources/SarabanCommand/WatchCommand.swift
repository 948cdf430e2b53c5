// `saraban watch`: makes the papers of an input anew each time that it is saved. The last good ones stay while there are errors.

import ArgumentParser
import Batch
import Diagnostics
import Glibc
import Saraban

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "ทำเอกสารใหม่ทุกครั้งที่บันทึกแฟ้ม (make the papers anew whenever the file is saved)",
        discussion: """
            ตัวอย่าง (example):
              saraban watch ข้อมูล.yaml -o เอกสาร

            เปิด PDF ไว้ในโปรแกรมที่โหลดใหม่เอง เช่น evince หรือ okular จบด้วย Ctrl-C
            (open the PDF in a viewer that loads it again by itself, as evince or okular; end with Ctrl-C)
            """)

    @Argument(help: ArgumentHelp("แฟ้มข้อมูล (the input)", valueName: "file"))
    var file: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "แฟ้มหรือโฟลเดอร์ที่จะเขียน (file or folder to write; default: beside the input)", valueName: "path"))
    var output: String?

    @Option(help: ArgumentHelp("เฉพาะรอบนี้: 3, 6, 9 หรือ 12 (this round only)", valueName: "months"))
    var round: Int?

    @Option(help: ArgumentHelp("เฉพาะเอกสารนี้ (this document only)", valueName: "id"))
    var document: [String] = []

    @Flag(help: "เขียนทับแม้เอกสารเดิมลงลายมือชื่อแล้ว (replace a signed paper)")
    var force = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard file != "-", output != "-" else {
            throw ValidationError("watch ใช้กับแฟ้มเท่านั้น (watch takes files, not -)")
        }
        guard common.format == .human else { throw ValidationError("--format รับ human (--format takes human)") }
        _ = try rendering()
    }

    func run() throws {
        let date = SourceDate.ofEnvironment()
        guard let day = date.value else { return try common.finish(date.diagnostics, in: Sources()) }
        let input = InputFile(path: file)
        let command = try rendering()
        // A file that is not there yet may come; a folder may not.
        guard Disk.isFolder(input.folder), let watch = FolderWatch(folders(input)) else {
            return try common.finish([.unread(input.folder, DiskFault(number: ENOENT))], in: Sources())
        }
        repeat {
            make(input, command, day)
        } while watch.wait { name in Self.endings.contains { name.lowercased().hasSuffix($0) } }
        return try common.finish([.unread(input.folder, DiskFault(number: errno))], in: Sources())
    }

    /// What papers are made of. What they are written as is not among it: a paper in the same folder would never be done.
    private static let endings = [".yaml", ".yml", ".png", ".jpg", ".jpeg", ".svg", ".ttf", ".otf"]

    /// The folder of the input with those in it that pictures lie in, as a rule; those of layouts and fonts.
    private func folders(_ input: InputFile) -> [String] {
        let own = Disk.names(in: input.folder).filter { !$0.hasPrefix(".") }.map { input.folder + "/" + $0 }
        let resources = common.resources
        let shipped = resources.folder.map { [$0 + "/Layouts", $0 + "/Fonts"] } ?? []
        return [input.folder] + own.filter(Disk.isFolder) + shipped + [resources.ownLayouts].compactMap { $0 }
    }

    /// The same as `render` does, with a press of its own: layouts may have changed.
    private func make(_ input: InputFile, _ command: RenderCommand, _ day: SourceDate) {
        let stopwatch = Stopwatch()
        var rendering = Rendering(command, date: day)
        rendering.render(input)
        let milliseconds = stopwatch.milliseconds
        let renderer = HumanRenderer(language: common.lang, colour: Terminal.hasColour, width: Terminal.width)
        Terminal.error(renderer.render(ordered(rendering.findings), in: rendering.sources))
        guard !common.quiet else { return }
        let isThai = common.lang == .th
        let count = rendering.written.count
        Terminal.error(
            count > 0
                ? (isThai
                    ? "เขียนแล้ว \(count) แฟ้ม ใน \(milliseconds) ms\n" : "\(count) files written in \(milliseconds) ms\n")
                : (isThai ? "ยังมีที่ผิด เอกสารเดิมยังอยู่\n" : "there are errors: the last papers stay\n"))
    }

    private func rendering() throws -> RenderCommand {
        var words = [file]
        if let output { words += ["-o", output] }
        if let round { words += ["--round", "\(round)"] }
        for id in document { words += ["--document", id] }
        if force { words.append("--force") }
        var command = try RenderCommand.parse(words)
        command.common = common
        return command
    }
}
