import Testing

/// Rules that a text can be held against.
@Suite struct HouseRuleTests {
    private func code() throws -> [SwiftCode] {
        let code = try SwiftCode.sources()
        #expect(code.count > 100)
        return code
    }

    /// Every line of every file, with its place.
    private func lines() throws -> [(place: String, line: String)] {
        try code().flatMap { code in code.lines.enumerated().map { ("\(code.file):\($0 + 1)", $1) } }
    }

    private func types() throws -> [(place: String, name: String)] {
        try lines().compactMap { place, line in
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
            guard let kind = words.firstIndex(where: { kinds.contains($0) }), kind + 1 < words.count else { return nil }
            return (place, String(words[kind + 1]))
        }
    }

    @Test func `Nothing in Sources can stop the program`() throws {
        let forbidden = [
            "try!", "as!", "fatalError(", "preconditionFailure(", "precondition(", "assertionFailure(", "unowned",
            "unsafeBitCast",
        ]
        for (place, line) in try lines() {
            if let word = forbidden.first(where: { line.contains($0) }) { Issue.record("\(place): \(word)") }
        }
    }

    @Test func `Nothing is unwrapped by force, and no type is implicitly unwrapped`() throws {
        for (place, line) in try lines() where line.contains("!") {
            // A mark behind a name or a bracket, that is not the beginning of `!=`.
            if line.contains(/[\w)\]}>]!(?!=)/) { Issue.record("\(place): \(line)") }
        }
    }

    @Test func `A file stays under 500 lines`() throws {
        for code in try code() { #expect(code.lines.count < 500, "\(code.file)") }
    }

    @Test func `A file opens with a sentence about what it holds`() throws {
        for file in try Checkout.files(below: "Sources", ending: ".swift") {
            let first = try Checkout.text(file).split(separator: "\n", maxSplits: 1).first ?? ""
            #expect(first.hasPrefix("// ") && first.count > 20, "\(file)")
        }
    }

    @Test func `No type bears a module’s name`() throws {
        let modules = Set(try code().map { String($0.file.split(separator: "/")[1]) })
        #expect(modules.count > 10)
        // The command's own module holds one type that nobody needs to qualify.
        for (place, name) in try types() where name != "SarabanCommand" {
            #expect(!modules.contains(name), "\(place)")
        }
    }

    @Test func `No type is a manager, a helper or a heap of things`() throws {
        let types = try types()
        #expect(types.count > 200)
        for (place, name) in types {
            #expect(!["Manager", "Helper", "Helpers", "Utils", "Util"].contains { name.hasSuffix($0) }, "\(place)")
        }
    }

    @Test func `No file names a folder of a machine`() throws {
        let folders = ["/home" + "/", "/Users" + "/", "/work" + "/", "/root" + "/"]
        let files =
            try Checkout.files(below: "Sources", ending: ".swift") + Checkout.files(below: "Tests", ending: ".swift")
            + Checkout.files(below: "Layouts", ending: ".yaml") + Checkout.files(below: "Examples", ending: ".yaml")
        for file in files {
            let text = try Checkout.text(file)
            for folder in folders { #expect(!text.contains(folder), "\(file)") }
        }
    }

    @Test func `The clock, the locale and the network are asked nowhere`() throws {
        let forbidden = [
            "localtime", "gettimeofday", "clock_gettime", "Date()", "ContinuousClock", "setlocale", "socket(",
            "getaddrinfo", "URLSession", "arc4random", "random(", "shuffle(",
        ]
        // How long a run takes, and whether a file is as new as this moment.
        let clock = "Sources/Batch/Run/Stopwatch.swift"
        for (place, line) in try lines() where !place.hasPrefix(clock) {
            if let word = forbidden.first(where: { line.contains($0) }) { Issue.record("\(place): \(word)") }
        }
    }
}
