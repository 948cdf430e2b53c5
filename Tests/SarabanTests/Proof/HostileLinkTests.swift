import Foundation
import Inspection
import Syntax
import Testing

/// What is a link in a PDF, and what it leads to.
@Suite struct HostileLinkTests {
    /// Each once: a link over several lines is several annotations.
    private func links(_ text: String) throws -> Set<String> {
        try Scratch.with { scratch in
            let body = "นี่คือ " + text + " จบ"
            try scratch.write(Sample.memo.replacing("ตามที่ได้มอบหมาย", with: body), "in.yaml")
            let run = try Run.saraban(["render", "in.yaml", "--lang", "en"], in: scratch)
            #expect(run.code == 0, "\(run.error)")
            let file = try DocumentFile(scratch.read("in.pdf"))
            let annotations = file.pages.flatMap { file.resolved(file.object($0).dictionary?["Annots"]).array ?? [] }
            let actions = annotations.map { file.resolved(file.resolved($0).dictionary?["A"]).dictionary }
            return Set(actions.compactMap { $0?["URI"]?.string.map { String(decoding: $0, as: UTF8.self) } })
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript://www.a.go.th/%0aalert(1)", "file:///etc/passwd",
        "data:text/html;base64,AAAA",
        "vbscript:a.b.c", "http://", "https://[::1]:9/", "ftp://a.go.th/b",
    ])
    func `Only addresses of the web and of mail are links, and only with a host`(_ text: String) throws {
        #expect(try links(text) == [])
    }

    @Test func `No byte of an address is misread: brackets, quotes, Thai, and ten thousand letters`() throws {
        let odd = try links("https://www.a.go.th/a;d?x=1&y=%20#z")
        #expect(odd == ["https://www.a.go.th/a;d?x=1&y=%20#z"])
        #expect(try links("https://www.a.go.th/a[1]") == ["https://www.a.go.th/a"])
        #expect(try links("https://www.a.go.th/a'1") == ["https://www.a.go.th/a"])
        #expect(try links("https://www.a.go.th/(a)") == ["https://www.a.go.th/"])
        #expect(try links("mailto:a@b.go.th") == ["mailto:a@b.go.th"])
        let long = "https://www.a.go.th/" + String(repeating: "a", count: 10_000)
        #expect(try links(long) == [long])
    }
}
