import Foundation
import Testing

/// `saraban batch`: all papers of many offices, and only what has changed.
@Suite struct BatchTests {
    @Test func `RP-01: The same papers and the same manifest, whatever the number of workers and the order of inputs`()
        throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(14, in: scratch)
            #expect(try offices.batch(["--jobs", "1"], output: "one").code == 0)
            #expect(try offices.batch(["--jobs", "7"], output: "seven").code == 0)
            let keys = (0..<14).map { "in/" + Offices.key($0) }
            try scratch.write(keys.reversed().joined(separator: "\n") + "\n# said aside\n", "list.txt")
            let listed = try Run.saraban(["batch", "--list", "list.txt", "-o", "listed"], in: scratch)
            #expect(listed.code == 0, "\(listed.error)")
            let one = try offices.tree("one")
            #expect(one.count == 15 && one["saraban.manifest"] != nil)
            #expect(try offices.tree("seven") == one)
            // The same papers, below the folder that the list names.
            let below = try offices.tree("listed").filter { $0.key.hasSuffix(".pdf") }
            #expect(Set(below.values) == Set(one.filter { $0.key.hasSuffix(".pdf") }.values))
        }
    }

    @Test
    func
        `RP-05: Three broken of many: the others are made, exit 1, told last and in JSON; the next run makes only those`()
        throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(24, in: scratch)
            for (number, way) in [(3, 1), (11, 4), (20, 2)] { try offices.damage(number, way: way) }
            let first = try offices.batch()
            #expect(
                first.code == 1 && first.text.contains("21  made") && first.text.contains("3  failed"), "\(first.text)")
            let end = first.error.split(separator: "\n").suffix(4).map(String.init)
            #expect(
                end == [
                    "3 failed:", "  in/อำเภอ-0/office-3.yaml", "  in/อำเภอ-2/office-11.yaml",
                    "  in/อำเภอ-5/office-20.yaml",
                ])
            #expect(try offices.tree().count == 22)
            let again = try offices.batch(["--format", "json"])
            #expect(again.code == 1)
            #expect(try offices.inputs(again, "failed").map(\.key) == [3, 11, 20].map(Offices.key))
            #expect(try offices.inputs(again, "unchanged").count == 21 && offices.inputs(again, "made").isEmpty)
            for number in [3, 11, 20] { try offices.write(number) }
            let mended = try offices.batch(["--format", "json"])
            #expect(mended.code == 0)
            #expect(try offices.inputs(mended, "made").map(\.key) == [3, 11, 20].map(Offices.key))
            #expect(try offices.tree().count == 25)
        }
    }

    @Test func `An input that becomes broken keeps its papers, and they are its own when it is mended`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(4, in: scratch)
            #expect(try offices.batch().code == 0)
            let before = try offices.tree().filter { $0.key.hasSuffix(".pdf") }
            for way in 0..<10 {
                try offices.damage(1, way: way)
                #expect(try offices.batch().code != 0, "\(way)")
                #expect(try offices.tree().filter { $0.key.hasSuffix(".pdf") } == before, "\(way)")
            }
            try offices.write(1, "เรื่องอื่น")
            #expect(try offices.batch().code == 0)
            let after = try offices.tree().filter { $0.key.hasSuffix(".pdf") }
            #expect(after.count == before.count && after != before)
        }
    }

    @Test func `RP-06: A changed layout, input or setting makes anew what hangs on it, and the report says why`() throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(9, in: scratch)
            try scratch.makeFolder("own")
            let memo = try Checkout.text("Layouts/memo.yaml")
            try scratch.write(memo, "own/memo.yaml")
            let own = ["--layouts", "own", "--format", "json"]
            #expect(try offices.inputs(try offices.batch(own), "made").allSatisfy { $0.reason == "new" })
            try scratch.write(memo + "\n# edited\n", "own/memo.yaml")
            let layout = try offices.inputs(try offices.batch(own), "made")
            #expect(
                layout.map(\.key) == [0, 3, 6].map(Offices.key) && layout.allSatisfy { $0.reason == "layout memo" })
            try offices.write(4, "เรื่องอื่น")
            let input = try offices.inputs(try offices.batch(own), "made")
            #expect(input.map(\.key) == [Offices.key(4)] && input.first?.reason == "input")
            // A file that was only touched has not changed.
            try offices.write(5)
            #expect(try offices.inputs(try offices.batch(own), "made").isEmpty)
            let settings = try offices.inputs(try offices.batch(own + ["--profile", "a2"]), "made")
            #expect(settings.count == 9 && settings.allSatisfy { $0.reason == "settings" })
            try FileManager.default.removeItem(atPath: scratch["out/อำเภอ-1/office-5"])
            let missing = try offices.inputs(try offices.batch(own + ["--profile", "a2"]), "made")
            #expect(missing.map(\.key) == [Offices.key(5)] && missing.first?.reason.hasPrefix("missing") == true)
        }
    }

    @Test func `RP-06: Another size in the catalogue of fonts, and strictness, make all anew`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(2, in: scratch)
            try FileManager.default.createDirectory(atPath: scratch["data/Fonts"], withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: Checkout.root + "/Layouts", toPath: scratch["data/Layouts"])
            let catalogue = try Checkout.text("Fonts/catalogue.yaml")
            try scratch.write(catalogue, "data/Fonts/catalogue.yaml")
            let data = ["--data", "data", "--format", "json"]
            #expect(try offices.inputs(try offices.batch(data), "made").count == 2)
            #expect(try offices.inputs(try offices.batch(data), "made").isEmpty)
            let before = try offices.tree().filter { $0.key.hasSuffix(".pdf") }
            let smaller = catalogue.replacing("0.6655", with: "0.6")
            #expect(smaller != catalogue)
            try scratch.write(smaller, "data/Fonts/catalogue.yaml")
            let fonts = try offices.inputs(try offices.batch(data), "made")
            #expect(fonts.count == 2 && fonts.allSatisfy { $0.reason == "fonts" }, "\(fonts)")
            #expect(try offices.tree().filter { $0.key.hasSuffix(".pdf") } != before)
            // Warnings that were let pass before are errors now, of the run as well.
            let strict = try offices.batch(data + ["--strict"])
            #expect(try strict.code == 1 && offices.inputs(strict, "failed").count == 2, "\(strict.text)")
        }
    }

    @Test func `RP-07: Shares made apart and merged are the very run over all`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(13, in: scratch)
            try offices.damage(6, way: 1)
            #expect(try offices.batch(output: "whole").code == 1)
            for index in 0..<3 { _ = try offices.batch(["--shard", "\(index)/3"], output: "shared") }
            let early = try Run.saraban(["merge", "nothing"], in: scratch)
            #expect(early.code == 74 && !FileManager.default.fileExists(atPath: scratch["nothing"]))
            // One that was killed has not said all that it did.
            try scratch.write("\njournal\n", "shared/.saraban/journal-1-of-3")
            let killed = try Run.saraban(["merge", "shared", "--lang", "en"], in: scratch)
            #expect(killed.code == 1 && killed.error.contains("no share 1 of 3"), "\(killed.error)")
            _ = try offices.batch(["--shard", "1/3"], output: "shared")
            let merged = try Run.saraban(["merge", "shared", "--lang", "en"], in: scratch)
            #expect(merged.code == 0 && merged.text == "merged: 13 inputs, 12 papers\n", "\(merged.error)")
            #expect(try offices.tree("shared") == offices.tree("whole"))
            // It goes on from there as from a run over all, and in shares as well.
            let next = try offices.batch(["--format", "json"], output: "shared")
            #expect(try offices.inputs(next, "unchanged").count == 12)
            let share = try offices.batch(["--format", "json", "--shard", "1/3"], output: "shared")
            #expect(try offices.inputs(share, "made").isEmpty)
        }
    }

    @Test func `RP-07: A share is missing, or was made by other rules: they are not merged`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(6, in: scratch)
            _ = try offices.batch(["--shard", "0/2"])
            let missing = try Run.saraban(["merge", "out", "--lang", "en"], in: scratch)
            #expect(missing.code == 1 && missing.error.contains("[batch.shard-missing]"), "\(missing.error)")
            _ = try offices.batch(["--shard", "1/2", "--profile", "plain"])
            let other = try Run.saraban(["merge", "out", "--lang", "en"], in: scratch)
            #expect(other.code == 1 && other.error.contains("[batch.manifests-differ]"), "\(other.error)")
            #expect(try !scratch.names("out").contains("saraban.manifest"))
        }
    }

    @Test func `RP-08: A share out of range is refused; what is named wins over the environment`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(3, in: scratch)
            let slurm = ["SLURM_ARRAY_TASK_ID": "0", "SLURM_ARRAY_TASK_COUNT": "2"]
            let both = slurm.merging(["JOB_COMPLETION_INDEX": "0", "SARABAN_SHARDS": "2"]) { $1 }
            for shard in ["2/2", "0/0", "x"] { #expect(try offices.batch(["--shard", shard]).code == 64) }
            #expect(try offices.batch(["--shard", "auto"]).code == 64)
            #expect(try offices.batch(["--shard", "auto"], environment: both).code == 64)
            #expect(try offices.batch(["--shard", "auto"], environment: slurm).code == 0)
            #expect(try offices.batch(["--shard", "1/2"], environment: both).code == 0)
            #expect(
                try scratch.names("out").filter { $0.hasSuffix(".manifest") } == [
                    "saraban-0-of-2.manifest", "saraban-1-of-2.manifest",
                ])
        }
    }

    @Test func `RP-09: Of two runs at once into one folder one is told to wait; shares go side by side`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(12, in: scratch)
            let script = """
                "$SARABAN" batch in -o out --lang en > 1.out 2> 1.err & first=$!
                "$SARABAN" batch in -o out --lang en > 2.out 2> 2.err; echo $? > 2.code
                wait $first; echo $? > 1.code
                """
            #expect(try Run.shell(script, in: scratch).code == 0)
            let codes = try ["1.code", "2.code"].map { String(decoding: try scratch.read($0), as: UTF8.self) }
            let errors = try ["1.err", "2.err"].map { String(decoding: try scratch.read($0), as: UTF8.self) }
            #expect(codes.contains("0\n"))
            for (code, error) in zip(codes, errors) where code != "0\n" {
                #expect(code == "74\n" && error.contains("[batch.locked]"), "\(error)")
            }
            #expect(try offices.tree().count == 13)
            let shares = """
                "$SARABAN" batch in -o shared --shard 0/2 & first=$!
                "$SARABAN" batch in -o shared --shard 1/2 && wait $first
                """
            #expect(try Run.shell(shares, in: scratch).code == 0)
            #expect(try Run.saraban(["merge", "shared"], in: scratch).code == 0)
            #expect(try offices.tree("shared") == offices.tree())
        }
    }

    @Test func `A paper that was signed or numbered since is never replaced unasked`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(4, in: scratch)
            #expect(try offices.batch().code == 0)
            let path = "out/อำเภอ-0/office-1/announcement.pdf"
            let signed = try scratch.read(path) + Array("% stamped\n".utf8)
            try scratch.write(signed, path)
            let same = try offices.batch(["--format", "json"])
            #expect(same.code == 0 && same.text.contains("batch.output-touched"))
            #expect(try offices.inputs(same, "unchanged").count == 4 && scratch.read(path) == signed)
            try offices.write(1, "เรื่องอื่น")
            let changed = try offices.batch()
            #expect(changed.code == 74 && changed.error.contains("[batch.output-changed]"), "\(changed.error)")
            #expect(try scratch.read(path) == signed)
            #expect(try offices.batch(["--force"]).code == 0)
            #expect(try scratch.read(path) != signed)
            #expect(try offices.batch(["--format", "json"]).text.contains("\"unchanged\":4"))
        }
    }

    @Test func `What no input makes any more is told, and removed on request; what was signed stays`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(5, in: scratch)
            #expect(try offices.batch().code == 0)
            for number in [1, 2] { try FileManager.default.removeItem(atPath: scratch["in/" + Offices.key(number)]) }
            let signed = "out/อำเภอ-0/office-2/announcement.pdf"
            try scratch.write(try scratch.read(signed) + [0x0A], signed)
            let told = try offices.batch()
            #expect(
                told.code == 0 && told.error.contains("[batch.former-output]")
                    && told.error.contains("[batch.former-touched]"))
            #expect(try offices.tree().count == 6)
            #expect(try offices.batch(["--prune"]).code == 0)
            let left = try offices.tree().keys.sorted()
            #expect(
                !left.contains("อำเภอ-0/office-1/announcement.pdf") && left.contains("อำเภอ-0/office-2/announcement.pdf"))
            #expect(try scratch.names("out/อำเภอ-0") == ["office-0", "office-2", "office-3"])
            // It is still known, until somebody moves it.
            #expect(try offices.batch().error.contains("[batch.former-touched]"))
            try FileManager.default.removeItem(atPath: scratch[signed])
            #expect(try !offices.batch().error.contains("former"))
        }
    }

    @Test
    func `On a terminal one line tells how far a run is, and goes when it ends; elsewhere and quietly there is none`()
        throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(12, in: scratch)
            // `script` is a terminal for whoever runs in it.
            let line = "script -qec '\"$SARABAN\" batch in -o out --lang en --jobs 1' /dev/null"
            let terminal = try Run.shell(line, in: scratch)
            #expect(terminal.code == 0, "\(terminal.text)")
            #expect(terminal.text.contains(/\r\u{1B}\[K\d+\/12 inputs · \d+ a second · \d+ s left/))
            #expect(terminal.text.contains("12  made"))
            let quiet = try offices.batch(["--quiet"], output: "quiet")
            #expect(quiet.code == 0 && quiet.text.isEmpty && quiet.error.isEmpty)
            #expect(try !offices.batch(output: "plain").error.contains("a second"))
        }
    }

    @Test func `Inputs that share a name, a folder without any, and a list with none are told`() throws {
        try Scratch.with { scratch in
            try scratch.makeFolder("in/empty")
            let offices = try Offices(0, in: scratch)
            let none = try offices.batch()
            #expect(none.code == 1 && none.error.contains("[batch.no-inputs]"), "\(none.error)")
            try scratch.write(offices.text(0), "in/a.yaml")
            try scratch.write(offices.text(1), "in/a.yml")
            let same = try offices.batch()
            #expect(same.code == 1 && same.error.contains("[batch.same-name]"), "\(same.error)")
            // Layouts of one’s own may lie among the inputs.
            try FileManager.default.removeItem(atPath: scratch["in/a.yml"])
            try scratch.makeFolder("in/own")
            try scratch.write(try Checkout.text("Layouts/memo.yaml"), "in/own/memo.yaml")
            #expect(try offices.batch(["--layouts", "in/own"]).code == 0)
            let layout = try offices.batch()
            #expect(layout.code == 1 && layout.error.contains("[file.is-layout]"), "\(layout.error)")
            #expect(try Run.saraban(["batch", "-o", "out"], in: scratch).code == 64)
            #expect(try Run.saraban(["batch", "in", "--list", "x", "-o", "out"], in: scratch).code == 64)
            #expect(try Run.saraban(["batch", "--list", "nothing", "-o", "out"], in: scratch).code == 74)
            #expect(try Run.saraban(["batch", "nothing", "-o", "out"], in: scratch).code == 74)
        }
    }
}
