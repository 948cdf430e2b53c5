import Testing

/// What the program says about itself.
@Suite struct HelpTests {
    private func help(_ arguments: [String]) throws -> String {
        try Scratch.with { scratch in
            let run = try Run.saraban(arguments, in: scratch, environment: ["COLUMNS": "100"])
            #expect(run.code == 0 && run.error.isEmpty)
            return run.text
        }
    }

    private func hasThai(_ text: Substring) -> Bool {
        text.unicodeScalars.contains { (0xE01...0xE5B).contains($0.value) }
    }

    @Test func `Help is in Thai, with examples and all exit codes`() throws {
        for arguments in [["--help"], ["-h"], ["help"], []] {
            let text = try help(arguments)
            #expect(text.contains("ทำเอกสารราชการ") && text.contains("saraban render ข้อมูล.yaml -o เอกสาร"))
            for code in ["0 ", "1 ", "64 ", "70 ", "74 "] { #expect(text.contains("\n  \(code)"), "\(code)") }
        }
    }

    @Test(arguments: ["render", "check", "breaks", "diff"])
    func `Every argument and option is explained in Thai`(_ command: String) throws {
        let text = try help([command, "--help"])
        let own = text.split(separator: "\n").filter {
            $0.contains(/^  (-|<)/) && !$0.contains("--version") && !$0.contains("--help")
        }
        #expect(own.count >= 6)
        for line in own { #expect(hasThai(line), "\(line)") }
    }

    @Test func `The version is a number alone`() throws {
        #expect(try help(["--version"]).contains(/^\d+\.\d+\.\d+\n$/))
    }

    @Test func `Wrong arguments are named, with the way to help`() throws {
        try Scratch.with { scratch in
            for (arguments, word) in [
                (["render"], "<file>"), (["render", "x.yaml", "--round", "4"], "--round"),
                (["render", "x.yaml", "--colour"], "--colour"), (["rendr"], "rendr"),
            ] {
                let run = try Run.saraban(arguments, in: scratch)
                #expect(run.code == 64 && run.output.isEmpty)
                #expect(run.error.contains(word) && run.error.contains("--help"), "\(run.error)")
            }
        }
    }
}
