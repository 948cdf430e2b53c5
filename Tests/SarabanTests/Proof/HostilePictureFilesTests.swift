import Foundation
import Testing

/// FM-10: pictures that are damaged, rare or made to harm: refused with a finding that names them, or drawn whole.
/// `ArchiveTests` holds what is drawn against the standards.
@Suite struct HostilePictureFilesTests {
    @Test
    func `FM-10: Each damaged or unusable picture is refused by name, in a PDF and as PNG, and nothing is written`()
        throws
    {
        try Scratch.with { scratch in
            try MadePictures.write(into: scratch)
            let bad = try scratch.names().filter { $0.hasPrefix("bad-") }
            #expect(bad.count >= 12)
            for name in bad {
                try scratch.write(Sample.showing([name]), "in.yaml")
                for emission in ["pdf", "png"] {
                    let run = try Run.saraban(["render", "in.yaml", "--emit", emission, "--lang", "en"], in: scratch)
                    #expect(run.code == 1 && run.signal == 0, "\(name): \(run.error)")
                    #expect(run.error.contains("error[picture.") && run.error.contains(name), "\(name): \(run.error)")
                    #expect(!run.error.contains("{"), "\(name): \(run.error)")
                    #expect(run.processorSeconds < 20, "\(name)")
                }
            }
            #expect(try scratch.names().filter { $0.hasPrefix("in") } == ["in.yaml"])
        }
    }

    @Test func `FM-10: Many large pictures in one paper need no more memory than a few`() throws {
        try Scratch.with { scratch in
            try MadePictures.write(into: scratch)
            let names = (0..<5).map { "large-\($0).png" }
            for (number, name) in names.enumerated() {
                // Pictures of their own, each with another comment.
                try scratch.write(try scratch.read("large.png").withComment(UInt8(number)), name)
            }
            try scratch.write(Sample.showing(names), "in.yaml")
            // In KB: two decoded pictures have 324 MB each.
            let run = try Run.shell("ulimit -v 1500000; exec \"$SARABAN\" render in.yaml", in: scratch)
            #expect(run.code == 0, "\(run.error)")
        }
    }

    @Test func `IN-14: A picture is read from the input’s folder and nowhere else, and only a plain file`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.svg, "outside.svg")
            try scratch.makeFolder("in/sub")
            try FileManager.default.createSymbolicLink(
                atPath: scratch["in/link.svg"], withDestinationPath: "../outside.svg")
            try FileManager.default.createSymbolicLink(atPath: scratch["in/dir"], withDestinationPath: "/dev")
            #expect(mkfifo(scratch["in/pipe.svg"], 0o600) == 0)
            let outside = [
                "../outside.svg", "sub/../../outside.svg", scratch["outside.svg"], "link.svg", "/etc/passwd",
                "../../../../../../etc/passwd", "dir/zero", "file:///etc/passwd", "http://127.0.0.1:9/a.svg",
            ]
            for (path, code) in outside.map({ ($0, "image.outside-folder") }) + [
                ("pipe.svg", "image.not-a-file"), ("sub", "image.not-a-file"),
            ] {
                try scratch.write(Sample.showing([path]), "in/a.yaml")
                let run = try Run.saraban(["render", "in/a.yaml", "--lang", "en"], in: scratch)
                #expect(run.code == 1 && run.error.contains("error[\(code)]"), "\(path): \(run.error)")
                #expect(!run.error.contains("root:"), "\(path)")
            }
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<foreignObject/>", "<image href='outside.png'/>", "<use href='a.svg#b'/>",
        "<style>@import url(http://127.0.0.1/a.css);</style>", "<style>@font-face{src:url(a.ttf)}</style>",
        "<path d='M0 0h9' onload='x()'/>", "<a href='javascript:x()'/>", "<path fill='url(http://127.0.0.1/#a)'/>",
    ])
    func `FM-10: An SVG that would run or fetch something is refused`(_ content: String) throws {
        try Scratch.with { scratch in
            try scratch.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\(content)</svg>", "a.svg")
            try scratch.write(Sample.showing(["a.svg"]), "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "--lang", "en"], in: scratch)
            #expect(run.code == 1 && run.error.contains("error[svg."), "\(run.error)")
            #expect(try scratch.names() == ["a.svg", "in.yaml"])
        }
    }
}

extension [UInt8] {
    /// A PNG with a chunk `tEXt` of one byte behind its header.
    fileprivate func withComment(_ byte: UInt8) -> [UInt8] {
        let content = Array("tEXt".utf8) + [0x61, 0, byte]
        var value = UInt32.max
        for byte in content {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        let sum = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: ~value >> $0) }
        return Array(self[..<33]) + [0, 0, 0, 3] + content + sum + self[33...]
    }
}
