// Valid UTF-8 comes in; control characters and line ends that editors do not share are reported, and blanks of
// the same length stand in for them, so that the rest of the file can still be read (IN-04). Moves no offset.

import Diagnostics

/// The text to parse. U+0085, U+2028, U+2029 and a CR alone end a line in YAML 1.1, but not in an editor.
func replaceForbiddenCharacters(in bytes: [UInt8], id: SourceID, _ diagnostics: inout [Diagnostic]) -> [UInt8] {
    var text = bytes
    var places = 0
    var offset = 0
    while offset < bytes.count {
        let byte = bytes[offset]
        // The quick way out for nearly all bytes: printable ASCII, LF and the three bytes of Thai letters.
        if byte == 0xE0 || (byte >= 0x20 && byte < 0x7F) || byte == Byte.lineFeed {
            offset += byte == 0xE0 ? 3 : 1
            continue
        }
        let length = scalarLength(byte)
        if let code = forbidden(bytes, at: offset, length: length) {
            for place in offset..<min(offset + length, text.count) { text[place] = Byte.blank }
            places += 1
            if places <= YAMLLimits.reportedPlaces {
                let span = Span(source: id, lower: offset, upper: offset + length)
                let value = decode(bytes, at: offset, length: length)
                diagnostics.report(code, at: span, "U+" + hexadecimal(value, digits: 4), "\(offset)")
            }
        }
        offset += length
    }
    if places > YAMLLimits.reportedPlaces {
        let span = Span(source: id, lower: 0, upper: 0)
        diagnostics.report(.fileMoreCharacters, at: span, "\(places - YAMLLimits.reportedPlaces)")
    }
    return text
}

private func scalarLength(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

private func decode(_ bytes: [UInt8], at offset: Int, length: Int) -> UInt32 {
    bytes[offset..<min(offset + length, bytes.count)].text.unicodeScalars.first?.value ?? 0
}

/// The code of the finding for a scalar that may not stand in a file.
private func forbidden(_ bytes: [UInt8], at offset: Int, length: Int) -> Code? {
    if length == 1 {
        switch bytes[offset] {
        case Byte.tab: return nil
        case Byte.carriageReturn:
            return offset + 1 < bytes.count && bytes[offset + 1] == Byte.lineFeed ? nil : .fileLineBreak
        default: return .fileControlCharacter
        }
    }
    switch (length, decode(bytes, at: offset, length: length)) {
    case (2, 0x85), (3, 0x2028), (3, 0x2029): return .fileLineBreak
    case (2, 0x80...0x9F), (3, 0xFFFE...0xFFFF): return .fileControlCharacter
    default: return nil
    }
}

/// The first control character or foreign line end in a text that escapes have made (`"\0"`, `"\x85"`).
func firstControlCharacter(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0xFFFE...0xFFFF: true
        default: false
        }
    }
}
