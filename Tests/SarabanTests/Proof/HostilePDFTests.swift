import Diagnostics
import Fixtures
import Foundation
import Saraban
import Testing

/// What others hand in to be verified may be anything.
@Suite struct HostilePDFTests {
    private static let paper = Result { () throws -> [UInt8] in
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "--with-source"], in: scratch)
            guard run.code == 0 else { throw Run.Failure(description: run.error) }
            return try scratch.read("in.pdf")
        }
    }

    @Test
    func `No PDF, however made, lets verify or extract crash, hang, fill the memory or write what was not asked for`()
        throws
    {
        let paper = try Self.paper.get()
        for (name, bytes) in try HostilePDFs(of: paper).all() {
            try Scratch.with { scratch in
                try scratch.write(bytes, "a.pdf")
                for command in ["verify a.pdf", "extract a.pdf -o out.yaml"] {
                    // In KB.
                    let run = try Run.shell("ulimit -v 2500000; exec \"$SARABAN\" \(command) --lang en", in: scratch)
                    #expect(run.signal == 0 && [0, 1].contains(run.code), "\(command) of \(name): \(run.error)")
                    #expect(run.processorSeconds < 60, "\(command) of \(name): \(run.processorSeconds) s")
                    #expect(!(run.text + run.error).contains("\u{1B}"), "\(command) of \(name)")
                    #expect(
                        !run.text.contains("unchanged since") || name.contains("attachment") || name.contains("screen"),
                        "\(name)")
                }
                // The paper's own source is still there, or nothing.
                let names = try scratch.names().filter { $0 != "a.pdf" }
                let source = names == ["out.yaml"] ? try scratch.read("out.yaml") : []
                #expect(names == [] || source == Array(Sample.memo.utf8), "\(name): \(names)")
            }
        }
    }

    @Test func `Damage of any kind to a paper, once and twice written, ends in findings`() throws {
        let paper = try Self.paper.get()
        var update = try PDFUpdate(of: paper)
        update.setRoot(("PageMode", "/UseOutlines"))
        var random = SeededGenerator(seed: 2569)
        var opened = 0
        var intact = 0
        for whole in [paper, update.finished()] {
            for _ in 0..<500 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
                }
                if Int.random(in: 0..<6, using: &random) == 0 {
                    bytes.removeLast(.random(in: 1..<bytes.count, using: &random))
                }
                if Int.random(in: 0..<6, using: &random) == 0 {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    bytes.insert(contentsOf: bytes[..<place].suffix(400), at: place)
                }
                guard bytes != whole, let pdf = OpenedPDF.open(bytes, named: "a.pdf").value else { continue }
                opened += 1
                let verified = Press.verify(pdf)
                if verified.isIntact, !verified.findings.hasErrors { intact += 1 }
                _ = pdf.source
            }
        }
        #expect(opened > 300)
        // Bytes behind the paper that stand in no object say nothing.
        #expect(intact < 60, "\(intact)")
    }
}
