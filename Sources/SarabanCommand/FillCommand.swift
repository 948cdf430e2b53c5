// `saraban fill`: writes numbers and dates into the blanks of a PDF, signed or not.

import ArgumentParser
import Diagnostics
import Saraban

struct FillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "เติมเลขที่และวันที่ลงใน PDF โดยลายมือชื่อยังใช้ได้ (numbers and dates into a PDF, signed or not)",
        discussion: """
            ตัวอย่าง (examples):
              saraban fill บันทึก.pdf
              saraban fill บันทึก.pdf number="มท ๕๒๔๐๑/๑๗๖" date="๒๒ พฤษภาคม ๒๕๖๖"

            เว้น number หรือ date ว่างไว้ในแฟ้มข้อมูล PDF จะมีช่องให้เติมภายหลัง ข้อความอื่นไม่ขยับ และไบต์เดิมไม่เปลี่ยน
            (a number or date left blank in the input is a field of the PDF; nothing moves, no byte of what was there changes)
            """)

    @Argument(help: ArgumentHelp("PDF ที่จะเติม (the PDF)", valueName: "pdf"))
    var pdf: String

    @Argument(
        help: ArgumentHelp(
            "ชื่อช่อง=ข้อความ; ไม่ระบุคือแสดงรายชื่อช่อง (field=words; none: list the fields)", valueName: "field=words"))
    var words: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("แฟ้มที่จะเขียน (file to write; default: the PDF itself)", valueName: "file"))
    var output: String?

    @Flag(help: "เติมทับช่องที่เติมแล้ว (fill a field anew; replace an output that is there)")
    var force = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        for word in words where !word.contains("=") || word.hasPrefix("=") {
            throw ValidationError("ต้องเป็น ชื่อช่อง=ข้อความ (must be field=words): \(word)")
        }
        if pdf == "-", output == nil { throw ValidationError("ต้องระบุ -o (with -, name an output by -o)") }
    }

    func run() throws {
        let press = Press(resources: common.resources)
        let opened = openPDF(pdf)
        guard let pdf = opened.value else { return try common.finish(opened.diagnostics, in: press.sources) }
        if words.isEmpty { return try list(pdf.fields) }
        let filled = press.fill(pdf, with: words.map(parted), replaces: force)
        var findings = common.graded(filled.diagnostics)
        if let bytes = filled.value, !findings.hasErrors {
            findings += write(bytes)
            if !findings.hasErrors { try tellOpen(in: bytes) }
        }
        try common.finish(findings, in: press.sources, outputIsTaken: output == "-")
    }

    private func parted(_ word: String) -> (field: String, words: String) {
        let place = word.firstIndex(of: "=") ?? word.endIndex
        return (String(word[..<place]), String(word[place...].dropFirst()))
    }

    /// What still waits for words.
    private func tellOpen(in bytes: [UInt8]) throws {
        guard output != "-", !common.quiet, common.format == .human else { return }
        let fields = OpenedPDF.open(bytes, named: pdf).value?.fields.filter { $0.value == nil } ?? []
        guard !fields.isEmpty else { return }
        let names = fields.map { "\(visibleLine($0.name)) (\(visibleLine($0.words)))" }.joined(separator: ", ")
        try common.say((common.lang == .th ? "ยังไม่ได้เติม: " : "still to be filled: ") + names + "\n")
    }

    private func list(_ fields: [OpenField]) throws {
        for field in fields {
            let value = field.value.map { ": \($0)" } ?? ""
            try common.say(visibleLine("\(field.name) (\(field.words))\(value)") + "\n")
        }
    }

    /// The PDF itself is only added to, and replaced whole: nothing of it is lost.
    private func write(_ bytes: [UInt8]) -> [Diagnostic] {
        let path = output ?? pdf
        if path == "-" { return Terminal.output(bytes).map { [.unwritten("-", $0)] } ?? [] }
        if let output, output != pdf, Disk.exists(output), !force {
            return [Diagnostic(.outputWouldReplace, at: nil, [output], path: output)]
        }
        if let (path, fault) = writeTogether([(path, bytes)]) { return [.unwritten(path, fault)] }
        return []
    }
}
