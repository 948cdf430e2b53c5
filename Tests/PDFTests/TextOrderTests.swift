import Fixtures
import Testing

@testable import PDF

/// Which glyphs draw which letters of a cluster.
@Suite struct TextOrderTests {
    /// `bytes` of each letter, with its glyphs.
    private func order(_ text: String, _ characters: [UInt32]) -> [String] {
        lettersInTextOrder(Array(text.utf8), characters).map { "\($0.bytes): \($0.glyphs)" }
    }

    @Test("Glyphs that a font has swapped come in the order of the text")
    func swapped() { #expect(order("ปุ่", [0x0E1B, 0x0E48, 0x0E38]) == ["3: [0]", "3: [2]", "3: [1]"]) }

    @Test("EX-01 Sara Am is one letter of two glyphs, with a tone mark between them or not")
    func am() {
        #expect(order("กำ", [0x0E01, 0x0E4D, 0x0E32]) == ["3: [0]", "3: [1, 2]"])
        #expect(order("น้ำ", [0x0E19, 0x0E4D, 0x0E49, 0x0E32]) == ["3: [0]", "3: [2]", "3: [1, 3]"])
    }

    @Test("EX-01 written as two characters, it is two letters")
    func parts() { #expect(order("กํา", [0x0E01, 0x0E4D, 0x0E32]) == ["3: [0]", "3: [1]", "3: [2]"]) }

    @Test("One glyph is all of its text; one character is all of its glyphs")
    func whole() {
        #expect(order("fi", [0xFB01]) == ["2: [0]"])
        #expect(order("é", [0x65, 0x301]) == ["2: [0, 1]"])
    }

    @Test("A glyph of which nothing is known draws the letter that is left over")
    func leftOver() { #expect(order("ก้", [0x0E01, 0]) == ["3: [0]", "3: [1]"]) }

    @Test(
        "A glyph more than letters goes with the glyph before it, a letter more than glyphs with the letter before it")
    func more() {
        #expect(order("ก้", [0x0E01, 0x25CC, 0x0E49]) == ["3: [0, 1]", "3: [2]"])
        #expect(order("ก้", [0x25CC, 0x0E01, 0x0E49]) == ["3: [0, 1]", "3: [2]"])
        #expect(order("กิ้", [0x0E01, 0x0E34]) == ["3: [0]", "6: [1]"])
    }

    @Test("Where nothing fits, the whole cluster is one letter")
    func nothing() { #expect(order("กิ้", [0, 0]) == ["9: [0, 1]"]) }

    @Test("Whatever comes, every byte and every glyph comes once")
    func complete() {
        var random = SeededGenerator(seed: 5)
        let signs: [UInt32] = [0x0E01, 0x0E1B, 0x0E48, 0x0E49, 0x0E38, 0x0E33, 0x0E4D, 0x0E32, 0x25CC, 0x65]
        for _ in 0..<20_000 {
            let scalars = (0..<Int.random(in: 1...5, using: &random)).compactMap { _ in
                signs.randomElement(using: &random).flatMap(Unicode.Scalar.init)
            }
            var text = ""
            text.unicodeScalars += scalars
            let characters = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Bool.random(using: &random) ? 0 : signs.randomElement(using: &random) ?? 0
            }
            let letters = lettersInTextOrder(Array(text.utf8), characters)
            #expect(letters.flatMap(\.glyphs).sorted() == Array(characters.indices))
            #expect(letters.reduce(0) { $0 + $1.bytes } == text.utf8.count)
            #expect(letters.allSatisfy { !$0.glyphs.isEmpty && $0.bytes > 0 })
        }
    }
}

/// Clusters by number.
@Suite struct ClusterTableTests {
    @Test("A cluster keeps its number however many come after it, and no other has it")
    func numbers() {
        var random = SeededGenerator(seed: 9)
        var table = ClusterTable()
        var known: [[UInt64]: Int] = [:]
        for _ in 0..<30_000 {
            // Of few words, so that many come again.
            let key = (0..<Int.random(in: 1...4, using: &random)).map { _ in UInt64.random(in: 0...12, using: &random) }
            let (number, isNew) = table.number(of: key)
            #expect(isNew == (known[key] == nil))
            #expect(number == known[key, default: known.count])
            known[key] = number
        }
        #expect(known.count > 1000)
    }
}
