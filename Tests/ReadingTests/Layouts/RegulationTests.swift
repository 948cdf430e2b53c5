// A layout that departs from the regulation says which clause; one that says so itself is left in peace.

import Diagnostics
import Testing

@testable import Reading

@Suite struct RegulationTests {
    private func found(_ text: String) -> [String] {
        let (_, found, expected) = readLayout(text)
        #expect(expected == [])
        return found
    }

    @Test("Each shipped layout keeps to what it declares", arguments: shippedLayouts)
    func shipped(_ name: String) {
        let outcome = Reader(library: library()).layout(named: name)
        #expect(outcome?.diagnostics.filter { $0.code == .layoutAgainstRegulation }.isEmpty == true)
    }

    @Test(
        "What differs from the regulation is named at its words: margins, type, indents, the emblem",
        arguments: [
            ("pages: {standard: {margin: {left: 2.5cm}}}", "a.yaml:3 layout.against-regulation “2.5cm”"),
            ("pages: {standard: {size: A5}}", "a.yaml:3 layout.against-regulation “A5”"),
            ("styles: {base: {size: 14pt}}", "a.yaml:3 layout.against-regulation “14pt”"),
            ("styles: {title: {weight: regular}}", "a.yaml:3 layout.against-regulation “regular”"),
            ("blocks: [{image: <organization.emblem>, height: 2cm}]", "a.yaml:3 layout.against-regulation “2cm”"),
        ])
    func differs(_ keys: String, _ expected: String) {
        #expect(found("layout: a\nextends: memo\n\(keys)\n") == [expected])
    }

    @Test(
        "The same in other words, what the regulation leaves open, and what is meant to differ are fine",
        arguments: [
            "pages: {standard: {margin: {left: 30mm}}}", "pages: {standard: {margin: {bottom: 1.5cm}}}",
            "pages: {standard: {margin: {left: 2.5cm}}}\nregulation: {pages.standard.margin.left: none}",
        ])
    func same(_ keys: String) {
        #expect(found("layout: a\nextends: memo\n\(keys)\n") == [])
    }

    @Test("The finding says the value, the clause, and where the rule stands")
    func words() throws {
        let file = MarkedFile("layout: a\nextends: memo\nstyles: {title: {size: 30pt}}\n").file
        let reader = Reader(library: library())
        let finding = try #require(reader.layout(file).diagnostics.first)
        let (message, help) = text(of: finding, in: .th)
        #expect(message.hasPrefix("styles.title.size เป็น 30pt แต่ที่กำหนดไว้คือ 29pt: [การพิมพ์]"))
        #expect(help.contains("regulation: {styles.title.size: none}"))
        let place = try #require(finding.related.first?.span)
        #expect(reader.sources[place.source]?.name == "memo.yaml")
    }

    @Test("An office's own rules bind the layouts that stand on its own")
    func own() {
        let house = MarkedFile(
            "layout: house\nextends: memo\nregulation: {styles.body.after: {is: 3pt, source: ระเบียบของเทศบาล}}\n",
            name: "house.yaml")
        let (_, found, _) = readLayout("layout: a\nextends: house\nstyles: {body: {after: 4pt}}\n", others: [house])
        #expect(found == ["a.yaml:3 layout.against-regulation “4pt”"])
    }
}
