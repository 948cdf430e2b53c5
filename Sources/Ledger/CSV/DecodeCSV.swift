// The bytes of a CSV file come in, its text as UTF-8 goes out, whatever a spreadsheet saved it in: UTF-8 with or without a
// mark, UTF-16, TIS-620. Refuses what is no text: a workbook, bytes of no encoding (IN-12, IN-13).

import Diagnostics
import Reading

/// What the text was, where it was not UTF-8.
public enum CSVEncoding: String {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case thai = "TIS-620 (CP874)"
}

/// Lines end with LF or CR LF in the text; offsets count its bytes.
public func decodedCSV(_ file: SourceFile) -> (file: SourceFile, encoding: CSVEncoding)? {
    if let words = utf16(file.bytes) { return (text(file.name, Array(words.utf8)), .utf16) }
    if firstInvalidUTF8(in: file.bytes, from: 0) == nil { return (text(file.name, file.bytes), .utf8) }
    return thai(file.bytes).map { (text(file.name, Array($0.utf8)), .thai) }
}

/// Whether a file is a workbook: XLSX and ODS are ZIP files, XLS is an OLE file.
public func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
}

/// A CR alone ends a line as a LF does, so that lines can be counted.
private func text(_ name: String, _ bytes: [UInt8]) -> SourceFile {
    var bytes = bytes
    for place in bytes.indices where bytes[place] == 0x0D {
        if place + 1 == bytes.count || bytes[place + 1] != 0x0A { bytes[place] = 0x0A }
    }
    return SourceFile(name: name, bytes: bytes)
}

/// With its mark, or with the zero bytes that the ASCII of a heading has.
private func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2 else { return nil }
    let isLittle: Bool
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): isLittle = true
    case (0xFE, 0xFF): isLittle = false
    case (let first, 0) where first != 0 && bytes.count >= 4 && bytes[3] == 0: isLittle = true
    case (0, let second) where second != 0 && bytes.count >= 4 && bytes[2] == 0: isLittle = false
    default: return nil
    }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place -> UInt16 in
        let (low, high) = isLittle ? (bytes[place], bytes[place + 1]) : (bytes[place + 1], bytes[place])
        return UInt16(high) << 8 | UInt16(low)
    }
    return String(decoding: units, as: UTF16.self)
}

/// TIS-620 with the signs that CP874 adds; nothing where a byte is neither.
private func thai(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
        let value: UInt32
        switch byte {
        case 0..<0x80: value = UInt32(byte)
        case 0xA1...0xDA, 0xDF...0xFB: value = 0x0E00 + UInt32(byte - 0xA0)
        case 0xA0: value = 0xA0
        default:
            guard let sign = signs[byte] else { return nil }
            value = sign
        }
        guard let scalar = Unicode.Scalar(value) else { return nil }
        scalars.append(scalar)
    }
    return String(scalars)
}

private let signs: [UInt8: UInt32] = [
    0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013,
    0x97: 0x2014,
]
