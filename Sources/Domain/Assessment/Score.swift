// A score of 0 to 100 in whole hundredths, so that sums, means and comparisons are exact.

/// A score out of 100, with two decimals.
public struct Score: Hashable, Sendable {
    /// 0 to 10,000.
    public let hundredths: Int

    /// The score, unless it lies outside 0 to 100.
    public init?(hundredths: Int) {
        guard (0...10_000).contains(hundredths) else { return nil }
        self.hundredths = hundredths
    }

    /// The score nearest to a fraction of hundredths, a tie going to the even one.
    init?(rounding numerator: Int, over denominator: Int) {
        guard numerator >= 0, denominator > 0 else { return nil }
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let isUp = remainder * 2 > denominator || (remainder * 2 == denominator && quotient % 2 == 1)
        self.init(hundredths: quotient + (isUp ? 1 : 0))
    }

    /// Two decimals always, with Arabic digits: `89.20`, `100.00`.
    public var text: String {
        let rest = hundredths % 100
        return "\(hundredths / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }

    /// How many hundredths lie between two scores.
    public func distance(to other: Score) -> Int { abs(hundredths - other.hundredths) }
}

extension Score: Comparable {
    public static func < (a: Score, b: Score) -> Bool { a.hundredths < b.hundredths }
}

/// Why a text is not a score.
public enum ScoreFault: Error, Hashable, Sendable {
    case notANumber
    /// More than 100, even by a thousandth.
    case aboveHundred
    case negative
}

extension Score {
    /// A score from its digits, Thai or Arabic: `89.2`, `๘๒.๖๕`; further decimals are rounded half to even.
    public static func read(_ text: String) -> Result<Score, ScoreFault> {
        var scanner = Scanner(text)
        scanner.skipSpaces()
        let isNegative = scanner.takeAny(["-", "−"])
        let whole = digits(&scanner)
        guard !whole.isEmpty else { return .failure(.notANumber) }
        var decimals: [Int] = []
        if scanner.take(".") {
            decimals = digits(&scanner)
            guard !decimals.isEmpty else { return .failure(.notANumber) }
        }
        scanner.skipSpaces()
        guard scanner.isAtEnd else { return .failure(.notANumber) }
        let isZero = !whole.contains { $0 > 0 } && !decimals.contains { $0 > 0 }
        if isNegative, !isZero { return .failure(.negative) }
        return rounded(whole, decimals).map(Result.success) ?? .failure(.aboveHundred)
    }

    private static func digits(_ scanner: inout Scanner) -> [Int] {
        var digits: [Int] = []
        while let digit = Utf8.digit(scanner.bytes, at: scanner.position) {
            digits.append(digit.value)
            scanner.position += digit.width
        }
        return digits
    }

    private static func rounded(_ whole: [Int], _ decimals: [Int]) -> Score? {
        let significant = whole.drop { $0 == 0 }
        guard significant.count <= 3 else { return nil }
        let units = significant.reduce(0) { $0 * 10 + $1 }
        guard units < 100 || (units == 100 && !decimals.contains { $0 > 0 }) else { return nil }
        let padded = decimals + [0, 0]
        let hundredths = units * 100 + padded[0] * 10 + padded[1]
        // The rest decides by its first digit, and whether anything follows a 5.
        let rest = decimals.dropFirst(2)
        let isTie = rest.first == 5 && !rest.dropFirst().contains { $0 > 0 }
        let isUp = isTie ? hundredths % 2 == 1 : (rest.first ?? 0) >= 5
        return Score(hundredths: hundredths + (isUp ? 1 : 0))
    }
}
