// A finding comes in, its words in a language go out. Fills `{0}`, `{1}` …; escapes nothing.

/// The sentence of a finding and its remedy, which may be empty.
public func text(of diagnostic: Diagnostic, in language: MessageLanguage) -> (message: String, help: String) {
    guard let words = MessageTable.all[diagnostic.code] else { return (diagnostic.code.rawValue, "") }
    let arguments = diagnostic.arguments(in: language)
    // The word that was probably meant says more than the list of all that could have been.
    let help =
        diagnostic.suggestion.map { language == .th ? "หมายถึง “\($0)” หรือไม่" : "did you mean “\($0)”?" }
        ?? fill(language == .th ? words.helpTh : words.helpEn, arguments)
    return (fill(language == .th ? words.th : words.en, arguments), help)
}

/// Puts arguments into their places in one pass: a `{0}` inside an argument stays as it is.
public func fill(_ template: String, _ arguments: [String]) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(template.unicodeScalars)
    var place = 0
    while place < scalars.count {
        if let number = placeholder(scalars, at: place), arguments.indices.contains(number) {
            result.append(contentsOf: arguments[number].unicodeScalars)
            place += 3
        } else {
            result.append(scalars[place])
            place += 1
        }
    }
    return String(result)
}

/// The number in `{0}` … `{9}` at a place.
func placeholder(_ scalars: [Unicode.Scalar], at place: Int) -> Int? {
    guard place + 2 < scalars.count, scalars[place] == "{", scalars[place + 2] == "}",
        ("0"..."9").contains(scalars[place + 1])
    else { return nil }
    return Int(scalars[place + 1].value - 0x30)
}

extension Severity {
    func word(_ language: MessageLanguage) -> String {
        switch (self, language) {
        case (.error, .th): "ผิดพลาด"
        case (.warning, .th): "คำเตือน"
        case (.note, .th): "ข้อสังเกต"
        case (.error, .en): "error"
        case (.warning, .en): "warning"
        case (.note, .en): "note"
        }
    }
}

extension Related.Label {
    /// What stands behind the underline of a related place.
    func words(_ language: MessageLanguage) -> String {
        switch (self, language) {
        case (.first, .th): "เขียนไว้แล้วตรงนี้"
        case (.first, .en): "first given here"
        case (.declared, .th): "กำหนดไว้ตรงนี้"
        case (.declared, .en): "declared here"
        case (.uses, .th): "ใช้ตรงนี้"
        case (.uses, .en): "used here"
        case (.ends, .th): "สิ้นสุดตรงนี้"
        case (.ends, .en): "ends here"
        case (.above, .th): "เทียบกับบรรทัดนี้"
        case (.above, .en): "compare this line"
        case (.stopped, .th): "อ่านมาติดตรงนี้"
        case (.stopped, .en): "reading stopped here"
        }
    }
}
