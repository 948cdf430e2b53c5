// A line of a text as scalars with the bytes they stand at, bold marks left out: what the rules of text hygiene read.

import Diagnostics

struct TextScalars {
    let line: TypedLine
    let scalars: [UInt32]
    /// The byte each scalar begins at, and the end of the line.
    let offsets: [Int]

    init(_ line: TypedLine) {
        self.line = line
        var scalars: [UInt32] = []
        var offsets: [Int] = []
        scalars.reserveCapacity(line.bytes.count / 3 + 1)
        var offset = 0
        for scalar in String(decoding: line.bytes, as: UTF8.self).unicodeScalars {
            // Bold marks stand between letters and say nothing of them (`ที**่ประชุม**`).
            if !Self.isBoldMark(line.bytes, offset) {
                scalars.append(scalar.value)
                offsets.append(offset)
            }
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.scalars = scalars
        self.offsets = offsets
    }

    private static func isBoldMark(_ bytes: [UInt8], _ offset: Int) -> Bool {
        let star = UInt8(ascii: "*")
        guard bytes[offset] == star else { return false }
        return (offset > 0 && bytes[offset - 1] == star) || (offset + 1 < bytes.count && bytes[offset + 1] == star)
    }

    subscript(index: Int) -> UInt32 { scalars.indices.contains(index) ? scalars[index] : 0 }

    /// The place of some scalars in the source.
    func span(_ range: Range<Int>) -> Span { line.span(offsets[range.lowerBound], offsets[range.upperBound]) }

    func text(_ range: Range<Int>) -> String {
        String(decoding: line.bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }
}

/// Classes of Thai characters by what may stand on what (WTT 2.0, the standard of Thai input).
enum ThaiClass {
    case consonant, leadingVowel, followingVowel, saraAm, aboveVowel, belowVowel, tone, thanthakhat, other

    init(_ scalar: UInt32) {
        switch scalar {
        case 0x0E01...0x0E2E: self = .consonant
        case 0x0E40...0x0E44: self = .leadingVowel
        case 0x0E30, 0x0E32, 0x0E45: self = .followingVowel
        case 0x0E33: self = .saraAm
        case 0x0E31, 0x0E34...0x0E37, 0x0E47, 0x0E4D: self = .aboveVowel
        case 0x0E38...0x0E3A: self = .belowVowel
        case 0x0E48...0x0E4B: self = .tone
        case 0x0E4C, 0x0E4E: self = .thanthakhat
        default: self = .other
        }
    }

    var isMark: Bool {
        switch self {
        case .aboveVowel, .belowVowel, .tone, .thanthakhat, .saraAm: true
        default: false
        }
    }
}
