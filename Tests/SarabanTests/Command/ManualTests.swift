import Testing

/// What a shell and `man` know about the program is what the program says about itself.
@Suite struct ManualTests {
    /// The commands and the long options of each, from the help that people read.
    private func told(in scratch: Scratch) throws -> [(command: String, options: [String])] {
        let help = try Run.saraban(["--help"], in: scratch, environment: ["COLUMNS": "200"]).text
        let commands = help.split(separator: "\n").compactMap { line in
            line.firstMatch(of: #/^  ([a-z]+)  /#).map { String($0.1) }
        }
        #expect(commands.count >= 7)
        return try commands.map { command in
            let text = try Run.saraban([command, "--help"], in: scratch, environment: ["COLUMNS": "200"]).text
            return (command, text.matches(of: /(?m)^  (?:-., )?--([a-z-]+)/).map { String($0.1) })
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `CL-07: Completions know every command and every option, and the shell can read them`(_ shell: String) throws {
        try Scratch.with { scratch in
            let script = try Run.saraban(["--generate-completion-script", shell], in: scratch)
            #expect(script.code == 0)
            for (command, options) in try told(in: scratch) {
                #expect(script.text.contains(command))
                #expect(options.count > 1, "\(command)")
                for option in options { #expect(script.text.contains(option), "\(command) \(option)") }
            }
            try scratch.write(script.output, "completions")
            let read = try Run.program(shell, ["-n", "completions"], in: scratch.path)
            #expect(read.code == 0 && read.error.isEmpty, "\(read.error)")
        }
    }

    @Test func `CL-07: bash completes a command and the words that an option takes`() throws {
        try Scratch.with { scratch in
            let run = try Run.program(
                "bash",
                [
                    "-c",
                    """
                    source <("$0" --generate-completion-script bash)
                    complete_words() {
                      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
                      _saraban saraban "${@: -1}" "${@: -2:1}"; echo "${COMPREPLY[*]}"
                    }
                    complete_words saraban sch; complete_words saraban check --format g
                    """, Checkout.program,
                ], in: scratch.path)
            let words = run.text.split(separator: "\n").map { $0.trimmingPrefix(" ") }
            #expect(words == ["schema", "github"], "\(run.error)")
        }
    }

    @Test func `CL-07: The manual page is well formed and says every command and option, in Thai too`() throws {
        try Scratch.with { scratch in
            let page = try Run.program(
                Checkout.root + "/.ci/manual", [Checkout.program, "2026-01-02"], in: scratch.path)
            #expect(page.code == 0, "\(page.error)")
            try scratch.write(page.output, "saraban.1")
            let lint = try Run.program("mandoc", ["-T", "lint", "-W", "warning", "saraban.1"], in: scratch.path)
            #expect(lint.code == 0 && lint.text.isEmpty, "\(lint.text)\(lint.error)")
            let shown = try Run.shell("mandoc -T utf8 -O width=200 saraban.1 | sed 's/.\\x08//g'", in: scratch).text
            for (command, options) in try told(in: scratch) {
                #expect(shown.contains("saraban \(command)"))
                for option in options where option != "help" && option != "version" {
                    #expect(shown.contains("--\(option)"), "\(command) \(option)")
                }
            }
            #expect(page.text.contains("ทำเอกสารราชการของทั้งปี") && page.text.contains("January 2, 2026"))
        }
    }

    @Test func `The project's own scripts are clean to a linter of shells`() throws {
        let scripts = [".ci/run", ".ci/setup", ".ci/install", "Tests/run", "Examples/render"]
        let lint = try Run.program("shellcheck", scripts, in: Checkout.root)
        #expect(lint.code == 0, "\(lint.text)")
    }
}
