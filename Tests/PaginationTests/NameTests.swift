// What the input says of its names and words reaches the lines of its papers.

import Fixtures
import Testing

@Suite("Names of the input") struct NameTests {
    /// The ends of lines of one paragraph in a column of `width`, each line joined by `/`.
    private func lines(_ body: String, more: String) throws -> [String] {
        let desk = Desk(
            input("  - {layout: sheet, body: \(body)}", more: more),
            layouts: ["sheet": sheet(blocks: "  - content: document.body")])
        let pages = desk.pages()
        #expect(desk.findings.isEmpty && pages.diagnostics.isEmpty, "\(desk.said(desk.findings + pages.diagnostics))")
        return try #require(pages.value).dump().quoted("text")
    }

    @Test("LB-02, LB-03: words of the file and the place in a post are never cut; without them they are")
    func words() throws {
        let market = "ตลาดใต้สะพานใหม่"
        let place = "กลางเวียงสันติคีรี"
        func cuts(_ more: String) throws -> [String] {
            try (1...16).flatMap { count in
                let text = String(repeating: "แล้ว", count: count * 3) + market + "กับ" + place + "และอื่น"
                let lines = try lines(text, more: more)
                return [market, place].filter { name in !lines.contains { $0.contains(name) } }
            }
        }
        #expect(try Set(cuts("")) == [market, place])
        #expect(try Set(cuts("words: [\(market)]")) == [place])
        #expect(try Set(cuts("  ครู: {name: นายสมบูรณ์ ใจดี, position: ครูเทศบาลตำบล\(place)}")) == [market])
        #expect(try cuts("  ครู: {name: นายสมบูรณ์ ใจดี, position: ครูเทศบาลตำบล\(place)}\nwords: \(market)").isEmpty)
    }
}
