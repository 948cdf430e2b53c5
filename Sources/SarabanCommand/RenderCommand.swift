// `saraban render`: makes the papers of inputs. All papers of an input are written, or none.

import ArgumentParser
import Diagnostics
import Saraban

enum Emission: String, ExpressibleByArgument, CaseIterable { case pdf, png, report, flow, pages }

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

    @Flag(help: "เขียนทับแม้เอกสารเดิมลงลายมือชื่อแล้ว (replace a signed paper)")
    var force = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let round, ![3, 6, 9, 12].contains(round) {
            throw ValidationError("--round: 3, 6, 9, 12")
        }
        guard (20...1200).contains(resolution) else { throw ValidationError("--resolution: 20–1200") }
        if output == "-", files.count > 1 { throw ValidationError("-o - : one file only") }
        if output == "-", emit == .pdf || emit == .png, Terminal.outputIsTerminal {
            throw ValidationError("-o - : standard output is a terminal")
        }
    }

    func run() throws {
        var rendering = Rendering(options: self)
        for file in files { rendering.render(file) }
        let findings = rendering.finish()
        let code = common.exitCode(findings)
        if code != 0 { throw ExitCode(code) }
    }
}
