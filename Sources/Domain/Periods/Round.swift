// The rounds in which an office reports: cumulative stretches of the fiscal year, and their spellings.

/// A round of reporting, named by its months; every round begins on 1 October.
public enum Round: Int, CaseIterable, Hashable, Sendable, Comparable {
    case threeMonths = 3
    case sixMonths = 6
    case nineMonths = 9
    case twelveMonths = 12

    /// How many months of the fiscal year it covers.
    public var months: Int { rawValue }

    /// A round from its words: `6`, `๖`, `6 เดือน`, `รอบ ๖ เดือน`.
    public init?(_ text: String) {
        var scanner = Scanner(text)
        scanner.skipSpaces()
        guard let round = Self.scan(&scanner) else { return nil }
        scanner.skipSpaces()
        guard scanner.isAtEnd else { return nil }
        self = round
    }

    /// Takes a round if it stands at the scanner.
    static func scan(_ scanner: inout Scanner) -> Round? {
        let start = scanner
        if scanner.take("รอบ") { scanner.skipSpaces() }
        guard let number = scanner.number(), let round = Round(rawValue: number.value) else {
            scanner = start
            return nil
        }
        let afterNumber = scanner
        scanner.skipSpaces()
        if !scanner.take("เดือน") { scanner = afterNumber }
        return round
    }

    /// The days that the round reports on.
    public func days(of year: FiscalYear) -> DaySpan? { year.months(0...rawValue - 1) }

    /// `รอบ 6 เดือน`
    public var title: String { "รอบ \(rawValue) เดือน" }

    /// `(เดือนตุลาคม 2565 - มีนาคม 2566)`
    public func parenthesis(of year: FiscalYear) -> String? {
        days(of: year).map { "(เดือน" + PeriodFormat.months.text(of: $0) + ")" }
    }

    public static func < (a: Round, b: Round) -> Bool { a.rawValue < b.rawValue }
}
