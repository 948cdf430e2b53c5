// A code comes in, its page goes out: the sentence, the remedy, what stands behind it and its examples.

/// The page on a code: its sentence with dots for what is filled in, what to do, what stands behind it.
public func explanation(of code: Code, in language: MessageLanguage) -> String {
    let words = MessageTable.all[code]
    let isThai = language == .th
    var lines = ["\(code.severity.word(language))[\(code.rawValue)]", "", code.openSentence(in: language)]
    let help = open((isThai ? words?.helpTh : words?.helpEn) ?? "")
    // A remedy that is an argument alone says nothing without its finding.
    if help.contains(where: { $0.isLetter }) { lines += ["", (isThai ? "วิธีแก้: " : "help: ") + help] }
    guard let more = Explanation.of(code) else { return lines.joined(separator: "\n") + "\n" }
    lines += ["", isThai ? more.th : more.en]
    switch more.shown {
    case .look(let th, let en): lines += ["", isThai ? "ขั้นต่อไป: " + th : "next: " + en]
    case .example(let example):
        let place = example.place.words(language)
        lines += ["", isThai ? "ผิด (\(place)):" : "wrong (\(place)):", "", indented(example.wrong)]
        lines += ["", isThai ? "ถูก (\(place)):" : "right (\(place)):", "", indented(example.right)]
    }
    return lines.joined(separator: "\n") + "\n"
}

extension Code {
    /// The sentence of a finding, with dots for what is filled in.
    func openSentence(in language: MessageLanguage) -> String {
        let words = MessageTable.all[self]
        return open((language == .th ? words?.th : words?.en) ?? "")
    }
}

/// A message with its places left open.
private func open(_ template: String) -> String {
    (0...9).reduce(template) { $0.replacing("{\($1)}", with: "…") }
}

private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + visiblyTabbed($0) }
        .joined(separator: "\n")
}

/// A tab that is the point of an example must be seen.
private func visiblyTabbed(_ line: Substring) -> String { String(line).replacing("\t", with: "→   ") }
