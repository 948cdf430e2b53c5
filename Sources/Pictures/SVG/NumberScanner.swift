// Scans numbers, flags and separators out of an SVG attribute, strictly by SVG's grammar; never goes back.

struct NumberScanner {
    private let bytes: ArraySlice<UInt8>
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position >= bytes.endIndex }
    var next: UInt8? { isAtEnd ? nil : bytes[position] }
    var rest: ArraySlice<UInt8> { bytes[position...] }

    mutating func advance() { if !isAtEnd { position += 1 } }

    mutating func skipBlanks() {
        while let byte = next, isBlank(byte) { position += 1 }
    }

    /// Passes over blanks with at most one comma among them; true when there was a comma.
    @discardableResult
    mutating func skipSeparator() -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: ",") else { return false }
        position += 1
        skipBlanks()
        return true
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// The letters from here on, in small ones.
    mutating func word() -> String {
        let start = position
        while let byte = next, isLetter(byte) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    /// An arc's flag: one digit that need not be set off from what follows.
    mutating func flag() -> Bool? {
        if take(UInt8(ascii: "0")) { return false }
        return take(UInt8(ascii: "1")) ? true : nil
    }

    /// A number as SVG writes it: sign, digits, point, exponent; `1.5.5-2` is three of them. Leaves the position
    /// alone when there is none.
    mutating func number() -> Double? {
        let start = position
        var decimal = Decimal()
        if take(UInt8(ascii: "-")) { decimal.isNegative = true } else { _ = take(UInt8(ascii: "+")) }
        while let digit = digit() { decimal.append(digit, afterPoint: false) }
        // SVG 1.1 also writes `5.` for 5.
        if next == UInt8(ascii: "."), decimal.hasDigits || isDigit(at: position + 1) {
            position += 1
            while let digit = digit() { decimal.append(digit, afterPoint: true) }
        }
        guard decimal.hasDigits else {
            position = start
            return nil
        }
        scanExponent(&decimal)
        return decimal.value(text: bytes[start..<position])
    }

    /// `e` begins an exponent only when digits follow; else it is the first letter of `em`, which is refused later.
    private mutating func scanExponent(_ decimal: inout Decimal) {
        guard next == UInt8(ascii: "e") || next == UInt8(ascii: "E") else { return }
        var offset = position + 1
        var isNegative = false
        if offset < bytes.endIndex, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+") {
            isNegative = bytes[offset] == UInt8(ascii: "-")
            offset += 1
        }
        guard isDigit(at: offset) else { return }
        position = offset
        var exponent = 0
        while let digit = digit() { exponent = min(exponent * 10 + digit, 9_999) }
        decimal.exponent += isNegative ? -exponent : exponent
    }

    private mutating func digit() -> Int? {
        guard isDigit(at: position) else { return nil }
        position += 1
        return Int(bytes[position - 1]) - 0x30
    }

    private func isDigit(at offset: Int) -> Bool {
        offset < bytes.endIndex && (0x30...0x39).contains(bytes[offset])
    }
}

/// Digits on their way to a number. Up to 15 digits and 22 places one division is exact; the rest goes to the
/// standard library.
private struct Decimal {
    var isNegative = false
    var hasDigits = false
    var exponent = 0
    private var mantissa = 0
    private var digits = 0

    mutating func append(_ digit: Int, afterPoint: Bool) {
        hasDigits = true
        if afterPoint { exponent -= 1 }
        if mantissa > 0 || digit > 0 { digits += 1 }
        if digits <= 15 { mantissa = mantissa * 10 + digit }
    }

    func value(text: ArraySlice<UInt8>) -> Double? {
        let sign = isNegative ? -1.0 : 1.0
        if digits <= 15, abs(exponent) < Self.powers.count {
            let power = Self.powers[abs(exponent)]
            return sign * (exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power)
        }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// The powers of ten that a Double holds exactly: 10⁰ to 10²².
    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

/// A value without the blanks around it; its indices stay those of the file.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return bytes.prefix(0) }
    return bytes[first...last]
}
