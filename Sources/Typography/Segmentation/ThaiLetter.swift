// The letters of Thai by what they do to a cluster. Codes are code point - U+0E00; tells where a cluster may end.

enum ThaiLetter {
    enum Kind: UInt8 {
        case other, consonant, leadingVowel, followingVowel, attachedVowel, mark, repetition, fullStop
    }

    static let mai: UInt8 = 0x31  // ั
    static let saraI: UInt8 = 0x34  // ิ
    static let saraIi: UInt8 = 0x35  // ี
    static let saraUee: UInt8 = 0x37  // ื
    static let saraU: UInt8 = 0x38  // ุ
    static let saraE: UInt8 = 0x40  // เ
    static let shortener: UInt8 = 0x47  // ็
    static let killer: UInt8 = 0x4C  // ์
    static let koKai: UInt8 = 0x01  // ก
    static let yoYak: UInt8 = 0x22  // ย
    static let loLing: UInt8 = 0x25  // ล
    static let abbreviation: UInt8 = 0x2F  // ฯ
    static let repetition: UInt8 = 0x46  // ๆ
    /// The full stop of abbreviations is a letter of the word data (FULL_STOP_CODE in compile-words.py).
    static let fullStop: UInt8 = 0x60

    static func kind(_ code: UInt8) -> Kind {
        switch code {
        case abbreviation, repetition: .repetition
        case 0x01...0x2E: .consonant
        case 0x30, 0x32, 0x33, 0x45: .followingVowel
        case 0x31, 0x34...0x3A: .attachedVowel
        case 0x40...0x44: .leadingVowel
        case 0x47...0x4E: .mark
        case fullStop: .fullStop
        default: .other
        }
    }

    /// Whether a cluster may begin with this letter: not with a vowel or mark that leans on the one before.
    static func mayStart(_ code: UInt8) -> Bool {
        switch kind(code) {
        case .followingVowel, .attachedVowel, .mark: false
        default: true
        }
    }

    /// Whether a letter always wants another after it: เแโใไ and ั.
    static func isOpen(_ code: UInt8) -> Bool { code == mai || kind(code) == .leadingVowel }

    /// Whether the character before position `i` and the one at it may stand on two lines (LB-07 … LB-09, LB-11).
    /// `codes` is one run of Thai; `i` is inside it. Looks at four characters back and three ahead at most.
    static func isEdge(_ codes: UnsafeMutableBufferPointer<UInt8>, _ i: Int, in run: Range<Int>) -> Bool {
        guard mayStart(codes[i]) else { return false }
        switch kind(codes[i]) {
        case .consonant where isKilled(codes, i, in: run): return false
        case .consonant where i + 1 < run.upperBound && kind(codes[i + 1]) == .consonant:
            // The final before a killed consonant has no vowel of its own: จันทร์, องค์.
            if isKilled(codes, i + 1, in: run) { return false }
        default: break
        }
        if isOpen(codes[i - 1]) { return false }
        return !needsFinal(codes, before: i, in: run)
    }

    /// A consonant that carries ์, with or without a silent ิ or ุ between: ศักดิ์, พันธุ์.
    private static func isKilled(_ codes: UnsafeMutableBufferPointer<UInt8>, _ i: Int, in run: Range<Int>) -> Bool {
        guard i + 1 < run.upperBound else { return false }
        if codes[i + 1] == killer { return true }
        guard codes[i + 1] == saraI || codes[i + 1] == saraU, i + 2 < run.upperBound else { return false }
        return codes[i + 2] == killer
    }

    /// A vowel that has no open form stands before `i`: ั ื ็ (but ก็), and เ-ีย.
    private static func needsFinal(
        _ codes: UnsafeMutableBufferPointer<UInt8>, before i: Int, in run: Range<Int>
    ) -> Bool {
        var at = i - 1
        if (0x48...0x4B).contains(codes[at]), at > run.lowerBound { at -= 1 }  // a tone mark
        switch codes[at] {
        case mai, saraUee: return true
        case shortener:
            let isKo = at > run.lowerBound && codes[at - 1] == koKai
            let isLed = at - 2 >= run.lowerBound && kind(codes[at - 2]) == .leadingVowel
            return !(isKo && !isLed)
        case saraIi where codes[i] == yoYak:
            return (max(run.lowerBound, at - 3)..<at).contains { codes[$0] == saraE }
        default: return false
        }
    }
}
