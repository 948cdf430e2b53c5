import Testing

@testable import Comparison

/// The sentences of a comparison.
@Suite struct WordingTests {
    @Test func `Every sentence stands in both languages, with the same places to fill`() throws {
        for phrase in Phrase.allCases {
            let words = try #require(Phrase.table[phrase], "\(phrase)")
            #expect(!words.th.isEmpty && !words.en.isEmpty)
            #expect(places(words.th) == places(words.en), "\(phrase)")
        }
        for section in Section.allCases { #expect(Section.titles[section] != nil, "\(section)") }
        for (key, words) in FieldName.table { #expect(!words.th.isEmpty && !words.en.isEmpty, "\(key)") }
    }

    private func places(_ text: String) -> Set<String> { Set(text.matches(of: /\{\d\}/).map { String($0.output) }) }
}
