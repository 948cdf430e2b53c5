// Where two lists of texts first differ. Takes texts in reading order, gives the place with the words around it. The end of a
// text is a sign like others: words that slip into a neighbouring cell are a difference. How white a blank is is none,
// and neither are signs without ink.

import Composition

/// The first place where a PDF does not say what it should.
struct TextDifference: Equatable {
    let expected: String
    let found: String
}

func difference(between expected: [[UInt8]], and found: [[UInt8]]) -> TextDifference? {
    // As nearly all are, byte for byte.
    guard expected != found else { return nil }
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
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !scalar.isUnseen {
            if scalar.properties.isWhitespace {
                isParted = result.count > start
                continue
            }
            if isParted { result.append(0x20) }
            isParted = false
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        if result.count > start { result.append(textEnd) }
    }
    return result
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
