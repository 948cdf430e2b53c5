// What can be taken out of a file as a table and back into it.

public enum SheetKind: String, CaseIterable, Sendable {
    case measures
    /// The scores of the indicators.
    case scores
}
