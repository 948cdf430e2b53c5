// Reads the codes of the assessment: an indicator's number or an item (`I13`), in either kind of digit.

import Domain

enum CodeReading {
    enum Code: Hashable {
        case indicator(Int)
        case item(ItaCode)
    }

    static func code(_ text: String) -> Code? {
        if let number = indicator(text) { return .indicator(number) }
        return ItaCode(text).map(Code.item)
    }

    /// 1 to 10, in either kind of digit.
    static func indicator(_ text: String) -> Int? {
        var cursor = ByteCursor(Array(text.utf8))
        guard let number = cursor.number(), cursor.isAtEnd, (1...10).contains(number) else { return nil }
        return number
    }
}
