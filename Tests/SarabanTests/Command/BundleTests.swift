import Foundation
import Inspection
import Syntax
import Testing

/// All papers of a file in one PDF.
@Suite struct BundleTests {
    private func pageCount(_ file: String, in scratch: Scratch) throws -> Int {
        let run = try Run.program("pdfinfo", [file], in: scratch.path)
        let line = try #require(run.text.split(separator: "\n").first { $0.hasPrefix("Pages:") })
        return try #require(Int(line.dropFirst(6).trimmingCharacters(in: .whitespaces)))
    }

    @Test func `One file with the pages of all papers in their order, the same bytes each time, and sound`() throws {
        try Scratch.with { scratch in
            let input = Checkout.root + "/Examples/rounds.yaml"
            try scratch.makeFolder("apart")
            #expect(try Run.saraban(["render", input, "-o", "apart"], in: scratch).code == 0)
            let apart = try scratch.names("apart").map { try pageCount("apart/" + $0, in: scratch) }
            #expect(try Run.saraban(["render", input, "--bundle", "-o", "all.pdf"], in: scratch).code == 0)
            #expect(try pageCount("all.pdf", in: scratch) == apart.reduce(0, +))
            #expect(try Run.saraban(["render", input, "--bundle", "-o", "again.pdf"], in: scratch).code == 0)
            let (one, other) = (try scratch.read("all.pdf"), try scratch.read("again.pdf"))
            #expect(one == other)
            #expect(try Run.program("qpdf", ["--check", "all.pdf"], in: scratch.path).code == 0)
        }
    }

    @Test func `The outline names each paper and its headings below it, with the pages where they stand`() throws {
        try Scratch.with { scratch in
            let input = Checkout.root + "/Examples/report-2565.yaml"
            #expect(try Run.saraban(["render", input, "--bundle", "-o", "all.pdf"], in: scratch).code == 0)
            let run = try Run.program("qpdf", ["--json", "--json-key=outlines", "all.pdf"], in: scratch.path)
            let json = try #require(try JSONSerialization.jsonObject(with: Data(run.text.utf8)) as? [String: Any])
            let outlines = try #require(json["outlines"] as? [[String: Any]])
            #expect(outlines.count == 3)
            let report = try #require(outlines.first?["kids"] as? [[String: Any]])
            let titles = report.compactMap { $0["title"] as? String }
            #expect(titles.prefix(3).last == "สารบัญ" && titles.contains("3. การวิเคราะห์ข้อมูล"))
            // The pages of the outline are those that the table of contents prints, which begins to count behind the
            // cover, the preface and itself.
            let contents = try Run.program(
                "pdftotext", ["-f", "3", "-l", "3", "-layout", "all.pdf", "-"], in: scratch.path)
            let chapter = try #require(report.first { ($0["title"] as? String)?.hasPrefix("3. ") == true })
            let page = try #require(chapter["destpageposfrom1"] as? Int)
            let line = try #require(contents.text.split(separator: "\n").first { $0.contains("3. การวิเคราะห์ข้อมูล") })
            #expect(line.hasSuffix(" \(page - 3)"), "\(line)")
            // Readers are told so, and entries lead there.
            let labels = try Run.program("qpdf", ["--json", "--json-key=pagelabels", "all.pdf"], in: scratch.path).text
            #expect(labels.contains("u:ข"), "\(labels)")
            let file = try DocumentFile(try scratch.read("all.pdf"))
            let leads = file.linkTargets
            #expect(leads.count >= 12 && leads.allSatisfy { (0..<file.pages.count).contains($0) }, "\(leads)")
            #expect(leads.contains(page - 1), "no link leads to page \(page): \(leads)")
        }
    }

    @Test func `Pictures of pages and dumps of flows are no bundles`() throws {
        try Scratch.with { scratch in
            let input = Checkout.root + "/Examples/rounds.yaml"
            let run = try Run.saraban(["render", input, "--bundle", "--emit", "png"], in: scratch)
            #expect(run.code == 64)
        }
    }

    @Test func `A fault in one paper leaves no bundle`() throws {
        try Scratch.with { scratch in
            let text = try String(contentsOfFile: Checkout.root + "/Examples/smallest-memo.yaml", encoding: .utf8)
            try scratch.write(Array((text + "  - layout: nothing\n").utf8), "a.yaml")
            #expect(try Run.saraban(["render", "a.yaml", "--bundle", "-o", "all.pdf"], in: scratch).code == 1)
            let names = try scratch.names(".")
            #expect(!names.contains("all.pdf"))
        }
    }
}

extension DocumentFile {
    /// The pages, counted from 0, that links into the paper lead to; -1 for one that leads nowhere.
    fileprivate var linkTargets: [Int] {
        let pages = self.pages
        return pages.flatMap { number -> [Int] in
            let annotations = resolved(object(number).dictionary?["Annots"]).array ?? []
            return annotations.compactMap { annotation in
                guard let place = resolved(annotation).dictionary?["Dest"]?.array else { return nil }
                return place.first?.reference.flatMap { pages.firstIndex(of: $0) } ?? -1
            }
        }
    }
}
