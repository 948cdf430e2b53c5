// Finds years whose era contradicts them (พ.ศ. 2023) or is said twice (พ.ศ. พ.ศ. 2566). Takes a text, gives places with
// what was meant; changes nothing.

/// A year that was typed in the wrong era, or with the era twice.
public struct EraSlip: Hashable, Sendable {
    /// Where era and year stand, in bytes.
    public let range: Range<Int>
    /// The same year said right: official papers count in the Buddhist era.
    public let suggestion: String

    /// The slips of a text as UTF-8, in order.
    public static func find(utf8 bytes: [UInt8]) -> [EraSlip] {
        var slips: [EraSlip] = []
        var scanner = Scanner(bytes)
        while !scanner.isAtEnd {
            let start = scanner.position
            if let slip = slip(&scanner) { slips.append(slip) }
            if scanner.position == start { scanner.position += Utf8.width(bytes[start]) }
        }
        return slips
    }

    /// One era, or several, and the year behind it.
    private static func slip(_ scanner: inout Scanner) -> EraSlip? {
        let start = scanner.position
        guard let era = Era.scan(&scanner) else { return nil }
        let first = start..<scanner.position
        scanner.skipSpaces()
        var (last, count) = (era, 1)
        while let next = Era.scan(&scanner) {
            (last, count) = (next, count + 1)
            scanner.skipSpaces()
        }
        let digits = scanner.position
        guard let number = scanner.number(), number.digits == 4, let kind = Era(ofYear: number.value) else {
            return nil
        }
        let isRight = kind == last && count == 1
        guard !isRight else { return nil }
        let typed = String(decoding: scanner.bytes[digits..<scanner.position], as: UTF8.self)
        return EraSlip(
            range: start..<scanner.position, suggestion: meant(kind, number.value, typed, scanner.bytes[first]))
    }

    /// The year in the era that its size shows, in the digits that were typed; a year of the common era that is called
    /// Buddhist is turned into one.
    private static func meant(_ kind: Era, _ year: Int, _ typed: String, _ label: ArraySlice<UInt8>) -> String {
        let isThai = typed.utf8.first == 0xE0
        let value = kind == .buddhist ? year : year + Era.offset
        let isBuddhistLabel = Era.scanned(label) == .buddhist
        // Twice ค.ศ. before a year of that era is a slip of the finger, and no other year.
        if kind == .common, !isBuddhistLabel { return String(decoding: label, as: UTF8.self) + " " + typed }
        let word = isBuddhistLabel ? String(decoding: label, as: UTF8.self) : "พ.ศ."
        return word + " " + Digits.converted("\(value)", to: isThai ? .thai : .arabic)
    }
}

extension Era {
    /// The era that some bytes say.
    fileprivate static func scanned(_ bytes: ArraySlice<UInt8>) -> Era? {
        var scanner = Scanner(Array(bytes))
        return scan(&scanner)
    }
}
