import Foundation
import Testing

/// `fix` mends what looks right and is not, and nothing else.
@Suite struct FixTests {
    /// A memo with slips that nobody sees: เเ for แ, a tone behind Sara Am, a Greek letter, a blank in an address; digits of
    /// two kinds, which are for people; and comments, odd blanks and a CR LF that are nobody's business.
    private static let slips = Sample.memo
        .replacingOccurrences(of: "รวบรวมข้อมูล", with: "รวบรวมเเละส่งข้อมูล")
        .replacingOccurrences(
            of: "    body: |",
            with: "    # หมายเหตุ  ของผู้จัดทำ   \r\n    body: |\n      เผยแพร่ที่ www. thung.go.th จำนวน ๑2 ครั้ง ตามแบบ ITΑ นำ้")

    private func mended(_ text: String) -> String {
        text.replacingOccurrences(of: "เเละ", with: "และ").replacingOccurrences(of: "www. thung", with: "www.thung")
            .replacingOccurrences(of: "ITΑ", with: "ITA").replacingOccurrences(of: "นำ้", with: "น้ำ")
    }

    @Test func `Safe changes are made in the file itself, and the rest stays byte for byte`() throws {
        try Scratch.with { scratch in
            try scratch.write(Self.slips, "in.yaml")
            #expect(chmod(scratch["in.yaml"], 0o640) == 0)
            let check = try Run.saraban(["check", "in.yaml", "--lang", "en"], in: scratch)
            #expect(check.text.contains("saraban fix would mend"), "\(check.text)\(check.error)")
            let diff = try Run.saraban(["fix", "in.yaml", "--diff"], in: scratch)
            #expect(
                diff.text.contains("+++ in.yaml") && diff.text.contains("\n-") && diff.text.contains("www.thung.go.th"))
            #expect(try scratch.read("in.yaml") == Array(Self.slips.utf8), "--diff writes nothing")
            let fix = try Run.saraban(["fix", "in.yaml"], in: scratch)
            #expect(fix.code == 0, "\(fix.error)")
            let after = String(decoding: try scratch.read("in.yaml"), as: UTF8.self)
            #expect(after.utf8.elementsEqual(mended(Self.slips).utf8), "\(after)")
            var information = stat()
            #expect(stat(scratch["in.yaml"], &information) == 0 && information.st_mode & 0o777 == 0o640)
            // The second time there is nothing left.
            let again = try Run.saraban(["fix", "in.yaml", "--lang", "en"], in: scratch)
            #expect(again.text == "in.yaml: 0 mended\n" && again.code == 0)
            #expect(try scratch.names() == ["in.yaml"])
        }
    }

    @Test func `Standard input is mended to standard output; a file without a slip is not touched`() throws {
        try Scratch.with { scratch in
            try scratch.write(Self.slips, "in.yaml")
            let run = try Run.shell("\"$SARABAN\" fix - < in.yaml", in: scratch)
            #expect(run.output.elementsEqual(mended(Self.slips).utf8), "\(run.error)")
            try scratch.write(Sample.memo, "good.yaml")
            #expect(chmod(scratch["good.yaml"], 0o440) == 0)
            #expect(try Run.saraban(["fix", "good.yaml"], in: scratch).code == 0)
            #expect(try Run.saraban(["fix", "missing.yaml"], in: scratch).code == 74)
            #expect(try Run.saraban(["fix"], in: scratch).code == 64)
        }
    }

    @Test func `Every example is without a slip, so that fix leaves it alone`() throws {
        try Scratch.with { scratch in
            for example in try Checkout.files(below: "Examples", ending: ".yaml") where !example.contains("/out/") {
                try scratch.write(try Checkout.text(example), "in.yaml")
                let run = try Run.saraban(["fix", "in.yaml", "--diff"], in: scratch)
                #expect(run.output.isEmpty, "\(example) \(run.text)")
            }
        }
    }
}
