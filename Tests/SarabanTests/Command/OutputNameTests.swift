import Foundation
import Saraban
import Testing

/// IN-16: names of papers are safe on every disk, told apart, and always the same.
@Suite struct OutputNameTests {
    @Test(arguments: [
        ("บันทึก", "บันทึก"), ("a/b", "a-b"), ("../../etc/passwd", "-.-..-etc-passwd"), ("a:b?c*d", "a-b-c-d"),
        ("a\\b|c<d>e\"f", "a-b-c-d-e-f"), (".hidden", "-hidden"), ("end.", "end-"), ("end ", "end-"), ("", "-"),
        ("a\u{0}b\nc\u{85}d", "a-b-c-d"), ("a\u{202E}b\u{200B}c\u{FEFF}", "a-b-c-"), ("CON", "-CON"),
        ("con.x", "-con.x"), ("LPT9", "-LPT9"), ("CONSOLE", "CONSOLE"), ("a b", "a b"), (".", "-"), ("..", "--"),
    ])
    func `IN-16: What a disk refuses or hides is replaced`(_ name: String, _ safe: String) {
        #expect(OutputName.safe(name) == safe)
    }

    @Test func `IN-16: A name of 300 bytes is cut between letters and stays unique`() {
        let long = String(repeating: "ที่", count: 40)
        let (first, second) = (OutputName.safe(long + "หนึ่ง"), OutputName.safe(long + "สอง"))
        #expect((long + "หนึ่ง").utf8.count > 300)
        #expect(first.utf8.count <= 200 && second.utf8.count <= 200)
        #expect(first != second)
        #expect(first == OutputName.safe(long + "หนึ่ง"))
        #expect(first.contains(/^(ที่)+-[0-9a-f]+$/), "\(first)")
    }

    private func render(_ input: String, as name: String) throws -> (run: Run, names: [String]) {
        try Scratch.with { scratch in
            try scratch.write(input, name)
            try scratch.makeFolder("out")
            let run = try Run.saraban(["render", "./" + name, "-o", "out"], in: scratch)
            return (run, try scratch.names("out"))
        }
    }

    @Test func `IN-16: Odd ids of documents become files in the folder that was named`() throws {
        for id in ["CON", "__", String(repeating: "ที่", count: 40)] {
            let (run, names) = try render(Sample.memo + Sample.second(id), as: "in.yaml")
            #expect(run.code == 0, "\(run.error)")
            #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("in-") && $0.utf8.count < 255 }, "\(names)")
        }
    }

    @Test func `IN-16: Ids that could lead elsewhere are refused where they stand`() throws {
        for id in ["../นอก", "/ก", "ก:ข?*", "ก ข", "."] {
            let (run, names) = try render(Sample.memo + Sample.second("\"\(id)\""), as: "in.yaml")
            #expect(run.code == 1 && names.isEmpty)
            #expect(run.error.contains("[input.not-an-id]") && run.error.contains("in.yaml:17:10"), "\(run.error)")
        }
    }

    @Test func `IN-16: An input of a long Thai name with odd characters gives a paper`() throws {
        for name in ["รายงาน: \"ปี\" 2566?*.yaml", String(repeating: "ที่", count: 27) + ".yaml", "-x.yaml", ".yaml"] {
            let (run, names) = try render(Sample.memo, as: name)
            #expect(run.code == 0, "\(run.error)")
            #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".pdf") && !$0.hasPrefix(".") }, "\(names)")
        }
    }

    @Test func `IN-16: Ids that become one name are an error, not a lost paper`() throws {
        // Marks in two orders look the same.
        for (first, second) in [("ก\u{E38}\u{E48}", "ก\u{E48}\u{E38}"), ("ก", "ก")] {
            let input = Sample.memo.replacingOccurrences(of: "id: บันทึก", with: "id: \"\(first)\"")
            let (run, names) = try render(input + Sample.second("\"\(second)\""), as: "in.yaml")
            #expect(run.code == 1)
            #expect(
                run.error.contains("[output.collision]") || run.error.contains("[input.duplicate-id]"), "\(run.error)")
            #expect(names.isEmpty)
        }
    }

    @Test func `IN-16: Inputs of one name do not replace each other’s papers`() throws {
        try Scratch.with { scratch in
            for folder in ["a", "b", "out"] { try scratch.makeFolder(folder) }
            for folder in ["a", "b"] { try scratch.write(Sample.memo, folder + "/in.yaml") }
            let run = try Run.saraban(["render", "a/in.yaml", "b/in.yaml", "-o", "out"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("[output.collision]") && run.text == "out/in.pdf (1 หน้า)\n", "\(run.error)")
        }
    }

    @Test func `One paper is never poured into several names, nor several into one`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.two, "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "-o", "one.pdf"], in: scratch)
            #expect(run.code == 1 && run.error.contains("[output.collision]"), "\(run.error)")
            let one = try Run.saraban(["render", "in.yaml", "-o", "one.pdf", "--document", "ที่สอง"], in: scratch)
            #expect(one.code == 0 && one.text == "one.pdf (1 หน้า)\n")
            #expect(try scratch.names() == ["in.yaml", "one.pdf"])
        }
    }

    @Test func `An input is not replaced by its own paper`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.pdf")
            try scratch.makeFolder("link")
            for arguments in [["in.pdf"], ["./in.pdf", "-o", "."], ["in.pdf", "--force"]] {
                let run = try Run.saraban(["render"] + arguments, in: scratch)
                #expect(run.code == 74 && run.error.contains("[output.is-input]"), "\(run.error)")
                #expect(try scratch.read("in.pdf") == Array(Sample.memo.utf8))
            }
        }
    }
}
