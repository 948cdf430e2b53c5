// One paragraph taken apart: for each character its place, Thai code, class and tier; then its tokens. Scratch memory.

final class ScannedText {
    private let offsetBuffer = ScratchBuffer<Int>()
    private let codeBuffer = ScratchBuffer<UInt8>()
    private let classBuffer = ScratchBuffer<CharacterClass>()
    private let tierBuffer = ScratchBuffer<UInt8>()
    private let tokenBuffer = ScratchBuffer<Token>()

    /// Characters (Unicode scalars; an invalid byte counts as one).
    private(set) var count = 0
    private(set) var tokenCount = 0
    /// The byte at which a character begins.
    private(set) var offsets = UnsafeMutableBufferPointer<Int>(start: nil, count: 0)
    /// Codes of `ThaiLetter`; 0 for what is not of a Thai word.
    private(set) var codes = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var classes = UnsafeMutableBufferPointer<CharacterClass>(start: nil, count: 0)
    /// The tier of a break before a character.
    private(set) var tiers = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    private(set) var tokens = UnsafeMutableBufferPointer<Token>(start: nil, count: 0)

    /// The paragraph's bytes: the caller's, so only until `scan`'s caller returns.
    private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    func scan(_ text: UnsafeBufferPointer<UInt8>) {
        bytes = text
        makeRoom(text.count + 1)
        count = 0
        tokenCount = 0
        var quotes = 0
        var at = 0
        while at < text.count {
            offsets[count] = at
            codes[count] = 0
            let length = classify(text, at, quotes: &quotes)
            count += 1
            at += length
        }
        offsets[count] = text.count
        codes[count] = 0
        classes[count] = .newline
    }

    private func makeRoom(_ capacity: Int) {
        offsetBuffer.reserve(capacity)
        codeBuffer.reserve(capacity)
        classBuffer.reserve(capacity)
        tierBuffer.reserve(capacity)
        tokenBuffer.reserve(capacity)
        (offsets, codes, classes) = (offsetBuffer.elements, codeBuffer.elements, classBuffer.elements)
        (tiers, tokens) = (tierBuffer.elements, tokenBuffer.elements)
    }

    /// Notes code and class of the character at a byte; gives its length in bytes.
    @inline(__always)
    private func classify(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, quotes: inout Int) -> Int {
        let byte = text[at]
        // U+0E00 … U+0E7F is E0 B8 80 … E0 B9 BF.
        if byte == 0xE0, at + 2 < text.count, text[at + 1] & 0xFE == 0xB8, text[at + 2] & 0xC0 == 0x80 {
            let code = (text[at + 1] & 1) << 6 | text[at + 2] & 0x3F
            let kind = CharacterClass.thai(code)
            classes[count] = kind
            if kind == .thai { codes[count] = code }
            return 3
        }
        guard byte >= 0x80 else {
            classes[count] = asciiClass(byte, quotes: &quotes)
            return 1
        }
        return classifyOther(text, at)
    }

    /// A full stop after Thai belongs to the word data (พ.ศ.); straight quotes open and close by turns.
    private func asciiClass(_ byte: UInt8, quotes: inout Int) -> CharacterClass {
        let kind = CharacterClass.ascii(byte)
        if byte == UInt8(ascii: "."), count > 0, codes[count - 1] != 0, codes[count - 1] != ThaiLetter.fullStop {
            codes[count] = ThaiLetter.fullStop
        }
        guard kind == .straightQuote else { return kind }
        quotes += 1
        return quotes % 2 == 1 ? .open : .close
    }

    private func classifyOther(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        var value: UInt32
        let length: Int
        switch text[at] {
        case 0xC2...0xDF: (value, length) = (UInt32(text[at] & 0x1F), 2)
        case 0xE0...0xEF: (value, length) = (UInt32(text[at] & 0x0F), 3)
        case 0xF0...0xF4: (value, length) = (UInt32(text[at] & 0x07), 4)
        default: (value, length) = (0, 0)
        }
        classes[count] = .letter
        guard length > 0, at + length <= text.count else { return 1 }
        for next in 1..<length {
            guard text[at + next] & 0xC0 == 0x80 else { return 1 }
            value = value << 6 | UInt32(text[at + next] & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return 1 }
        classes[count] = CharacterClass.other(scalar)
        return length
    }

    /// The ASCII sign at a character, or 0.
    func sign(_ character: Int) -> UInt8 {
        let byte = bytes[offsets[character]]
        return byte < 0x80 ? byte : 0
    }

    func append(_ token: Token) {
        tokens[tokenCount] = token
        tokenCount += 1
    }

    /// The token at an index, or nil outside the paragraph.
    func token(_ index: Int) -> Token? {
        index >= 0 && index < tokenCount ? tokens[index] : nil
    }

    /// Makes a break before a character no better than a tier; leaves worse and forbidden ones alone.
    func hold(_ character: Int, at tier: BreakTier) {
        guard character < count, tiers[character] != 0, tiers[character] < tier.rawValue else { return }
        tiers[character] = tier.rawValue
    }

    /// Lets a line end before a character only where it would overflow.
    func glue(_ character: Int) {
        guard character > 0 else { return }
        hold(character, at: classes[character - 1] == .space ? .glue : .bond)
    }

    /// Lets a break before a character be as good as a tier, unless it can never be.
    func loosen(_ character: Int, to tier: BreakTier) {
        guard tiers[character] != 0, tiers[character] > tier.rawValue else { return }
        tiers[character] = tier.rawValue
    }

    /// Writes the tiers as bytes of text see them.
    func write(into result: inout [UInt8], byteCount: Int) {
        if result.count == byteCount + 1 {
            result.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
        } else {
            result = [UInt8](repeating: 0, count: byteCount + 1)
        }
        result.withUnsafeMutableBufferPointer { out in
            for character in 0..<count { out[offsets[character]] = tiers[character] }
            if byteCount > 0 { out[0] = BreakTier.none.rawValue }
            out[byteCount] = BreakTier.word.rawValue
        }
    }
}
