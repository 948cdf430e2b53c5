// Reads a `transform` list, leftmost outermost, into one matrix; anything that is none gives nil.

func svgTransform(_ value: ArraySlice<UInt8>) -> Affine? {
    var scanner = NumberScanner(trimmed(value))
    var result = Affine.identity
    while !scanner.isAtEnd {
        guard let step = transformFunction(&scanner) else { return nil }
        result = result * step
        let isPromised = scanner.skipSeparator()
        if isPromised, scanner.isAtEnd { return nil }
    }
    return result.isFinite ? result : nil
}

private func transformFunction(_ scanner: inout NumberScanner) -> Affine? {
    let start = scanner.position
    let name = scanner.rest.prefix(while: isLetter)
    _ = scanner.word()
    guard scanner.position > start else { return nil }
    scanner.skipBlanks()
    guard scanner.take(UInt8(ascii: "(")) else { return nil }
    var numbers: [Double] = []
    repeat {
        scanner.skipBlanks()
        // The longest function, `matrix`, has six.
        guard numbers.count < 6, let number = scanner.number() else { return nil }
        numbers.append(number)
        let isPromised = scanner.skipSeparator()
        if isPromised, scanner.next == UInt8(ascii: ")") { return nil }
    } while scanner.next != UInt8(ascii: ")")
    scanner.advance()
    return affine(String(decoding: name, as: UTF8.self), numbers)
}

private func affine(_ name: String, _ n: [Double]) -> Affine? {
    switch (name, n.count) {
    case ("matrix", 6): Affine(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
    case ("translate", 1): .translation(n[0], 0)
    case ("translate", 2): .translation(n[0], n[1])
    case ("scale", 1): .scale(n[0], n[0])
    case ("scale", 2): .scale(n[0], n[1])
    case ("rotate", 1): .rotation(n[0])
    case ("rotate", 3): .translation(n[1], n[2]) * .rotation(n[0]) * .translation(-n[1], -n[2])
    case ("skewX", 1): .skewX(n[0])
    case ("skewY", 1): .skewY(n[0])
    default: nil
    }
}
