import Foundation
import Saraban
import Testing

/// CL-05: a paper is there, whole, or it is not there, and what was there before is as it was.
@Suite struct WritingTests {
    private static let old = "of an earlier run"

    /// An input of two papers, each with a paper of an earlier run.
    private func prepare(_ scratch: Scratch) throws {
        try scratch.write(Sample.two, "in.yaml")
        try scratch.makeFolder("out")
        try scratch.write(Self.old, "out/in-บันทึก.pdf")
        try scratch.write(Self.old, "out/in-ที่สอง.pdf")
    }

    private func isUntouched(_ scratch: Scratch) throws -> Bool {
        try scratch.names("out") == ["in-ที่สอง.pdf", "in-บันทึก.pdf"].sorted()
            && scratch.read("out/in-บันทึก.pdf") == Array(Self.old.utf8)
            && scratch.read("out/in-ที่สอง.pdf") == Array(Self.old.utf8)
    }

    @Test func `CL-05: Papers replace those of an earlier run and leave nothing else`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            let run = try Run.saraban(["render", "in.yaml", "-o", "out"], in: scratch)
            #expect(run.code == 0)
            #expect(run.text == "out/in-บันทึก.pdf (1 หน้า)\nout/in-ที่สอง.pdf (1 หน้า)\n")
            #expect(try scratch.names("out").count == 2)
            for name in try scratch.names("out") {
                let bytes = try scratch.read("out/" + name)
                #expect(bytes.starts(with: "%PDF-".utf8) && bytes.count > 5000)
            }
            var information = stat()
            #expect(stat(scratch["out/in-บันทึก.pdf"], &information) == 0)
            let mask = umask(0)
            umask(mask)
            #expect(information.st_mode & 0o777 == 0o666 & ~mask, "as the user's umask says")
        }
    }

    @Test func `CL-05: Papers stand beside their input where no place is named`() throws {
        try Scratch.with { scratch in
            try scratch.makeFolder("ปี 2566")
            try scratch.write(Sample.memo, "ปี 2566/แฟ้ม.yaml")
            #expect(try Run.saraban(["render", "ปี 2566/แฟ้ม.yaml"], in: scratch).code == 0)
            #expect(try scratch.names("ปี 2566") == ["แฟ้ม.pdf", "แฟ้ม.yaml"].sorted())
        }
    }

    @Test(arguments: ["missing", "missing/", "in.yaml", "missing/in.pdf"])
    func `CL-05: A folder that is not there is named`(_ place: String) throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "-o", place, "--lang", "en"], in: scratch)
            #expect(run.code == 74)
            #expect(run.error.contains("[output.no-folder]") && run.error.contains("make the folder first"))
            #expect(try scratch.names() == ["in.yaml"])
        }
    }

    @Test func `CL-05: A folder without the right to write keeps what it has`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            #expect(chmod(scratch["out"], 0o555) == 0)
            guard let run = try Run.sarabanWithoutRoot(["render", "in.yaml", "-o", "out"], in: scratch) else { return }
            #expect(run.code == 74)
            #expect(run.error.contains("[output.no-permission]"), "\(run.error)")
            #expect(try isUntouched(scratch))
        }
    }

    @Test func `CL-05: A file that grows too large leaves nothing of its set`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            // 1 or 8 blocks of 512 bytes: in the middle of the first paper.
            for blocks in [1, 8] {
                let run = try Run.shell("ulimit -f \(blocks); exec \"$SARABAN\" render in.yaml -o out", in: scratch)
                #expect(run.code == 74, "signal \(run.signal)")
                #expect(run.error.contains("[output.no-room]"), "\(run.error)")
                #expect(try isUntouched(scratch))
            }
        }
    }

    @Test func `CL-05: A full disk leaves nothing of a set`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.two, "in.yaml")
            try scratch.makeFolder("out")
            // In a name space of its own, so that nothing stays mounted. Room for the first paper, not for both.
            let script = """
                mount -t tmpfs -o size=24k tmpfs out || exit 99
                printf '%s' '\(Self.old)' > out/in-บันทึก.pdf
                "$SARABAN" render in.yaml -o out
                code=$?
                ls -A out; cat out/in-บันทึก.pdf
                exit $code
                """
            try scratch.write(script, "script")
            let run = try Run.shell("exec unshare --mount --map-root-user sh script", in: scratch)
            guard run.code != 99, !run.error.contains("unshare") else {
                print("skipped: no disk can be mounted here")
                return
            }
            #expect(run.code == 74)
            #expect(run.error.contains("[output.no-room]") && run.error.contains("ที่สอง"), "\(run.error)")
            #expect(run.text == "in-บันทึก.pdf\n" + Self.old, "\(run.text)")
        }
    }

    @Test func `CL-05: A folder in the place of one paper stops all papers of the input`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            try FileManager.default.removeItem(atPath: scratch["out/in-ที่สอง.pdf"])
            try scratch.makeFolder("out/in-ที่สอง.pdf")
            let run = try Run.saraban(["render", "in.yaml", "-o", "out", "--force"], in: scratch)
            #expect(run.code == 74)
            #expect(run.error.contains("[output.exists]"), "\(run.error)")
            #expect(run.output.isEmpty)
            #expect(try scratch.read("out/in-บันทึก.pdf") == Array(Self.old.utf8))
            #expect(try scratch.names("out").count == 2)
        }
    }

    @Test func `CL-05: What is no plain file is not replaced`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            try FileManager.default.removeItem(atPath: scratch["out/in-ที่สอง.pdf"])
            #expect(mkfifo(scratch["out/in-ที่สอง.pdf"], 0o600) == 0)
            let run = try Run.saraban(["render", "in.yaml", "-o", "out", "--force"], in: scratch)
            #expect(run.code == 74 && run.error.contains("[output.exists]"), "\(run.error)")
            #expect(try scratch.read("out/in-บันทึก.pdf") == Array(Self.old.utf8))
        }
    }

    @Test func `CL-05: A fault in one paper stops all papers of its input, and none of another input`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            let broken = Sample.two.replacingOccurrences(of: "2566-05-23", with: "31 กุมภาพันธ์ 2566")
            try scratch.write(broken, "in.yaml")
            try scratch.write(Sample.memo, "good.yaml")
            let run = try Run.saraban(["render", "in.yaml", "good.yaml", "-o", "out"], in: scratch)
            #expect(run.code == 1)
            #expect(run.text == "out/good.pdf (1 หน้า)\n")
            try FileManager.default.removeItem(atPath: scratch["out/good.pdf"])
            #expect(try isUntouched(scratch))
        }
    }

    @Test func `CL-05: A fault that only setting finds stops all papers of its input`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            // No Thai font has a glyph for it.
            let broken = Sample.two.replacingOccurrences(of: "ขอส่งข้อมูลเพิ่มเติมมาพร้อม", with: "ขอส่ง 🐘 มาพร้อม")
            try scratch.write(broken, "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "-o", "out"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("[text.missing-glyph]"), "\(run.error)")
            #expect(try isUntouched(scratch))
        }
    }

    // MARK: Signed papers

    private static let signed =
        "%PDF-1.7\n" + String(repeating: "x", count: 1_048_562) + "/ByteRange [0 1 2 3]\n%%EOF\n"

    @Test func `A signed paper is replaced with --force and never without`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            // The mark lies across two of the pieces that are read.
            try scratch.write(Self.signed, "out/in-ที่สอง.pdf")
            let run = try Run.saraban(["render", "in.yaml", "-o", "out"], in: scratch)
            #expect(run.code == 74)
            #expect(run.error.contains("[output.signed]") && run.error.contains("--force"), "\(run.error)")
            #expect(try scratch.read("out/in-ที่สอง.pdf") == Array(Self.signed.utf8))
            #expect(try scratch.read("out/in-บันทึก.pdf") == Array(Self.old.utf8), "none of the papers is written")
            #expect(try Run.saraban(["render", "in.yaml", "-o", "out", "--force"], in: scratch).code == 0)
            #expect(try scratch.read("out/in-ที่สอง.pdf").count < Self.signed.utf8.count)
        }
    }

    @Test func `A paper that cannot be read may be signed, and is not replaced`() throws {
        try Scratch.with { scratch in
            try prepare(scratch)
            #expect(chmod(scratch["out"], 0o777) == 0 && chmod(scratch["out/in-ที่สอง.pdf"], 0) == 0)
            guard let run = try Run.sarabanWithoutRoot(["render", "in.yaml", "-o", "out"], in: scratch) else { return }
            #expect(run.code == 74)
            #expect(run.error.contains("[output.no-permission]"), "\(run.error)")
            #expect(chmod(scratch["out/in-ที่สอง.pdf"], 0o600) == 0)
            #expect(try isUntouched(scratch))
        }
    }

    @Test(arguments: [
        ("%PDF-1.7 /ByteRange", true), ("%PDF-1.7 /Byte /ByteRang", false), ("/ByteRange", false), ("", false),
        ("%PDF", false), ("%PDF/////ByteRange", true),
    ])
    func `A PDF with a byte range is signed`(_ text: String, _ isSigned: Bool) throws {
        try Scratch.with { scratch in
            try scratch.write(text, "a.pdf")
            #expect(SignedFile.isSigned(scratch["a.pdf"]) == .success(isSigned))
            #expect(SignedFile.isSigned(scratch["missing.pdf"]) == .success(false))
        }
    }

    // MARK: Several files as one

    @Test func `What was replaced comes back when a later file cannot take its place`() throws {
        try Scratch.with { scratch in
            try scratch.write(Self.old, "a")
            try scratch.makeFolder("c/d")
            let fault = writeTogether([
                (scratch["a"], [1]), (scratch["b"], [2]), (scratch["c"], [3]), (scratch["e"], [4]),
            ])
            #expect(fault?.path == scratch["c"])
            #expect(try scratch.names() == ["a", "c"])
            #expect(try scratch.read("a") == Array(Self.old.utf8))
        }
    }

    @Test func `More files than may be open at once are written together`() throws {
        try Scratch.with { scratch in
            let files = (0..<270).map { (path: scratch["\($0)"], bytes: Array("\($0)".utf8)) }
            // The second time over themselves.
            for _ in 1...2 {
                #expect(writeTogether(files) == nil)
                let (names, last) = (try scratch.names(), try scratch.read("269"))
                #expect(names.count == 270)
                #expect(last == Array("269".utf8))
            }
        }
    }

    @Test func `CL-05: The next run clears the litter of one that was killed, and nothing else`() throws {
        try Scratch.with { scratch in
            let others = [
                ".saraban-7.tmp", ".saraban-7-x.tmp", ".saraban-7-1.pdf", "saraban-7-1.tmp", ".saraban--1.tmp",
            ]
            let litter = [".saraban-7-0.tmp", ".saraban-99999-12.tmp", ".saraban-\(getpid())-0.tmp"]
            for name in others + litter { try scratch.write("x", name) }
            #expect(writeTogether([(scratch["a"], [1])]) == nil)
            #expect(try scratch.names() == (others + ["a"]).sorted())
        }
    }

    @Test func `CL-05: The hidden files of a run that still writes are left alone, and in nobody’s way`() throws {
        try Scratch.with { scratch in
            let names = (0..<3).map { ".saraban-\(getpid())-\($0).tmp" }
            for name in names { try scratch.write("x", name) }
            let other = open(scratch["."], O_RDONLY | O_DIRECTORY)
            defer { close(other) }
            #expect(flock(other, LOCK_SH) == 0)
            #expect(writeTogether([(scratch["a"], [1])]) == nil)
            #expect(try scratch.names() == (names + ["a"]).sorted())
            // A lock of somebody else's, held for ever, stops nobody.
            #expect(flock(other, LOCK_EX) == 0)
            #expect(writeTogether([(scratch["a"], [2]), (scratch["b"], [2])]) == nil)
            #expect(try scratch.names() == (names + ["a", "b"]).sorted())
        }
    }

    @Test func `A link in the place of a paper is replaced, and what it points at stays`() throws {
        try Scratch.with { scratch in
            try scratch.write(Self.old, "elsewhere")
            #expect(symlink("elsewhere", scratch["a"]) == 0)
            #expect(writeTogether([(scratch["a"], [1])]) == nil)
            #expect(try scratch.read("a") == [1])
            #expect(try scratch.read("elsewhere") == Array(Self.old.utf8))
        }
    }
}
