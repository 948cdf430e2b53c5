// `saraban breaks`: shows where the lines of a text may end, so that a clerk can see why a line broke and add a word.

import ArgumentParser
import Diagnostics
import Saraban

struct BreaksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "breaks",
        abstract: "แสดงที่ที่ตัดบรรทัดได้ (show where lines may end)",
        discussion: "| ระหว่างคำ (between words) · ~ ในคำประสม (inside a compound)")

    @Argument(help: ArgumentHelp("แฟ้มข้อความ หรือ - (a plain text, or -)", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("แฟ้มชื่อที่ห้ามตัด บรรทัดละชื่อ (names, one a line)", valueName: "file"))
    var words: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let names = try words.map { try text(of: $0) } ?? ""
        let list = names.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isEmpty }
        Terminal.output(markedBreaks(try text(of: file), names: list))
    }

    private func text(of path: String) throws -> String {
        switch Disk.read(path, limit: Press.inputLimit) {
        case .success(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self) else {
                try fail(Diagnostic(.fileEncoding, at: nil, [], path: path))
            }
            return text
        case .failure(let fault):
            try fail(Diagnostic(.fileUnreadable, at: nil, [path, fault.reason], path: path))
        }
    }

    private func fail(_ finding: Diagnostic) throws -> Never {
        common.print([finding], in: Sources())
        throw ExitCode(common.exitCode([finding]))
    }
}
