import Testing

@testable import Domain

@Suite struct WordTableTests {
    /// What a table is held against: each word is tried.
    private func tried(_ words: [String], _ text: [UInt8], at offset: Int) -> (number: Int, end: Int)? {
        var best: (number: Int, end: Int)?
        for (number, word) in words.enumerated() where text[offset...].starts(with: word.utf8) && !word.isEmpty {
            let end = offset + word.utf8.count
            if end > best?.end ?? offset { best = (number, end) }
        }
        return best
    }

    @Test func theLongestWordThatStandsAtAPlaceIsTheOneThatTryingEachFinds() {
        var random = SeededGenerator(seed: 11)
        let letters = ["ก", "า", "a", "😀"]
        func word(_ lengths: ClosedRange<Int>) -> String {
            (0..<Int.random(in: lengths, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
                .joined()
        }
        var found = 0
        for _ in 0..<300 {
            let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in word(0...3) }
            let table = WordTable(words)
            let text = Array(word(0...30).utf8)
            for offset in text.indices {
                let (got, wanted) = (table.longest(in: text, at: offset), tried(words, text, at: offset))
                #expect(got?.number == wanted?.number && got?.end == wanted?.end, "\(words) at \(offset)")
                if wanted != nil { found += 1 }
            }
            #expect(table.longest(in: text, at: text.count) == nil)
        }
        #expect(found > 800)
    }

    @Test func aWordThatTheTextBreaksOffIsNotFound() {
        #expect(WordTable(["การ"]).longest(in: Array("กา".utf8), at: 0) == nil)
        #expect(WordTable(["การ"]).longest(in: Array("การ".utf8.dropLast()), at: 0) == nil)
    }
}
