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

    func validate() throws { try refuseRepeatedStandardInput([file] + (words.map { [$0] } ?? [])) }

    func run() throws {
        let names = words.map(text(of:)) ?? Outcome("")
        let text = text(of: file)
        if let words = names.value, let text = text.value {
            let list = words.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isEmpty }
            try common.say(markedBreaks(text, names: list))
        }
        try common.finish(
            common.graded(names.diagnostics + text.diagnostics), in: Sources(), outputIsTaken: true)
    }

    private func text(of path: String) -> Outcome<String> {
        let file = InputFile(path: path).read()
        guard let source = file.value else { return Outcome(nil, file.diagnostics) }
        guard let offset = firstFault(source.bytes) else {
            return Outcome(String(decoding: source.bytes, as: UTF8.self))
        }
        let byte = String(source.bytes[offset], radix: 16, uppercase: true)
        return Outcome(nil, [Diagnostic(.fileEncoding, at: nil, [byte, "\(offset)"], path: source.name)])
    }

    /// The offset of the first byte that is no UTF-8.
    private func firstFault(_ bytes: [UInt8]) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }
}
