// The twelve months of the civil year, with their Thai names and their lengths.

/// A month of the year, 1 to 12.
public enum Month: Int, CaseIterable, Hashable, Sendable, Comparable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december

    /// The full name: `เมษายน`.
    public var name: String { Self.names[rawValue - 1] }

    /// The official abbreviation: `เม.ย.`
    public var abbreviation: String { Self.parts[rawValue - 1].map { $0 + "." }.joined() }

    /// How many days the month has in a year of the common era.
    public func days(inYear year: Int) -> Int {
        switch self {
        case .april, .june, .september, .november: 30
        case .february: CivilDate.isLeap(year) ? 29 : 28
        default: 31
        }
    }

    public static func < (a: Month, b: Month) -> Bool { a.rawValue < b.rawValue }

    private static let names = [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ]

    /// The abbreviations by their dotted parts.
    private static let parts = [
        ["ม", "ค"], ["ก", "พ"], ["มี", "ค"], ["เม", "ย"], ["พ", "ค"], ["มิ", "ย"],
        ["ก", "ค"], ["ส", "ค"], ["ก", "ย"], ["ต", "ค"], ["พ", "ย"], ["ธ", "ค"],
    ]

    /// Takes a month's name, full or short, if it stands at the scanner.
    static func scan(_ scanner: inout Scanner) -> Month? {
        for month in allCases where scanner.take(month.name) { return month }
        for month in allCases where scanner.takeAbbreviation(parts[month.rawValue - 1]) { return month }
        return nil
    }
}
