// All that one Thai consonant can carry: every consonant × vowel × tone, written as it is typed.

enum Syllables {
    /// ก to ฮ, without ฤ and ฦ, which carry nothing.
    static let consonants: [Unicode.Scalar] = (0x0E01...0x0E2E).filter { $0 != 0x0E24 && $0 != 0x0E26 }
        .compactMap(Unicode.Scalar.init)
    /// Above, below, and ำ, which is both; nothing.
    static let vowels = ["", "ั", "ิ", "ี", "ึ", "ื", "ุ", "ู", "ฺ", "ำ", "็"]
    static let tones = ["", "่", "้", "๊", "๋"]
    /// What stands alone: killers with and without a silent vowel, the bare ring.
    static let killers = ["์", "ิ์", "ุ์", "ํ"]

    static let all: [String] = consonants.flatMap(syllables(of:))

    static func syllables(of consonant: Unicode.Scalar) -> [String] {
        let letter = String(Character(consonant))
        var result = killers.map { letter + $0 }
        for vowel in vowels {
            for tone in tones {
                // The tone is typed before ำ and behind every other vowel.
                result.append(vowel == "ำ" ? letter + tone + vowel : letter + vowel + tone)
            }
        }
        return result
    }
}
