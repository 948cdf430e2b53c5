import Foundation
import Testing

/// `table` writes a CSV file beside the input, and takes one back into it.
@Suite struct TableCommandTests {
    private static let input = "Examples/rounds.yaml"

    @Test func `A table goes out beside its file, and back into it cell by cell`() throws {
        try Scratch.with { scratch in
            let text = try Checkout.text(Self.input)
            try scratch.write(text, "in.yaml")
            let out = try Run.saraban(["table", "measures", "in.yaml"], in: scratch)
            #expect(out.code == 0 && out.text == "./in-measures.csv\n", "\(out.error)")
            let again = try Run.saraban(["table", "measures", "in.yaml"], in: scratch)
            #expect(again.code == 74 && again.error.contains("[output.would-replace]"))
            let same = try Run.saraban(
                ["table", "measures", "in.yaml", "--from", "in-measures.csv", "--lang", "en"], in: scratch)
            #expect(same.code == 0 && same.text == "in.yaml: no cell differs\n", "\(same.error)")
            let csv = String(decoding: try scratch.read("in-measures.csv"), as: UTF8.self)
            try scratch.write(csv.replacingOccurrences(of: "มาตรการป้องกันการรับสินบน", with: "มาตรการใหม่"), "new.csv")
            let diff = try Run.saraban(["table", "measures", "in.yaml", "--from", "new.csv", "--diff"], in: scratch)
            #expect(diff.text.contains("-    title: มาตรการป้องกันการรับสินบน\n+    title: มาตรการใหม่\n"), "\(diff.text)")
            #expect(try scratch.read("in.yaml") == Array(text.utf8))
            let back = try Run.saraban(
                ["table", "measures", "in.yaml", "--from", "new.csv", "--lang", "en"], in: scratch)
            #expect(back.code == 0 && back.text == "in.yaml: 1 cells changed\n", "\(back.error)")
            let wanted = text.replacingOccurrences(of: "title: มาตรการป้องกันการรับสินบน", with: "title: มาตรการใหม่")
            #expect(try scratch.read("in.yaml") == Array(wanted.utf8))
            #expect(try Run.saraban(["table", "measures", "in.yaml", "--diff"], in: scratch).code == 64)
            #expect(try Run.saraban(["table", "papers", "in.yaml"], in: scratch).code == 64)
        }
    }

    @Test func `IN-13: A table with a fault is not taken, and findings point into it`() throws {
        try Scratch.with { scratch in
            let text = try Checkout.text(Self.input)
            try scratch.write(text, "in.yaml")
            try scratch.write("id;title\r\nสินบน;#REF!\r\n", "bad.csv")
            let run = try Run.saraban(
                ["table", "measures", "in.yaml", "--from", "bad.csv", "--lang", "en"], in: scratch)
            #expect(
                run.code == 1 && run.error.contains("error[csv.excel-error]: B2") && run.error.contains("bad.csv:2:7"),
                "\(run.error)")
            #expect(try scratch.read("in.yaml") == Array(text.utf8))
        }
    }

    @Test func `A table of 200 MB is refused before it is read`() throws {
        try Scratch.with { scratch in
            try scratch.write(try Checkout.text(Self.input), "in.yaml")
            let made = try Run.program("truncate", ["-s", "200M", "big.csv"], in: scratch.path)
            #expect(made.code == 0)
            let run = try Run.saraban(["table", "measures", "in.yaml", "--from", "big.csv"], in: scratch)
            #expect(run.code != 0 && run.error.contains("[file.too-large]"), "\(run.code) \(run.error)")
            #expect(run.processorSeconds < 10)
        }
    }
}
