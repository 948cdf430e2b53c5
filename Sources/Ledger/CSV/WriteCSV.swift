// Rows of cells come in, the bytes of a CSV file go out as RFC 4180 has it, for spreadsheets: a byte order mark, so that Thai
// is seen, CR LF behind each row, and nothing in it that a spreadsheet would run.

func csv(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
        bytes += row.map { quoted(CellGuard.guarded($0)) }.joined(separator: ",").utf8
        bytes += [0x0D, 0x0A]
    }
    return bytes
}

private func quoted(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy { ![0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
    if isPlain, cell.utf8.first != 0x20, cell.utf8.last != 0x20 { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
}

/// A cell that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet: the step `- จัดทำคู่มือ` would turn into
/// `#NAME?`, and a cell of somebody's could run. An apostrophe before it makes it a text, and is taken away again on the
/// way back; a cell that begins with an apostrophe gets another, so that the way there and back is exact.
enum CellGuard {
    private static let first = Set("=+-@'\t\r".unicodeScalars)

    static func guarded(_ cell: String) -> String {
        cell.unicodeScalars.first.map(first.contains) == true ? "'" + cell : cell
    }

    static func bare(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        guard scalars.first == "'", let next = scalars.dropFirst().first, first.contains(next) else { return cell }
        return String(String.UnicodeScalarView(scalars.dropFirst()))
    }
}
