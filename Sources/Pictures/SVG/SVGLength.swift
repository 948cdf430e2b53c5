// Reads a length as SVG writes it, into user units (CSS pixels); percentages and font units give nil.

func svgLength(_ value: ArraySlice<UInt8>) -> Double? {
    var scanner = NumberScanner(trimmed(value))
    guard let number = scanner.number() else { return nil }
    let unit = scanner.word()
    guard scanner.isAtEnd, let pixels = pixelsPerUnit[unit] else { return nil }
    return number * pixels
}

/// A number without any unit.
func svgNumber(_ value: ArraySlice<UInt8>) -> Double? {
    var scanner = NumberScanner(trimmed(value))
    guard let number = scanner.number(), scanner.isAtEnd else { return nil }
    return number
}

/// Numbers with blanks or commas between them, and nothing else.
func svgNumbers(_ value: ArraySlice<UInt8>) -> [Double]? {
    var scanner = NumberScanner(trimmed(value))
    var numbers: [Double] = []
    var isPromised = false
    while !scanner.isAtEnd || isPromised {
        guard let number = scanner.number() else { return nil }
        numbers.append(number)
        isPromised = scanner.skipSeparator()
    }
    return numbers
}

/// CSS: an inch is 96 pixels.
private let pixelsPerUnit: [String: Double] = [
    "": 1, "px": 1, "in": 96, "pt": 96.0 / 72, "pc": 16, "cm": 96 / 2.54, "mm": 96 / 25.4,
]
