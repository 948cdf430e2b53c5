// Finds the slips that scanning and hasty typing leave in numbers; it reports them and changes nothing.

/// A number that was typed in two kinds of digits, or with Latin letters that look like digits (NU-02, NU-03).
public struct DigitSlip: Hashable, Sendable {
    /// The two sorts of slip.
    public enum Kind: Hashable, Sendable {
        /// `๒5๖๘`
        case mixedDigits
        /// `l๒๓`, `๑o`, `ร/o`
        case latinAmongThai
    }

    /// Which sort it is.
    public let kind: Kind
    /// Where it stands, in bytes.
    public let range: Range<Int>
    /// The same text with the slip mended; a suggestion to print, never to apply.
    public let suggestion: String

    /// The slips of a text, in order.
    public static func find(in text: String) -> [DigitSlip] { find(utf8: Array(text.utf8)) }

    /// The slips of a text as UTF-8, in order.
    public static func find(utf8 bytes: [UInt8]) -> [DigitSlip] {
        var slips: [DigitSlip] = []
        var offset = 0
        while offset < bytes.count {
            let run = run(in: bytes, at: offset)
            if run.isEmpty {
                offset += Utf8.width(bytes[offset])
            } else {
                if let slip = slip(in: bytes, run) { slips.append(slip) }
                offset = run.upperBound
            }
        }
        return slips
    }

    /// The digits and Latin letters that stand together at an offset, over the marks inside a number: `๑,5๐๐`, `O-๓๔๙๙`.
    private static func run(in bytes: [UInt8], at start: Int) -> Range<Int> {
        var offset = start
        while offset < bytes.count {
            let isJoint = offset > start && joins(bytes, at: offset)
            guard isJoint || Token.isWord(bytes, at: offset) else { break }
            offset += Utf8.width(bytes[offset])
        }
        return start..<min(offset, bytes.count)
    }

    /// A mark between two digits, or what passes for one.
    private static func joins(_ bytes: [UInt8], at offset: Int) -> Bool {
        switch bytes[offset] {
        case 0x2C, 0x2D, 0x2E, 0x2F:  // , - . /
            let isBehind =
                bytes[offset - 1] &- 0x30 < 10 || (offset >= 3 && Utf8.isThaiDigit(bytes, at: offset - 3))
                || Census.lookalike(bytes[offset - 1]) != nil
            let next = offset + 1
            return isBehind && Utf8.digit(bytes, at: next) != nil
        default: return false
        }
    }

    private static func slip(in bytes: [UInt8], _ run: Range<Int>) -> DigitSlip? {
        let census = Census(bytes, run)
        // O๓๕-๓๗ are codes of the assessment.
        let parts = bytes[run].split { [0x2C, 0x2D, 0x2E, 0x2F].contains($0) }
        guard census.others == 0, !parts.contains(where: { ItaCode(utf8: $0) != nil }) else { return nil }
        let isLoneLetter = census.thai + census.arabic == 0 && census.lookalikes == 1 && isNumberSlash(bytes, run)
        if isLoneLetter || (census.lookalikes > 0 && census.thai > 0) {
            return DigitSlip(kind: .latinAmongThai, range: run, suggestion: mended(bytes, run))
        }
        guard census.lookalikes == 0, census.thai > 0, census.arabic > 0 else { return nil }
        return DigitSlip(kind: .mixedDigits, range: run, suggestion: mended(bytes, run))
    }

    /// `ร/o ๕๙๘๗`: after a Thai letter and a slash, before a blank or a number.
    private static func isNumberSlash(_ bytes: [UInt8], _ run: Range<Int>) -> Bool {
        let lower = run.lowerBound
        guard lower >= 4, bytes[lower - 1] == 0x2F, Utf8.isThai(bytes, at: lower - 4) else { return false }
        var next = run.upperBound
        while let width = Utf8.spaceWidth(bytes, at: next) { next += width }
        return Utf8.digit(bytes, at: next) != nil
    }

    /// The run in Thai digits throughout.
    private static func mended(_ bytes: [UInt8], _ run: Range<Int>) -> String {
        var result = ""
        var offset = run.lowerBound
        while offset < run.upperBound {
            guard Token.isWord(bytes, at: offset) else {
                result.unicodeScalars.append(Unicode.Scalar(bytes[offset]))
                offset += 1
                continue
            }
            let value = Utf8.digit(bytes, at: offset)?.value ?? Census.lookalike(bytes[offset]) ?? 0
            Unicode.Scalar(0x0E50 + UInt32(value)).map { result.unicodeScalars.append($0) }
            offset += Utf8.width(bytes[offset])
        }
        return result
    }
}

/// What a run of letters and digits is made of.
private struct Census {
    var thai = 0
    var arabic = 0
    var lookalikes = 0
    var others = 0

    init(_ bytes: [UInt8], _ run: Range<Int>) {
        var offset = run.lowerBound
        while offset < run.upperBound {
            guard Token.isWord(bytes, at: offset) else {
                offset += 1
                continue
            }
            switch Utf8.digit(bytes, at: offset)?.width {
            case 3: thai += 1
            case 1: arabic += 1
            default: if Self.lookalike(bytes[offset]) != nil { lookalikes += 1 } else { others += 1 }
            }
            offset += Utf8.width(bytes[offset])
        }
    }

    /// The digit that a Latin letter is mistaken for.
    static func lookalike(_ letter: UInt8) -> Int? {
        switch letter {
        case 0x6F, 0x4F: 0  // o O
        case 0x6C, 0x49, 0x69: 1  // l I i
        default: nil
        }
    }
}
