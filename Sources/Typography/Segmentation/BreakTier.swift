// How readily a line may end at a place. Smaller is better; a line breaker goes down one tier only when it must.

/// The tier of a break opportunity; `rawValue` is what `Segmenter` writes, one byte for each byte of text.
public enum BreakTier: UInt8, Hashable, Sendable, Comparable {
    /// No break, ever: inside a cluster, beside a no-break space or word joiner, before a space.
    case none = 0
    /// The edge of a word, or an opportunity of UAX #14 outside Thai.
    case word = 1
    /// Inside a listed transparent compound: การ~ประเมิน.
    case compound = 2
    /// Relaxed glue: would be `word` or `compound`, but a rule forbids it. Only when a line would overflow.
    case glue = 3
    /// The edge of a syllable. Only when `glue` does not help either.
    case syllable = 4
    /// Any edge of a grapheme cluster: the last resort, and a finding.
    case cluster = 5

    public static func < (a: BreakTier, b: BreakTier) -> Bool { a.rawValue < b.rawValue }
}
