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
    /// All messages by code; one part for each room that finds things (`Messages/*.swift`).
    public static let all: [Code: Message] = [files, yaml].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    static let files: [Code: Message] = [
        .fileUnreadable: Message(
            th: "อ่านแฟ้ม {0} ไม่ได้: {1}", en: "cannot read {0}: {1}"),
        .fileEncoding: Message(
            th: "แฟ้มไม่ได้เข้ารหัสแบบ UTF-8", en: "the file is not UTF-8",
            helpTh: "บันทึกแฟ้มใหม่เป็น UTF-8", helpEn: "save the file as UTF-8"),
        .unknownKey: Message(
            th: "ไม่รู้จัก “{0}”", en: "unknown key “{0}”"),
    ]
    static let yaml: [Code: Message] = [
        .yamlEmpty: Message(th: "แฟ้มว่าง", en: "the file is empty")
    ]
}
