// What a row is ordered by. Takes the words of a field, gives something that can be compared.

import Domain

enum SortValue: Comparable {
    case number(Double)
    case words([UInt32])
    case empty

    init(_ text: String) {
        if text.isEmpty {
            self = .empty
        } else if let number = Double(text.filter { $0 != "," }), number.isFinite {
            self = .number(number)
        } else {
            self = .words(ThaiOrder.key(text))
        }
    }

    static func < (a: SortValue, b: SortValue) -> Bool {
        switch (a, b) {
        case (.number(let a), .number(let b)): a < b
        case (.words(let a), .words(let b)): a.lexicographicallyPrecedes(b)
        case (.number, .words), (.number, .empty), (.words, .empty): true
        default: false
        }
    }
}
