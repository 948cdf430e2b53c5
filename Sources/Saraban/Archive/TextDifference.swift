// Where two lists of texts first differ. Takes texts in reading order, gives the place with the words around it. The end of a
// text is a sign like others: words that slip into a neighbouring cell are a difference. How white a blank is is none,
// and neither are signs without ink.

/// The first place where a PDF does not say what it should.
struct TextDifference: Equatable {
    let expected: String
    let found: String
}

func difference(between expected: [[UInt8]], and found: [[UInt8]]) -> TextDifference? {
    let (expected, found) = (joined(expected), joined(found))
    guard expected != found else { return nil }
    let place = zip(expected, found).prefix { $0 == $1 }.count
    return TextDifference(expected: excerpt(expected, at: place), found: excerpt(found, at: place))
}

/// Ends a text; no text has one of its own that counts.
private let textEnd = UInt8(ascii: "\n")

/// All texts with something to be seen, one behind the other, each ended. White space is one blank, and none at the edges
/// of a text; what has no ink is gone.
private func joined(_ texts: [[UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(texts.reduce(0) { $0 + $1.count + 1 })
    for text in texts {
        let start = result.count
        var isParted = false
        var index = 0
        while index < text.count {
            let sign = UnseenSign(text, at: index)
            guard sign.length > 0 else {
                if isParted, result.count > start { result.append(0x20) }
                isParted = false
                result.append(text[index])
                index += 1
                continue
            }
            isParted = isParted || sign.isWhite
            index += sign.length
        }
        if result.count > start { result.append(textEnd) }
    }
    return result
}

/// White space, or a sign to the line breaker, at a place of a text.
private struct UnseenSign {
    /// In bytes; 0 where neither stands there.
    var length = 0
    var isWhite = false

    init(_ text: [UInt8], at index: Int) {
        func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
        switch text[index] {
        case 0x20, 0x09, 0x0A, 0x0D: (length, isWhite) = (1, true)
        // No-break space, soft hyphen.
        case 0xC2 where byte(1) == 0xA0 || byte(1) == 0xAD: (length, isWhite) = (2, byte(1) == 0xA0)
        // Spaces from U+2000 on, zero width space.
        case 0xE2 where byte(1) == 0x80 && (0x80...0x8B).contains(byte(2)): (length, isWhite) = (3, byte(2) != 0x8B)
        // Narrow no-break space.
        case 0xE2 where byte(1) == 0x80 && byte(2) == 0xAF: (length, isWhite) = (3, true)
        // Word joiner.
        case 0xE2 where byte(1) == 0x81 && byte(2) == 0xA0: length = 3
        // Byte order mark.
        case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: length = 3
        default: break
        }
    }
}

/// So many bytes before and behind a place are shown.
private let excerptReach = 60

private func excerpt(_ bytes: [UInt8], at place: Int) -> String {
    var start = max(0, place - excerptReach)
    var end = min(bytes.count, place + excerptReach)
    // Not from the middle of a letter.
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let ended = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    return ended.split(separator: "\n").joined(separator: " ¶ ")
}
