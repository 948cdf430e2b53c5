// A language comes in, the list of all codes goes out: severity, name and sentence, under the names of their families.

/// All codes, a line each, under the names of their families.
public func listOfFindings(in language: MessageLanguage) -> String {
    let codes = Code.allCases
    let width = codes.map(\.rawValue.count).max() ?? 0
    let grades = Severity.allCases.map { cellWidth(of: $0.word(language)) }.max() ?? 0
    let families = CodeFamily.all.map { family in
        let lines = family.codes.map { code in
            let grade = code.severity.word(language)
            let name = code.rawValue.padded(to: width, cells: code.rawValue.count)
            return
                "  \(grade.padded(to: grades, cells: cellWidth(of: grade)))  \(name)  \(code.openSentence(in: language))"
        }
        return ([family.title(in: language)] + lines).joined(separator: "\n")
    }
    let more =
        language == .th
        ? "อ่านคำอธิบายด้วย saraban explain ตามด้วยชื่อข้อค้นพบ หรือชื่อหมวด เช่น saraban explain yaml"
        : "for a page: saraban explain with a name, or with a family’s, as in saraban explain yaml"
    return (families + [more]).joined(separator: "\n\n") + "\n"
}

extension String {
    fileprivate func padded(to width: Int, cells: Int) -> String {
        self + String(repeating: " ", count: max(0, width - cells))
    }
}
