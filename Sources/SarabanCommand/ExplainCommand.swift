// `saraban explain`: what stands behind findings. Takes codes and families, prints their pages; without any, the list of all.

import ArgumentParser
import Diagnostics
import Saraban

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "อธิบายข้อค้นพบ (explain a finding)")

    @Argument(
        help: ArgumentHelp(
            "ชื่อในวงเล็บเหลี่ยมของข้อค้นพบ หรือชื่อหมวด เช่น yaml ถ้าไม่ใส่ แสดงรายชื่อทั้งหมด "
                + "(the name in a finding’s brackets, or a family such as yaml; none: the list of all)",
            valueName: "code"))
    var codes: [String] = []

    @Option(help: "ภาษาของข้อความ (language of messages)")
    var lang: MessageLanguage = .th

    func validate() throws {
        for word in codes where named(word).isEmpty {
            let near = suggestedCode(for: word).map { " — หมายถึง \($0) หรือไม่ (did you mean \($0)?)" } ?? ""
            throw ValidationError("ไม่มีข้อค้นพบชื่อ \(word) (there is no finding \(word))\(near)")
        }
    }

    func run() throws {
        let pages = codes.flatMap(named).map { explanation(of: $0, in: lang) }
        let text = codes.isEmpty ? listOfFindings(in: lang) : pages.joined(separator: "\n")
        guard Terminal.output(Array(text.utf8)) == nil else { throw ExitCode(Exit.files) }
    }

    /// The code of a name, or all codes of a family.
    private func named(_ word: String) -> [Code] {
        Code(rawValue: word).map { [$0] } ?? CodeFamily(named: word)?.codes ?? []
    }
}
