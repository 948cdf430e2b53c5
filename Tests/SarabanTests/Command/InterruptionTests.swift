import Foundation
import Testing

/// CL-05: whatever ends the program, papers are there all or none, whole, and without litter after
/// the next run.
@Suite struct InterruptionTests {
    /// Pictures of two papers: much to write.
    private static let arguments = ["render", "in.yaml", "-o", "out", "--emit", "png", "--resolution", "200"]

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
    func `CL-05: A signal ends the run with its number and leaves all papers or none`(_ signal: Int32) throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.two, "in.yaml")
            try scratch.write(Sample.memo, "next.yaml")
            try scratch.makeFolder("out")
            let whole = try Run.saraban(Self.arguments, in: scratch)
            #expect(whole.code == 0)
            let names = try scratch.names("out")
            let papers = try names.map { try scratch.read("out/" + $0) }
            #expect(papers.count == 2)
            var ended = 0
            // Later and later, from before the first step to behind the last.
            for step in 0..<24 {
                for name in names { try scratch.write("old", "out/" + name) }
                let after = whole.seconds * Double(step) / 22
                let run = try Run.saraban(Self.arguments, in: scratch, kill: (signal, after))
                if run.signal == signal { ended += 1 } else { #expect(run.code == 0) }
                // Who is killed on the spot cleans nothing up; the next run does, also one that writes something else.
                if signal == SIGKILL {
                    #expect(try Run.saraban(["render", "next.yaml", "-o", "out/next.pdf"], in: scratch).code == 0)
                }
                #expect(try scratch.names("out").filter { $0 != "next.pdf" } == names, "litter")
                let found = try names.map { try scratch.read("out/" + $0) }
                let isOld = found.allSatisfy { $0 == Array("old".utf8) }
                // Nothing helps against SIGKILL between two renames.
                #expect(isOld || found == papers || signal == SIGKILL, "after \(after) s")
                if run.signal == 0 { #expect(found == papers) }
            }
            #expect(ended > 5, "the signals came too late to say anything")
        }
    }

    @Test func `CL-05: A signal that comes while files are written is heard before they take their places`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.two, "in.yaml")
            try scratch.makeFolder("out")
            // strace sends the signal when the first file is synced: its papers are half written then.
            guard try Run.shell("command -v strace || false", in: scratch).code == 0 else {
                print("skipped: strace is not installed")
                return
            }
            for (number, name) in [(SIGINT, "SIGINT"), (SIGTERM, "SIGTERM")] {
                let run = try Run.shell(
                    "exec strace -qq -o trace -e trace=fsync -e inject=fsync:signal=\(name):when=1 "
                        + "\"$SARABAN\" render in.yaml -o out", in: scratch)
                if run.error.contains("ptrace") {
                    print("skipped: nothing may be traced here")
                    return
                }
                #expect(run.signal == number || run.code == 128 + number, "\(run.error)")
                #expect(try scratch.names("out").isEmpty)
            }
        }
    }

    @Test func `CL-05: A reader that goes away ends the run without a paper half written`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            // The shell says how the program ended: by SIGPIPE (13), or 74 where that is ignored.
            let run = try Run.shell(
                "{ \"$SARABAN\" render in.yaml -o - --emit png --resolution 600 --quiet; echo $? > code; } | head -c 1",
                in: scratch)
            #expect(run.output.count == 1)
            #expect(try scratch.read("code") == Array("141\n".utf8))
            let deaf = try Run.shell(
                "trap '' PIPE; { \"$SARABAN\" render in.yaml -o - --emit png --resolution 600; echo $? > code; } | head -c 1",
                in: scratch)
            #expect(try scratch.read("code") == Array("74\n".utf8))
            #expect(deaf.error.contains("[output.failed]"), "\(deaf.error)")
            #expect(try scratch.names() == ["code", "in.yaml"])
        }
    }

    @Test func `RP-09: Runs at the same time into one folder give the same papers`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.two, "in.yaml")
            try scratch.makeFolder("out")
            let render = "\"$SARABAN\" render in.yaml -o out --quiet || echo failed"
            let run = try Run.shell((1...4).map { _ in render }.joined(separator: " & ") + " & wait", in: scratch)
            #expect(run.output.isEmpty, "\(run.text)\(run.error)")
            let names = try scratch.names("out")
            #expect(names.count == 2)
            let papers = try names.map { try scratch.read("out/" + $0) }
            #expect(try Run.saraban(["render", "in.yaml", "-o", "out"], in: scratch).code == 0)
            #expect(try names.map { try scratch.read("out/" + $0) } == papers)
        }
    }
}
