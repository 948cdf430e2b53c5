// What stands behind a finding: what it means, why it matters, how it looks wrong and how right. Longer than a finding's
// own sentence; `saraban explain CODE` prints it.

public struct Explanation: Sendable {
    /// What was found and why it matters, with the rule or the handbook it comes from.
    public let th: String
    public let en: String
    /// Parts of an input: one that has the finding, and the same without. Tests hold them to that.
    public let wrong: String
    public let right: String

    /// The explanation of a code, where there is one yet.
    public static func of(_ code: Code) -> Explanation? { all[code] }

    /// The parts: one for each room of codes (`Explanations/*.swift`).
    static let parts: [[Code: Explanation]] = [assessment, proofing]

    public static let all: [Code: Explanation] = parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}

/// The page on a code: its sentence with dots for what is filled in, what to do, what stands behind it.
public func explanation(of code: Code, in language: MessageLanguage) -> String {
    let words = MessageTable.all[code]
    let isThai = language == .th
    var lines = ["\(code.severity.word(language))[\(code.rawValue)]", ""]
    lines.append(open((isThai ? words?.th : words?.en) ?? ""))
    let help = open((isThai ? words?.helpTh : words?.helpEn) ?? "")
    if !help.isEmpty { lines += ["", (isThai ? "วิธีแก้: " : "help: ") + help] }
    if let more = Explanation.of(code) {
        lines += ["", isThai ? more.th : more.en]
        lines += ["", isThai ? "ผิด:" : "wrong:", "", indented(more.wrong)]
        lines += ["", isThai ? "ถูก:" : "right:", "", indented(more.right)]
    }
    return lines.joined(separator: "\n") + "\n"
}

/// A message with its places left open.
private func open(_ template: String) -> String {
    (0...9).reduce(template) { $0.replacing("{\($1)}", with: "…") }
}

private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
        .joined(separator: "\n")
}
