// "Did you mean": slips that are caught and words that are left alone (IN-02).

import Testing

@testable import Reading

@Suite struct SuggestionTests {
    static let keys = [
        "measures", "organization", "people", "fiscal-year", "every-measure", "documents", "done", "มาตรการ", "ผลลัพธ์",
    ]

    @Test(
        "IN-02: a slip finds its key",
        arguments: [
            ("measure", "measures"), ("mesaures", "measures"), ("organisation", "organization"),
            ("fiscal_year", "fiscal-year"),
            ("Fiscal Year", "fiscal-year"), ("fiscalyear", "fiscal-year"), ("DONE", "done"), ("มาตราการ", "มาตรการ"),
            ("มาตรกาน", "มาตรการ"), ("ผลลัพท์", "ผลลัพธ์"), ("document", "documents"), ("poeple", "people"),
        ])
    func slips(_ word: String, _ key: String) {
        #expect(suggestion(for: word, among: SuggestionTests.keys) == key)
    }

    @Test(
        "IN-02: another word finds none",
        arguments: ["", "x", "title", "งบประมาณ", "pages", "dno", String(repeating: "ก", count: 500)])
    func others(_ word: String) {
        #expect(suggestion(for: word, among: SuggestionTests.keys + ["up"]) == (word == "dno" ? nil : nil))
    }

    @Test func theNearestWinsAndOfEqualsTheFirst() {
        #expect(suggestion(for: "rounds", among: ["bounds", "round", "sounds"]) == "bounds")
        #expect(suggestion(for: "tabels", among: ["labels", "tables"]) == "labels")
        #expect(suggestion(for: "fiscal-yaer", among: ["fiscal-years", "fiscal-year"]) == "fiscal-year")
    }
}
