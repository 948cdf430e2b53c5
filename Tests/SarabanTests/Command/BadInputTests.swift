import Foundation
import Testing

/// Faults of an input: each is answered with its code, its place and a remedy, and nothing on the disk changes.
@Suite struct BadInputTests {
    struct Case: CustomStringConvertible, Sendable {
        let description: String
        let input: [UInt8]
        /// The finding's code.
        let code: String
        /// `line:column`
        let place: String

        init(_ description: String, _ input: String, _ code: String, at place: String) {
            self.init(description, Array(input.utf8), code, at: place)
        }

        init(_ description: String, _ input: [UInt8], _ code: String, at place: String) {
            (self.description, self.input, self.code, self.place) = (description, input, code, place)
        }

        /// The memo with some words replaced.
        init(_ description: String, _ old: String, by new: String, _ code: String, at place: String) {
            let input = Sample.memo.replacingOccurrences(of: old, with: new)
            self.init(description, input == Sample.memo ? "" : input, code, at: place)
        }
    }

    /// ก to ๛ of TIS-620, as bytes of its own.
    private static let tis620: [UInt8] = Sample.memo.unicodeScalars.map {
        (0xE01...0xE5B).contains($0.value) ? UInt8($0.value - 0xE00 + 0xA0) : UInt8(truncatingIfNeeded: $0.value)
    }

    private static let cases = [
        Case("IN-01 empty", "", "yaml.empty", at: "1:1"),
        Case("IN-01 only comments", "# ยังไม่มีอะไร\n", "yaml.empty", at: "1:1"),
        Case("IN-01 two documents", Sample.memo + "---\n" + Sample.memo, "yaml.documents", at: "16:1"),
        Case("IN-01 tabs", "saraban: 1\n\tfiscal-year: 2566\n", "yaml.tab", at: "2:1"),
        Case("IN-02 unknown key", "subject:", by: "subjct:", "input.unknown-key", at: "11:5"),
        Case("IN-02 unknown key at the top", "people:", by: "peoples:", "input.unknown-key", at: "4:1"),
        Case("IN-03 duplicate key", "    to:", by: "    date: 2566-05-23\n    to:", "yaml.duplicate-key", at: "12:5"),
        Case("IN-03 alias", "fiscal-year: 2566", by: "fiscal-year: *year", "yaml.alias", at: "2:14"),
        Case("IN-04 TIS-620", tis620, "file.encoding-thai", at: "3:22"),
        Case("IN-04 NUL", Array("saraban: 1\nfiscal-year: 25\0".utf8), "file.control-character", at: "2:16"),
        Case("IN-04 UTF-16", [0xFF, 0xFE, 0x73, 0, 0x61, 0], "file.encoding-utf16", at: "1:1"),
        Case("IN-09 signer missing", "    signer: หัวหน้าสำนัก\n", by: "", "input.missing-field", at: "7:13"),
        Case("IN-09 signer unknown", "signer: หัวหน้า", by: "signer: หัวหนา", "input.unknown-person", at: "15:13"),
        Case(
            "wrong type", "organization: {name: เทศบาลตำบลทุ่งสายธาร}", by: "organization: [ก]", "input.wrong-type",
            at: "3:15"),
        Case("unknown layout", "layout: memo", by: "layout: memmo", "layout.unknown", at: "7:13"),
        Case("a layout of another folder", "layout: memo", by: "layout: ../secret", "layout.unknown", at: "7:13"),
        Case("broken reference", "นั้น", by: "<organization.nam>", "reference.unknown-name", at: "14:71"),
        Case("no such day", "2566-05-22", by: "31 กุมภาพันธ์ 2566", "date.no-such-day", at: "10:11"),
        Case("no such date", "2566-05-22", by: "วันหน้า", "date.not-understood", at: "10:11"),
        Case("FM-10 emblem with a script", "ธาร}", by: "ธาร, emblem: โค้ด.svg}", "svg.active-content", at: "3:52"),
        Case("FM-10 emblem of 50 MB", "ธาร}", by: "ธาร, emblem: ใหญ่.svg}", "picture.file-too-large", at: "3:52"),
        Case("FM-10 missing image", "ธาร}", by: "ธาร, emblem: ไม่มี.png}", "image.missing", at: "3:52"),
        Case("garbage image", "ธาร}", by: "ธาร, emblem: ขยะ.png}", "picture.unknown-kind", at: "3:52"),
        Case("truncated image", "ธาร}", by: "ธาร, emblem: สั้น.png}", "picture.truncated", at: "3:52"),
        Case("a folder as image", "ธาร}", by: "ธาร, emblem: ภาพ}", "image.not-a-file", at: "3:52"),
        Case("a pipe as image", "ธาร}", by: "ธาร, emblem: ท่อ}", "image.not-a-file", at: "3:52"),
        Case("IN-14 image above", "ธาร}", by: "ธาร, emblem: ../นอก.png}", "image.outside-folder", at: "3:52"),
        Case(
            "IN-14 image above, hidden", "ธาร}", by: "ธาร, emblem: ภาพ/../../นอก.png}", "image.outside-folder",
            at: "3:52"),
        Case("IN-14 absolute path", "ธาร}", by: "ธาร, emblem: /etc/passwd}", "image.outside-folder", at: "3:52"),
        Case("IN-14 symbolic link out", "ธาร}", by: "ธาร, emblem: ลิงก์.png}", "image.outside-folder", at: "3:52"),
        Case("IN-14 folder linked out", "ธาร}", by: "ธาร, emblem: ออก/นอก.png}", "image.outside-folder", at: "3:52"),
        Case(
            "IN-14 address", "ธาร}", by: "ธาร, emblem: \"http://localhost/ก.png\"}", "image.outside-folder", at: "3:53"),
    ]

