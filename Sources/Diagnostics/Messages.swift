// The wording of findings: for each code a sentence and, where there is one, a remedy, in Thai and English.
// `{0}`, `{1}` … stand for the finding's arguments. `MessagesTests` proves that every code is here.

public enum MessageLanguage: String, Sendable, CaseIterable { case th, en }

/// The words of one code. `help` says what to do; it may be empty when the sentence already does.
public struct Message: Sendable {
    public let th: String
    public let en: String
    public let helpTh: String
    public let helpEn: String

    public init(th: String, en: String, helpTh: String = "", helpEn: String = "") {
        self.th = th
        self.en = en
        self.helpTh = helpTh
        self.helpEn = helpEn
    }
}

public enum MessageTable {
    /// The parts: one for each room that finds things (`Messages/*.swift`). A code stands in one part only.
    static let parts: [[Code: Message]] = [
        files, yaml, input, blocks, layouts, references, text, assessment, proofing, rolling, tables, pictures, output,
        verifiedPDFs, batch,
        kept,
    ]

    /// All messages by code.
    public static let all: [Code: Message] = parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
