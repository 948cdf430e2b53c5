import Diagnostics
import Testing

@testable import Saraban

/// A layout is proved to render before anyone has data for it.
@Suite struct SpecimenTests {
    private func layout(_ text: String, _ press: Press) throws -> Outcome<[Diagnostic]> {
        let outcome = press.layout(SourceFile(name: "own.yaml", text: text))
        return Outcome(outcome.value.map { press.specimens($0).findings }, outcome.diagnostics)
    }

    @Test(arguments: ["memo", "announcement", "order", "report"])
    func `Every shipped layout makes a paper of its own fields: few, all, long and hostile`(_ name: String) throws {
        let press = Press(resources: Resources(named: Checkout.root))
        let file = SourceFile(name: name, text: try Checkout.text("Layouts/\(name).yaml"))
        let layout = try #require(press.layout(file).value)
        #expect(press.specimens(layout).findings == [])
        var pages: [Specimen.Kind: Int] = [:]
        for kind in Specimen.Kind.allCases {
            let specimen = Specimen(layout: layout, kind: kind)
            let job = press.read(SourceFile(name: specimen.name, text: specimen.text), folder: nil)
            let value = try #require(job.value, "\(kind): \(job.diagnostics.map(\.code)) \(specimen.text)")
            pages[kind] = try #require(press.set(value.papers[0], of: value).value, "\(kind)").pages.count
        }
        #expect(pages[.least, default: 0] >= 1 && pages[.long, default: 0] > pages[.least, default: 0], "\(pages)")
    }

    @Test func `What only shows when a paper is made is found at its place in the layout`() throws {
        let press = Press(resources: Resources(named: Checkout.root))
        let text = """
            layout: own
            extends: common
            label: {th: ทดลอง}
            fields:
              subject: {type: text, label: เรื่อง, required: true}
            blocks:
              - line: <document.subject>
              - row:
                  - line: ก
                  - table: [[ก, ข]]
                columns: [1, 1]
            """
        let found = try #require(try layout(text, press).value)
        #expect(found.map(\.code) == [.blockNotHere])
        let span = try #require(found.first?.span)
        #expect(press.sources[span.source]?.name == "own.yaml")
    }

    @Test func `A header that leaves no room for a row is found before anyone fills the layout in`() throws {
        let press = Press(resources: Resources(named: Checkout.root))
        let heads = (1...40).map { _ in "หัวข้อ" }.joined(separator: ", ")
        let text = """
            layout: own
            extends: common
            fields:
              rows: {type: records, of: {name: {type: line, main: true, required: true}}, required: true}
            blocks:
              - table: [[ก]]
                columns: [[\(heads)]]
            """
        #expect(try layout(text, press).value?.map(\.code) == [.setHeaderTooHigh])
    }

    @Test func `check of a layout file says so and ends with its code`() throws {
        try Scratch.with { scratch in
            try scratch.write("layout: own\nextends: memo\nlabel: {th: ทดลอง}\n", "own.yaml")
            let good = try Run.saraban(["check", "own.yaml"], in: scratch)
            #expect(good.code == 0, "\(good.error)")
            try scratch.write(
                "layout: own\nextends: common\nlabel: {th: ก}\nblocks:\n  - row:\n      - table: [[ก]]\n    columns: [1]\n",
                "own.yaml")
            let bad = try Run.saraban(["check", "own.yaml"], in: scratch)
            #expect(bad.code == 1 && bad.error.contains("own.yaml:6:"), "\(bad.error)")
        }
    }
}
