// `saraban render`: makes the papers of inputs. All papers of an input are written, or none.

import ArgumentParser
import Diagnostics
import Saraban

extension ArchiveProfile: ExpressibleByArgument {}

struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "ทำเอกสารทุกฉบับ ทุกรอบ ของแฟ้ม (make the papers of a file)")

    @Argument(help: ArgumentHelp("แฟ้มข้อมูล หรือ - (input files, or -)", valueName: "file"))
    var files: [String]

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "แฟ้มหรือโฟลเดอร์ที่จะเขียน หรือ - (file or folder to write, or -; default: beside the input)",
            valueName: "path"))
    var output: String?

    @Option(help: ArgumentHelp("เฉพาะรอบนี้: 3, 6, 9 หรือ 12 (this round only)", valueName: "months"))
    var round: Int?

    @Option(help: ArgumentHelp("เฉพาะเอกสารนี้ (this document only)", valueName: "id"))
    var document: [String] = []

    @Option(help: "สิ่งที่จะเขียน (what to write)")
    var emit: Emission = .pdf

    @Option(help: ArgumentHelp("ความละเอียดของ png (dots an inch)", valueName: "dpi"))
    var resolution = 100

    @Flag(help: "รวมเอกสารทุกฉบับของแฟ้มเป็น PDF เดียว (all papers of a file in one PDF)")
    var bundle = false

    @Option(help: "มาตรฐานของ PDF (what the PDF promises: PDF/A-3a, PDF/A-2a, or neither; tagged in any case)")
    var profile: ArchiveProfile = .a3

    @Flag(help: "แนบแฟ้มข้อมูลไปกับ PDF (attach the input to the PDF)")
    var withSource = false

    @Flag(help: "เขียนทับแม้เอกสารเดิมลงลายมือชื่อแล้ว (replace a signed paper)")
    var force = false

    @OptionGroup var common: CommonOptions

    var inputs: [InputFile] { files.map { InputFile(path: $0) } }
    var destination: Destination { Destination(named: output, emission: emit) }

    func validate() throws {
        try refuseRepeatedStandardInput(files)
        if let round, ![3, 6, 9, 12].contains(round) {
            throw ValidationError("--round รับ 3, 6, 9 หรือ 12 (--round takes 3, 6, 9 or 12)")
        }
        guard (20...1200).contains(resolution) else {
            throw ValidationError("--resolution รับ 20 ถึง 1200 (--resolution takes 20 to 1200)")
        }
        if bundle, emit != .pdf, emit != .pages {
            throw ValidationError("--bundle ใช้กับ pdf หรือ pages (--bundle goes with pdf or pages)")
        }
        if withSource, profile == .a2 {
            throw ValidationError("PDF/A-2 แนบแฟ้มไม่ได้ (PDF/A-2 takes no attachment: --with-source needs a3 or plain)")
        }
        if files.count > 1, output == "-" || destination.isOneFile {
            throw ValidationError(
                "เมื่อมีหลายแฟ้ม -o ต้องเป็นโฟลเดอร์ (with several files, -o must be a folder): \(output ?? "")")
        }
        if destination.isStandardOutput, !emit.isText, Terminal.outputIsTerminal {
            throw ValidationError(
                "ไม่พิมพ์ \(emit.rawValue) ลงจอ ให้ระบุแฟ้มหรือส่งเข้าท่อ "
                    + "(-o - does not print \(emit.rawValue) on a terminal: name a file, or use a pipe)")
        }
    }

    func run() throws {
        let date = SourceDate.ofEnvironment()
        guard let day = date.value else { return try common.finish(date.diagnostics, in: Sources()) }
        var rendering = Rendering(self, date: day)
        for input in inputs { rendering.render(input) }
        if !common.quiet, common.format == .human {
            for (path, pages) in rendering.written { try common.say(listed(path, pages)) }
        }
        try common.finish(
            rendering.findings, in: rendering.sources, outputIsTaken: destination.isStandardOutput)
    }

    private func listed(_ path: String, _ pages: Int?) -> String {
        guard let pages else { return path + "\n" }
        return common.lang == .th
            ? "\(path) (\(pages) หน้า)\n" : "\(path) (\(pages) page\(pages == 1 ? "" : "s"))\n"
    }
}
