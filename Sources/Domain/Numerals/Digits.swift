// Puts a text's numbers into Thai or Arabic digits, by tokens; what is not a number of the prose stays as typed.

/// The digits that were exchanged in one place: `oldLength` bytes at `at` in the old text became `newLength` bytes.
/// All digits of one edit have the same width, so an offset inside it scales by `oldLength / newLength`.
public typealias DigitEdit = (at: Int, oldLength: Int, newLength: Int)

/// Conversion between Thai and Arabic digits.
///
/// Converted are plain numbers, dates, list numbers, telephone numbers, scores and ITA codes; untouched are addresses,
/// e-mails, file names and Latin words with digits (`COVID-19`, `A4`, `e-GP`).
public enum Digits {
    /// A text in the numerals given.
    public static func converted(_ text: String, to numerals: Numerals) -> String {
        converted(text, under: NumeralPolicy(prose: numerals))
    }

    /// A text in the numerals of a policy.
    public static func converted(_ text: String, under policy: NumeralPolicy) -> String {
        let isUnchanged = text.utf8.withContiguousStorageIfAvailable { isDone($0, policy) }
        if isUnchanged == true { return text }
        return String(decoding: converted(utf8: Array(text.utf8), under: policy).bytes, as: UTF8.self)
    }

    /// A text as UTF-8 in the numerals given, with the places where its length changed.
    public static func converted(utf8 bytes: [UInt8], to numerals: Numerals) -> (bytes: [UInt8], edits: [DigitEdit]) {
        converted(utf8: bytes, under: NumeralPolicy(prose: numerals))
    }

    /// A text as UTF-8 in the numerals of a policy, with the places where its length changed.
    public static func converted(
        utf8 bytes: [UInt8], under policy: NumeralPolicy
    ) -> (bytes: [UInt8], edits: [DigitEdit]) {
        guard !bytes.withUnsafeBufferPointer({ isDone($0, policy) }) else { return (bytes, []) }
        var exchange = DigitExchange(bytes, under: policy)
        return exchange.run()
    }

    /// Whether no digit of a text is foreign to any numerals of a policy.
    private static func isDone(_ bytes: UnsafeBufferPointer<UInt8>, _ policy: NumeralPolicy) -> Bool {
        firstForeignDigit(in: bytes, to: policy.numerals(of: nil)) == nil
            && policy.exceptions.values.allSatisfy { firstForeignDigit(in: bytes, to: $0) == nil }
    }

    /// Which kinds of digits the numbers of a text have that follow numerals; addresses and product names do not.
    public static func kinds(utf8 bytes: [UInt8]) -> (thai: Bool, arabic: Bool) {
        (!converted(utf8: bytes, to: .arabic).edits.isEmpty, !converted(utf8: bytes, to: .thai).edits.isEmpty)
    }

    /// The offset in the old text of an offset in the converted one.
    public static func sourceOffset(of offset: Int, edits: [DigitEdit]) -> Int {
        var shift = 0
        for edit in edits {
            let start = edit.at + shift
            if offset <= start { break }
            if offset < start + edit.newLength { return edit.at + (offset - start) * edit.oldLength / edit.newLength }
            shift += edit.newLength - edit.oldLength
        }
        return offset - shift
    }

    /// A number in the numerals given; as typed means Arabic, since nobody typed it.
    public static func text(_ number: Int, in numerals: Numerals) -> String {
        converted(String(number), to: numerals)
    }

    /// The first digit of the other kind, if the text has any: most strings have none and are left at that.
    private static func firstForeignDigit(in bytes: UnsafeBufferPointer<UInt8>, to numerals: Numerals) -> Int? {
        switch numerals {
        case .asTyped: return nil
        case .thai: return bytes.firstIndex { $0 &- 0x30 < 10 }
        case .arabic:
            guard bytes.count >= 3 else { return nil }
            return (0..<(bytes.count - 2)).first {
                bytes[$0] == 0xE0 && bytes[$0 + 1] == 0xB9 && bytes[$0 + 2] &- 0x90 < 10
            }
        }
    }
}

/// One conversion under way.
private struct DigitExchange {
    private let source: [UInt8]
    private let policy: NumeralPolicy
    private var result: [UInt8] = []
    private var edits: [DigitEdit] = []

    init(_ source: [UInt8], under policy: NumeralPolicy) {
        self.source = source
        self.policy = policy
        result.reserveCapacity(source.count + 64)
    }

    mutating func run() -> (bytes: [UInt8], edits: [DigitEdit]) {
        var tokens = NumeralTokens(source)
        var copied = 0
        while let token = tokens.next() {
            result += source[copied..<token.lowerBound]
            switch policy.numerals(of: kind(of: token)) {
            case .thai: exchange(token, toThai: true)
            case .arabic: exchange(token, toThai: false)
            case .asTyped: result += source[token]
            }
            copied = token.upperBound
        }
        result += source[copied...]
        return (result, edits)
    }

    /// Looked for only where a kind matters.
    private func kind(of token: Range<Int>) -> NumeralKind? {
        policy.exceptions.isEmpty ? nil : NumeralKind.of(token, in: source)
    }

    /// Copies a token with its digits exchanged.
    private mutating func exchange(_ token: Range<Int>, toThai: Bool) {
        var offset = token.lowerBound
        while offset < token.upperBound {
            guard let digit = Utf8.digit(source, at: offset), (digit.width == 1) == toThai else {
                result.append(source[offset])
                offset += 1
                continue
            }
            note(at: offset, oldLength: digit.width, newLength: toThai ? 3 : 1)
            if toThai {
                result.append(0xE0)
                result.append(0xB9)
                result.append(0x90 + UInt8(digit.value))
            } else {
                result.append(0x30 + UInt8(digit.value))
            }
            offset += digit.width
        }
    }

    /// Lengthens the edit that ends here, or begins a new one.
    private mutating func note(at offset: Int, oldLength: Int, newLength: Int) {
        if let last = edits.last, last.at + last.oldLength == offset {
            edits[edits.count - 1].oldLength += oldLength
            edits[edits.count - 1].newLength += newLength
        } else {
            edits.append((offset, oldLength, newLength))
        }
    }
}
