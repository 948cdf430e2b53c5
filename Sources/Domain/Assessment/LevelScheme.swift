// How a year turns scores into a level: seven letters until FY2565, five Thai levels that also look at each
// instrument from FY2566.

/// A scheme of levels.
public enum LevelScheme: Hashable, Sendable {
    /// AA, A, B, C, D, E, F by the total alone (NACC criteria, FY2562 to FY2565).
    case letters
    /// ผ่านดีเยี่ยม to ต้องปรับปรุงโดยด่วน, by the total and the lowest instrument
    /// (NACC resolution of 8 June 2566; the years after FY2566 are taken to follow it).
    case passes

    /// The scheme of a fiscal year, if it is known.
    public static func of(_ year: FiscalYear) -> LevelScheme? {
        switch year.buddhistYear {
        case 2562...2565: .letters
        case 2566...2569: .passes
        default: nil
        }
    }

    /// The levels, best first.
    public var levels: [Level] {
        switch self {
        case .letters: [.aa, .a, .b, .c, .d, .e, .f]
        case .passes: [.excellent, .good, .passed, .improve, .improveUrgently]
        }
    }

    /// A level by its name, with or without ระดับ before it and quotation marks around it.
    public func level(named text: String) -> Level? {
        var scanner = Scanner(text)
        scanner.skipSpaces()
        if scanner.take("ระดับ") { scanner.skipSpaces() }
        let marks = ["\"", "“", "”"]
        _ = scanner.takeAny(marks)
        let start = scanner
        return levels.first { level in
            scanner = start
            guard scanner.take(level.rawValue) else { return false }
            _ = scanner.takeAny(marks)
            scanner.skipSpaces()
            return scanner.isAtEnd
        }
    }

    /// The level of a total; under `passes` a total of 85 or more also needs the scores of all three instruments,
    /// and is `nil` without them.
    public func level(total: Score, instruments: [Instrument: Score]) -> Level? {
        let possible = possibleLevels(total: total, instruments: instruments)
        return possible.count == 1 ? possible[0] : nil
    }

    /// Every level that the total allows, where the scores of some instruments may not be known.
    public func possibleLevels(total: Score, instruments: [Instrument: Score]) -> [Level] {
        switch self {
        case .letters: return levels.first { total.hundredths >= $0.floor }.map { [$0] } ?? []
        case .passes:
            guard total.hundredths >= Level.passed.floor else {
                return [total.hundredths >= Level.improve.floor ? .improve : .improveUrgently]
            }
            let lowest = instruments.values.min()?.hundredths ?? 10_000
            let ceiling = min(lowest, total.hundredths)
            let best = [Level.excellent, .good, .passed].filter { $0 == .passed || ceiling >= $0.floor }
            return instruments.count == Instrument.allCases.count ? Array(best.prefix(1)) : best
        }
    }
}

/// A level of the assessment; its raw value is its official name.
public enum Level: String, Hashable, Sendable {
    case aa = "AA"
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
    case excellent = "ผ่านดีเยี่ยม"
    case good = "ผ่านดี"
    case passed = "ผ่าน"
    case improve = "ต้องปรับปรุง"
    case improveUrgently = "ต้องปรับปรุงโดยด่วน"

    /// The least score, in hundredths: of the total, and for the two best of the five of every instrument as well.
    var floor: Int {
        switch self {
        case .aa, .excellent: 9500
        case .a, .good, .passed: 8500
        case .b: 7500
        case .c: 6500
        case .d: 5500
        case .e: 5000
        case .improve: 7000
        case .f, .improveUrgently: 0
        }
    }
}
