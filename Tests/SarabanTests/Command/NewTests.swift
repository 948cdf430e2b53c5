import Foundation
import Testing

/// A first file renders as it stands, and with everything in it that it only suggests.
@Suite struct NewTests {
    @Test(arguments: ["memo", "announcement", "order", "report"])
    func `A new file renders at once, and with every suggested line taken`(_ layout: String) throws {
        try Scratch.with { scratch in
            let new = try Run.saraban(["new", layout, "-o", "in.yaml", "--fiscal-year", "2566"], in: scratch)
            #expect(new.code == 0 && new.text == "in.yaml\n", "\(new.error)")
            let text = String(decoding: try scratch.read("in.yaml"), as: UTF8.self)
            #expect(text.contains("fiscal-year: 2566") && text.contains("  - layout: \(layout)"))
            let allowed = ["image.not-given", "paper.date-outside-year"].flatMap { ["--allow", $0] }
            let plain = try Run.saraban(["render", "in.yaml", "--strict"] + allowed, in: scratch)
            #expect(plain.code == 0, "\(plain.error)")
            // Pictures are files that nobody has given here.
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
                let rest = line.drop { $0 == " " }
                guard rest.hasPrefix("# "), line.hasPrefix(" "), !rest.contains(".svg"), !rest.contains(".png") else {
                    return String(line)
                }
                return String(line.prefix(line.count - rest.count)) + rest.dropFirst(2)
            }
            try scratch.write(lines.joined(separator: "\n"), "full.yaml")
            let full = try Run.saraban(["render", "full.yaml"], in: scratch)
            #expect(full.code == 0, "\(full.error)\n\(lines.joined(separator: "\n"))")
        }
    }

    @Test func `A file that is there is not replaced; a layout that is not there is answered with those that are`()
        throws
    {
        try Scratch.with { scratch in
            try scratch.write("mine", "in.yaml")
            let there = try Run.saraban(["new", "memo", "-o", "in.yaml"], in: scratch)
            #expect(there.code == 74 && there.error.contains("[output.would-replace]"), "\(there.error)")
            #expect(try scratch.read("in.yaml") == Array("mine".utf8))
            let unknown = try Run.saraban(["new", "mamo", "--lang", "en"], in: scratch)
            #expect(unknown.code == 1 && unknown.error.contains("did you mean “memo”?") && unknown.output.isEmpty)
            #expect(try Run.saraban(["new", "common", "--lang", "en"], in: scratch).code == 1)
            #expect(try Run.saraban(["new"], in: scratch).code == 64)
            #expect(try Run.saraban(["new", "memo", "--fiscal-year", "66"], in: scratch).code == 64)
        }
    }

    @Test func `A label of one’s own layout may hold marks of YAML`() throws {
        try Scratch.with { scratch in
            try scratch.makeFolder("own")
            let fields =
                "  place: {type: text, label: {th: 'ที่: ห้อง # ๑'}, required: true}\n  guests: {type: texts, label: 'ก, ข', required: true}\n"
            try scratch.write("layout: own\nextends: memo\nlabel: {th: ของเรา}\nfields:\n" + fields, "own/own.yaml")
            let new = try Run.saraban(["new", "own", "-o", "in.yaml", "--layouts", "own"], in: scratch)
            #expect(new.code == 0, "\(new.error)")
            let check = try Run.saraban(["check", "in.yaml", "--layouts", "own"], in: scratch)
            #expect(check.code == 0, "\(check.error)")
        }
    }

    @Test func `Today is the clock’s, or the one of SOURCE_DATE_EPOCH, in the fiscal year that it lies in`() throws {
        try Scratch.with { scratch in
            // 1 October 2022 begins the fiscal year 2566.
            let run = try Run.shell("SOURCE_DATE_EPOCH=1664582400 \"$SARABAN\" new memo", in: scratch)
            #expect(run.text.contains("fiscal-year: 2566") && run.text.contains("date: 2565-10-01"), "\(run.text)")
            let bad = try Run.shell("SOURCE_DATE_EPOCH=x \"$SARABAN\" new memo || echo $?", in: scratch)
            #expect(bad.text == "64\n", "\(bad.text)")
        }
    }
}
