// `saraban new`: a first file for a kind of paper. Writes it where it is asked to, never over a file that is there.

import ArgumentParser
import Diagnostics
import Saraban

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "เริ่มแฟ้มข้อมูลใหม่ (begin an input file)",
        discussion: "ตัวอย่าง (example): saraban new memo -o บันทึก.yaml")

    @Argument(help: ArgumentHelp("ชนิดของเอกสาร: memo announcement order report (the layout)", valueName: "layout"))
    var layout: String

    @Option(name: .shortAndLong, help: ArgumentHelp("แฟ้มที่จะเขียน (file to write; default: print it)", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("ปีงบประมาณ (fiscal year; default: this one)", valueName: "year"))
    var fiscalYear: Int?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let fiscalYear, !(2500...2700).contains(fiscalYear) {
            throw ValidationError("--fiscal-year รับ 2500 ถึง 2700 (--fiscal-year takes 2500 to 2700)")
        }
    }

    func run() throws {
        let date = SourceDate.ofEnvironment()
        let text = Press(resources: common.resources).skeleton(
            of: layout, fiscalYear: fiscalYear, today: date.value?.day)
        var findings = date.diagnostics + text.diagnostics
        if let text = text.value, date.value != nil { findings += try give(text) }
        try common.finish(findings, in: Sources(), outputIsTaken: output == nil || output == "-")
    }

    private func give(_ text: String) throws -> [Diagnostic] {
        let bytes = Array(text.utf8)
        guard let output, output != "-" else {
            try common.say(text)
            return []
        }
        if Disk.exists(output) { return [Diagnostic(.outputWouldReplace, at: nil, [output], path: output)] }
        if let (path, fault) = writeTogether([(output, bytes)]) { return [.unwritten(path, fault)] }
        if !common.quiet { try common.say(output + "\n") }
        return []
    }
}
