// What tests ask of others and Debian has not. Where it is missing, a test is skipped with one line; where
// SARABAN_REQUIRE_TOOLS is set, as CI does, it fails.

import Foundation
import Testing

enum OutsideTools {
    private static let scripts = Checkout.root + "/Tests/Fixtures/Validator/"
    /// What a script exits with where something is missing (`EX_UNAVAILABLE`).
    private static let unavailable: Int32 = 69

    /// The folder they are in, got once.
    private static let folder = Result<String?, any Error> {
        try Scratch.with { scratch in
            try told(Run.program(scripts + "get-tools", [], in: scratch.path, environment: environment, patience: 600))
        }
    }

    /// A script needs what pip is told by the environment: where to look, through which door.
    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// A Python that has pyHanko; nothing where it cannot be had.
    static func python() throws -> String? { try folder.get().map { $0 + "/python/bin/python3" } }

    /// What veraPDF says of files, by flavour and file: its complaints, none of a file in order. Nothing where it
    /// cannot be had.
    static func complaints(of files: [(flavour: String, path: String)]) throws -> [String: String]? {
        guard try folder.get() != nil else { return nil }
        return try Scratch.with { scratch in
            let list = files.map { "\($0.flavour)\t\($0.path)\n" }.joined()
            let run = try Run.program(
                scripts + "validate-pdfs", [], in: scratch.path, environment: environment, input: Array(list.utf8),
                patience: 600)
            guard let text = told(run) else { return nil }
            var complaints: [String: String] = [:]
            for line in text.split(separator: "\n") {
                let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard words.count == 4 else { throw Run.Failure(description: "veraPDF: \(line)") }
                // Of a file of which nothing was asked nothing is known.
                complaints[words[0] + " " + words[1]] =
                    words[2] == "0" && words[3].isEmpty ? "nothing was checked" : words[3]
            }
            guard complaints.count == files.count else { throw Run.Failure(description: "veraPDF: \(run.error)") }
            return complaints
        }
    }

    private static func told(_ run: Run) -> String? {
        if run.code == 0 { return run.text.trimmingCharacters(in: .newlines) }
        if run.code != unavailable { Issue.record("\(run.error)") } else { missing(run.error) }
        return nil
    }

    /// Says that a test cannot ask somebody.
    static func missing(_ what: String) {
        let words = what.trimmingCharacters(in: .whitespacesAndNewlines)
        if environment["SARABAN_REQUIRE_TOOLS"] != nil { Issue.record("\(words)") } else { print("skipped: \(words)") }
    }
}
