import Composition
import Diagnostics
import Fixtures
import Foundation
import Pages
import Saraban
import Testing

/// Every example, as a user renders it.
@Suite struct ExamplesTests {
    private static func examples() throws -> [String] {
        try Checkout.files(below: "Examples", ending: ".yaml").filter { !$0.contains("/out/") }
    }

    /// A paper with all that was made on the way to it.
    private struct Made {
        let example: String
        let name: String
        let flow: Flow
        let pages: PageSet
        let pdf: [UInt8]
    }

    private static let made = Result { try examples().flatMap(make) }

    private static func make(_ example: String) throws -> [Made] {
        let path = Checkout.root + "/" + example
        let press = Press(resources: Resources(named: Checkout.root))
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let outcome = press.read(SourceFile(name: path, bytes: bytes), folder: Checkout.root + "/Examples")
        let job = try #require(outcome.value, "\(example)")
        return try job.papers.map { paper in
            let flow = try #require(press.compose(paper, of: job).value)
            let pages = try #require(press.set(flow).value)
            let pdf = try #require(
                press.pdf([SetPaper(paper: paper, flow: flow, pages: pages)], in: job, PDFOptions()).value)
            return Made(example: example, name: paper.name, flow: flow, pages: pages, pdf: pdf)
        }
    }

    /// What a reader of the PDF finds, a string a page.
    private func pageTexts(_ pdf: [UInt8]) throws -> [String] {
        try Scratch.with { scratch in
            try scratch.write(pdf, "a.pdf")
            let run = try Run.program("pdftotext", ["-raw", "-enc", "UTF-8", "a.pdf", "-"], in: scratch.path)
            #expect(run.code == 0 && run.error.isEmpty, "\(run.error)")
            return run.text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }

    /// The papers of an example, as `widths:` has its columns or as the text has them.
    private func pageSets(_ example: String, keepsWidths: Bool) throws -> [PageSet] {
        let press = Press(resources: Resources(named: Checkout.root))
        var text = try String(contentsOfFile: Checkout.root + "/" + example, encoding: .utf8)
        if !keepsWidths {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            text = lines.filter { !$0.trimmingPrefix(while: { $0 == " " }).hasPrefix("widths:") }
                .joined(separator: "\n")
        }
        let outcome = press.read(SourceFile(name: example, text: text), folder: Checkout.root + "/Examples")
        let job = try #require(outcome.value, "\(example)")
        return try job.papers.map { paper in
            let flow = try #require(press.compose(paper, of: job).value)
            return try #require(press.set(flow).value)
        }
    }

    @Test func `Columns that the text decides need no more pages than those chosen by hand`()
        throws
    {
        for example in try Self.examples() {
            let given = try pageSets(example, keepsWidths: true)
            let found = try pageSets(example, keepsWidths: false)
            for (given, found) in zip(given, found) {
                #expect(found.pages.count <= given.pages.count, "\(example)")
            }
        }
    }

    @Test func `EX-08: Every example is read in order: content in leaves, each text as it was composed`() throws {
        for paper in try Self.made.get() {
            let complaints = StructureClaims.complaints(paper.pages, paper.flow)
            #expect(complaints == [], "\(paper.example) \(paper.name)")
        }
    }

    @Test func `Every example renders without an error, into one file a paper`() throws {
        let examples = try Self.examples()
        #expect(examples.count >= 6)
        try Scratch.with { scratch in
            for example in examples {
                try scratch.makeFolder("out")
                let run = try Run.saraban(["render", Checkout.root + "/" + example, "-o", "out"], in: scratch)
                #expect(run.code == 0, "\(run.error)")
                let papers = try Self.made.get().filter { $0.example == example }
                #expect(try scratch.names("out").count == papers.count)
                #expect(!papers.isEmpty)
                let files = try scratch.names("out").map { try scratch.read("out/" + $0) }
                #expect(Set(files) == Set(papers.map(\.pdf)), "the command gives what the library gives")
                try FileManager.default.removeItem(atPath: scratch["out"])
            }
        }
    }

    @Test func `EX-08: A reader finds on each page the text of its display list, all of it and no more`() throws {
        for paper in try Self.made.get() {
            let found = try pageTexts(paper.pdf)
            #expect(found.count == paper.pages.pages.count, "\(paper.name)")
            for (page, text) in zip(paper.pages.pages, found) {
                var shown = ""
                for case .glyphs(let run) in page.items { shown += String(decoding: run.text, as: UTF8.self) }
                #expect(!shown.isEmpty)
                #expect(Letters(text) == Letters(shown), "\(paper.example) \(paper.name)")
            }
        }
    }

    @Test func `EX-08: Every string of the flow is found in the PDF, in a few pieces`() throws {
        for paper in try Self.made.get() {
            let found = Letters(try pageTexts(paper.pdf).joined())
            let texts = paper.flow.texts.map { Letters($0) }.filter { !$0.bytes.isEmpty }
            #expect(texts.count > 5)
            for text in Set(texts) {
                let pieces = found.pieces(of: text)
                #expect(pieces != nil && pieces ?? 0 <= 4, "\(paper.name): \(text)")
            }
        }
    }

    @Test func `EX-08: All Thai prose of an input is found in one of its PDFs`() throws {
        for example in try Self.examples() {
            let papers = try Self.made.get().filter { $0.example == example }
            let found = Letters(try papers.map { try pageTexts($0.pdf).joined() }.joined())
            let words = Self.proseWords(try Checkout.text(example))
            #expect(words.count >= 4, "\(example)")
            for word in words { #expect(found.pieces(of: Letters(word)) != nil, "\(example): \(word)") }
        }
    }

    /// The runs of Thai letters in what stands below `|`: references, digits and punctuation may be printed otherwise.
    private static func proseWords(_ input: String) -> Set<String> {
        var words: Set<String> = []
        var block: Int?
        for line in input.split(separator: "\n") {
            let indent = line.prefix { $0 == " " }.count
            if let key = block, indent > key {
                let plain = line.replacing(/<[^>]*>/, with: " ")
                for word in plain.unicodeScalars.split(whereSeparator: { !isThaiLetter($0) }) where word.count > 5 {
                    words.insert(String(word))
                }
            } else {
                block = line.hasSuffix("|") ? indent : nil
            }
        }
        return words
    }

    private static func isThaiLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0xE01...0xE4E).contains(scalar.value) && scalar.value != 0xE3F
    }

    @Test func `EX-03, EX-05: No PDF has a mark behind a space, a private letter or a replacement`() throws {
        for paper in try Self.made.get() {
            let scalars = Array(try pageTexts(paper.pdf).joined().unicodeScalars)
            for (before, scalar) in zip(scalars, scalars.dropFirst()) {
                let isMark =
                    (0xE31...0xE31).contains(scalar.value) || (0xE34...0xE3A).contains(scalar.value)
                    || (0xE47...0xE4E).contains(scalar.value)
                if isMark && before == " " { Issue.record("\(paper.name): a mark behind a space") }
            }
            #expect(!scalars.contains { $0.value == 0xFFFD || (0xE000...0xF8FF).contains($0.value) })
            #expect(!scalars.contains("\u{E4D}"), "ำ stays one letter")
        }
    }

    @Test func `RP-01, NU-06: The same bytes, whatever the zone, the locale, the folder and the order of inputs`()
        throws
    {
        let examples = try Self.examples().map { Checkout.root + "/" + $0 }
        let environments: [[String: String]] = [
            [:], ["TZ": "Asia/Bangkok", "LANG": "th_TH.UTF-8", "LC_ALL": "th_TH.UTF-8"],
            ["TZ": "America/St_Johns", "LANG": "C", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"],
            ["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8", "HOME": "/nonexistent"],
        ]
        try Scratch.with { scratch in
            var first: [String: [UInt8]]?
            for (number, environment) in environments.enumerated() {
                let folder = "cwd \(number)"
                try scratch.makeFolder(folder + "/out")
                let inputs = number % 2 == 0 ? examples : examples.reversed()
                let run = try Run.program(
                    Checkout.program, ["render"] + inputs + ["-o", "out"], in: scratch[folder],
                    environment: environment)
                #expect(run.code == 0, "\(run.error)")
                var files: [String: [UInt8]] = [:]
                for name in try scratch.names(folder + "/out") {
                    files[name] = try scratch.read(folder + "/out/" + name)
                }
                #expect(files.count >= 16)
                if let first { #expect(files == first, "\(environment)") } else { first = files }
            }
        }
    }

    @Test func `PC-01: qpdf finds nothing wrong with any PDF`() throws {
        try Scratch.with { scratch in
            guard try Run.shell("command -v qpdf || false", in: scratch).code == 0 else {
                print("skipped: qpdf is not installed")
                return
            }
            for paper in try Self.made.get() {
                try scratch.write(paper.pdf, "a.pdf")
                let run = try Run.program("qpdf", ["--check", "a.pdf"], in: scratch.path)
                #expect(run.code == 0 && !run.error.contains("WARNING"), "\(paper.name): \(run.error)")
            }
        }
    }

    @Test func `PC-02: A PDF bears its paper’s title and date, and nothing of the clock`() throws {
        let dates = [
            "bundle บันทึก": "2023-04-07", "bundle ประกาศเจตจำนง": "2023-01-18", "order คำสั่งคณะทำงาน": "2022-11-02",
            // A month alone: its last day.
            "report-2565 เล่มมาตรการ": "2022-02-28", "report-2565 ประกาศมาตรการ": "2022-02-09",
            // None at all: the last day of the fiscal year.
            "results-2565 สรุปผล": "2022-09-30", "rounds บันทึก-6": "2023-04-10", "rounds บันทึก-12": "2023-10-05",
        ]
        var seen = 0
        for paper in try Self.made.get() {
            let (text, page) = try Scratch.with { scratch in
                try scratch.write(paper.pdf, "a.pdf")
                let run = try Run.program(
                    "pdfinfo", ["-isodates", "a.pdf"], in: scratch.path, environment: ["TZ": "UTC"])
                return (run.text, paper.pages.pages.count)
            }
            #expect(text.contains(/Pages: +(\d+)/) && text.contains("\(page)\n"))
            let title = try #require(text.firstMatch(of: /Title: +(.+)/)?.1)
            #expect(title == paper.flow.title && !title.isEmpty)
            let date = try #require(text.firstMatch(of: /CreationDate: +(\S+)/)?.1)
            let stem = paper.example.split(separator: "/")[1].dropLast(".yaml".count)
            if let expected = dates["\(stem) \(paper.name)"] {
                seen += 1
                #expect(date == expected + "T00:00:00Z", "\(paper.name)")
            }
            // A file that nobody has changed.
            #expect(text.firstMatch(of: /ModDate: +(\S+)/)?.1 == date)
        }
        #expect(seen == dates.count)
    }
}
