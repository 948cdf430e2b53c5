// What tells a font file from another of its name: its revision, and the checksum of the whole font that it carries
// (OpenType, `head`). Takes a font's tables and its path, gives a line for the metadata; says nothing of folders.

extension FontTables {
    /// `Laksaman.ttf 1.0 9f3a22c1`; the name alone where the font does not say.
    func identity(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let head = try? prefix("head", 12) else { return name }
        let bytes = Array(head)
        let (whole, part) = (Int(bytes[4]) << 8 | Int(bytes[5]), Int(bytes[6]) << 8 | Int(bytes[7]))
        // Revisions are 16.16 numbers that mean a few decimals.
        let thousandths = (part * 1000 + 0x8000) >> 16
        let digits = String(repeating: "0", count: 3 - "\(thousandths % 1000)".count) + "\(thousandths % 1000)"
        let checksum = bytes[8..<12].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "\(name) \(whole + thousandths / 1000).\(digits) \(checksum)"
    }
}
