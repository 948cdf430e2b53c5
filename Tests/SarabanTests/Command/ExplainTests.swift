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

    @Test func `A code that is none is usage, with the one that was probably meant`() throws {
        try Scratch.with { scratch in
            let run = try Run.saraban(["explain", "ita.totl"], in: scratch)
            #expect(run.code == 64 && run.error.contains("ita.total"), "\(run.error)")
            #expect(try Run.saraban(["explain"], in: scratch).code == 64)
        }
    }
}
