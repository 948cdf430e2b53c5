// What a spreadsheet does to cells by itself: `6-12` becomes a date, a long number 2.57E+03, a broken formula #REF!. Takes the
// words of a cell and what stood there before, gives the finding that fits.

import Diagnostics
import Domain

enum CellDamage {
    /// Why these words are hardly what anybody typed. `before` is empty for a new row.
    static func code(of words: String, before: String) -> Code? {
        if isError(words) { return .csvExcelError }
        if isScientific(words) { return .csvScientific }
        if isEnglishDate(words) || isRange(before) && isDate(words) { return .csvExcelDate }
        return nil
    }

    private static let errors: Set = [
        "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    ]

    private static func isError(_ words: String) -> Bool {
        errors.contains(words) || words.utf8.count > 2 && words.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
    }

    /// `2.57E+03`.
    private static func isScientific(_ words: String) -> Bool {
        let parts = words.split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, let sign = parts[1].first, sign == "+" || sign == "-" else { return false }
        let power = parts[1].dropFirst()
        let isPower = (2...3).contains(power.utf8.count) && power.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isPower && !parts[0].isEmpty && parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `6-Dec`, `Dec-66`: nobody writes months in English here.
    private static func isEnglishDate(_ words: String) -> Bool {
        let parts = words.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return false }
        let numbers = parts.filter {
            (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        return numbers.count == parts.count - 1 && parts.contains { months.contains(String($0)) }
    }

    /// `6-12`, `3/10`: what a spreadsheet takes for a date.
    private static func isRange(_ words: String) -> Bool {
        let parts = words.split(whereSeparator: { $0 == "-" || $0 == "/" })
        return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.utf8.count) && Int($0) != nil }
    }

    private static func isDate(_ words: String) -> Bool {
        if case .success = TypedDate.read(words) { return true }
        if case .success(let period) = TypedPeriod.read(words), period.meaning != .unknown { return true }
        let parts = words.split(whereSeparator: { $0 == "-" || $0 == " " })
        return parts.count == 2 && Int(parts[0]) != nil && TypedPeriod.isMonth(String(parts[1]))
    }
}

extension TypedPeriod {
    /// Whether a word is the name of a month.
    fileprivate static func isMonth(_ word: String) -> Bool {
        if case .success(let period) = read(word), case .months = period.meaning { return true }
        return false
    }
}
