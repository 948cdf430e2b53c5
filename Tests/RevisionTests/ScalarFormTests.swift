import Diagnostics
import Fixtures
import Reading
import Testing

@testable import Revision

@Suite struct ScalarFormTests {
    private func yaml(_ text: String, isFlow: Bool = false, indent: Int = 4) -> String? {
        ScalarForm.yaml(text, at: ScalarForm.Place(isFlow: isFlow, indent: indent))
    }

    @Test func `A text is plain where it can be, in quotes or below a bar where it must`() {
        #expect(yaml("สำนักปลัด อบต.") == "สำนักปลัด อบต.")
        #expect(yaml("ก: ข") == "'ก: ข'")
        #expect(yaml("ข้อ # ๑") == "'ข้อ # ๑'")
        #expect(yaml("- ก") == "'- ก'")
        #expect(yaml(" ก") == "' ก'")
        #expect(yaml("[ ] it's") == "'[ ] it''s'")
        #expect(yaml("ก, ข", isFlow: true) == "'ก, ข'" && yaml("ก, ข") == "ก, ข")
        #expect(yaml("ก\nข\n") == "|\n    ก\n    ข")
        #expect(yaml("ก\n\n  - ข\n") == "|\n    ก\n\n      - ข")
        #expect(yaml("ก\nข") == "|-\n    ก\n    ข")
        #expect(yaml("ก\nข\n", isFlow: true) == "\"ก\\nข\\n\"")
        #expect(yaml("") == "")
        #expect(yaml("ก\u{7}") == nil)
    }

    @Test func `Whatever can be said reads back as it was, in every place`() throws {
        let pieces = [
            "ก", " ", "\n", ":", "#", "-", "'", "\"", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`",
            "๑",
            "\\", "\t", "ะ", "=", "?", "~", "<a>",
        ]
        var random = SeededGenerator(seed: 13)
        var said = 0
        for _ in 0..<600 {
            let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            for (isFlow, indent) in [(false, 2), (false, 6), (true, 6)] {
                guard let form = yaml(text, isFlow: isFlow, indent: indent) else { continue }
                said += 1
                let key = String(repeating: " ", count: indent - 2) + "k: " + form
                let source = isFlow ? "{k: \(form)}" : indent == 2 ? key : "a:\n  b:\n" + key
                let file = SourceFile(name: "a", text: source + "\n")
                let root = try #require(compose(file, id: SourceID(index: 0)).value, "\(source)")
                let found = (root.value(of: "a")?.value(of: "b") ?? root).value(of: "k")?.text
                #expect(found.map { Array($0.utf8) } == Array(text.utf8), "\(source)")
            }
        }
        #expect(said > 1500, "\(said)")
    }
}
