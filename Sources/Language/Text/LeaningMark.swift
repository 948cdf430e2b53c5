// Which letters of Thai stand on the letter before them, as bytes of UTF-8 show it. Judges one place of a text.

public enum LeaningMark {
    /// Bytes that each of these letters takes.
    public static let length = 3

    /// Whether a vowel above or below, ำ or a mark stands at an offset (U+0E31, U+0E33-0E3A, U+0E47-0E4E).
    public static func stands(at offset: Int, in bytes: [UInt8]) -> Bool {
        guard offset + 2 < bytes.count, bytes[offset] == 0xE0 else { return false }
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0xB8, 0xB1), (0xB8, 0xB3...0xBA), (0xB9, 0x87...0x8E): return true
        default: return false
        }
    }
}