    /// A folder with the input, pictures of every bad kind, and a paper of an earlier run.
    private func prepare(_ scratch: Scratch, _ input: [UInt8]) throws {
        try scratch.makeFolder("งาน/ภาพ")
        try scratch.write(input, "งาน/in.yaml")
        try scratch.write("of an earlier run", "งาน/in.pdf")
        try scratch.write("ไม่ใช่ภาพ", "งาน/ขยะ.png")
        try scratch.write(Array(Sample.png.dropLast(30)), "งาน/สั้น.png")
        let script = Sample.svg.replacingOccurrences(of: "<path", with: "<script>alert(1)</script><path")
        try scratch.write(script, "งาน/โค้ด.svg")
        // A drawing with a hole behind it: fifty million bytes that take no room.
        try scratch.write(Sample.svg, "งาน/ใหญ่.svg")
        let large = open(scratch["งาน/ใหญ่.svg"], O_WRONLY)
        #expect(ftruncate(large, 50 << 20) == 0)
        close(large)
        try scratch.write(Sample.png, "นอก.png")
        #expect(symlink("../นอก.png", scratch["งาน/ลิงก์.png"]) == 0)
        #expect(symlink("..", scratch["งาน/ออก"]) == 0)
        #expect(mkfifo(scratch["งาน/ท่อ"], 0o600) == 0)
    }

    @Test(arguments: cases)
    func `A fault is answered with its code, its place and a remedy, and no file is touched`(_ example: Case) throws {
        try Scratch.with { scratch in
            try prepare(scratch, example.input)
            let before = try scratch.names("งาน")
            let run = try Run.saraban(["render", "งาน/in.yaml"], in: scratch)
            #expect(run.code == 1)
            #expect(run.output.isEmpty)
            #expect(run.error.contains("[\(example.code)]"), "\(run.error)")
            #expect(run.error.contains("งาน/in.yaml:\(example.place)\n"), "\(run.error)")
            #expect(try scratch.names("งาน") == before)
            #expect(try scratch.read("งาน/in.pdf") == Array("of an earlier run".utf8))
        }
    }

    @Test(arguments: cases)
    func `CL-06: check finds what render finds, in every form, and writes nothing`(_ example: Case) throws {
        try Scratch.with { scratch in
            try prepare(scratch, example.input)
            let before = try scratch.names("งาน")
            for form in ["human", "json", "github"] {
                let check = try Run.saraban(["check", "งาน/in.yaml", "--format", form], in: scratch)
                #expect(try scratch.names("งาน") == before)
                let render = try Run.saraban(["render", "งาน/in.yaml", "--format", form], in: scratch)
                #expect(check.code == render.code)
                #expect(check.text == render.text)
                #expect(check.error == render.error)
            }
        }
    }

