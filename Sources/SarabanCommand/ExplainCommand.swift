// `saraban explain`: what stands behind a finding. Takes codes, prints a page for each.

import ArgumentParser
import Diagnostics
import Saraban

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "อธิบายข้อค้นพบ (explain a finding)")

    @Argument(
        help: ArgumentHelp("ชื่อในวงเล็บเหลี่ยมของข้อค้นพบ (the name in a finding’s brackets)", valueName: "code"))
    var codes: [String]

    @Option(help: "ภาษาของข้อความ (language of messages)")
    var lang: MessageLanguage = .th

    func validate() throws {
        for word in codes where Code(rawValue: word) == nil {
            let near = suggestedCode(for: word).map { " — หมายถึง \($0) หรือไม่ (did you mean \($0)?)" } ?? ""
            throw ValidationError("ไม่มีข้อค้นพบชื่อ \(word) (there is no finding \(word))\(near)")
        }
    }

    func run() throws {
        let pages = codes.compactMap(Code.init(rawValue:)).map { explanation(of: $0, in: lang) }
        guard Terminal.output(Array(pages.joined(separator: "\n").utf8)) == nil else { throw ExitCode(Exit.files) }
    }
}
