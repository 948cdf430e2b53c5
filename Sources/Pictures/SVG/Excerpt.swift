// The user's words as a message can bear them: bytes in, a short text of one line out.

/// Longer texts are cut, not within a character; line ends and the like become blanks.
func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
    let longest = 40
    var end = bytes.endIndex
    if bytes.count > longest {
        end = bytes.startIndex + longest
        while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    let shown = bytes[..<end].map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
    return String(decoding: shown, as: UTF8.self) + (end < bytes.endIndex ? "…" : "")
}

func excerpt(_ text: String) -> String { excerpt(Array(text.utf8)[...]) }

/// Enough of what stands at a place to recognise it: some bytes, to the end of a letter.
func glimpse(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let shown = 12
    var end = min(rest.startIndex + shown, rest.endIndex)
    while end < rest.endIndex, rest[end] & 0xC0 == 0x80 { end += 1 }
    return rest[..<end]
}
