import Fixtures
import Foundation
import Testing

/// What may befall a run over many inputs: nothing is lost or half written, and the next run sets it right.
@Suite struct BatchFaultTests {
    /// Every file in the folder for papers is whole, and no hidden name is left by the last run.
    private func isWhole(_ offices: Offices) throws -> Bool {
        try offices.tree().allSatisfy { name, bytes in
            name.hasSuffix(".pdf") ? bytes.suffix(6).elementsEqual("%%EOF\n".utf8) : true
        }
    }

    @Test func `RP-10: Killed at any moment, a hundred times: each file is whole, and a run comes to the same tree`()
        throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(10, in: scratch)
            #expect(try offices.batch(output: "expected").code == 0)
            let expected = try offices.tree("expected")
            let whole = try offices.batch(output: "measure").seconds
            var random = SeededGenerator(seed: 100)
            var killed = 0
            for round in 0..<100 {
                if round % 5 == 0 { try? FileManager.default.removeItem(atPath: scratch["out"]) }
                // An edit between two runs that came to no end.
                if round % 5 == 2 { try offices.write(round % 10, "แก้แล้ว \(round)") }
                if round % 5 == 3 { try offices.write((round - 1) % 10) }
                let run = try Run.saraban(
                    ["batch", "in", "-o", "out", "--jobs", "2"], in: scratch,
                    kill: (SIGKILL, Double.random(in: 0.001...whole * 0.7, using: &random)))
                killed += run.signal == SIGKILL ? 1 : 0
                #expect(try isWhole(offices), "round \(round)")
                guard round % 5 == 4 else { continue }
                let last = try offices.batch()
                #expect(last.code == 0, "\(last.error)")
                #expect(try offices.tree() == expected, "round \(round)")
                #expect(try scratch.names("out/.saraban").filter { $0.hasPrefix("journal") } == [])
            }
            #expect(killed > 20, "\(killed)")
        }
    }

    @Test func `A manifest that is cut off or gone costs a run, and nothing else`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(5, in: scratch)
            #expect(try offices.batch().code == 0)
            let expected = try offices.tree()
            let manifest = try scratch.read("out/saraban.manifest")
            for length in [0, 10, manifest.count / 3, manifest.count - 3] {
                try scratch.write(Array(manifest[..<length]), "out/saraban.manifest")
                let run = try offices.batch(["--format", "json"])
                #expect(run.code == 0 && run.text.contains("batch.manifest-damaged"), "\(length): \(run.text)")
                #expect(try offices.inputs(run, "made").count == 5)
                #expect(try offices.tree() == expected, "\(length)")
            }
            try FileManager.default.removeItem(atPath: scratch["out/saraban.manifest"])
            #expect(try offices.batch().code == 0)
            #expect(try offices.tree() == expected)
            // Without books, an old paper of ours is somebody else's.
            try FileManager.default.removeItem(atPath: scratch["out/saraban.manifest"])
            try offices.write(1, "เรื่องอื่น")
            #expect(try offices.batch().code == 74)
            #expect(try offices.batch(["--force"]).code == 0)
        }
    }

    @Test func `A paper of another state that no books tell of any more is made anew, since it is ours`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(2, in: scratch)
            #expect(try offices.batch().code == 0)
            let expected = try offices.tree()
            let manifest = try scratch.read("out/saraban.manifest")
            try offices.write(1, "แก้แล้ว")
            #expect(try offices.batch().code == 0)
            let other = String(decoding: try scratch.read("out/saraban.manifest"), as: UTF8.self)
            let line = try #require(other.split(separator: "\n").first { $0.hasSuffix("office-1/announcement.pdf") })
            let words = line.split(separator: " ")
            // As if the second run had been killed behind its last paper, and the edit been taken back.
            try scratch.write(manifest, "out/saraban.manifest")
            try scratch.write("\njournal\nwill \(words[1]) \(words[3])\n", "out/.saraban/journal")
            try offices.write(1)
            let run = try offices.batch(["--format", "json"])
            #expect(try run.code == 0 && offices.inputs(run, "made").map(\.key) == [Offices.key(1)], "\(run.text)")
            #expect(try offices.tree() == expected)
        }
    }

    @Test func `Stamps that lie or are gone change nothing but the time a run takes`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(5, in: scratch)
            #expect(try offices.batch().code == 0)
            for stamps in ["", "x", "1 2 3 4 abc path\n", String(repeating: "9 ", count: 1_000)] {
                try scratch.write(stamps, "out/.saraban/stamps")
                #expect(try offices.inputs(try offices.batch(["--format", "json"]), "unchanged").count == 5)
            }
        }
    }

    @Test func `A clock that jumps, before 1980 or far ahead, hides no change`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(3, in: scratch)
            #expect(try offices.batch().code == 0)
            for (index, seconds) in [10.0, 4_000_000_000, 1_700_000_000].enumerated() {
                let path = scratch["in/" + Offices.key(1)]
                try offices.write(1, "ฉบับที่ \(index)")
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: path)
                let run = try offices.batch(["--format", "json"])
                #expect(try offices.inputs(run, "made").map(\.key) == [Offices.key(1)], "\(seconds)")
                #expect(try offices.inputs(try offices.batch(["--format", "json"]), "unchanged").count == 3)
            }
        }
    }

    @Test
    func `An input that changes while it is read and made: each paper is of one state, and a run comes to the last`()
        throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(4, in: scratch)
            try scratch.write(offices.text(1, "ฉบับก่อน"), "before.yaml")
            try scratch.write(offices.text(1, "ฉบับหลัง"), "after.yaml")
            let path = "in/" + Offices.key(1)
            let run = try Run.shell(
                """
                ( while [ ! -e stop ]; do cp before.yaml "\(path)"; cp after.yaml "\(path)"; done ) & writer=$!
                for round in 1 2 3 4 5 6; do "$SARABAN" batch in -o out --lang en; done
                touch stop; wait $writer
                """, in: scratch)
            #expect(run.signal == 0 && !run.error.contains("output-changed"), "\(run.error)")
            #expect(try isWhole(offices))
            #expect(try offices.batch().code == 0)
            try scratch.write(offices.text(1, "ฉบับหลัง"), path)
            #expect(try offices.batch(output: "expected").code == 0)
            #expect(try offices.tree() == offices.tree("expected"))
        }
    }

    @Test func `Outputs that look as before from outside are read when that is asked for, and what differs is found`()
        throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(3, in: scratch)
            #expect(try offices.batch().code == 0)
            // Times as old as the books want them, to be kept.
            let path = scratch["out/อำเภอ-0/office-1/announcement.pdf"]
            let old = "sleep 2.2; find out in -type f -exec touch -d '2020-01-01 00:00:00' {} +; sleep 2.2"
            #expect(try Run.shell(old, in: scratch).code == 0)
            #expect(try offices.inputs(try offices.batch(["--format", "json"]), "unchanged").count == 3)
            #expect(try !scratch.read("out/.saraban/stamps").isEmpty)
            let checked = try offices.batch(["--verify-outputs", "--format", "json"])
            #expect(try offices.inputs(checked, "unchanged").count == 3 && !checked.text.contains("output-touched"))
            var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            bytes[bytes.count / 2] ^= 1
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let found = try offices.batch(["--verify-outputs", "--format", "json"])
            #expect(found.code == 0 && found.text.contains("output-touched"))
        }
    }

    @Test
    func `A full disk: what is there stays whole, the report says so, and a run with room comes to the same tree`()
        throws
    {
        try Scratch.with { scratch in
            let offices = try Offices(8, in: scratch)
            #expect(try offices.batch(output: "expected").code == 0)
            try scratch.makeFolder("small")
            guard try Run.shell("mount -t tmpfs -o size=96k none small", in: scratch).code == 0 else {
                print("skipped: no file system can be mounted here")
                return
            }
            defer { _ = try? Run.shell("umount -l small", in: scratch) }
            let full = try Run.saraban(["batch", "in", "-o", "small/out", "--lang", "en"], in: scratch)
            #expect(full.code == 74 && full.error.contains("[output.no-room]"), "\(full.error)")
            for (name, bytes) in try offices.tree("small/out") where name.hasSuffix(".pdf") {
                #expect(bytes.suffix(6).elementsEqual("%%EOF\n".utf8), "\(name)")
            }
            #expect(try Run.shell("mount -o remount,size=8m small", in: scratch).code == 0)
            let next = try Run.saraban(["batch", "in", "-o", "small/out", "--lang", "en"], in: scratch)
            #expect(next.code == 0, "\(next.error)")
            #expect(try offices.tree("small/out") == offices.tree("expected"))
        }
    }

    @Test func `A folder that nobody may write to is told, and nothing is made`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(2, in: scratch)
            try scratch.makeFolder("out")
            chmod(scratch["out"], 0o555)
            chmod(scratch.path, 0o755)
            guard let run = try Run.sarabanWithoutRoot(["batch", "in", "-o", "out", "--lang", "en"], in: scratch) else {
                return
            }
            #expect(run.code == 74 && run.error.contains("[output.no-permission]"), "\(run.error)")
            #expect(try offices.tree().isEmpty)
        }
    }

    @Test func `Inputs in a folder that may not be looked into are not gone: their papers stay`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(6, in: scratch)
            try scratch.makeFolder("out")
            chmod(scratch["out"], 0o777)
            chmod(scratch.path, 0o755)
            let words = ["batch", "in", "-o", "out", "--lang", "en", "--prune"]
            guard let first = try Run.sarabanWithoutRoot(words, in: scratch) else { return }
            #expect(first.code == 0, "\(first.error)")
            let papers = try offices.tree()
            let closed = scratch["in/" + Offices.folder(4)]
            chmod(closed, 0)
            defer { chmod(closed, 0o755) }
            let run = try #require(try Run.sarabanWithoutRoot(words, in: scratch))
            #expect(run.code == 74 && run.error.contains(Offices.folder(4)), "\(run.code) \(run.error)")
            #expect(try offices.tree() == papers)
        }
    }

    @Test func `Memory that runs out ends a run, and the next one comes to the same tree`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(6, in: scratch)
            #expect(try offices.batch(output: "expected").code == 0)
            var ended = 0
            for kilobytes in stride(from: 44_000, through: 100_000, by: 4_000) {
                try? FileManager.default.removeItem(atPath: scratch["out"])
                let line = "(ulimit -v \(kilobytes); \"$SARABAN\" batch in -o out --jobs 2); echo ended with $?"
                let run = try Run.shell(line, in: scratch)
                #expect(try isWhole(offices))
                // 127: not even the libraries fit in.
                if run.text.contains("ended with 0\n") || run.text.contains("ended with 127\n") { continue }
                ended += 1
                #expect(
                    run.error.contains("memory ran out") || run.error.contains("out of memory"),
                    "\(kilobytes): \(run.text) \(run.error)")
            }
            #expect(ended > 0)
            #expect(try offices.batch().code == 0)
            #expect(try offices.tree() == offices.tree("expected"))
        }
    }
}
