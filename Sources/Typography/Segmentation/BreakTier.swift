// How readily a line may end at a place. Smaller is better; a line breaker goes down one tier only when it must.

/// The tier of a break opportunity; `rawValue` is what `Segmenter` writes, one byte for each byte of text.
public enum BreakTier: UInt8, Hashable, Sendable, Comparable {
    /// No break, ever: inside a cluster, beside a no-break space or word joiner, before a space.
    case none = 0
    /// The edge of a word, or an opportunity of UAX #14 outside Thai.
    case word = 1
    /// Inside a listed transparent compound: การ~ประเมิน.
    case compound = 2
    /// Relaxed glue at a space: would be `word`, but a rule forbids it. Only when a line would overflow.
    case glue = 3
    /// Relaxed glue where no space stands: นาย│สมชาย (LB-02), คน│ละ ๓๐ บาท. The reader sees one word cut.
    case bond = 4
    /// Inside a listed word where two listed words meet: ศาลา│การเปรียญ. Only when nothing above helps, and a finding.
    case part = 5
    /// The edge of a syllable.
    case syllable = 6
    /// Any edge of a grapheme cluster: the last resort.
    case cluster = 7
    /// Before what never begins a line (ๆ ” ) % …) or after what never ends one (LB-07): only where a letter and its
    /// sign are wider than the line.
    case sign = 8

    /// The tiers between words and word-like parts, as they stand in a list of tiers.
    static let betweenWords = BreakTier.word.rawValue...BreakTier.bond.rawValue

    public static func < (a: BreakTier, b: BreakTier) -> Bool { a.rawValue < b.rawValue }
}
