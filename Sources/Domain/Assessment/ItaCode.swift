// The code of one item of the assessment, `O35` or `i13`: a value, so that its digits can follow the numerals.

/// An item code: the instrument's letter and a number.
public struct ItaCode: Sendable {
    /// The instrument, by the code's letter.
    public let instrument: Instrument
    /// The item's number in the instrument.
    public let number: Int
    /// FY2567 writes its codes in small letters. Not part of what the code is.
    public let isLowercase: Bool

    /// A code from its parts.
    public init(_ instrument: Instrument, _ number: Int, isLowercase: Bool = false) {
        (self.instrument, self.number, self.isLowercase) = (instrument, number, isLowercase)
    }

    /// A code from its text, `O35`, `i13`, `E๑`; blanks around it are allowed.
    public init?(_ text: String) {
        self.init(utf8: Array(Utf8.trimmed(text).utf8)[...])
    }

    /// A code that fills a stretch of UTF-8. Numbers beyond any year's items are none, so `O365` is a product.
    init?(utf8 bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first, bytes.count <= 7,
            let instrument = Instrument.allCases.first(where: { $0.letter == first & ~0x20 })
        else { return nil }
        var scanner = Scanner(Array(bytes.dropFirst()))
        guard Utf8.digit(scanner.bytes, at: 0)?.value != 0, let number = scanner.number(), scanner.isAtEnd,
            number.value <= Self.largest(instrument)
        else { return nil }
        self.init(instrument, number.value, isLowercase: first & 0x20 != 0)
    }

    /// The highest number that any year has used.
    private static func largest(_ instrument: Instrument) -> Int {
        switch instrument {
        case .iit: 30
        case .eit: 15
        case .oit: 48
        }
    }

    /// The code with Arabic digits: `O35`, `i13`.
    public var text: String {
        let letter = instrument.letter | (isLowercase ? 0x20 : 0)
        return String(decoding: [letter], as: UTF8.self) + String(number)
    }
}

extension ItaCode: Hashable {
    public static func == (a: ItaCode, b: ItaCode) -> Bool { a.instrument == b.instrument && a.number == b.number }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(instrument)
        hasher.combine(number)
    }
}
