// `saraban extract`: the input that goes along with a PDF, byte for byte.

import ArgumentParser
import Diagnostics
import Saraban

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "เอาแฟ้มข้อมูลที่แนบใน PDF ออกมา (the input that a PDF was made from, where it was attached)",
        discussion: """
            ตัวอย่าง (examples):
              saraban extract บันทึก.pdf -o ข้อมูล.yaml
              saraban extract บันทึก.pdf -o - | less
            """)

    @Argument(help: ArgumentHelp("PDF ที่มีแฟ้มแนบ หรือ - (the PDF, or -)", valueName: "pdf"))
    var pdf: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("แฟ้มที่จะเขียน หรือ - (file to write, or -; default: -)", valueName: "file"))
    var output = "-"

    @Flag(help: "เขียนทับแฟ้มที่มีอยู่ (replace a file that is there)")
    var force = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let opened = openPDF(pdf)
        var findings = opened.diagnostics
        if let source = opened.value?.source {
            findings += source.diagnostics
            if let value = source.value { findings += write(value.bytes) }
        }
        try common.finish(findings, in: Sources(), outputIsTaken: output == "-")
    }

    /// The name inside the PDF is never where it is written: it may be anybody's.
    private func write(_ bytes: [UInt8]) -> [Diagnostic] {
        guard output != "-" else { return Terminal.output(bytes).map { [.unwritten("-", $0)] } ?? [] }
        if Disk.exists(output), !force { return [Diagnostic(.outputWouldReplace, at: nil, [output], path: output)] }
        if let (path, fault) = writeTogether([(output, bytes)]) { return [.unwritten(path, fault)] }
        return []
    }
}
