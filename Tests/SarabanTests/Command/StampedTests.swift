import Testing

/// FM-08: what is stamped on a paper is seen, and is no part of its text.
@Suite struct StampedTests {
    @Test func `FM-08: The shipped stamps are drawn, and the paper’s text is the same with them and without`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "plain.yaml")
            let stamps = "stamps: [ด่วนที่สุด, ลับมาก, ร่าง, สำเนาคู่ฉบับ]"
            try scratch.write(
                Sample.memo.replacingOccurrences(of: "    signer:", with: "    \(stamps)\n    signer:"), "stamped.yaml")
            for name in ["plain", "stamped"] {
                let run = try Run.saraban(["render", "\(name).yaml", "-o", "\(name).pdf"], in: scratch)
                #expect(run.code == 0, "\(run.error)")
                #expect(
                    try Run.saraban(["render", "\(name).yaml", "-o", "\(name).png", "--emit", "png"], in: scratch).code
                        == 0)
            }
            for mode in ["-raw", "-layout"] {
                let texts = try ["plain", "stamped"].map {
                    try Run.program("pdftotext", [mode, "\($0).pdf", "-"], in: scratch.path).text
                }
                #expect(texts[0] == texts[1] && !texts[0].isEmpty)
            }
            #expect(try scratch.read("plain.png") != scratch.read("stamped.png"))
        }
    }

    @Test func `FM-08: สำเนาถูกต้อง stands below the signer, with who certifies it, the post and the day`() throws {
        try Scratch.with { scratch in
            try scratch.write(
                Sample.memo.replacingOccurrences(
                    of: "    signer:", with: "    certified-by: หัวหน้าสำนัก\n    certified-on: 2566-05-24\n    signer:"),
                "in.yaml")
            #expect(try Run.saraban(["render", "in.yaml"], in: scratch).code == 0)
            let text = try Run.program("pdftotext", ["-raw", "in.pdf", "-"], in: scratch.path).text
            let lines = text.split(separator: "\n").map(String.init)
            let start = try #require(lines.firstIndex { $0.hasPrefix("สำเนาถูกต้อง") })
            #expect(lines[start...].count >= 4 && lines[start...].joined().contains("๒๔ พฤษภาคม ๒๕๖๖"))
            #expect(lines[..<start].contains { $0.hasPrefix("(") }, "the signer stands above")
        }
    }
}
