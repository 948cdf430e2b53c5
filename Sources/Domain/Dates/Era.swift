// Which era a typed year is of, and its year of the common era: the only place where 543 is added or taken away.

/// The era in which a year is counted.
public enum Era: Hashable, Sendable {
    /// พ.ศ., 543 years ahead.
    case buddhist
    /// ค.ศ.
    case common

    /// How far the Buddhist era is ahead of the common one, for years that begin on 1 January (since พ.ศ. 2484).
    static let offset = 543

    /// The era of a year by its size alone: 2400–2700 Buddhist, 1900–2200 common, anything else unknown.
    public init?(ofYear year: Int) {
        switch year {
        case 2400...2700: self = .buddhist
        case 1900...2200: self = .common
        default: return nil
        }
    }

    /// The year of the common era of a typed year, whose era may be written beside it.
    public static func commonYear(of year: Int, written: Era? = nil) -> Result<Int, DateFault> {
        guard let era = Era(ofYear: year) else { return .failure(.eraUnknown(year: year)) }
        if let written, written != era { return .failure(.eraContradicts(year: year, written: written)) }
        let common = era == .buddhist ? year - offset : year
        guard CivilDate.supportedYears.contains(common) else { return .failure(.outOfRange(year: common)) }
        return .success(common)
    }

    /// Takes `พ.ศ.`, `ค.ศ.` or their long forms, if one stands at the scanner.
    static func scan(_ scanner: inout Scanner) -> Era? {
        // Texts are asked at every letter: all eras begin with พ (E0 B8 9E) or ค (E0 B8 84).
        let (bytes, start) = (scanner.bytes, scanner.position)
        guard Utf8.isThai(bytes, at: start), bytes[start + 2] == 0x9E || bytes[start + 2] == 0x84 else { return nil }
        if scanner.take("พุทธศักราช") || scanner.takeAbbreviation(["พ", "ศ"]) { return .buddhist }
        if scanner.take("คริสต์ศักราช") || scanner.takeAbbreviation(["ค", "ศ"]) { return .common }
        return nil
    }
}
