import Foundation
import Testing

/// CL-02, CL-03, CL-04: what goes to standard output and to standard error, and in which form.
@Suite struct StreamTests {
    private static let broken = Sample.memo.replacingOccurrences(of: "subject:", with: "subjct:")

    @Test(arguments: ["pdf", "png"])
    func `CL-02: render - -o - takes an input from a pipe and gives the very bytes of the file`(_ kind: String) throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let file = try Run.saraban(["render", "in.yaml", "--emit", kind], in: scratch)
            #expect(file.code == 0)
            let name = kind == "png" ? "in-1.png" : "in.pdf"
            for form in ["human", "json", "github"] {
                let pipe = try Run.saraban(
                    ["render", "-", "-o", "-", "--emit", kind, "--format", form], in: scratch,
                    input: Array(Sample.memo.utf8))
                #expect(pipe.code == 0)
                #expect(pipe.output == (try scratch.read(name)))
                #expect(pipe.error.contains("image.not-given") && pipe.error.contains("<stdin>"), "\(pipe.error)")
            }
            #expect(try scratch.names() == ["in.yaml", name].sorted())
        }
    }

    @Test func `CL-02: Several papers are not poured into one another`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.two, "in.yaml")
            for kind in ["pdf", "png"] {
                let run = try Run.saraban(["render", "in.yaml", "-o", "-", "--emit", kind], in: scratch)
                #expect(run.code == 1 && run.output.isEmpty)
                #expect(run.error.contains("[output.collision]") && run.error.contains("--document"), "\(run.error)")
            }
            let one = try Run.saraban(["render", "in.yaml", "-o", "-", "--document", "ที่สอง"], in: scratch)
            #expect(one.code == 0 && one.output.starts(with: "%PDF".utf8))
        }
    }

    @Test(.enabled(if: Self.hasTerminals)) func `CL-02: A PDF is not printed on a terminal`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let run = try terminal("\"$SARABAN\" render in.yaml -o -", scratch)
            #expect(run.code == 64)
            #expect(!run.text.contains("%PDF") && run.text.contains("ไม่พิมพ์ pdf ลงจอ"), "\(run.text)")
            #expect(try terminal("\"$SARABAN\" render in.yaml -o - --emit flow", scratch).code == 0)
        }
    }

    @Test(arguments: ["report", "flow", "pages"])
    func `A dump goes to standard output, or where -o says`(_ kind: String) throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            try scratch.makeFolder("out")
            let shown = try Run.saraban(["render", "in.yaml", "--emit", kind], in: scratch)
            #expect(shown.code == 0 && shown.text.contains("ITA"))
            #expect(shown.text.hasPrefix(kind == "pages" ? "page 1" : kind))
            #expect(try Run.saraban(["render", "in.yaml", "--emit", kind, "-o", "a.txt"], in: scratch).code == 0)
            #expect(try Run.saraban(["render", "in.yaml", "--emit", kind, "-o", "out"], in: scratch).code == 0)
            #expect(try scratch.read("a.txt") == shown.output)
            #expect(try scratch.read("out/in.\(kind).txt") == shown.output)
            #expect(try scratch.names() == ["a.txt", "in.yaml", "out"])
        }
    }

    @Test func `png gives a picture a page, of the size that the resolution says`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "--emit", "png", "--resolution", "72"], in: scratch)
            #expect(run.text == "./in-1.png (1 หน้า)\n")
            let bytes = try scratch.read("in-1.png")
            #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            // A4 at 72 dots an inch, in the header behind the signature.
            #expect(Array(bytes[16..<24]) == [0, 0, 2, 0x54, 0, 0, 3, 0x4A])
        }
    }

    // MARK: Findings for programs

    @Test(arguments: [broken, Sample.memo, ""])
    func `CL-03: Findings as JSON are JSON and say where`(_ input: String) throws {
        try Scratch.with { scratch in
            try scratch.write(input, "แฟ้ม \"ก\".yaml")
            let run = try Run.saraban(["check", "แฟ้ม \"ก\".yaml", "--format", "json"], in: scratch)
            #expect(run.error.isEmpty)
            let value = try JSONSerialization.jsonObject(with: Data(run.output))
            let root = try #require(value as? [String: Any])
            #expect(root["version"] as? Int == 1)
            let findings = try #require(root["diagnostics"] as? [[String: Any]])
            #expect(!findings.isEmpty)
            for finding in findings {
                #expect(finding["file"] as? String == "แฟ้ม \"ก\".yaml")
                #expect(try #require(finding["line"] as? Int) >= 1)
                #expect(try #require(finding["column"] as? Int) >= 1)
                #expect(try #require(finding["message"] as? String).isEmpty == false)
                #expect(["error", "warning", "note"].contains(try #require(finding["severity"] as? String)))
            }
            #expect(!run.text.hasSuffix("\n\n"))
        }
    }

    @Test func `CL-03: No finding is valid JSON too`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.svg, "ครุฑ.svg")
            let clean = Sample.memo.replacingOccurrences(of: "ธาร}", with: "ธาร, emblem: ครุฑ.svg}")
            try scratch.write(clean, "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "--format", "json"], in: scratch)
            let root = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
            #expect((root?["diagnostics"] as? [Any])?.isEmpty == true, "\(run.text)")
        }
    }

    @Test func `CL-03: Findings for GitHub stand on one line each`() throws {
        try Scratch.with { scratch in
            try scratch.write(Self.broken, "in.yaml")
            let json = try Run.saraban(["check", "in.yaml", "--format", "json"], in: scratch)
            let root = try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any]
            let run = try Run.saraban(["check", "in.yaml", "--format", "github"], in: scratch)
            #expect(run.error.isEmpty && run.code == 1)
            let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(lines.count == (root?["diagnostics"] as? [Any])?.count)
            for line in lines {
                #expect(line.contains(/^::(error|warning|notice) file=in\.yaml,line=\d+,col=\d+,.*title=[a-z.-]+::./))
            }
            #expect(run.text.contains("%0A"), "a remedy of two lines")
        }
    }

    @Test func `Messages are in Thai, and in English where that is asked for`() throws {
        try Scratch.with { scratch in
            try scratch.write("", "in.yaml")
            let thai = try Run.saraban(["check", "in.yaml"], in: scratch).error
            #expect(thai.contains("ผิดพลาด[yaml.empty]") && thai.contains("วิธีแก้:"), "\(thai)")
            let english = try Run.saraban(["check", "in.yaml", "--lang", "en"], in: scratch).error
            #expect(english.contains("error[yaml.empty]") && english.contains("help:"), "\(english)")
            #expect(!english.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) }, "\(english)")
        }
    }

    // MARK: Terminals

    /// Whether this system hands out terminals; a bare chroot without /dev/pts does not.
    static let hasTerminals: Bool = {
        let run = try? Scratch.with { try Run.shell("script -qec true /dev/null", in: $0) }
        if run?.code != 0 { print("skipped: no terminal can be had here") }
        return run?.code == 0
    }()

    /// On a terminal of the given width.
    private func terminal(
        _ command: String, _ scratch: Scratch, columns: Int = 100, _ environment: [String: String] = [:]
    ) throws -> Run {
        try scratch.makeFolder("terminal")
        try scratch.write("stty cols \(columns); \(command)", "terminal/script")
        let run = try Run.shell(
            "exec script -qec 'sh terminal/script' /dev/null", in: scratch,
            environment: ["TERM": "xterm"].merging(environment) { $1 })
        try FileManager.default.removeItem(atPath: scratch["terminal"])
        return run
    }

    @Test(.enabled(if: Self.hasTerminals)) func `CL-04: Colours are for terminals that want them`() throws {
        try Scratch.with { scratch in
            try scratch.write(Self.broken, "in.yaml")
            let check = "\"$SARABAN\" check in.yaml"
            #expect(try terminal(check, scratch).text.contains("\u{1B}[1;31m"))
            #expect(try !terminal(check, scratch, ["NO_COLOR": "1"]).text.contains("\u{1B}"))
            #expect(try terminal(check, scratch, ["NO_COLOR": ""]).text.contains("\u{1B}"))
            #expect(try !terminal(check, scratch, ["TERM": "dumb"]).text.contains("\u{1B}"))
            #expect(try !Run.saraban(["check", "in.yaml"], in: scratch).error.contains("\u{1B}"))
        }
    }

    @Test(.enabled(if: Self.hasTerminals)) func `CL-04: On a narrow terminal the source is cut around the place`()
        throws
    {
        try Scratch.with { scratch in
            let long = String(repeating: "ก", count: 300)
            try scratch.write(Sample.memo.replacingOccurrences(of: "2566-05-22", with: long), "in.yaml")
            let text = try terminal("\"$SARABAN\" check in.yaml", scratch, columns: 40, ["NO_COLOR": "1"]).text
            let source = try #require(text.split(whereSeparator: \.isNewline).first { $0.contains(/^10 \|/) })
            #expect(source.count <= 40 && source.hasSuffix("…"), "\(source)")
        }
    }

    @Test func `Standard output that nobody can take is a fault, whatever was found`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            for arguments in [
                "check in.yaml", "check in.yaml --format json", "check in.yaml --format github", "render in.yaml",
                "render in.yaml -o -", "render in.yaml --emit flow",
            ] {
                let run = try Run.shell("\"$SARABAN\" \(arguments) > /dev/full", in: scratch)
                #expect(run.code == 74, "\(arguments)")
                #expect(run.error.contains("[output.failed]"), "\(run.error)")
            }
        }
    }
}
