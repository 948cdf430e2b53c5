import Testing

/// `saraban breaks`: where lines may end, on standard output.
@Suite struct BreaksTests {
    @Test func `Words come back whole, with marks between them and none inside a given name`() throws {
        try Scratch.with { scratch in
            let text = "เทศบาลตำบลทุ่งสายธารขอเชิญประชุม"
            try scratch.write("ทุ่งสายธาร\n", "names")
            let run = try Run.saraban(["breaks", "-", "--words", "names"], in: scratch, input: Array(text.utf8))
            #expect(run.code == 0 && run.error.isEmpty, "\(run.error)")
            #expect(run.text.filter { !"|~\n".contains($0) } == text)
            #expect(run.text.contains("|") && run.text.contains("ทุ่งสายธาร"), "\(run.text)")
            #expect(try scratch.names() == ["names"])
        }
    }

    @Test func `What is no UTF-8 is told with its byte and place, and what is not there by its name`() throws {
        try Scratch.with { scratch in
            try scratch.write([0xE0, 0xB8, 0x81, 0xA1, 0x0A], "tis")
            let bad = try Run.saraban(["breaks", "tis", "--lang", "en"], in: scratch)
            #expect(bad.code == 1 && bad.output.isEmpty)
            #expect(bad.error.contains("byte 0xA1 at byte offset 3"), "\(bad.error)")
            let missing = try Run.saraban(["breaks", "nothing"], in: scratch)
            #expect(missing.code == 74 && missing.error.contains("[file.missing]"), "\(missing.error)")
            #expect(try Run.saraban(["breaks", "-", "--words", "-"], in: scratch).code == 64)
        }
    }
}
