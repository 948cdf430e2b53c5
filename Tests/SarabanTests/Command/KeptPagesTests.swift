import Diagnostics
import Foundation
import Pages
import Testing

/// `check --update` keeps pages, `check --against` holds later ones against them.
@Suite struct KeptPagesTests {
    private static let memo = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลทุ่งสายธาร}
        people:
          ก: {name: นายกฤตเมธ อินทรสายชล, position: ปลัดเทศบาล}
        documents:
          - layout: memo
            number: วบ 1
            date: 2566-05-22
            subject: เรื่องหนึ่ง
            to: นายกเทศมนตรี
            body: ด้วยจะมีการประชุม
            signer: ก

        """

    private func check(_ arguments: [String], in scratch: Scratch, data: String = Checkout.root) throws -> Run {
        try Run.saraban(
            ["check", "a.yaml", "--data", data, "--lang", "en"] + arguments, in: scratch)
    }

    private func kept(_ body: (Scratch) throws -> Void) throws {
        try Scratch.with { scratch in
            try scratch.write(Self.memo, "a.yaml")
            let run = try check(["--update", "kept"], in: scratch)
            #expect(run.code == 0 && run.text.contains("kept/a.pages.txt"))
            try body(scratch)
        }
    }

    @Test func `CL-10: Pages that are as they were kept are fine, and keeping them again gives the same bytes`() throws
    {
        try kept { scratch in
            let first = try scratch.read("kept/a.pages.txt")
            #expect(try check(["--against", "kept"], in: scratch).code == 0)
            #expect(try check(["--update", "kept"], in: scratch).code == 0)
            #expect(try scratch.read("kept/a.pages.txt") == first)
        }
    }

    @Test func `CL-10: A layout that changes says on which page what went where, and the run fails`() throws {
        try kept { scratch in
            let layouts = Checkout.root + "/Layouts"
            let copied = try Run.shell("mkdir data && cp -r \(layouts) \(Checkout.root)/Fonts data", in: scratch)
            #expect(copied.code == 0)
            let common = String(decoding: try scratch.read("data/Layouts/common.yaml"), as: UTF8.self)
            let changed = common.replacing("first-line: 2.5cm, before: 6pt", with: "first-line: 2cm, before: 6pt")
            #expect(changed != common)
            try scratch.write(changed, "data/Layouts/common.yaml")
            let run = try check(["--against", "kept"], in: scratch, data: "data")
            #expect(run.code == 1)
            #expect(run.error.contains("error[pages.differ]: a is not as its pages were kept (differences: 1)"))
            #expect(
                run.error.contains(
                    "note[pages.moved]: page 1: moved ← 14.18 pt: “ด้วยจะมีการประชุม” … “จึงเรียนมาเพื่อโปรดพิจารณา” ×2"))
        }
    }

    @Test func `Other words are told with the words they stand for`() throws {
        try kept { scratch in
            try scratch.write(Self.memo.replacing("เรื่องหนึ่ง", with: "เรื่องสอง"), "a.yaml")
            let run = try check(["--against", "kept"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("page 1: “เรื่องหนึ่ง” became “เรื่องสอง”"))
        }
    }

    @Test func `A paper without kept pages is an error, a kept file without a paper a warning`() throws {
        try kept { scratch in
            let document = try #require(Self.memo.range(of: "  - layout"))
            let more = Self.memo + String(Self.memo[document.lowerBound...])
            try scratch.write(more, "a.yaml")
            let run = try check(["--against", "kept"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("error[pages.not-kept]: no pages of a-memo were kept"))
            #expect(run.error.contains("warning[pages.unused]: pages were kept of a paper that a.yaml makes no more"))
        }
    }

    @Test func `Pages of other fonts are not compared, and the fonts are named`() throws {
        try kept { scratch in
            let text = String(decoding: try scratch.read("kept/a.pages.txt"), as: UTF8.self)
            let fonts = try #require(text.split(separator: "\n").first { $0.hasPrefix("fonts ") })
            try scratch.write(text.replacing(fonts, with: "fonts THSarabun.ttf"), "kept/a.pages.txt")
            let run = try check(["--against", "kept"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("error[pages.other-fonts]") && run.error.contains("THSarabun.ttf"))
            #expect(!run.error.contains("pages.moved"))
        }
    }

    @Test(arguments: ["", "no pages\n", "saraban pages 1\nfrom a.yaml\nfonts x\nnonsense\n"])
    func `A kept file that is none is an error, and no crash`(_ text: String) throws {
        try kept { scratch in
            try scratch.write(text, "kept/a.pages.txt")
            let run = try check(["--against", "kept"], in: scratch)
            #expect(run.code == 1)
            #expect(run.error.contains("error[pages.not-readable]"))
        }
    }

    @Test func `Nothing is kept of a run with errors`() throws {
        try kept { scratch in
            let before = try scratch.read("kept/a.pages.txt")
            try scratch.write(Self.memo.replacing("signer: ก", with: "signer: ข"), "a.yaml")
            #expect(try check(["--update", "kept"], in: scratch).code == 1)
            #expect(try scratch.read("kept/a.pages.txt") == before)
        }
    }

    @Test func `A layout keeps the pages of its specimens`() throws {
        try Scratch.with { scratch in
            let memo = Checkout.root + "/Layouts/memo.yaml"
            let run = try Run.saraban(["check", memo, "--update", "kept"], in: scratch)
            #expect(run.code == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: scratch["kept"]).sorted()
            #expect(names == ["full", "hostile", "least", "long"].map { "memo-\($0).pages.txt" })
            #expect(try Run.saraban(["check", memo, "--against", "kept"], in: scratch).code == 0)
        }
    }

    @Test func `--update and --against exclude each other, and a folder that is not there is named`() throws {
        try Scratch.with { scratch in
            try scratch.write(Self.memo, "a.yaml")
            #expect(try check(["--update", "x", "--against", "y"], in: scratch).code == 64)
            let run = try check(["--against", "nowhere"], in: scratch)
            #expect(run.code == 64 && run.error.contains("nowhere"))
        }
    }
}

/// What differs between pages, told as little as says it all.
@Suite struct PageChangeTests {
    private func kept(_ items: String...) throws -> KeptPages {
        try #require(KeptPages("saraban pages 1\nfrom a.yaml\nfonts x.ttf\n" + items.joined(separator: "\n") + "\n"))
    }

    @Test func `Things that go the same way are told once, over all pages`() throws {
        let before = try kept(
            "page 1 595.28×841.89", "  text 10.00 20.00 w=5.00 f=0 s=10.00 “ก”", "  rule 10.00 25.00 → 20.00 25.00",
            "page 2 595.28×841.89", "  text 10.00 20.00 w=5.00 f=0 s=10.00 “ข”")
        let now = try kept(
            "page 1 595.28×841.89", "  text 10.00 26.00 w=5.00 f=0 s=10.00 “ก”", "  rule 10.00 31.00 → 20.00 31.00",
            "page 2 595.28×841.89", "  text 10.00 26.01 w=5.00 f=0 s=10.00 “ข”")
        let changes = changes(from: before, to: now)
        guard case .moved(let first, let last, 3, 0, 0, 600)? = changes.first, changes.count == 1 else {
            Issue.record("\(changes)")
            return
        }
        #expect(first.words == "ก" && last.words == "ข")
    }

    @Test func `A line more is one line more, however far it pushes the others`() throws {
        let lines = (0..<30).map { "  text 10.00 \(20 + $0 * 20).00 w=5.00 f=0 s=10.00 “บรรทัด \($0)”" }
        let later = (0..<30).map { "  text 10.00 \(40 + $0 * 20).00 w=5.00 f=0 s=10.00 “บรรทัด \($0)”" }
        let before = try kept((["page 1 595.28×841.89"] + lines).joined(separator: "\n"))
        let new = "  text 10.00 20.00 w=5.00 f=0 s=10.00 “ใหม่”"
        let now = try kept((["page 1 595.28×841.89", new] + later).joined(separator: "\n"))
        let changes = changes(from: before, to: now)
        #expect(changes.count == 2)
        guard case .added(let first, _, 1)? = changes.first, case .moved(_, _, 30, 0, 0, 2000)? = changes.last else {
            Issue.record("\(changes)")
            return
        }
        #expect(first.words == "ใหม่")
    }

    @Test func `Another size of type or another length of a rule is a change of form`() throws {
        let before = try kept(
            "page 1 595.28×841.89", "  text 10.00 20.00 w=5.00 f=0 s=10.00 “ก”", "  rule 10.00 25.00 → 20.00 25.00")
        let now = try kept(
            "page 1 595.28×841.89", "  text 10.00 20.00 w=5.00 f=0 s=12.00 “ก”", "  rule 10.00 25.00 → 30.00 25.00")
        let kinds = changes(from: before, to: now).map { change -> String in
            if case .reshaped(let old, let new) = change { return "\(old.look) | \(new.look)" }
            return "\(change)"
        }
        #expect(kinds == ["w=5.00 f=0 s=10.00 | w=5.00 f=0 s=12.00", "→ 1000 0 | → 2000 0"])
    }

    @Test func `Pages that are the same have no changes; what differs one way differs the other way round`() throws {
        let before = try kept(
            "page 1 595.28×841.89", "  text 1.00 2.00 w=5.00 f=0 s=10.00 “ก”", "  image 0 1.00 2.00 3.00×4.00")
        let now = try kept("page 1 595.28×841.89", "  text 1.00 2.00 w=5.00 f=0 s=10.00 “ก”", "page 2 595.28×841.89")
        #expect(changes(from: before, to: before).isEmpty)
        let (there, back) = (changes(from: before, to: now), changes(from: now, to: before))
        #expect(there.count == back.count && there.contains(.count(before: 1, now: 2)))
        #expect(back.contains(.count(before: 2, now: 1)))
    }
}
