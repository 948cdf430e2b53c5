// `saraban fix`: mends what can be mended unseen, in the file itself; comments and layout stay as they are.

import ArgumentParser
import Diagnostics
import Saraban

struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "แก้ตัวอักษรที่พิมพ์ผิดแบบมองไม่เห็น (mend what looks right and is not)",
        discussion: "เ สองตัวแทน แ · ลำดับสระและวรรณยุกต์ · อักษรหน้าตาเหมือน · ช่องว่างในที่อยู่เว็บ")

    @Argument(help: ArgumentHelp("แฟ้มข้อมูลหรือแบบเอกสาร หรือ - (inputs or layouts, or -)", valueName: "file"))
    var files: [String]

    @Flag(help: "แสดงว่าจะแก้อะไร โดยไม่เขียน (show the changes and write nothing)")
    var diff = false

    @OptionGroup var common: CommonOptions

    func validate() throws { try refuseRepeatedStandardInput(files) }

    func run() throws {
        var findings: [Diagnostic] = []
        for path in files {
            let input = InputFile(path: path)
            let file = input.read()
            findings += file.diagnostics
            guard let source = file.value else { continue }
            let fixed = Press.fixed(source) { Press(resources: common.resources) }
            findings += try give(fixed.file, before: source, count: fixed.count, of: input)
        }
        try common.finish(common.graded(findings), in: Sources(), outputIsTaken: files.contains("-"))
    }

    private func give(
        _ file: SourceFile, before: SourceFile, count: Int, of input: InputFile
    ) throws -> [Diagnostic] {
        if diff {
            try common.say(lineDifference(before, file))
            return []
        }
        if input.isStandardInput {
            return Terminal.output(file.bytes).map { [.unwritten("-", $0)] } ?? []
        }
        if count > 0, let fault = replaceInPlace(input.path, with: file.bytes) {
            return [.unwritten(input.path, fault)]
        }
        if !common.quiet, common.format == .human {
            try common.say(
                common.lang == .th ? "\(input.path): แก้ \(count) แห่ง\n" : "\(input.path): \(count) mended\n")
        }
        return []
    }
}
