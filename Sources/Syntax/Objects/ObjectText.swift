// Writes values as a PDF file has them. Takes objects, numbers and words, appends bytes; knows no file.

import Geometry

extension [UInt8] {
    public mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    public mutating func write(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        if count - start > 1 { self[start...].reverse() }
    }

    /// In points, to the thousandth that lengths are kept in.
    public mutating func write(_ length: Length) {
        if length.millipoints < 0 { append(UInt8(ascii: "-")) }
        let thousandths = Int(length.millipoints.magnitude)
        write(thousandths / 1000)
        var rest = thousandths % 1000
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        var place = 100
        while rest > 0 {
            append(UInt8(ascii: "0") + UInt8(rest / place))
            rest %= place
            place /= 10
        }
    }

    /// ` 12 0 R`, with the blank before it.
    public mutating func write(reference number: Int) {
        append(UInt8(ascii: " "))
        write(number)
        write(" 0 R")
    }

    /// A name with its solidus; what is no regular character is escaped (ISO 32000-1, 7.3.5).
    public mutating func write(name: String) {
        append(UInt8(ascii: "/"))
        for byte in name.utf8 {
            if byte > 0x20, byte < 0x7F, !"()<>[]{}/%#".utf8.contains(byte) {
                append(byte)
            } else {
                append(UInt8(ascii: "#"))
                write(hex: byte)
            }
        }
    }

    /// A string of bytes; in the clear where that is as short.
    public mutating func write(string bytes: [UInt8]) {
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
            append(UInt8(ascii: "<"))
            for byte in bytes { write(hex: byte) }
            append(UInt8(ascii: ">"))
            return
        }
        append(UInt8(ascii: "("))
        for byte in bytes {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") {
                append(UInt8(ascii: "\\"))
            }
            append(byte)
        }
        append(UInt8(ascii: ")"))
    }

    /// Words for people: ASCII as it is, all else in UTF-16 behind its mark (ISO 32000-1, 7.9.2.2).
    public mutating func write(text: String) { write(string: textString(text)) }

    public mutating func write(hex byte: UInt8) {
        for digit in [byte >> 4, byte & 15] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }

    public mutating func write(_ object: Object) {
        switch object {
        case .null: write("null")
        case .boolean(let value): value ? write("true") : write("false")
        case .integer(let value): write(value)
        case .real(let text): append(contentsOf: text.utf8)
        case .name(let name): write(name: name)
        case .string(let bytes): write(string: bytes)
        case .array(let items): write(items)
        case .dictionary(let dictionary): write(dictionary)
        case .reference(let number):
            write(number)
            write(" 0 R")
        }
    }

    private mutating func write(_ items: [Object]) {
        append(UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { append(UInt8(ascii: " ")) }
            write(item)
        }
        append(UInt8(ascii: "]"))
    }

    public mutating func write(_ dictionary: Object.Dictionary) {
        write("<<")
        write(entriesOf: dictionary)
        write(">>")
    }

    /// `12 0 obj` with a stream: the entries of its dictionary but for the length, its data as they are.
    mutating func writeStream(
        _ number: Int, _ data: some ContiguousBytes, _ entries: (inout [UInt8]) -> Void
    ) {
        write(number)
        write(" 0 obj\n<<")
        entries(&self)
        data.withContiguous { data in
            write("/Length ")
            write(data.count)
            write(">>\nstream\n")
            append(contentsOf: data)
        }
        write("\nendstream\nendobj\n")
    }

    /// A row of a list of objects in a stream, under `/W[1 5 2]`: its kind, where it stands or which stream it is in, its
    /// place there (7.5.8.3).
    mutating func writeRow(_ kind: UInt8, _ first: Int, _ second: Int) {
        append(kind)
        for shift in stride(from: 32, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: first >> shift)) }
        append(UInt8(truncatingIfNeeded: second >> 8))
        append(UInt8(truncatingIfNeeded: second))
    }

    private func needsBlank(_ object: Object) -> Bool {
        switch object {
        case .name, .string, .array, .dictionary: false
        default: true
        }
    }

    public mutating func write(entriesOf dictionary: Object.Dictionary) {
        for entry in dictionary.entries {
            write(name: entry.key)
            if needsBlank(entry.value) { append(UInt8(ascii: " ")) }
            write(entry.value)
        }
    }
}

/// The bytes of a text string.
public func textString(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return Array(text.utf8) }
    var bytes: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
        bytes.append(UInt8(unit >> 8))
        bytes.append(UInt8(unit & 0xFF))
    }
    return bytes
}

/// The words of a text string, whichever of its two encodings it is in; PDFDocEncoding as far as it is Latin-1.
public func text(ofString bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}
