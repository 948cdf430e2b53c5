import Diagnostics
import Testing

@Suite struct ExplainTests {
    @Test func `explain prints a page for each code, in either language`() throws {
        try Scratch.with { scratch in
            let thai = try Run.saraban(["explain", "ita.total", "yaml.tab"], in: scratch)
            #expect(thai.code == 0 && thai.text.contains("คำเตือน[ita.total]") && thai.text.contains("ผิดพลาด[yaml.tab]"))
            #expect(thai.text.contains("ผิด (ในแฟ้มข้อมูล):") && thai.text.contains("ถูก (ในแฟ้มข้อมูล):"))
            #expect(thai.error.isEmpty)
            let english = try Run.saraban(["explain", "ita.total", "--lang", "en"], in: scratch)
            #expect(english.code == 0 && english.text.hasPrefix("warning[ita.total]\n"))
            #expect(english.text.contains("wrong (in an input):"))
        }
    }

    @Test func `A tab is seen in an example, and what no excerpt shows is said in words`() throws {
        try Scratch.with { scratch in
            let run = try Run.saraban(["explain", "yaml.tab", "output.no-room"], in: scratch)
            #expect(run.text.contains("→") && !run.text.contains("\t") && run.text.contains("ขั้นต่อไป: "))
        }
    }

    @Test func `explain without a name lists every code once, with severity and sentence, under its family`() throws {
        try Scratch.with { scratch in
            let run = try Run.saraban(["explain", "--lang", "en"], in: scratch)
            #expect(run.code == 0)
            let lines = run.text.split(separator: "\n")
            for code in Code.allCases {
                let own = lines.filter { $0.split(separator: " ").dropFirst().first == code.rawValue[...] }
                #expect(own.count == 1 && own.allSatisfy { $0.hasPrefix("  ") }, "\(code.rawValue)")
            }
            let families = lines.filter { !$0.hasPrefix(" ") }.dropLast()
            #expect(families.count == Set(Code.allCases.map { $0.rawValue.prefix { $0 != "." } }).count)
            #expect(families.allSatisfy { !$0.hasSuffix(": ") } && run.text.contains("a tab cannot indent"))
            let thai = try Run.saraban(["explain"], in: scratch).text
            #expect(thai.contains(/\n  ผิดพลาด +yaml\.tab +ย่อหน้าด้วยแท็บไม่ได้\n/))
        }
    }

    @Test func `The name of a family gives the pages of all its codes and of no other`() throws {
        try Scratch.with { scratch in
            let run = try Run.saraban(["explain", "yaml"], in: scratch)
            let pages = run.text.split(separator: "\n").compactMap { line in
                line.firstMatch(of: /^\S+\[([a-z.-]+)\]$/).map { String($0.1) }
            }
            #expect(run.code == 0)
            #expect(pages == Code.allCases.map(\.rawValue).filter { $0.hasPrefix("yaml.") })
        }
    }

    @Test(arguments: [("ita.totl", "ita.total"), ("yml", "yaml")])
    func `A word that is no code and no family is usage, with the one that was probably meant`(
        _ word: String, _ meant: String
    ) throws {
        try Scratch.with { scratch in
            let run = try Run.saraban(["explain", word], in: scratch)
            #expect(run.code == 64 && run.error.contains(meant), "\(run.error)")
        }
    }
}
