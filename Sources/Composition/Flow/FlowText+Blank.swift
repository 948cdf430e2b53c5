// Whether a text shows anything. Changes nothing.

extension FlowText {
    /// Whether it has no ink: nothing but blanks and signs to the line breaker.
    public var isBlank: Bool {
        guard let first = bytes.first else { return true }
        // Nearly all texts begin with a letter.
        guard first == 0x20 || first >= 0xC2 && first != 0xE0 else { return false }
        return string.unicodeScalars.allSatisfy { $0.isBlank || $0.isUnseen }
    }
}

extension Unicode.Scalar {
    /// A sign to the line breaker: soft hyphen, zero width space, word joiner, byte order mark.
    public var isUnseen: Bool { [0xAD, 0x200B, 0x2060, 0xFEFF].contains(value) }
    /// A space that fonts draw as one.
    fileprivate var isBlank: Bool { [0x20, 0xA0, 0x2009, 0x202F].contains(value) }
}
