import Foundation
import Testing

/// `next` writes a new file beside the old one, or says why not.
@Suite struct NextTests {
    @Test func `The new file stands beside the old one, which stays; a file that is there is replaced by force alone`()
        throws
    {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "บันทึก-2566.yaml")
            let first = try Run.saraban(["next", "บันทึก-2566.yaml", "--lang", "en"], in: scratch)
            #expect(first.code == 0 && first.text == "./บันทึก-2567.yaml: the fiscal year 2567\n", "\(first.error)")
            #expect(try scratch.read("บันทึก-2566.yaml") == Array(Sample.memo.utf8))
            let rolled = String(decoding: try scratch.read("บันทึก-2567.yaml"), as: UTF8.self)
            #expect(rolled.contains("fiscal-year: 2567") && rolled.contains("    date:  # รอกรอก\n"))
            #expect(try Run.saraban(["check", "บันทึก-2567.yaml"], in: scratch).code == 0)
            #expect(try Run.saraban(["render", "บันทึก-2567.yaml"], in: scratch).code == 0)
            try scratch.write("mine", "บันทึก-2567.yaml")
            let there = try Run.saraban(["next", "บันทึก-2566.yaml"], in: scratch)
            #expect(there.code == 74 && there.error.contains("[output.would-replace]"))
            #expect(try scratch.read("บันทึก-2567.yaml") == Array("mine".utf8))
            #expect(try Run.saraban(["next", "บันทึก-2566.yaml", "--force"], in: scratch).code == 0)
            #expect(try scratch.read("บันทึก-2567.yaml") == Array(rolled.utf8))
            let named = try Run.saraban(["next", "บันทึก-2566.yaml", "-o", "x.yaml", "--quiet"], in: scratch)
            #expect(named.code == 0 && named.output.isEmpty)
            #expect(try scratch.read("x.yaml") == Array(rolled.utf8))
        }
    }

    @Test func `Standard input goes to standard output; --diff shows the lines and writes nothing`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let piped = try Run.shell("\"$SARABAN\" next - < in.yaml", in: scratch)
            #expect(piped.code == 0 && piped.text.hasPrefix("saraban: 1\nfiscal-year: 2567\n"), "\(piped.error)")
            let diff = try Run.saraban(["next", "in.yaml", "--diff"], in: scratch)
            #expect(
                diff.text.hasPrefix("--- in.yaml\n+++ in.yaml\n@@ -2 +2 @@\n-fiscal-year: 2566\n+fiscal-year: 2567\n"))
            #expect(try scratch.names() == ["in.yaml"])
        }
    }

    @Test func `A file with an error is not rolled, nor one that is not there`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo.replacingOccurrences(of: "number:", with: "nmber:"), "in.yaml")
            let run = try Run.saraban(["next", "in.yaml"], in: scratch)
            #expect(run.code == 1 && run.error.contains("[input.unknown-key]"))
            #expect(try Run.saraban(["next", "none.yaml"], in: scratch).code == 74)
            #expect(try Run.saraban(["next"], in: scratch).code == 64)
            #expect(try scratch.names() == ["in.yaml"])
            try scratch.write(
                Sample.memo.replacingOccurrences(of: "fiscal-year: 2566", with: "fiscal-year: 2700"), "in.yaml")
            #expect(try Run.saraban(["next", "in.yaml"], in: scratch).error.contains("[next.no-year]"))
        }
    }
}
