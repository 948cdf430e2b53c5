import Diagnostics
import Foundation
import Testing

@testable import SarabanCommand

/// CL-01: what a script may rely on.
@Suite struct ExitCodeTests {
    struct Case: CustomStringConvertible, Sendable {
        let arguments: String
        let input: String
        let code: Int32
        var description: String { arguments }
    }

    private static let broken = Sample.memo.replacingOccurrences(of: "subject:", with: "subjct:")

    private static let cases = [
        Case(arguments: "render in.yaml", input: Sample.memo, code: 0),
        Case(arguments: "check in.yaml", input: Sample.memo, code: 0),
        Case(arguments: "--help", input: "", code: 0),
        Case(arguments: "render --help", input: "", code: 0),
        Case(arguments: "--version", input: "", code: 0),
        Case(arguments: "render in.yaml --strict", input: Sample.memo, code: 1),
        Case(arguments: "check in.yaml --strict", input: Sample.memo, code: 1),
        Case(arguments: "render in.yaml", input: broken, code: 1),
        Case(arguments: "check in.yaml", input: broken, code: 1),
        Case(arguments: "render in.yaml --document ไม่มี", input: Sample.memo, code: 1),
        Case(arguments: "render", input: "", code: 64),
        Case(arguments: "check", input: "", code: 64),
        Case(arguments: "render in.yaml --no-such-option", input: Sample.memo, code: 64),
        Case(arguments: "no-such-command", input: "", code: 64),
        Case(arguments: "render in.yaml --round 5", input: Sample.memo, code: 64),
        Case(arguments: "render in.yaml --round six", input: Sample.memo, code: 64),
        Case(arguments: "render in.yaml --emit word", input: Sample.memo, code: 64),
        Case(arguments: "render in.yaml --resolution 1", input: Sample.memo, code: 64),
        Case(arguments: "render in.yaml in.yaml -o -", input: Sample.memo, code: 64),
        Case(arguments: "render in.yaml in.yaml -o one.pdf", input: Sample.memo, code: 64),
        Case(arguments: "render - -", input: "", code: 64),
        Case(arguments: "check - -", input: "", code: 64),
        Case(arguments: "render in.yaml --data nowhere", input: Sample.memo, code: 64),
        Case(arguments: "check in.yaml --layouts nowhere", input: Sample.memo, code: 64),
        Case(arguments: "render missing.yaml", input: "", code: 74),
        Case(arguments: "check missing.yaml", input: "", code: 74),
        Case(arguments: "render .", input: "", code: 74),
        Case(arguments: "check .", input: "", code: 74),
        Case(arguments: "render in.yaml -o missing/folder", input: Sample.memo, code: 74),
        // The disk outranks the input: whoever mends the input would only meet the disk next.
        Case(arguments: "check in.yaml missing.yaml", input: broken, code: 74),
    ]

    @Test(arguments: cases)
    func `CL-01: Every outcome has its exit code, and --quiet, --format and --lang do not change it`(
        _ example: Case
    ) throws {
        let words = example.arguments.split(separator: " ").map(String.init)
        let isPlain = words.count > 1 && !words.contains("--help")
        for more in [
            [], ["--quiet"], ["--format", "json"], ["--format", "github"], ["--format", "sarif"], ["--lang", "en"],
        ] {
            if !more.isEmpty, !isPlain { continue }
            try Scratch.with { scratch in
                try scratch.write(example.input, "in.yaml")
                let run = try Run.saraban(words + more, in: scratch)
                #expect(run.code == example.code, "\(more) \(run.error)")
                #expect(run.code == 0 || !(run.error + run.text).isEmpty, "an error is always explained")
            }
        }
    }

    @Test func `CL-01: --quiet prints findings and nothing else`() throws {
        try Scratch.with { scratch in
            let clean = Sample.memo.replacingOccurrences(of: "ธาร}", with: "ธาร, emblem: ครุฑ.svg}")
            try scratch.write(clean, "in.yaml")
            try scratch.write(Sample.svg, "ครุฑ.svg")
            let quiet = try Run.saraban(["render", "in.yaml", "--quiet"], in: scratch)
            #expect(quiet.code == 0 && quiet.output.isEmpty && quiet.error.isEmpty, "\(quiet.text)\(quiet.error)")
            let plain = try Run.saraban(["render", "in.yaml"], in: scratch)
            #expect(plain.text == "./in.pdf (1 หน้า)\n" && plain.error.isEmpty, "\(plain.text)\(plain.error)")
            let check = try Run.saraban(["check", "in.yaml", "--lang", "en"], in: scratch)
            #expect(check.text == "checked 1 file\n" && check.error.isEmpty)
        }
    }

    @Test func `CL-01: A fault of ours is 70, and warnings are none at all`() {
        #expect(Exit.code(of: [Diagnostic(.drawingFailed, ["x"])]) == 70)
        #expect(Exit.code(of: [Diagnostic(.drawingFailed, ["x"]), Diagnostic(.fileMissing, ["x"])]) == 70)
        #expect(Exit.code(of: [Diagnostic(.environmentEpoch, ["x"]), Diagnostic(.unknownKey, ["x"])]) == 64)
        #expect(Exit.code(of: [Diagnostic(.composeNoEmblem, ["x"])]) == 0)
        #expect(Exit.code(of: []) == 0)
        for code in Code.allCases {
            #expect([1, 64, 70, 74].contains(Exit.code(of: [Diagnostic(code, severity: .error)])))
        }
    }
}
