// The two names of a font that a PDF says: its family and its PostScript name. Takes a font's tables, gives a table with
// these names alone.

/// Nothing where the font has neither name, or none that can be read.
func fontNames(_ tables: FontTables) -> [UInt8]? {
    guard let range = try? tables.range("name"), let count = try? tables.word("name", at: 2),
        let strings = try? tables.word("name", at: 4)
    else { return nil }
    var records: [UInt8] = []
    var texts: [UInt8] = []
    for index in 0..<count {
        let place = 6 + 12 * index
        guard let record = try? tables.slice("name", place, 12) else { break }
        let words = stride(from: record.startIndex, to: record.endIndex, by: 2).map {
            Int(record[$0]) << 8 | Int(record[$0 + 1])
        }
        // In English of Windows, or of Macintosh: what Cairo looks for.
        guard words[3] == 1 || words[3] == 6,
            words[0] == 3 && words[1] == 1 && words[2] == 0x409
                || words[0] == 1 && words[1] == 0 && words[2] == 0
        else { continue }
        let start = range.lowerBound + strings + words[5]
        guard start + words[4] <= range.upperBound, words[4] <= longestName else { continue }
        records += record.prefix(8)
        records.append(big: words[4], bytes: 2)
        records.append(big: texts.count, bytes: 2)
        texts += tables.bytes[start..<start + words[4]]
    }
    guard !records.isEmpty else { return nil }
    var table: [UInt8] = [0, 0]
    table.append(big: records.count / 12, bytes: 2)
    table.append(big: 6 + records.count, bytes: 2)
    return table + records + texts
}

/// In bytes: a PostScript name has at most 63 letters.
private let longestName = 126

extension FontTables {
    /// Some bytes of a table.
    func slice(_ tag: String, _ offset: Int, _ count: Int) throws(FontDamage) -> ArraySlice<UInt8> {
        let range = try range(tag)
        guard offset >= 0, count >= 0, offset + count <= range.count else { throw .table(tag) }
        return bytes[range.lowerBound + offset..<range.lowerBound + offset + count]
    }
}
