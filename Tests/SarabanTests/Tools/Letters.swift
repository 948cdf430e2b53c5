// A text without its white space, as bytes: what stays when lines are broken elsewhere.

struct Letters: Hashable, CustomStringConvertible {
    let bytes: [UInt8]

    init(_ text: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && !Self.isInvisible(scalar) {
            scalars.append(scalar)
        }
        bytes = Array(String(scalars).utf8)
    }

    /// Break opportunities and page breaks: no reader shows them.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        [0x0C, 0x200B, 0x2060, 0xFEFF, 0xAD].contains(scalar.value)
    }

    var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The length of the longest beginning of `other` that stands somewhere here.
    func longestBeginning(of other: ArraySlice<UInt8>) -> Int {
        guard let first = other.first else { return 0 }
        var longest = 0
        for place in bytes.indices where bytes[place] == first {
            var length = 0
            while length < other.count, place + length < bytes.count,
                bytes[place + length] == other[other.startIndex + length]
            {
                length += 1
            }
            longest = max(longest, length)
        }
        return longest
    }

    /// In how many pieces a text stands here; nothing where some of it does not. A text goes over pages and columns in
    /// a few large pieces, so small ones do not count as found.
    func pieces(of text: Letters, atLeast: Int = 12) -> Int? {
        var rest = text.bytes[...]
        var pieces = 0
        while !rest.isEmpty {
            let length = longestBeginning(of: rest)
            if length < min(atLeast, rest.count) { return nil }
            rest = rest.dropFirst(length)
            pieces += 1
        }
        return pieces
    }
}
