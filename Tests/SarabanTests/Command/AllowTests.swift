import Testing

/// What the office lets stand, in the file with its reason or on the command line.
@Suite struct AllowTests {
    private static let allowed =
        Sample.memo.replacingOccurrences(of: "people:", with: "allow: {image.not-given: ใช้กระดาษหัวครุฑ}\npeople:")

    private func check(_ input: String, _ more: [String] = [], command: String = "check") throws -> (
        code: Int32, text: String
    ) {
        try Scratch.with { scratch in
            try scratch.write(input, "in.yaml")
            let run = try Run.saraban([command, "in.yaml", "--lang", "en"] + more, in: scratch)
            return (run.code, run.error)
        }
    }

    @Test func `A warning that the file lets stand is not said, and no error under --strict`() throws {
        #expect(try check(Sample.memo).text.contains("[image.not-given]"))
        for command in ["check", "render"] {
            let allowed = try check(Self.allowed, ["--strict"], command: command)
            #expect(allowed.code == 0 && allowed.text.isEmpty, "\(allowed.text)")
            let asked = try check(Sample.memo, ["--strict", "--allow", "image.not-given"], command: command)
            #expect(asked.code == 0 && asked.text.isEmpty, "\(asked.text)")
        }
    }

    @Test func `What is let stand without need is a note; errors and unknown codes are never let stand`() throws {
        let unused = try check(
            Self.allowed.replacingOccurrences(of: "allow: {", with: "allow: {measure.no-result: รอบหน้า, "))
        #expect(unused.code == 0 && unused.text.contains("note[allow.unused]"), "\(unused.text)")
        let error = try check(Self.allowed.replacingOccurrences(of: "image.not-given", with: "input.unknown-key"))
        #expect(error.code == 1 && error.text.contains("[input.allows-error]"), "\(error.text)")
        let unknown = try check(Self.allowed.replacingOccurrences(of: "image.not-given", with: "image.not-givn"))
        #expect(unknown.code == 1 && unknown.text.contains("did you mean “image.not-given”?"), "\(unknown.text)")
        let blank = try check(Self.allowed.replacingOccurrences(of: "ใช้กระดาษหัวครุฑ", with: "\"\""))
        #expect(blank.code == 1, "a reason is asked for: \(blank.text)")
        #expect(try check(Sample.memo, ["--allow", "image.not-givn"]).code == 64)
        #expect(try check(Sample.memo, ["--allow", "input.unknown-key"]).code == 64)
    }
}