    @Test func `CL-06: check finds what render finds in every example, and writes nothing`() throws {
        try Scratch.with { scratch in
            for example in try Checkout.files(below: "Examples", ending: ".yaml") {
                let path = Checkout.root + "/" + example
                let folder = Checkout.root + "/Examples"
                let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                let check = try Run.saraban(["check", path, "--format", "json"], in: scratch)
                #expect(try scratch.names().isEmpty)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == before)
                let render = try Run.saraban(["render", path, "--format", "json", "-o", scratch.path], in: scratch)
                #expect(check.text == render.text && !check.text.isEmpty, "\(example)")
                for name in try scratch.names() { try FileManager.default.removeItem(atPath: scratch[name]) }
            }
        }
    }

    @Test(arguments: ["th", "en"])
    func `Many faults are found in one run, in either language`(_ language: String) throws {
        try Scratch.with { scratch in
            let input = Sample.memo.replacingOccurrences(of: "subject:", with: "subjct:")
                .replacingOccurrences(of: "2566-05-22", with: "31 กุมภาพันธ์ 2566")
                .replacingOccurrences(of: "signer: หัวหน้า", with: "signer: หัวหนา")
            try scratch.write(input, "in.yaml")
            let run = try Run.saraban(["check", "in.yaml", "--lang", language], in: scratch)
            for code in ["input.unknown-key", "date.no-such-day", "input.unknown-person", "input.missing-field"] {
                #expect(run.error.contains("[\(code)]"), "\(run.error)")
            }
            #expect(run.error.contains(language == "en" ? "did you mean “subject”?" : "หมายถึง “subject” หรือไม่"))
            #expect(run.error.contains(language == "en" ? "4 errors" : "ผิดพลาด 4 แห่ง"), "\(run.error)")
        }
    }

    @Test func `An input that is a layout is told so, once`() throws {
        try Scratch.with { scratch in
            let path = Checkout.root + "/Layouts/memo.yaml"
            let run = try Run.saraban(["render", path, "-o", scratch.path, "--lang", "en"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("[file.is-layout]") && run.error.contains("1 error\n"), "\(run.error)")
        }
    }

    @Test func `A folder, a missing file and a file without permission each have their own words`() throws {
        try Scratch.with { scratch in
            #expect(try Run.saraban(["render", "."], in: scratch).error.contains("[file.is-folder]"))
            #expect(try Run.saraban(["render", "ไม่มี.yaml"], in: scratch).error.contains("[file.missing]"))
            try scratch.write(Sample.memo, "in.yaml")
            #expect(chmod(scratch["in.yaml"], 0) == 0)
            guard let run = try Run.sarabanWithoutRoot(["render", "in.yaml"], in: scratch) else { return }
            #expect(run.error.contains("[file.no-permission]") && run.code == 74, "\(run.error)")
        }
    }

    @Test func `A binary file is refused as no text, with a place`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.png, "in.yaml")
            let run = try Run.saraban(["render", "in.yaml"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("in.yaml:1:1\n"), "\(run.error)")
        }
    }

    @Test(arguments: ["render", "check"])
    func `IN-05: A file of 200 MB is refused at once, with the limit in words`(_ command: String) throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "big.yaml")
            #expect(truncate(scratch["big.yaml"], 200 * 1_048_576) == 0)
            let run = try Run.saraban([command, "big.yaml"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("200 MB") && run.error.contains("16 MB"), "\(run.error)")
            #expect(run.processorSeconds < 10)
            // A pipe does not tell its size.
            let piped = try Run.shell("head -c 40000000 /dev/zero | \"$SARABAN\" \(command) - --lang en", in: scratch)
            #expect(piped.code == 1)
            #expect(piped.error.contains("> 16 MB; the limit is 16 MB"), "\(piped.error)")
        }
    }
}
