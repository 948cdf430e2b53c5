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
    var seen = SeenText(room: texts.reduce(0) { $0 + $1.count + 1 })
    for text in texts { seen.add(text) }
    return seen.bytes
}

private struct SeenText {
    private(set) var bytes: [UInt8] = []
    private var isParted = false

    init(room: Int) { bytes.reserveCapacity(room) }

    mutating func add(_ text: [UInt8]) {
        let start = bytes.count
        isParted = false
        var place = 0
        while place < text.count {
            let length = Self.plainLength(text, place)
            if length > 0 {
                part()
                for index in place..<place + length { bytes.append(text[index]) }
                place += length
            } else {
                let end = text[(place + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
                for scalar in String(decoding: text[place..<end], as: UTF8.self).unicodeScalars {
                    add(scalar, from: start)
                }
                place = end
            }
        }
        if bytes.count > start { bytes.append(textEnd) }
    }

    private mutating func add(_ scalar: Unicode.Scalar, from start: Int) {
        if scalar.isUnseen { return }
        guard !scalar.properties.isWhitespace else {
            isParted = bytes.count > start
            return
        }
        part()
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func part() {
        if isParted { bytes.append(0x20) }
        isParted = false
    }

    /// The bytes of a letter that need not be looked up, as nearly all are: ASCII with ink, and what Unicode has for Thai.
    private static func plainLength(_ text: [UInt8], _ place: Int) -> Int {
        let byte = text[place]
        if byte > 0x20, byte < 0x7F { return 1 }
        return byte == 0xE0 && place + 2 < text.count && text[place + 1] & 0xFE == 0xB8 ? 3 : 0
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
