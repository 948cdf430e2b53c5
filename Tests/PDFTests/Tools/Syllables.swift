// Every syllable that Thai spelling allows: consonants × vowels × tones, with nothing left out that is merely rare.

enum Syllables {
    static let consonants = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ".unicodeScalars.map { String($0) }
    static let tones = ["", "่", "้", "๊", "๋"]
    /// Before the consonant, above or below it, behind the tone.
    static let vowels: [(String, String, String)] = [
        ("", "", ""), ("", "", "ะ"), ("", "ั", "น"), ("", "", "า"), ("", "ิ", ""), ("", "ี", ""), ("", "ึ", ""),
        ("", "ื", "อ"), ("", "ุ", ""), ("", "ู", ""), ("เ", "", ""), ("เ", "", "ะ"), ("แ", "", ""), ("แ", "", "ะ"),
        ("โ", "", ""), ("โ", "", "ะ"), ("ไ", "", ""), ("ใ", "", ""), ("เ", "", "า"), ("เ", "", "าะ"), ("", "", "อ"),
        ("เ", "", "อ"), ("เ", "ิ", "น"), ("เ", "ี", "ย"), ("เ", "ื", "อ"), ("", "ั", "ว"), ("", "", "ำ"), ("", "็", ""),
        ("เ", "็", "น"), ("แ", "็", "น"), ("", "", "รร"), ("", "์", ""), ("", "ิ์", ""), ("", "ุ์", ""), ("", "ฺ", ""),
    ]

    static let all = consonants.flatMap { consonant in
        vowels.flatMap { vowel in
            // Signs that silence a letter bear no tone.
            let tones = vowel.1.contains("์") || vowel.1.contains("ฺ") ? [""] : tones
            return tones.map { vowel.0 + consonant + vowel.1 + $0 + vowel.2 }
        }
    }

    /// Some on a line, with a space here and there, and digits of both kinds and Latin letters at its end.
    static let lines: [String] = {
        stride(from: 0, to: all.count, by: 18).map { start in
            var line = ""
            for (index, syllable) in all[start..<min(start + 18, all.count)].enumerated() {
                if index > 0, index % 3 == 0 { line += " " }
                line += syllable
            }
            let digits = String(start).unicodeScalars.map { Character(Unicode.Scalar($0.value + 0x0E20) ?? $0) }
            return line + " (\(start)/" + String(digits) + ") ITA o๐"
        }
    }()
}
