// How large a YAML file may be before it is refused (IN-03, IN-05). Holds numbers only.

/// The limits of one file. All are far above a real paper (the largest sample: 20 KB, depth 8, 900 nodes).
public enum YAMLLimits {
    /// Bytes of a file. Whoever reads from disk asks this before it reads.
    public static let fileSize = 16 * 1_048_576
    /// Lists and maps inside one another.
    static let depth = 64
    /// Texts, lists and maps together.
    static let nodes = 2_000_000
    /// Bytes of one text.
    static let scalarSize = 1_048_576
    /// Findings about one file, after which it is not read on: nobody reads more, and memory stays small.
    static let findings = 1000
    /// Places of one kind that a check of raw characters reports; the rest is counted.
    static let reportedPlaces = 20
}
