// The command line: arguments in, files and findings out, an exit code for scripts. Knows no typesetting.

import ArgumentParser
import Saraban

@main
struct SarabanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saraban",
        abstract: "ทำเอกสารราชการของทั้งปีจากแฟ้ม YAML แฟ้มเดียว (official Thai papers from one YAML file)",
        version: version,
        subcommands: [RenderCommand.self, CheckCommand.self, BreaksCommand.self])
}

/// Exit codes (sysexits where there is one).
enum Exit {
    /// The input has errors.
    static let input: Int32 = 1
    static let usage: Int32 = 64
    /// A file could not be read or written.
    static let files: Int32 = 74
}
