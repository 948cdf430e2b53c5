import Foundation
import Testing

/// `saraban diff`: what it compares, where it writes, how it ends.
@Suite struct DiffTests {
    private static let changed = Sample.memo.replacingOccurrences(of: "รวบรวมข้อมูล", with: "จัดเก็บข้อมูล")

    private func scratch(_ body: (Scratch) throws -> Void) throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "a.yaml")
            try scratch.write(Self.changed, "b.yaml")
            try body(scratch)
        }
    }

    @Test func `It ends with 0 where nothing differs, with 1 where something does, and writes no file`() throws {
        #expect(Self.changed != Sample.memo)
        try scratch { scratch in
            let same = try Run.saraban(["diff", "a.yaml", "a.yaml"], in: scratch)
            #expect(same.code == 0 && same.text == "ไม่มีอะไรต่างกัน\n" && same.error.isEmpty, "\(same.error)")
            let other = try Run.saraban(["diff", "a.yaml", "b.yaml"], in: scratch)
            #expect(other.code == 1 && other.error.isEmpty, "\(other.error)")
            #expect(
                other.text.hasPrefix("เดิม: a.yaml\nใหม่: b.yaml\n") && other.text.contains("รวบรวม"), "\(other.text)")
            #expect(!other.text.contains("\u{1B}"))
            let quiet = try Run.saraban(["diff", "--quiet", "a.yaml", "b.yaml"], in: scratch)
            #expect(quiet.code == 1 && quiet.output.isEmpty && quiet.error.isEmpty)
            #expect(try scratch.names() == ["a.yaml", "b.yaml"])
        }
    }

    @Test func `Either file can come from standard input, not both`() throws {
        try scratch { scratch in
            let old = try Run.saraban(["diff", "-", "b.yaml"], in: scratch, input: Array(Sample.memo.utf8))
            #expect(old.code == 1 && old.text.hasPrefix("เดิม: <stdin>\nใหม่: b.yaml\n"), "\(old.text)")
            let new = try Run.saraban(["diff", "b.yaml", "-"], in: scratch, input: Array(Self.changed.utf8))
            #expect(new.code == 0)
            #expect(try Run.saraban(["diff", "-", "-"], in: scratch).code == 64)
        }
    }

    @Test func `What makes no sense is refused`() throws {
        try scratch { scratch in
            let lists = [
                ["a.yaml"], ["a.yaml", "b.yaml", "a.yaml"], ["a.yaml", "--round", "6"],
                ["a.yaml", "b.yaml", "--round", "6", "--round", "12"], ["a.yaml", "--round", "6", "--round", "6"],
                ["a.yaml", "--round", "6", "--round", "5"], ["a.yaml", "b.yaml", "--format", "sarif"],
            ]
            for list in lists {
                let run = try Run.saraban(["diff"] + list, in: scratch)
                #expect(run.code == 64, "\(list)")
            }
        }
    }

    @Test func `Errors of either file are told as check tells them, and what cannot be read is not compared`() throws {
        try scratch { scratch in
            try scratch.write(Sample.memo.replacingOccurrences(of: "signer:", with: "singer:"), "bad.yaml")
            let bad = try Run.saraban(["diff", "a.yaml", "bad.yaml"], in: scratch)
            #expect(bad.code == 1 && bad.output.isEmpty && bad.error.contains("bad.yaml:"), "\(bad.error)")
            let json = try Run.saraban(["diff", "a.yaml", "bad.yaml", "--format", "json"], in: scratch)
            let value = try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any]
            #expect(json.code == 1 && value?["equal"] is NSNull, "\(json.text)")
            #expect((value?["diagnostics"] as? [Any])?.isEmpty == false)
            #expect(json.error.isEmpty)
            let missing = try Run.saraban(["diff", "a.yaml", "nothing.yaml"], in: scratch)
            #expect(missing.code == 74 && missing.error.contains("[file.missing]"))
            let layout = try Run.saraban(["diff", "a.yaml", Checkout.root + "/Layouts/memo.yaml"], in: scratch)
            #expect(layout.code == 1 && layout.error.contains("[file.is-layout]"), "\(layout.error)")
        }
    }

    @Test func `No example differs from itself; every two differ, and the JSON of it can be read`() throws {
        let examples = try Checkout.files(below: "Examples", ending: ".yaml").filter { !$0.contains("/out/") }
            .map { Checkout.root + "/" + $0 }
        #expect(examples.count >= 8)
        try Scratch.with { scratch in
            for (example, next) in zip(examples, examples.dropFirst() + examples.prefix(1)) {
                let same = try Run.saraban(["diff", example, example, "--format", "json"], in: scratch)
                #expect(same.code == 0 && same.text.contains(#""equal":true,"changes":[]"#), "\(same.text)")
                let other = try Run.saraban(["diff", example, next, "--format", "json"], in: scratch)
                let value = try JSONSerialization.jsonObject(with: Data(other.output)) as? [String: Any]
                #expect(other.code == 1 && (value?["changes"] as? [Any])?.isEmpty == false, "\(example)")
            }
        }
    }

    @Test func `Two rounds of one file are compared`() throws {
        try Scratch.with { scratch in
            let file = Checkout.root + "/Examples/rounds.yaml"
            let run = try Run.saraban(["diff", file, "--round", "6", "--round", "12"], in: scratch)
            #expect(run.code == 1 && run.text.contains("จากรอบ ๖ เดือน ถึงรอบ ๑๒ เดือน"), "\(run.text)\(run.error)")
            let none = try Run.saraban(["diff", file, "--round", "3", "--round", "9", "--lang", "en"], in: scratch)
            #expect(none.code == 0 && none.text == "nothing differs between the two rounds\n", "\(none.text)")
        }
    }
}
