// The text of a CSV file comes in, its rows of cells go out, each cell with its place. Commas, semicolons or tabs, whichever
// the first row is parted by; quotes with line ends in them.

import Diagnostics

/// One cell: what it says, and where.
struct CSVCell {
    let text: String
    let span: Span
    /// From 1, as spreadsheets count.
    let row: Int
    let column: Int

    var isBlank: Bool { text.utf8.allSatisfy { [0x20, 0x0A, 0x09].contains($0) } }

    /// `C7`.
    var name: String {
        var letters = ""
        var rest = column
        while rest > 0 {
            rest -= 1
            letters = String(decoding: [UInt8(65 + rest % 26)], as: UTF8.self) + letters
            rest /= 26
        }
        return letters + "\(row)"
    }
}

struct CSVReading {
    private let bytes: [UInt8]
    private let id: SourceID
    private var offset = 0
    private var delimiter: UInt8 = 0x2C
    private var rows: [[CSVCell]] = []
    private(set) var findings: [Diagnostic] = []

    static func read(_ file: SourceFile, id: SourceID) -> Outcome<[[CSVCell]]> {
        var reading = CSVReading(bytes: file.bytes, id: id)
        reading.run()
        return Outcome(reading.findings.hasErrors ? nil : reading.rows, reading.findings)
    }

    private init(bytes: [UInt8], id: SourceID) { (self.bytes, self.id) = (bytes, id) }

    private mutating func run() {
        if let zero = bytes.firstIndex(of: 0) {
            return findings.report(.csvZero, at: Span(source: id, lower: zero, upper: zero + 1), "\(zero)")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        takeDelimiter()
        while offset < bytes.count, findings.isEmpty { takeRow() }
        // What a spreadsheet leaves below and to the right of a table.
        while rows.last?.allSatisfy(\.isBlank) == true { rows.removeLast() }
    }

    /// `sep=;` says it outright; else the mark that parts the first row oftenest.
    private mutating func takeDelimiter() {
        if bytes[offset...].starts(with: "sep=".utf8), offset + 4 < bytes.count {
            delimiter = bytes[offset + 4]
            while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
            offset = min(offset + 1, bytes.count)
            return
        }
        var counts: [UInt8: Int] = [0x2C: 0, 0x3B: 0, 0x09: 0]
        var isQuoted = false
        for byte in bytes[offset...] {
            if byte == 0x22 { isQuoted.toggle() }
            if byte == 0x0A, !isQuoted { break }
            if !isQuoted, let count = counts[byte] { counts[byte] = count + 1 }
        }
        for mark: UInt8 in [0x3B, 0x09] where counts[mark] ?? 0 > counts[delimiter] ?? 0 { delimiter = mark }
    }

    private mutating func takeRow() {
        var cells: [CSVCell] = []
        while true {
            let start = offset
            let text = start < bytes.count && bytes[start] == 0x22 ? takeQuoted() : takePlain()
            cells.append(
                CSVCell(
                    text: text, span: Span(source: id, lower: start, upper: offset), row: rows.count + 1,
                    column: cells.count + 1))
            guard offset < bytes.count, bytes[offset] == delimiter else { break }
            offset += 1
        }
        if offset < bytes.count, bytes[offset] == 0x0D { offset += 1 }
        if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        rows.append(cells)
    }

    private func endsCell(_ place: Int) -> Bool {
        place >= bytes.count || bytes[place] == delimiter || bytes[place] == 0x0A
            || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] == 0x0A)
    }

    private mutating func takePlain() -> String {
        let start = offset
        while !endsCell(offset) { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func takeQuoted() -> String {
        let start = offset
        var text: [UInt8] = []
        offset += 1
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == 0x22 {
                guard offset + 1 < bytes.count, bytes[offset + 1] == 0x22 else { return finish(text, from: start) }
                offset += 1
            }
            if byte != 0x0D || offset + 1 >= bytes.count || bytes[offset + 1] != 0x0A { text.append(byte) }
            offset += 1
        }
        findings.report(.csvUnclosedQuote, at: Span(source: id, lower: start, upper: start + 1), "\(rows.count + 1)")
        return ""
    }

    /// Behind the closing quote nothing but blanks may stand.
    private mutating func finish(_ text: [UInt8], from start: Int) -> String {
        offset += 1
        let rest = offset
        while !endsCell(offset) { offset += 1 }
        if bytes[rest..<offset].contains(where: { $0 != 0x20 }) {
            findings.report(.csvTextAfterQuote, at: Span(source: id, lower: rest, upper: offset), "\(rows.count + 1)")
        }
        return String(decoding: text, as: UTF8.self)
    }
}
