// `saraban next`: the file of the next round or year, beside the old one; what must be filled in is left blank.

import ArgumentParser
import Diagnostics
import Saraban

struct NextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "เลื่อนแฟ้มไปรอบหรือปีถัดไป (roll a file to its next round or year)",
        discussion: """
            ตัวอย่าง (example): saraban next ผล-2566.yaml
            เขียนแฟ้มใหม่ไว้ข้างแฟ้มเดิม แฟ้มเดิมไม่เปลี่ยน (writes a new file beside the old one, which stays)
            """)

    @Argument(help: ArgumentHelp("แฟ้มข้อมูล หรือ - (an input, or -)", valueName: "file"))
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp("แฟ้มที่จะเขียน หรือ - (file to write, or -)", valueName: "file"))
    var output: String?

    @Flag(help: "ไปปีถัดไป แม้ยังไม่ครบทุกรอบ (to the next year, whatever round was last)")
    var year = false

    @Flag(help: "แสดงว่าจะเปลี่ยนอะไร โดยไม่เขียน (show the changes and write nothing)")
    var diff = false

    @Flag(help: "เขียนทับแฟ้มที่มีอยู่ (replace a file that is there)")
    var force = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let input = InputFile(path: file)
        let read = input.read()
        var findings = read.diagnostics
        let press = Press(resources: common.resources)
        if let source = read.value {
            let next = press.next(source, toYear: year)
            findings += common.graded(next.diagnostics)
            if let value = next.value, !findings.hasErrors { findings += try give(value, after: source, of: input) }
        }
        try common.finish(findings, in: press.sources, outputIsTaken: diff || target(nil, of: input) == nil)
    }

    /// Where to write; nothing for standard output.
    private func target(_ next: NextFile?, of input: InputFile) -> String? {
        if let output { return output == "-" ? nil : output }
        guard !input.isStandardInput else { return nil }
        let ending = input.path.hasSuffix(".yml") ? ".yml" : ".yaml"
        return input.folder + "/" + (next?.stem(after: input.stem) ?? input.stem) + ending
    }

    private func give(_ next: NextFile, after source: SourceFile, of input: InputFile) throws -> [Diagnostic] {
        if diff {
            try common.say(lineDifference(source, next.file))
            return []
        }
        guard let path = target(next, of: input) else {
            return Terminal.output(next.file.bytes).map { [.unwritten("-", $0)] } ?? []
        }
        if Disk.exists(path), !force { return [Diagnostic(.outputWouldReplace, at: nil, [path], path: path)] }
        let fault =
            Disk.exists(path)
            ? replaceInPlace(path, with: next.file.bytes) : writeTogether([(path, next.file.bytes)])?.fault
        if let fault { return [.unwritten(path, fault)] }
        if !common.quiet, common.format == .human { try common.say("\(path): \(next.destination(common.lang))\n") }
        return []
    }
}
